/** Texts that look like numbers or truths, when their style changes and their value does not. */
import { ICommandService, IUniverInstanceService, UndoCommand } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  SetBackgroundColorCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
} from "@univerjs/sheets";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Cell } from "../../src/workbook/model";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";

const texts = ["007", "12", "1e3", "TRUE", "0123456789012345678", "Dupont", "#N/A"];
const cells: Record<number, Record<number, Cell>> = {};
texts.forEach((value, row) => (cells[row] = { 0: { value } }));
const range = { startRow: 0, endRow: texts.length - 1, startColumn: 0, endColumn: 0 };

let session: UniverSession;
beforeEach(async () => {
  const sheet = { id: "liste", name: "Liste", visibility: "visible" as const, cells };
  session = new UniverSession(startHeadlessUniver([]), { sheets: [sheet], names: [] });
  await session.calculation.settled();
});
afterEach(() => session.dispose());

const values = (): unknown[] => texts.map((_, row) => session.live.snapshot().sheets[0]?.cells[row]?.[0]?.value);

async function run(id: string, params: object): Promise<void> {
  const place = { unitId: session.live.unitId, subUnitId: "liste" };
  await session.host.injector.get(ICommandService).executeCommand(id, { ...place, ...params });
}

it.each([
  ["made bold", SetStyleCommand.id, { range, style: { type: "bl", value: 1 } }],
  ["filled", SetBackgroundColorCommand.id, { range, value: "#ffee00" }],
  ["cleared of their format", ClearSelectionFormatCommand.id, { ranges: [range] }],
])("stay texts when %s, and when that is undone", async (_, id, params) => {
  await run(id, params);
  expect(values()).toEqual(texts);
  session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
  await run(UndoCommand.id, {});
  expect(values()).toEqual(texts);
});

it("give way to the number that is written over them", async () => {
  await run(SetRangeValuesCommand.id, { range: { ...range, endRow: 0 }, value: { v: 7 } });
  expect(values()).toEqual([7, ...texts.slice(1)]);
});
