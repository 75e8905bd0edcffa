/** Formats judged without the engine colour the cells that Excel colours, from what the workbook shows. */
import fc from "fast-check";
import { ConditionalFormattingService, ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import { expect, it } from "vitest";
import type { Cell, CellError, CellValue, ConditionalFormat, WorkbookModel } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { eventually } from "../../support/patience";

const SHEET = "Feuille";
const SIZE = 5;

const content = fc.constantFrom<Cell | null>(
  null,
  { value: "Validée" },
  { value: "validée" },
  { value: "VALIDÉE " },
  { value: "" },
  { value: " " },
  { value: "12" },
  { value: 12 },
  { value: 0 },
  { value: true },
  { value: null, formula: '=IF(TRUE,"Validée")' },
  { value: null, formula: '=""' },
  { value: null, formula: "=NA()" },
  { value: null, formula: "=1/0" },
  { value: null, formula: "=H1:H2" },
);

/** What Excel makes of a condition: `null` is an error. */
type Verdict = boolean | null;

/** Of the cell that stands so many rows and columns further than the first. */
type Place = [values: readonly (readonly CellValue[])[], down: number, right: number];

interface Condition {
  readonly text: string;
  readonly verdict: (...place: Place) => Verdict;
}

interface Read {
  readonly text: string;
  readonly at: (...place: Place) => CellValue;
}

const read: fc.Arbitrary<Read> = fc
  .tuple(fc.boolean(), fc.nat(SIZE - 1), fc.boolean(), fc.nat(SIZE - 1))
  .map(([columnFixed, column, rowFixed, row]) => ({
    text: `${columnFixed ? "$" : ""}${"ABCDE"[column]!}${rowFixed ? "$" : ""}${String(row + 1)}`,
    at: (values, down, right) => values[row + (rowFixed ? 0 : down)]?.[column + (columnFixed ? 0 : right)] ?? null,
  }));

const isErrorValue = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

const comparison: fc.Arbitrary<Condition> = fc
  .tuple(read, fc.boolean(), fc.constantFrom("Validée", "", "En attente"), fc.boolean())
  .map(([{ text, at }, isEqual, word, isWrapped]) => ({
    text: isWrapped ? `(${text})${isEqual ? "=" : "<>"}("${word}")` : `${text}${isEqual ? "=" : "<>"}"${word}"`,
    verdict: (...place: Place) => {
      const value = at(...place);
      if (isErrorValue(value)) return null;
      const same = (value ?? "") === word || (typeof value === "string" && value.toUpperCase() === word.toUpperCase());
      return same === isEqual;
    },
  }));

const state: fc.Arbitrary<Condition> = fc.tuple(read, fc.boolean()).map(([{ text, at }, isAny]) => ({
  text: `${isAny ? "ISERROR" : "ISNA"}(${text})`,
  verdict: (...place) => {
    const value = at(...place);
    return isErrorValue(value) && (isAny || value.error === "#N/A");
  },
}));

const single = fc.oneof(comparison, state);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  single,
  fc.tuple(fc.boolean(), fc.array(single, { minLength: 1, maxLength: 3 })).map(([isAll, parts]) => ({
    text: `${isAll ? "AND" : "OR"}(${parts.map(({ text }) => text).join(",")})`,
    verdict: (...place: Place): Verdict => {
      const verdicts = parts.map((part) => part.verdict(...place));
      if (verdicts.includes(null)) return null;
      return isAll ? verdicts.every(Boolean) : verdicts.some(Boolean);
    },
  })),
);

const AREAS: ConditionalFormat["areas"] = [
  { row: 0, column: 0, rows: 3, columns: SIZE },
  { row: 4, column: 1, rows: 1, columns: 2 },
];
const isInAreas = (row: number, column: number): boolean =>
  AREAS.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

function workbook(grid: readonly (readonly (Cell | null)[])[], condition: string): WorkbookModel {
  const format: ConditionalFormat = {
    areas: AREAS,
    rule: { kind: "formula", formula: condition },
    style: { fill: "#ff0000" },
  };
  const rows = grid.map((row) => Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell]] : []))));
  // A formula that fills two cells, among those that are read.
  const filling: WorkbookModel["sheets"][number]["cells"] = {
    0: { ...rows[0], 7: { value: "Validée" } },
    1: { ...rows[1], 7: { value: 3 } },
    5: { 5: { value: null, formula: "=H1:H2" } },
  };
  const filled = { ...Object.fromEntries(rows.entries()), ...filling };
  return {
    names: [],
    sheets: [{ id: "one", name: SHEET, visibility: "visible", cells: filled, conditionalFormats: [format] }],
  };
}

class Painted {
  readonly session: UniverSession;
  private readonly formats: ConditionalFormattingService;

  constructor(model: WorkbookModel) {
    this.session = new UniverSession(startHeadlessUniver([]), model);
    this.formats = this.session.host.injector.get(ConditionalFormattingService);
  }

  /** Which cells have the colour of the rule. */
  colours(): boolean[][] {
    const { unitId } = this.session.live;
    const sheetId = this.session.live.sheet(SHEET).getSheetId();
    return Array.from({ length: SIZE }, (_row, row) =>
      Array.from(
        { length: SIZE },
        (_column, column) => this.formats.composeStyle(unitId, sheetId, row, column)?.style?.bg !== undefined,
      ),
    );
  }

  /** What the workbook holds, around all that is read. */
  values(): CellValue[][] {
    return this.session.live.values({ sheet: SHEET, row: 0, column: 0, rows: 2 * SIZE, columns: 2 * SIZE });
  }

  /** How many rules the engine calculates. */
  formulas(): number {
    const data = this.session.host.injector.get(IOtherFormulaManagerService).getOtherFormulaData();
    return Object.values(data[this.session.live.unitId] ?? {}).reduce(
      (sum, rules) => sum + Object.keys(rules ?? {}).length,
      0,
    );
  }

  async write(row: number, column: number, cell: Cell | null): Promise<void> {
    const range = this.session.host.api.getActiveWorkbook()!.getActiveSheet().getRange(row, column);
    if (cell?.formula) range.setFormula(cell.formula);
    else if (cell) range.setValue(cell.value as string | number | boolean);
    else range.clearContent();
    await this.session.calculation.settled();
  }
}

it("colours what Excel colours, before and after each entry, without a formula in the engine", async () => {
  const row = fc.array(content, { minLength: SIZE, maxLength: SIZE });
  const grid = fc.array(row, { minLength: SIZE, maxLength: SIZE });
  const entries = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), content), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(grid, condition, entries, async (cells, { text, verdict }, typed) => {
      const painted = new Painted(workbook(cells, `=${text}`));
      const check = (): void => {
        const values = painted.values();
        const excels = Array.from({ length: SIZE }, (_row, down) =>
          Array.from(
            { length: SIZE },
            (_column, right) => isInAreas(down, right) && verdict(values, down, right) === true,
          ),
        );
        expect(painted.colours()).toEqual(excels);
      };
      try {
        await painted.session.calculation.settled();
        check();
        for (const entry of typed) {
          await painted.write(...entry);
          check();
        }
        expect(painted.formulas()).toBe(0);
      } finally {
        painted.session.dispose();
      }
    }),
    { numRuns: 25 },
  );
});

it("has nothing drawn again for an entry, where Univer tells of the formats that the engine calculates", async () => {
  const model = workbook([[{ value: 1 }], [{ value: 2 }]], '=A1="Validée"');
  const [sheet] = model.sheets;
  const [plain] = sheet!.conditionalFormats!;
  const calculated: ConditionalFormat = { ...plain!, rule: { kind: "formula", formula: "=A1>5" } };
  const painted = new Painted({ ...model, sheets: [{ ...sheet!, conditionalFormats: [plain!, calculated] }] });
  await painted.session.calculation.settled();
  const told: string[] = [];
  const cells = painted.session.host.injector.get(ConditionalFormattingViewModel);
  cells.markDirty$.subscribe(({ cfId }) => void told.push(cfId));
  await painted.write(0, 0, { value: "Validée" });
  await painted.write(1, 0, { value: 8 });
  await eventually(() => expect(told).not.toEqual([]));
  expect(painted.colours().map(([first]) => first)).toEqual([true, true, false, false, false]);
  expect(new Set(told)).toEqual(new Set([`${sheet!.id}-cf-1`]));
  painted.session.dispose();
});

const TRUE: Cell = { value: true };
const ERROR: Cell = { value: null, formula: "=1/0" };

/** Where Univer's engine is not Excel: a boolean and a zero are no text, and what compares an error is an error each time. */
it.each([
  [TRUE, '=A1="Validée"', false],
  [TRUE, '=A1<>"Validée"', true],
  [TRUE, '=A1=""', false],
  [{ value: 0 }, '=A1=""', false],
  [ERROR, '=A1<>"Validée"', false],
  [ERROR, '=A1=""', false],
  [ERROR, '=OR(ISERROR(A1),A1<>"")', false],
  [ERROR, '=AND(ISERROR(A1),$H1<>"")', true],
])("judges as Excel does: %j, %s", async (cell, formula, isColoured) => {
  const painted = new Painted(workbook([Array.from({ length: SIZE }, () => cell)], formula));
  await painted.session.calculation.settled();
  expect(painted.colours()[0]).toEqual(Array.from({ length: SIZE }, () => isColoured));
  painted.session.dispose();
});
