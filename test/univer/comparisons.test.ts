/** Formulas compare as Excel does: whatever is compared, whoever asked before, on opening and after an entry. */
import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, CellValue, WorkbookModel } from "../../src/workbook/model";
import { COMPARISONS } from "../../src/workbook/univer/functions/comparisons";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { unmetBy } from "../../src/workbook/univer/made-for";
import { UniverSession } from "../../src/workbook/univer/session";

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";
const OPERATORS: readonly Operator[] = ["=", "<>", "<", ">", "<=", ">="];

/** A cell, with what Excel says that it holds: a formula that gives a text of no character holds a text. */
interface Content {
  readonly cell: Cell | null;
  readonly holds: CellValue;
}

const constants: readonly CellValue[] = [
  0,
  12,
  -3.5,
  20,
  "Validée",
  "VALIDÉE",
  "a",
  "12",
  "0",
  " ",
  "?",
  "a*",
  true,
  false,
];
const given: readonly Content[] = [
  { cell: null, holds: null },
  ...constants.map((value) => ({ cell: { value }, holds: value })),
  { cell: { value: null, formula: '=""' }, holds: "" },
  { cell: { value: null, formula: '=IF(FALSE,1,"")' }, holds: "" },
  { cell: { value: null, formula: '="12"' }, holds: "12" },
  { cell: { value: null, formula: "=0" }, holds: 0 },
  { cell: { value: null, formula: "=Z99" }, holds: 0 },
  { cell: { value: null, formula: "=1/0" }, holds: { error: "#DIV/0!" } },
  { cell: { value: null, formula: "=NA()" }, holds: { error: "#N/A" } },
];

/** The rule, in Excel's own words: numbers come before texts, texts before FALSE, FALSE before TRUE. */
function excels(one: CellValue, operator: Operator, other: CellValue): CellValue {
  for (const value of [one, other]) if (typeof value === "object" && value !== null) return value;
  const like = (value: CellValue, beside: CellValue): CellValue =>
    value ?? (typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0);
  const key = (value: CellValue): [number, number | string] => {
    if (typeof value === "number") return [0, value];
    return typeof value === "string" ? [1, value.toUpperCase()] : [2, Number(value)];
  };
  const [[rank, a], [otherRank, b]] = [key(like(one, other)), key(like(other, one))];
  const order = rank - otherRank || (a === b ? 0 : a < b ? -1 : 1);
  const verdicts = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return verdicts[operator];
}

const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;

/** How a comparison is written in a formula, and what the formula gives for its verdict. */
interface Form {
  readonly write: (comparison: string) => string;
  readonly gives: (verdict: CellValue) => CellValue;
}
const FORMS: readonly Form[] = [
  { write: (comparison) => `=${comparison}`, gives: (verdict) => verdict },
  {
    write: (comparison) => `=IF(${comparison},"oui","non")`,
    gives: (v) => (isError(v) ? v : v === true ? "oui" : "non"),
  },
  { write: (comparison) => `=IFERROR(${comparison},"erreur")`, gives: (v) => (isError(v) ? "erreur" : v) },
  { write: (comparison) => `=SUMPRODUCT(--(${comparison}))`, gives: (v) => (isError(v) ? v : Number(v)) },
  { write: (comparison) => `=AND(${comparison},TRUE)`, gives: (verdict) => verdict },
];

interface Comparison {
  readonly row: number;
  readonly operator: Operator;
  readonly form: Form;
  /** A text written in the formula, in the place of the cell beside. */
  readonly word: string | null;
  readonly isReversed: boolean;
  readonly isArea: boolean;
}

const ROWS = 6;
const content = fc.constantFrom(...given);
const comparison: fc.Arbitrary<Comparison> = fc.record({
  row: fc.nat(ROWS - 1),
  operator: fc.constantFrom(...OPERATORS),
  form: fc.constantFrom(...FORMS),
  word: fc.constantFrom(null, "", "", "validée", "12"),
  isReversed: fc.boolean(),
  isArea: fc.boolean(),
});

function formulaOf({ row, operator, form, word, isReversed, isArea }: Comparison): string {
  const at = (column: string): string => (isArea ? `${column}${row + 1}:${column}${row + 1}` : `${column}${row + 1}`);
  const [one, other] = [at("A"), word === null ? at("B") : `"${word}"`];
  return form.write(isReversed ? `${other}${operator}${one}` : `${one}${operator}${other}`);
}

function expected(
  { row, operator, form, word, isReversed }: Comparison,
  held: readonly (readonly CellValue[])[],
): CellValue {
  const [one, other] = [held[row]![0]!, word ?? held[row]![1]!];
  return form.gives(isReversed ? excels(other, operator, one) : excels(one, operator, other));
}

function workbook(rows: readonly (readonly Content[])[], formulas: readonly string[]): WorkbookModel {
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, r) => row.forEach(({ cell }, c) => cell && ((cells[r] ??= {})[c] = cell)));
  formulas.forEach((formula, r) => ((cells[r] ??= {})[4] = { value: null, formula }));
  return { names: [], sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells }] };
}

const bare = (value: CellValue | undefined): CellValue =>
  typeof value === "object" && value !== null ? { error: value.error } : (value ?? null);

it("gives what Excel gives, whatever was calculated before, and after an entry", async () => {
  const rows = fc.array(fc.tuple(content, content), { minLength: ROWS, maxLength: ROWS });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.array(comparison, { minLength: 1, maxLength: 40 }),
      fc.nat(ROWS - 1),
      content,
      async (grid, asked, at, typed) => {
        const session = new UniverSession(startHeadlessUniver([]), workbook(grid, asked.map(formulaOf)));
        const check = (): void => {
          const values = session.live.values({ sheet: "Feuille", row: 0, column: 4, rows: asked.length, columns: 1 });
          const held = grid.map((row) => row.map(({ holds }) => holds));
          const texts = asked.map(formulaOf);
          expect(values.map(([value], i) => [texts[i], bare(value)])).toEqual(
            asked.map((one, i) => [texts[i], expected(one, held)]),
          );
        };
        try {
          await session.calculation.settled();
          check();
          const cell = session.host.api.getActiveWorkbook()!.getActiveSheet().getRange(at, 0);
          if (typed.cell?.formula) cell.setFormula(typed.cell.formula);
          else if (typeof typed.cell?.value === "string")
            cell.setValue({ v: typed.cell.value, t: CellValueType.STRING, f: null });
          else if (typed.cell) cell.setValue(typed.cell.value as number | boolean);
          else cell.clearContent();
          grid[at]![0] = typed;
          await session.calculation.settled();
          check();
        } finally {
          session.dispose();
        }
      },
    ),
    { numRuns: 25 },
  );
});

/** What people write about a mark of 0, a blank and an error, from opening on. */
describe("with A1 holding", () => {
  const ZERO: Cell = { value: 0 };
  const EMPTY: Cell = { value: null, formula: '=""' };
  const FAILED: Cell = { value: null, formula: "=1/0" };
  const DIV: CellValue = { error: "#DIV/0!" };
  it.each<[string, Cell | null, string, CellValue]>([
    ["0", ZERO, '=IF(A1="","manque",A1)', 0],
    ["0", ZERO, '=SUMPRODUCT((A1:A1="")*1)', 0],
    ["0", ZERO, '=COUNTIF(A1:A1,"")', 0],
    ["nothing", null, '=IF(A1="","manque",A1)', "manque"],
    ["nothing", null, "=A1=0", true],
    ["nothing", null, '=COUNTIF(A1:A1,"")', 1],
    ['=""', EMPTY, '=IF(A1="","manque",A1)', "manque"],
    ['=""', EMPTY, "=A1=0", false],
    ['=""', EMPTY, "=ISBLANK(A1)", false],
    ['=""', EMPTY, "=ISTEXT(A1)", true],
    ['=""', EMPTY, "=A1+1", { error: "#VALUE!" }],
    ['=""', EMPTY, "=SUM(A1:A1,2)", 2],
    ['=""', EMPTY, '=COUNTIF(A1:A1,"")', 1],
    ['=""', EMPTY, "=COUNTBLANK(A1:A1)", 1],
    ["an error", FAILED, '=IF(A1="","manque",A1)', DIV],
    ["an error", FAILED, '=A1<>""', DIV],
    ["an error", FAILED, '=OR(A1<>"",TRUE)', DIV],
  ])("%s: %j, %s", async (_what, cell, formula, result) => {
    const others = ['=A1=""', '=A1<>""', formula];
    const session = new UniverSession(
      startHeadlessUniver([]),
      workbook([[{ cell, holds: null }]], [...others, ...others]),
    );
    await session.calculation.settled();
    const read = (): CellValue[] =>
      session.live.values({ sheet: "Feuille", row: 0, column: 4, rows: 6, columns: 1 }).map(([value]) => bare(value));
    expect([read()[2], read()[5]]).toEqual([result, result]);
    // The formulas alone, once what they read is stored.
    for (const row of [2, 5])
      session.host.api.getActiveWorkbook()!.getActiveSheet().getRange(row, 4).setFormula(formula);
    await session.calculation.settled();
    expect([read()[2], read()[5]]).toEqual([result, result]);
    session.dispose();
  });
});

it("is made for the engine that is installed", () => expect(unmetBy(COMPARISONS)).toBeNull());
