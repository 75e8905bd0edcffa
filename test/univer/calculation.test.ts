import { ICommandService } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";

let session: UniverSession;
beforeEach(async () => {
  const cells = {
    0: { 0: { value: 1 }, 1: { value: null, formula: "=A1*2" } },
    1: { 0: { value: 1 }, 1: { value: null, formula: "=A2*3" } },
  };
  session = new UniverSession(startHeadlessUniver([]), {
    names: [],
    sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells }],
  });
  await session.calculation.settled();
});
afterEach(() => session.dispose());

function type(row: number, value: number): void {
  session.host.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: session.live.unitId,
    subUnitId: "one",
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
    value: { v: value },
  });
}

/** The page does something else meanwhile: timers are late. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const results = () => session.live.values({ sheet: "Feuille", row: 0, column: 1, rows: 2, columns: 1 }).flat();

describe("settled", () => {
  it("waits for the results of a change", async () => {
    type(0, 5);
    await session.calculation.settled();
    expect(results()).toEqual([10, 3]);
  });

  it("waits for a change made while the calculation of another is ending", async () => {
    const { state, state$ } = session.host.injector.get(FormulaCalculationSessionService);
    const first = state.id;
    type(0, 5);
    await new Promise<void>((resolve) => {
      const subscription = state$.subscribe(({ id, started, completed }) => {
        if (id === first || !started || completed) return;
        subscription.unsubscribe();
        resolve();
      });
    });
    type(1, 5);
    await session.calculation.settled();
    expect(results()).toEqual([10, 15]);
  });

  it("waits for the calculation that takes the place of one stopped half-way", async () => {
    const many = 3000;
    const cells = Object.fromEntries(
      Array.from({ length: many }, (_, row) => [row, { 1: { value: null, formula: `=A$1*${row}+A$2` } }]),
    );
    await session.load({ names: [], sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells }] });
    const commands = session.host.injector.get(ICommandService);
    const stopped: string[] = [];
    let isTyped = false;
    const listener = commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStopMutation.id) stopped.push(id);
      const { stageInfo } = (params ?? {}) as ISetFormulaCalculationNotificationMutation;
      if (isTyped || stageInfo?.stage !== FormulaExecuteStageType.CURRENTLY_CALCULATING) return;
      isTyped = true;
      type(1, 7);
      // The page is busy until Univer's delay has passed: it finds its calculation under way, and stops it.
      pause(150);
    });
    type(0, 2);
    await session.calculation.settled();
    listener.dispose();
    expect(stopped).toHaveLength(1);
    const column = session.live.values({ sheet: "Feuille", row: 0, column: 1, rows: many, columns: 1 }).flat();
    expect(column).toEqual(Array.from({ length: many }, (_, row) => 2 * row + 7));
  });

  it("waits for a workbook that takes the place of another, however busy the page", async () => {
    const cells = { 0: { 0: { value: 4 }, 1: { value: null, formula: "=A1*5" } } };
    const loaded = session.load({ names: [], sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells }] });
    pause(600);
    await loaded;
    expect(results()).toEqual([20, null]);
  });

  it("waits for each of many changes, made while the page is busy", async () => {
    for (const value of [5, 6, 7]) {
      type(0, value);
      pause(120);
      type(1, value);
      pause(250);
      await session.calculation.settled();
      expect(results()).toEqual([2 * value, 3 * value]);
    }
  });

  it("waits for nothing after a change of style alone", async () => {
    session.host.api.getActiveWorkbook()?.getActiveSheet().getRange("A1").setBackgroundColor("#ffff00");
    await session.calculation.settled();
    expect(results()).toEqual([2, 3]);
  });

  it("no longer waits for a workbook that is closed", async () => {
    type(0, 5);
    const settled = session.calculation.settled();
    session.calculation.dispose();
    await settled;
  });

  it("resolves when nothing is to be calculated", async () => {
    await session.calculation.settled();
    expect(results()).toEqual([2, 3]);
  });
});
