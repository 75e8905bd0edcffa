/** What the engine holds of results, to the last detail. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Cell, CellMatrix, WorkbookModel } from "../../../src/workbook/model";
import type { UniverSession } from "../../../src/workbook/univer/session";

/** The workbook, where a filled cell whose text has no character holds that text: elsewhere it is as good as blank. */
export function computedModel({ host, live }: UniverSession): WorkbookModel {
  const filled = host.injector.get(FormulaDataModel).getArrayFormulaCellData()[live.unitId];
  const exact = (id: string, row: number, column: number, cell: Cell): Cell =>
    filled?.[id]?.[row]?.[column]?.v === "" ? { ...cell, value: "" } : cell;
  const exactCells = (id: string, cells: CellMatrix): CellMatrix =>
    Object.fromEntries(
      Object.entries(cells).map(([row, columns]) => [
        row,
        Object.fromEntries(
          Object.entries(columns).map(([column, cell]) => [column, exact(id, Number(row), Number(column), cell)]),
        ),
      ]),
    );
  const model = live.model();
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, cells: exactCells(sheet.id, sheet.cells) })) };
}

/** The cells as the engine has them, what formulas fill, and where. */
export function heldResults({ host, live }: UniverSession): unknown {
  const formulas = host.injector.get(FormulaDataModel);
  const sheets = live.workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    return {
      id,
      cells: sheet.getCellMatrix().getMatrix(),
      areas: formulas.getArrayFormulaRange()[live.unitId]?.[id] ?? {},
      filled: formulas.getArrayFormulaCellData()[live.unitId]?.[id] ?? {},
    };
  });
  return JSON.parse(JSON.stringify(sheets));
}
