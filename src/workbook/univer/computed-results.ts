/**
 * Workbooks that come with the results this very engine gives, as the sample does: they are shown as they are, and
 * nothing is calculated before something changes. What a file's results are worth is another matter: `keep-results.ts`.
 */
import { IConfigService, type ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CalculationMode, PLUGIN_CONFIG_KEY_BASE } from "@univerjs/sheets-formula";
import { cellsOf } from "../kept/cells-of";
import type { Area, CellMatrix, WorkbookModel } from "../model";
import { cellsIn } from "../model-edit/cells";
import type { MessageAt } from "./functions/error-messages";
import { areaToRange, type Corners } from "./model/areas";
import { valueToUniver } from "./model/cells";
import type { UniverHost } from "./univer-host";

type Rows<T> = Record<number, Record<number, T>>;

/** Which results a workbook comes with: `engine`, those of this very engine; otherwise everything is calculated. */
export type ComputedBy = "engine" | "others";

/** How many cells a formula that found no room would fill is not said: it is to be calculated with all the others. */
function holdsBlocked({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    [...cellsIn(cells)].some(
      ({ cell: { value } }) => typeof value === "object" && value !== null && value.error === "#SPILL!",
    ),
  );
}

export function standsAsItIs(model: WorkbookModel, computedBy: ComputedBy): boolean {
  return computedBy === "engine" && !holdsBlocked(model);
}

/** Before the workbook is opened: Univer reads it then. */
export function setCalculationOnOpening({ injector }: UniverHost, isNeeded: boolean): void {
  const initialFormulaComputing = isNeeded ? CalculationMode.FORCED : CalculationMode.NO_CALCULATION;
  injector.get(IConfigService).setConfig(PLUGIN_CONFIG_KEY_BASE, { initialFormulaComputing }, { merge: true });
}

/** The formulas of a sheet, each with the block of its results. */
function* computedBlocks(cells: CellMatrix): Generator<Area> {
  for (const { row, column, cell } of cellsIn(cells))
    if (cell.formula !== undefined && cell.kept === undefined)
      yield { row, column, ...(cell.spill ?? { rows: 1, columns: 1 }) };
}

/** Where the engine keeps them, the results that fill several cells, and the words of errors. */
export function restoreResults(host: UniverHost, unitId: string, sheetId: string, cells: CellMatrix): void {
  const formulas = host.injector.get(FormulaDataModel);
  const areas: Rows<Corners> = ((formulas.getArrayFormulaRange()[unitId] ??= {})[sheetId] ??= {});
  const filled = ((formulas.getArrayFormulaCellData()[unitId] ??= {})[sheetId] ??= {}) as Rows<ICellData>;
  for (const block of computedBlocks(cells)) {
    const messages: MessageAt[] = [];
    const isFilling = block.rows * block.columns > 1;
    if (isFilling) (areas[block.row] ??= {})[block.column] = areaToRange(block);
    for (const { row, column, cell } of cellsOf(cells, block)) {
      const { value } = cell;
      if (isFilling) (filled[row] ??= {})[column] = valueToUniver(value);
      if (typeof value === "object" && value?.message !== undefined)
        messages.push({
          row: row - block.row,
          column: column - block.column,
          error: value.error,
          message: value.message,
        });
    }
    host.messages.record(sheetId, block.row, block.column, messages);
  }
}
