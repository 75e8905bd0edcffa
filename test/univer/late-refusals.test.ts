import { ICommandService, IUndoRedoService, IUniverInstanceService } from "@univerjs/core";
import { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { afterEach, describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../src/workbook/model";
import { LateRefusals, type Refusal } from "../../src/workbook/univer/typing/late-refusals";
import { open, type Opened } from "./support/open";
import { until } from "../support/patience";

/** Three marks, up to 20: a rule that only a calculation can judge. */
const marks: WorkbookModel = {
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      cells: { 0: { 0: { value: 10 } }, 1: { 0: { value: 11 } }, 2: { 0: { value: 12 } } },
      validations: [
        {
          areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
          rule: { kind: "custom", formula: "=A1<=20" },
          allowBlank: true,
          onError: "stop",
          errorMessage: "Tapez une note de 0 à 20.",
        },
      ],
    },
  ],
  names: [],
};

describe("entries that a calculation judges", () => {
  let opened: Opened;
  const refused: Refusal[] = [];

  async function openMarks(model = marks): Promise<void> {
    opened = await open(model);
    new LateRefusals(opened.host, opened.calculation, (refusals) => refused.push(...refusals)).install();
    // On the page, a click in the grid does it; only then has the workbook a history of its own.
    opened.host.injector.get(IUniverInstanceService).focusUnit(opened.live.unitId);
  }

  /** As the cell editor enters a value: written, then validated before the selection moves. */
  function enter(row: number, value: number): Promise<boolean> {
    const { host, live } = opened;
    const sheet = live.sheet("Notes");
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 0 };
    const place = { unitId: live.unitId, subUnitId: sheet.getSheetId() };
    host.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      ...place,
      range,
      value: { v: value },
      redoUndoId: `entry-${row}`,
    });
    return host.injector.get(SheetInterceptorService).onValidateCell(live.workbook, sheet, row, 0) as Promise<boolean>;
  }

  afterEach(() => {
    opened.host.univer.dispose();
    refused.length = 0;
  });

  it("let the selection move at once, and are taken back alone", async () => {
    await openMarks();
    expect(await Promise.all([enter(0, 15), enter(1, 25), enter(2, 16)])).toEqual([true, true, true]);
    expect(await opened.read("Notes!A1:A3")).toEqual([[15], [25], [16]]);

    await until(() => refused.length > 0);
    expect(refused).toEqual([{ address: "Notes!A2", entry: "25", message: "Tapez une note de 0 à 20." }]);
    expect(await opened.read("Notes!A1:A3")).toEqual([[15], [11], [16]]);
  });

  it("leave nothing to undo when they came last", async () => {
    await openMarks();
    await enter(0, 15);
    await enter(1, 25);
    await until(() => refused.length > 0);
    expect(opened.host.injector.get(IUndoRedoService).pitchTopUndoElement()?.id).toBe("entry-0");
  });

  it("leave the selection where one types by now, last entry or not", async () => {
    await openMarks();
    const select = (row: number): void => opened.live.select({ sheet: "Notes", row, column: 0, rows: 1, columns: 1 });
    for (const followed of [false, true]) {
      refused.length = 0;
      select(0);
      await enter(0, 25);
      select(1);
      if (followed) await enter(1, 15);
      select(2);
      await until(() => refused.length > 0);
      expect(opened.live.selection()).toMatchObject({ row: 2 });
    }
  });

  it("are judged one by one where a rule covers thousands of cells, which nothing calculates beforehand", async () => {
    const { sheets, ...rest } = marks;
    const wide = sheets.map((sheet) => ({
      ...sheet,
      validations: sheet.validations!.map((one) => ({
        ...one,
        areas: [{ row: 0, column: 0, rows: 2500, columns: 1 }],
      })),
    }));
    await openMarks({ ...rest, sheets: wide });
    expect(opened.host.injector.get(IOtherFormulaManagerService).getOtherFormulaData()).toEqual({});
    await enter(0, 15);
    await enter(2, 20);
    await enter(1, 25);
    await until(() => refused.length > 0);
    expect(refused).toEqual([{ address: "Notes!A2", entry: "25", message: "Tapez une note de 0 à 20." }]);
    expect(await opened.read("Notes!A1:A3")).toEqual([[15], [11], [20]]);
    expect(opened.live.snapshot().sheets[0]?.validations).toEqual(wide[0]?.validations);
  });
});
