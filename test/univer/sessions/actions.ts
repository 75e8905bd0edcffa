/** What a random user does to a workbook, as data: a failing session can be read, and made shorter by fast-check. */
import fc from "fast-check";

export type Action =
  /** As typed in the cell's editor by a French user. */
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly text: string }
  /** As the fill handle does it, downwards. */
  | { readonly kind: "fill"; readonly row: number; readonly column: number; readonly rows: number }
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  | { readonly kind: "renameName"; readonly from: string; readonly to: string }
  | { readonly kind: "rules"; readonly convention: string }
  | { readonly kind: "insertRows" | "deleteRows"; readonly at: number; readonly count: number }
  | { readonly kind: "insertColumns"; readonly at: number; readonly count: number }
  | { readonly kind: "sort"; readonly column: number; readonly descending: boolean }
  | { readonly kind: "addSheet"; readonly name: string }
  | { readonly kind: "renameSheet"; readonly to: string }
  | { readonly kind: "deleteSheet" }
  | { readonly kind: "table"; readonly name: string; readonly row: number; readonly rows: number }
  | { readonly kind: "deleteTable"; readonly name: string }
  | { readonly kind: "nextSheet" | "undo" | "redo" | "wait" };

export const ROWS = 12;
export const COLUMNS = 6;
const NAMES = ["Taux", "Bloc", "Total_UE", "CNAM_REGLES"];
const SHEETS = ["Notes", "Bilan", "Feuille d'essai", "Été 2026"];
const TABLES = ["Charges", "Recettes"];
const CONVENTIONS = ["gessms-2026", "assistant-gestion-2016", "ingenieur-apprentissage-2020"];

const constants = [
  "12,5",
  "7",
  "0",
  "20",
  "-3",
  "1 234,56 €",
  "30 %",
  "31/12/2026",
  "ABI",
  "Dupont",
  "é à ç",
  "VRAI",
  "'007",
  "'=1+1",
  "'31/12/2026",
  " deux  espaces ",
  "grading.threshold",
  "",
];

/** Formulas stand to the right of what they read: what one that reads itself gives depends on the past. */
const INPUTS = 3;

const cell = fc
  .tuple(fc.integer({ min: 0, max: INPUTS - 1 }), fc.integer({ min: 1, max: ROWS }), fc.constantFrom("", "$"))
  .map(([column, row, dollar]) => `${dollar}${"ABC"[column]!}${dollar}${String(row)}`);
const sheetName = fc.constantFrom("", "Notes!", "Bilan!", "'Feuille d''essai'!", "'Été 2026'!");
const place = fc.tuple(sheetName, cell).map(([sheet, at]) => `${sheet}${at}`);
const block = fc.tuple(sheetName, cell, cell).map(([sheet, from, to]) => `${sheet}${from}:${to}`);
const name = fc.constantFrom(...NAMES);

/** Formulas with their arguments parted by semicolons and their decimals by commas. */
const formula = fc.oneof(
  place.map((at) => `=${at}`),
  fc.tuple(place, place).map(([a, b]) => `=${a}+${b}*1,5`),
  block.map((cells) => `=SOMME(${cells};1,5)`),
  fc.tuple(block, place).map(([cells, at]) => `=SI(NB(${cells})>2;MOYENNE(${cells});${at}&" ; 1,5")`),
  name.map((one) => `=SOMME(${one})*2`),
  name.map((one) => `=${one}`),
  fc.tuple(place, fc.constantFrom("", "CNAM_REGLES")).map(([at, rules]) => `=CNAM.UE_VALID(${at};;;${rules})`),
  fc.constant('=CNAM.RULE("grading.rounding";CNAM_REGLES)'),
  fc.tuple(block, cell).map(([cells, at]) => `=NB.SI(${cells};${at})`),
  fc.integer({ min: 1, max: 3 }).map((rows) => `=SEQUENCE(${String(rows)};2)`),
  place.map((at) => `=SIERREUR(1/${at};"aucun")`),
  fc.constantFrom(...TABLES).map((table) => `=SOMME(${table}[Montant])`),
  fc.constantFrom("=1/0", "=INCONNUE(1)", "=Absente!A1", "=NON(VRAI)", '="12"', '=""', "=MOYENNE(Bloc)"),
);

const target = fc.oneof(
  fc.tuple(fc.constantFrom("Notes!", "Bilan!", "'Feuille d''essai'!"), cell, cell).map(([sheet, from, to]) => {
    const absolute = (at: string): string => at.replaceAll("$", "").replace(/([A-Z])(\d+)/, "$$$1$$$2");
    return `=${sheet}${absolute(from)}:${absolute(to)}`;
  }),
  fc.constantFrom("=0.2", "=SUM(Notes!$A$1:$B$4)", "=Taux*2", "=Notes!$C$3"),
);

const row = fc.integer({ min: 0, max: ROWS - 1 });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const count = fc.integer({ min: 1, max: 2 });
const constantly = <T>(value: T) => fc.constant(value);

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: constantly("type" as const), row, column, text: fc.constantFrom(...constants) }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: constantly("type" as const),
      row,
      column: fc.integer({ min: INPUTS, max: COLUMNS - 1 }),
      text: formula,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: constantly("name" as const), name, formula: fc.option(target, { freq: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: constantly("renameName" as const), from: name, to: name }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constantly("rules" as const), convention: fc.constantFrom(...CONVENTIONS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("insertRows" as const, "deleteRows" as const), at: row, count }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: constantly("insertColumns" as const),
      at: fc.integer({ min: 1, max: COLUMNS - 1 }),
      count,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constantly("sort" as const), column, descending: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constantly("addSheet" as const), name: fc.constantFrom(...SHEETS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constantly("renameSheet" as const), to: fc.constantFrom(...SHEETS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: constantly("deleteSheet" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: constantly("table" as const),
      name: fc.constantFrom(...TABLES),
      row,
      rows: fc.integer({ min: 2, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constantly("deleteTable" as const), name: fc.constantFrom(...TABLES) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: constantly("nextSheet" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "undo" as const, "redo" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: constantly("wait" as const) }) },
);

/** Formulas that the engine knows what they read only once it has begun to calculate them, and filled ones. */
const addressed = fc.oneof(
  fc.tuple(cell, fc.integer({ min: 0, max: 3 })).map(([at, rows]) => `=SOMME(DECALER(${at};${String(rows)};0;2;1))`),
  fc.integer({ min: 1, max: ROWS }).map((at) => `=INDIRECT("A"&${String(at)})*2`),
  fc.tuple(block, cell).map(([cells, at]) => `=SOMME(INDEX(${cells};1;1):${at})`),
  fc.tuple(place, place).map(([a, b]) => `=LET(x;${a};y;${b};SI(ESTNUM(x);x;0)+SI(ESTNUM(y);y;0))`),
  cell.map((at) => `=SEQUENCE(SI(ESTNUM(${at});MIN(3;MAX(1;ENT(${at})));1))`),
);

const sharing: fc.Arbitrary<Action> = fc.oneof(
  { weight: 30, arbitrary: action },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: constantly("type" as const),
      row,
      column: fc.integer({ min: INPUTS, max: COLUMNS - 1 }),
      text: addressed,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: constantly("fill" as const),
      row,
      column: fc.integer({ min: INPUTS, max: COLUMNS - 1 }),
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

/** A session of the length of a short piece of work. */
export const sessionOf = (most: number): fc.Arbitrary<readonly Action[]> => actionsOf(action, most);

/** One with formulas filled downwards, and with references that are calculated. */
export const sharingSessionOf = (most: number): fc.Arbitrary<readonly Action[]> => actionsOf(sharing, most);

function actionsOf(one: fc.Arbitrary<Action>, most: number): fc.Arbitrary<readonly Action[]> {
  return fc.array(one, { minLength: 5, maxLength: most, size: "max" });
}
