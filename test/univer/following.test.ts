import { ICommandService, IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { InsertRowByRangeCommand, RemoveRowByRangeCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { afterEach, describe, expect, it } from "vitest";
import type { Cell, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { fillInsertedRows } from "../../src/workbook/univer/following/fill-inserted-rows";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";

/** Three learners with a mean each, and what follows them: a name, a validation, a chart, a print area. */
function learners(): WorkbookModel {
  const row = (name: string, mark: number, number: number): { [column: number]: Cell } => ({
    0: { value: name },
    1: { value: mark },
    2: { value: null, formula: `=B${number}*2` },
    3: { value: null, formula: "=SUM(B$2:B$4)" },
  });
  const marks = { row: 1, column: 1, rows: 3, columns: 1 };
  const notes: SheetModel = {
    id: "notes",
    name: "Notes",
    visibility: "visible",
    cells: {
      0: { 0: { value: "Apprenant" }, 1: { value: "Note" }, 2: { value: "Double" } },
      1: row("Ada", 12, 2),
      2: row("Blaise", 8, 3),
      3: row("Grace", 15, 4),
      5: { 1: { value: null, formula: "=SUM(B2:B4)" } },
    },
    validations: [
      {
        areas: [marks],
        rule: { kind: "decimal", comparison: "between", operands: [0, 20] },
        allowBlank: true,
        onError: "stop",
      },
    ],
    print: { area: { row: 0, column: 0, rows: 6, columns: 4 } },
    charts: [
      {
        id: "means",
        anchor: { row: 8, column: 0, rows: 10, columns: 4 },
        spec: {
          type: "column",
          title: "Notes",
          description: "Une barre par apprenant.",
          categories: { range: { sheet: "Notes", row: 1, column: 0, rows: 3, columns: 1 } },
          series: [{ name: "Note", values: { range: { sheet: "Notes", ...marks } } }],
        },
      },
    ],
  };
  return { names: [{ name: "NOTES", formula: "=Notes!$B$2:$B$4" }], sheets: [notes] };
}

let session: UniverSession;
afterEach(() => session.dispose());

async function open(): Promise<void> {
  session = new UniverSession(startHeadlessUniver([]), learners());
  await session.calculation.settled();
}

async function run(id: string, params: object): Promise<void> {
  const { live } = session;
  const place = { unitId: live.unitId, subUnitId: "notes" };
  await session.host.injector.get(ICommandService).executeCommand(id, { ...place, ...params });
  await session.calculation.settled();
}

/** Ctrl+Z, which goes to the workbook that has the focus. */
async function undo(): Promise<void> {
  session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
  await session.host.injector.get(ICommandService).executeCommand(UndoCommand.id);
  await session.calculation.settled();
}

const rows = (first: number, last: number) => ({ startRow: first, endRow: last, startColumn: 0, endColumn: 25 });
const insertAt = (first: number, count = 1) =>
  run(InsertRowByRangeCommand.id, { range: rows(first, first + count - 1), direction: 0 });

describe("a row inserted among the learners", () => {
  it("extends the name, the validation, the chart and the print area, and no value changes", async () => {
    await open();
    await insertAt(2);
    const model = session.live.snapshot();
    const [sheet] = model.sheets;
    expect(model.names[0]?.formula).toBe("=Notes!$B$2:$B$5");
    expect(sheet?.validations?.[0]?.areas).toEqual([{ row: 1, column: 1, rows: 4, columns: 1 }]);
    expect(sheet?.charts?.[0]?.spec.series[0]?.values).toEqual({
      range: { sheet: "Notes", row: 1, column: 1, rows: 4, columns: 1 },
    });
    expect(sheet?.charts?.[0]?.anchor.row).toBe(9);
    expect(sheet?.print?.area?.rows).toBe(7);
    expect(sheet?.cells[6]?.[1]).toMatchObject({ value: 35, formula: "=SUM(B2:B5)" });
  });

  it("is taken back by the user's undo, charts included", async () => {
    await open();
    const before = session.live.snapshot();
    await insertAt(2);
    await undo();
    expect(session.live.snapshot()).toEqual(before);
  });

  it("takes the formulas of the columns it interrupts, and those only", async () => {
    await open();
    fillInsertedRows(session.host, session.live);
    await insertAt(2, 2);
    const [sheet] = session.live.snapshot().sheets;
    expect(sheet?.cells[2]).toMatchObject({ 2: { formula: "=B3*2" }, 3: { formula: "=SUM(B$2:B$6)" } });
    expect(sheet?.cells[3]).toMatchObject({ 2: { formula: "=B4*2" } });
    expect(sheet?.cells[2]?.[1]).toBeUndefined();
    expect(sheet?.cells[5]?.[2]).toMatchObject({ formula: "=B6*2", value: 30 });
  });

  it("gives them back with the row, and leaves the other rows alone", async () => {
    await open();
    fillInsertedRows(session.host, session.live);
    const before = session.live.snapshot();
    await insertAt(2);
    await undo();
    expect(session.live.snapshot()).toEqual(before);
  });

  it("takes them too below the last learner", async () => {
    await open();
    fillInsertedRows(session.host, session.live);
    await insertAt(4);
    expect(session.live.snapshot().sheets[0]?.cells[4]).toMatchObject({ 2: { formula: "=B5*2" } });
  });

  it("takes nothing from a heading or a total", async () => {
    await open();
    fillInsertedRows(session.host, session.live);
    await insertAt(6);
    expect(session.live.snapshot().sheets[0]?.cells[6]).toBeUndefined();
  });
});

describe("other changes of structure", () => {
  it("a deleted row shortens the chart, and comes back whole", async () => {
    await open();
    const before = session.live.snapshot();
    await run(RemoveRowByRangeCommand.id, { range: rows(2, 2) });
    const series = session.live.snapshot().sheets[0]?.charts?.[0]?.spec.series[0];
    expect(series?.values).toEqual({ range: { sheet: "Notes", row: 1, column: 1, rows: 2, columns: 1 } });
    await undo();
    expect(session.live.snapshot()).toEqual(before);
  });

  it("a renamed sheet keeps its chart", async () => {
    await open();
    await run(SetWorksheetNameCommand.id, { name: "Notes 2026" });
    const [sheet] = session.live.snapshot().sheets;
    expect(sheet?.charts?.[0]?.spec.categories).toMatchObject({ range: { sheet: "Notes 2026" } });
  });
});
