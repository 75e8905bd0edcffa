/** Gives formulas the results of their file back where Univer cannot compute them, or computes them otherwise. */
import { ICommandService, type ICellData } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { scanFormula } from "../formula/scan";
import { cellsOf } from "../kept/cells-of";
import { differingResults } from "../kept/differing-results";
import { ReadDigests } from "../kept/digest";
import { keepNotComputed } from "../kept/not-computed";
import type { Cell, RangeRef, WorkbookModel } from "../model";
import type { Calculation } from "./calculation";
import type { LiveWorkbook } from "./live-workbook";
import { valueToUniver } from "./model/cells";
import { keptFormula, withKeptFormula } from "./model/kept-cells";
import type { UniverHost } from "./univer-host";

/** Chains of faults are found one link at a time; longer ones are rather a disagreement on the whole. */
const MAX_ROUNDS = 12;

/** The workbook with what Univer is known not to compute marked as kept. */
export function withoutUncomputed(host: UniverHost, model: WorkbookModel): WorkbookModel {
  const functions = host.injector.get(IFunctionService);
  return keepNotComputed(model, (name) => functions.hasExecutor(name));
}

/** Our own functions are right by definition: it is the file that is behind. */
function callsOurs(formula: string): boolean {
  return scanFormula(formula).some(({ text }) => /^CNAM\./i.test(text));
}

/** Compares every result with the file's, once Univer has calculated, and keeps those that it changed for no reason. */
export async function keepDifferingResults(
  host: UniverHost,
  live: LiveWorkbook,
  calculation: Calculation,
  stored: WorkbookModel,
): Promise<void> {
  const digests = new ReadDigests(stored);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { keep, more } = differingResults(stored, live.model(), callsOurs);
    for (const range of keep) putStored(host, live, stored, digests, range);
    if (keep.length > 0) await calculation.settled();
    if (!more) return;
  }
}

/** Written without a command: it is no change of the user's, and nothing to undo. */
function putStored(
  host: UniverHost,
  live: LiveWorkbook,
  stored: WorkbookModel,
  digests: ReadDigests,
  range: RangeRef,
): void {
  const cells = stored.sheets.find(({ name }) => name === range.sheet)?.cells ?? {};
  const anchor = cells[range.row]?.[range.column];
  if (anchor?.formula === undefined) return;
  const sheet = live.sheet(range.sheet);
  const kept: Cell = { ...anchor, kept: digests.of(anchor.formula, range.sheet) };
  const formula = keptFormula(cells, range.row, range.column, kept);
  const cellValue: { [row: number]: { [column: number]: ICellData } } = {};
  for (const { row, column, cell } of cellsOf(cells, range)) {
    const isAnchor = row === range.row && column === range.column;
    (cellValue[row] ??= {})[column] = {
      ...valueToUniver(cell.value),
      f: null,
      si: null,
      ...(isAnchor && { custom: withKeptFormula(sheet.getCellRaw(row, column)?.custom, formula) }),
    };
  }
  const params = { unitId: live.unitId, subUnitId: sheet.getSheetId(), cellValue };
  host.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
}
