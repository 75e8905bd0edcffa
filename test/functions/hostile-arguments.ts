/** What people, formulas and hosts may hand over by mistake, and what looks right but for a cell. */
import fc from "fast-check";
import { allValues, conventions, parameterDefinitions } from "../../src/conventions";
import type { FunctionDescription } from "../../src/functions/description";
import type { Column } from "../../src/functions/table/columns";
import type { Argument, CallContext } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";

type Cells = readonly (readonly Content[])[];

const numbers = [0, -0, -1, 20.01, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.1 + 0.2];
const dates = [46_150, 46_266, 46_387.5, 60, 61, 1, -1, 2_958_465, 2_958_466, "31/12/2026", "2027-02-28", "29/02/2027"];
const marks = [
  "ABI",
  "abj",
  "VES",
  "NEU",
  "V",
  "NV",
  "TB",
  "12,5",
  "Validée",
  "Session 2",
  "En attente",
  "Non validée",
];
const amounts = ["1 234,56 €", "30 %", "-12", "1e400", "9".repeat(400), "0,0000000001", "1/3"];
const words = ["", " ", "\u00a0", "x", "oui", "NON", "clé", "convention", "gessms-2026", "B2", "bac+3", "RSA", "=1+1"];
const choices = [
  "apprentissage",
  "contrat pro",
  "cours",
  "déplacement",
  "forfait",
  "présent",
  "absence justifiée",
  "professionnel",
  "EC",
  "métier",
  "flux",
  "stock",
  "responsable national",
  "perfectionCouncil",
  "diplomaJury",
  "visit1",
  "début de formation",
  "pour",
  "Centre Cnam",
  "USSA24",
];

export const hostileCell: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
  fc.double(),
  fc.constantFrom<Content>(...numbers, ...dates),
  fc.constantFrom<Content>(...marks, ...amounts, ...words, ...choices),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!", "#VALUE!").map((error) => ({ error })),
);
/** Ragged on purpose: a host never sends such a block, so nothing may depend on it. */
const block: fc.Arbitrary<Cells> = fc.array(fc.array(hostileCell, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

const ids = conventions.map(({ id }) => id);
const openKey = (key: string): string =>
  key.replace(/<\w+>/g, (part) => (part === "<n>" ? "1" : part === "<year>" ? "2026" : "x"));
const keys = [
  ...parameterDefinitions.map(({ key }) => openKey(key)),
  ...conventions.flatMap((convention) => allValues(convention).map(({ key }) => key)),
];
const rulesRow = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: hostileCell }),
  fc.oneof(
    { weight: 2, arbitrary: hostileCell },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Content>("oui", "non", "aucun", 0, 1, 3, "30 %", "31/12/N", "15 j", "1 mois"),
    },
  ),
);
const rulesTable: fc.Arbitrary<Cells> = fc
  .tuple(fc.option(fc.constantFrom(...ids)), fc.array(rulesRow, { maxLength: 5 }), fc.boolean())
  .map(([base, rows, headed]) => [
    ...(headed ? [["clé", "valeur"]] : []),
    ...(base === null ? [] : [["convention", base]]),
    ...rows,
    ["", null],
  ]);
const rulesArgument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...ids).map((id) => [[id]]) },
  { weight: 4, arbitrary: rulesTable },
  { weight: 1, arbitrary: block },
);

const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: block },
  { weight: 3, arbitrary: hostileCell.map((value) => [[value]]) },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((id) => [[id]]) },
);

/** A table with known headings, some missing, some twice, and cells of any kind, mostly of one kind a column. */
function tableFor(columns: readonly Column[]): fc.Arbitrary<Argument> {
  const open = ["USSA24", "USSA24 statut", "UASA06", "X1", "X1 statut"];
  const heading = (names: readonly string[]): fc.Arbitrary<Content> =>
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: hostileCell });
  const all = columns.map((column) => [column.heading, column.english, ...column.synonyms]);
  const required = columns.flatMap((column, index) => (column.required === true ? [index] : []));
  const chosen = fc
    .tuple(fc.subarray(all.map((_, index) => index)), fc.integer({ min: 0, max: 9 }))
    .map(([some, luck]) => (luck === 0 ? [...some, ...some.slice(0, 1)] : [...new Set([...required, ...some])]));
  const headings = fc
    .tuple(chosen, fc.subarray(open))
    .chain(([list, codes]) =>
      fc.tuple(
        ...list.map((index) => heading(all[index] ?? ["x"])),
        ...codes.map((code) => fc.constant<Content>(code)),
      ),
    );
  return headings.chain((row) =>
    fc
      .array(fc.array(fc.oneof(hostileCell, plausibleCell), { minLength: row.length, maxLength: row.length }), {
        maxLength: 4,
      })
      .map((rows): Argument => (row.length === 0 ? [[null]] : [row, ...rows])),
  );
}
export const plausibleCell: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  null,
  10,
  12.5,
  3,
  46_266,
  46_300,
  46_400,
  "01/09/2026",
  "oui",
  "non",
  7000,
  ...choices,
);

export function hostileArguments(description: FunctionDescription): fc.Arbitrary<readonly Argument[]> {
  const { parameters } = description;
  const each = parameters.map(({ id, columns }) => {
    if (id === "regles") return fc.oneof({ weight: 5, arbitrary: rulesArgument }, { weight: 1, arbitrary: argument });
    return columns === undefined
      ? argument
      : fc.oneof({ weight: 4, arbitrary: tableFor(columns) }, { weight: 1, arbitrary: argument });
  });
  return fc
    .tuple(fc.tuple(...each), fc.integer({ min: 0, max: 19 }), argument)
    .map(([list, luck, extra]) => (luck === 0 ? [...list, extra] : luck === 1 ? list.slice(0, -1) : list));
}

export const contexts: fc.Arbitrary<CallContext> = fc.constantFrom<CallContext>(
  { zerosAreZeros: true },
  { zerosAreZeros: false, addresses: [], probe: null },
  {
    zerosAreZeros: false,
    addresses: ["A!A1", "A!B1", "A!C1", "A!D1", "A!E1"],
    probe: () => Promise.resolve([[true, false]]),
  },
);
