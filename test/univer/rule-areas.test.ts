import { ICommandService, IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { InsertColByRangeCommand, InsertRowByRangeCommand, RemoveRowByRangeCommand } from "@univerjs/sheets";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Area, Validation, WorkbookModel } from "../../src/workbook/model";
import { followRule } from "../../src/workbook/univer/following/rule-areas";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";

/** Marks in C3:D8, of which only those of a named learner (column A) may be entered. */
const AREA: Area = { row: 2, column: 2, rows: 6, columns: 2 };
const FORMULA = '=AND($A3<>"",C3<=$F$1)';

const workbook: WorkbookModel = {
  names: [],
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      cells: { 0: { 5: { value: 20 } } },
      validations: [{ areas: [AREA], rule: { kind: "custom", formula: FORMULA }, allowBlank: true, onError: "stop" }],
    },
  ],
};

let session: UniverSession;
beforeEach(async () => {
  session = new UniverSession(startHeadlessUniver([]), workbook);
  await session.calculation.settled();
});
afterEach(() => session.dispose());

async function run(id: string, params: object = {}): Promise<void> {
  const place = { unitId: session.live.unitId, subUnitId: "notes" };
  await session.host.injector.get(ICommandService).executeCommand(id, { ...place, ...params });
  await session.calculation.settled();
}

const rows = (first: number, last = first) => ({
  range: { startRow: first, endRow: last, startColumn: 0, endColumn: 25 },
  direction: 0,
});

function rules(): { areas: readonly Area[]; formula: string }[] {
  const validations: readonly Validation[] = session.live.snapshot().sheets[0]?.validations ?? [];
  return validations.map(({ areas, rule }) => ({ areas, formula: rule.kind === "custom" ? rule.formula : "" }));
}

describe("a validation by formula", () => {
  it.each([
    ["above it: it moves down", 1, { ...AREA, row: 3 }, '=AND($A4<>"",C4<=$F$1)'],
    ["on its first row: it moves down", 2, { ...AREA, row: 3 }, '=AND($A4<>"",C4<=$F$1)'],
    ["inside it: it takes the row in, and stays one rule", 4, { ...AREA, rows: 7 }, FORMULA],
    ["on its last row: it takes the row in", 7, { ...AREA, rows: 7 }, FORMULA],
    ["below it: nothing changes", 8, AREA, FORMULA],
  ])("with a row inserted %s", async (_, at, area, formula) => {
    await run(InsertRowByRangeCommand.id, rows(at));
    expect(rules()).toEqual([{ areas: [area], formula }]);
    session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
    await run(UndoCommand.id);
    expect(rules()).toEqual([{ areas: [AREA], formula: FORMULA }]);
  });

  it("follows its cells to the right, and the cell it compares them with", async () => {
    const range = { startRow: 0, endRow: 99, startColumn: 1, endColumn: 1 };
    await run(InsertColByRangeCommand.id, { range, direction: 0 });
    expect(rules()).toEqual([{ areas: [{ ...AREA, column: 3 }], formula: '=AND($A3<>"",D3<=$G$1)' }]);
  });

  it.each([
    ["its first rows: the first left is read as they were", 2, 3, { ...AREA, rows: 4 }, FORMULA],
    ["the row above and its first: it moves up", 1, 2, { ...AREA, row: 1, rows: 5 }, '=AND($A2<>"",C2<=$F$1)'],
    ["rows inside it: it is shorter", 4, 5, { ...AREA, rows: 4 }, FORMULA],
  ])("with rows deleted, %s", async (_, first, last, area, formula) => {
    await run(RemoveRowByRangeCommand.id, rows(first, last));
    expect(rules()).toEqual([{ areas: [area], formula }]);
  });

  it("is gone with the last of its rows", async () => {
    await run(RemoveRowByRangeCommand.id, rows(2, 7));
    expect(rules()).toEqual([]);
  });
});

describe("followRule", () => {
  const insertion = { kind: "rowsInserted", sheet: "Règles", at: 0, count: 2 } as const;

  it("leaves the areas of another sheet's rule alone, and follows what its formula reads", () => {
    const rule = { areas: [AREA], formulas: ["=C3<=Règles!$B$8", "20"] };
    expect(followRule(rule, insertion, false)).toEqual({ areas: [AREA], formulas: ["=C3<=Règles!$B$10", "20"] });
  });

  it("reads the formula from the first area left", () => {
    const rule = {
      areas: [
        { ...AREA, rows: 1 },
        { ...AREA, row: 9 },
      ],
      formulas: ["=C3>0"],
    };
    expect(followRule(rule, { kind: "rowsDeleted", sheet: "Notes", at: 2, count: 1 }, true)).toEqual({
      areas: [{ ...AREA, row: 8 }],
      formulas: ["=C9>0"],
    });
  });
});
