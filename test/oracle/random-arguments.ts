/** Well-formed arguments as people type them, each with what the oracle has to know about them. */
import fc from "fast-check";
import type { Content } from "../../src/spreadsheet/cell/content";
import { decimal, fraction, type Fraction } from "./fraction";
import { laws, type ConventionId, type Law } from "./law";

const inHundredths = (hundredths: number): number => hundredths / 100;

const typedMark = fc.oneof(
  fc.integer({ min: 0, max: 2000 }).map(inHundredths),
  fc.integer({ min: 600, max: 1400 }).map(inHundredths),
  fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
);
const asText = (mark: number, separator: string, around: string): string =>
  `${around}${String(mark).replace(".", separator)}${around}`;
const textMark = fc
  .tuple(typedMark, fc.constantFrom(",", "."), fc.constantFrom("", " ", "\u00a0", "\u202f"))
  .map((parts) => asText(...parts));
/** Some fractions print in fewer than 15 digits: whether they were typed is then open. */
const isOpen = (value: number): boolean =>
  /\.\d{10,}/.test(String(value)) && String(value).replace(/^0?\./, ".").length < 16;
const computedMark = fc
  .integer({ min: 1, max: 9999 })
  .chain((q) => fc.integer({ min: 0, max: 20 * q }).map((p) => p / q))
  .filter((value) => !isOpen(value));
const exemption = fc.constantFrom("VAE", "ves", "Dis", "EXO", "acq");
const neutral = fc.constantFrom("NEU", "exc");
const absence = fc.constantFrom("ABI", "abs", "ABJ", " abj ");
const mention = fc.constantFrom(
  "TB",
  "b",
  "AB",
  "ins",
  "Très bien",
  "BIEN",
  "assez bien",
  "ASSEZ  BIEN",
  "Insuffisant",
);
const verdict = fc.constantFrom("V", "val", "Validée", "VALIDEE", "NV", "Non validée", "non validee");
const blank = fc.constantFrom<Content>(null, null, "", " ", "\u00a0", { error: "#N/A" });
const wrong = fc.constantFrom<Content>(20.01, -0.5, "x", true, { error: "#REF!" }, "12/05/2026", "21", "Admis");
const status = fc.constantFrom(
  "Validée",
  "Validée (session 2)",
  "Session 2",
  "Évaluation complémentaire",
  "Non validée",
  "En attente",
  "Dispensé",
  "dispense",
);

const weighted = (...list: [number, fc.Arbitrary<Content>][]): fc.Arbitrary<Content> =>
  fc.oneof(...list.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const mark = weighted(
  [30, typedMark],
  [8, textMark],
  [5, computedMark],
  [3, exemption],
  [3, neutral],
  [5, absence],
  [2, mention],
  [2, verdict],
  [3, blank],
  [1, wrong],
);
const unitResit = weighted(
  [12, blank],
  [12, typedMark],
  [3, textMark],
  [3, absence],
  [1, exemption],
  [1, neutral],
  [1, mention],
  [1, verdict],
);
const componentResit = weighted([12, blank], [12, typedMark], [3, textMark], [3, absence], [1, computedMark]);
export const unitResult = weighted(
  [20, typedMark],
  [5, textMark],
  [5, computedMark],
  [3, exemption],
  [2, neutral],
  [3, absence],
  [3, verdict],
  [1, mention],
  [5, status],
  [4, blank],
  [1, wrong],
);

export interface Weights {
  readonly cells: readonly Content[];
  readonly values: readonly Fraction[];
}

const weight = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((n): [Content, Fraction] => [n, fraction(n)]),
  fc.integer({ min: 0, max: 1200 }).map((n): [Content, Fraction] => [n / 100, fraction(n, 100)]),
  fc.integer({ min: 0, max: 100 }).map((n): [Content, Fraction] => [`${n} %`, fraction(n, 100)]),
  fc.integer({ min: 1, max: 99 }).map((n): [Content, Fraction] => [`0,${n}`, decimal(`0.${n}`)]),
  fc.constant<[Content, Fraction]>([null, fraction(0)]),
);
export const weightsOf = (count: number): fc.Arbitrary<Weights> =>
  fc
    .array(weight, { minLength: count, maxLength: count })
    .filter((list) => list.some(([, value]) => value.n > 0n))
    .map((list) => ({ cells: list.map(([cell]) => cell), values: list.map(([, value]) => value) }));

export const matrixOf = (cell: fc.Arbitrary<Content>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** A rule as typed in a table, and the law it changes. */
type Override = readonly [string, Content, Partial<Law>];

const yes = fc.constantFrom<Content>(true, "oui", "VRAI", "OUI");
const no = fc.constantFrom<Content>(false, "non", "FAUX", "Non");
const flag = (keys: readonly string[], field: keyof Law): fc.Arbitrary<Override> =>
  fc
    .tuple(
      fc.constantFrom(...keys),
      fc.oneof(
        yes.map((cell) => [cell, true] as const),
        no.map((cell) => [cell, false] as const),
      ),
    )
    .map(([key, [cell, value]]) => [key, cell, { [field]: value }] as const);
const choice = <T>(
  keys: readonly string[],
  field: keyof Law,
  choices: readonly (readonly [string, T])[],
): fc.Arbitrary<Override> =>
  fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...choices))
    .map(([key, [cell, value]]) => [key, cell, { [field]: value }] as const);

const threshold = fc
  .tuple(
    fc.constantFrom("grading.threshold", "Seuil de validation", "SEUIL DE  VALIDATION "),
    fc.integer({ min: 800, max: 1250 }),
    fc.boolean(),
  )
  .map(([key, n, isText]): Override => [
    key,
    isText ? String(n / 100).replace(".", ",") : n / 100,
    { threshold: fraction(n, 100) },
  ]);
const floor = fc
  .tuple(
    fc.constantFrom("grading.component.floor", "Note plancher d'une composante", "note plancher d’une composante"),
    fc.constantFrom<readonly [Content, Fraction | null]>(
      [7, fraction(7)],
      ["6,5", decimal("6.5")],
      ["aucun", null],
      ["Aucune", null],
      [8, fraction(8)],
    ),
  )
  .map(([key, [cell, value]]): Override => [key, cell, { floor: value }]);
const weights = fc
  .constantFrom<readonly [Content, readonly number[]]>(
    ["0,4;0,6", [40, 60]],
    ["0.3;0.7", [30, 70]],
    ["25 %; 75 %", [25, 75]],
    ["0,2;0,3;0,5", [20, 30, 50]],
  )
  .map(([cell, list]): Override => ["grading.component.weights", cell, { weights: list.map((n) => fraction(n, 100)) }]);

const overrides: readonly fc.Arbitrary<Override>[] = [
  threshold,
  floor,
  weights,
  choice(["grading.rounding", "Arrondi de la note"], "rounding", [
    ["none", "none"],
    ["Aucun", "none"],
    ["ceil-half", "ceil-half"],
    ["demi-point superieur", "ceil-half"],
    ["nearest-half", "nearest-half"],
    ["Demi-point le plus proche", "nearest-half"],
    ["nearest-hundredth", "nearest-hundredth"],
    ["CENTIÈME LE PLUS PROCHE", "nearest-hundredth"],
  ]),
  flag(["grading.rounding.singleComponent"], "roundsSingle"),
  choice(["grading.mention.lowest"], "lowestMention", [
    ["AB", 1],
    ["Bien", 2],
    ["très bien", 3],
    ["none", 4],
  ]),
  flag(["grading.mention.besideMarks", "mention à côté d'une note"], "bothCount"),
  choice(["grading.absence.unjustified", "absence injustifiee"], "absenceIsZero", [
    ["zero", true],
    ["Zéro", true],
    ["absent", false],
  ]),
  choice(["grading.absence.resit"], "resitAbsenceIsZero", [
    ["zero", true],
    ["Unité non validée", false],
  ]),
  choice(["grading.resit.policy"], "replaces", [
    ["best", false],
    ["replace", true],
    ["Note de la session 2", true],
    ["meilleure des deux notes", false],
  ]),
  flag(["grading.resit.allowedWhenValidated"], "resitOfValidated"),
  flag(["grading.complementaryAssessment", "Évaluation complémentaire"], "complement"),
];
export const compensation = choice(["grading.mode", "Mode de validation"], "compensates", [
  ["compensation", true],
  ["Capitalisation", false],
]);

export interface Rules {
  readonly cells: readonly (readonly Content[])[] | null;
  readonly law: Law;
}

const ids = Object.keys(laws) as ConventionId[];
const someOverrides = (list: readonly fc.Arbitrary<Override>[]) =>
  fc.subarray([...list]).chain((chosen) => fc.tuple(...chosen).map((rows) => rows as readonly Override[]));
const header = fc.constantFrom<readonly (readonly Content[])[]>(
  [],
  [["clé", "valeur"]],
  [["Paramètre", "Valeur"]],
  [["CLE ", null]],
);
const spare = fc.constantFrom<readonly (readonly Content[])[]>(
  [],
  [],
  [[null, null]],
  [
    ["", "notes"],
    [" ", null],
  ],
  [["grading.eliminatory", null]],
);

function tableOf(base: ConventionId | null, rows: readonly Override[], head: Matrix, tail: Matrix): Rules {
  const cells = [
    ...head,
    ...(base === null ? [] : [["convention", base]]),
    ...rows.map(([key, cell]) => [key, cell]),
    ...tail,
  ];
  const changes: Partial<Law> = Object.assign({}, ...rows.map(([, , change]) => change)) as Partial<Law>;
  return { cells, law: { ...laws[base ?? "cnam"], ...changes } };
}
type Matrix = readonly (readonly Content[])[];

export const rulesWith = (more: readonly fc.Arbitrary<Override>[] = []): fc.Arbitrary<Rules> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Rules>({ cells: null, law: laws.cnam }) },
    { weight: 3, arbitrary: fc.constantFrom(...ids).map((id): Rules => ({ cells: [[id]], law: laws[id] })) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...ids, null), someOverrides([...overrides, ...more]), header, spare)
        .filter(([base, rows]) => base !== null || rows.length > 0)
        .map((parts) => tableOf(...parts)),
    },
  );

export interface UnitArguments {
  readonly notes: Matrix;
  readonly weights: Weights | null;
  readonly second: Matrix | null;
  readonly rules: Rules;
  /** The components of one learner, laid out as a column. */
  readonly isColumn: boolean;
}

export const unitArguments: fc.Arbitrary<UnitArguments> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), isColumn: fc.boolean() })
  .chain(({ rows, columns, isColumn: wantsColumn }) => {
    const isColumn = wantsColumn && columns > 1;
    const height = isColumn ? 1 : rows;
    return fc.record({
      notes: matrixOf(mark, height, columns),
      weights: isColumn ? weightsOf(columns) : fc.option(weightsOf(columns)),
      second: fc.option(
        fc.oneof(matrixOf(unitResit, height, 1), matrixOf(columns > 1 ? componentResit : unitResit, height, columns)),
      ),
      rules: rulesWith(),
      isColumn: fc.constant(isColumn),
    });
  })
  .map((given) => ({ ...given, second: given.second && sittable(given.notes, given.second) }));

/** A component that was not sat has no second session: the contract is silent on one. */
function sittable(notes: Matrix, second: Matrix): Matrix {
  if (second[0]?.length !== notes[0]?.length || notes[0]?.length === 1) return second;
  return second.map((row, r) => row.map((cell, c) => (isNotSat(notes[r]?.[c] ?? null) ? null : cell)));
}
const NOT_SAT = /^\s*(?!ab[isj])[a-z]/i;
const isNotSat = (cell: Content): boolean => typeof cell === "string" && NOT_SAT.test(cell);

export const turned = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
