/**
 * Rows the user inserts inside a list take the formulas of its columns, as Excel's « extend formats and formulas » does:
 * a column counts as such when two neighbouring rows hold the same formula, one row apart.
 */
import type { ICellData, IDisposable, IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { LiveWorkbook } from "../live-workbook";
import type { UniverHost } from "../univer-host";
import { insertRowsCommand } from "./command-change";

type FormulaAt = (row: number, column: number) => string | undefined;
/** The formula as it reads some rows further down, its relative references moved. */
type MoveDown = (formula: string, rows: number) => string;

/** The formulas to put in the inserted rows, by row then column. */
export function formulasToFill(
  inserted: { readonly first: number; readonly last: number },
  columns: number,
  formulaAt: FormulaAt,
  moveDown: MoveDown,
): Map<number, Map<number, string>> {
  const above = inserted.first - 1;
  const neighbours = [inserted.last + 1, above - 1].filter((row) => row >= 0);
  const fills = new Map<number, Map<number, string>>();
  for (let column = 0; above >= 0 && column < columns; column += 1) {
    const formula = formulaAt(above, column);
    if (formula === undefined) continue;
    if (!neighbours.some((row) => formulaAt(row, column) === moveDown(formula, row - above))) continue;
    for (let row = inserted.first; row <= inserted.last; row += 1) {
      const filled = fills.get(row) ?? new Map<number, string>();
      fills.set(row, filled.set(column, moveDown(formula, row - above)));
    }
  }
  return fills;
}

function toMatrix(fills: Map<number, Map<number, string>>) {
  const rows = [...fills].map(([row, columns]) => {
    const cells = [...columns].map(([column, f]): [number, ICellData] => [column, { f }]);
    return [row, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(rows);
}

export function fillInsertedRows(host: UniverHost, live: LiveWorkbook): IDisposable {
  const lexer = host.injector.get(LexerTreeBuilder);
  const nothing = { redos: [], undos: [] };
  return host.injector.get(SheetInterceptorService).interceptAfterCommand({
    getMutations: (command: { readonly id: string; readonly params?: object }) => {
      if (command.id !== insertRowsCommand) return nothing;
      const { unitId, subUnitId, range } = command.params as { unitId: string; subUnitId: string; range: IRange };
      const sheet = live.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) return nothing;
      const fills = formulasToFill(
        { first: range.startRow, last: range.endRow },
        sheet.getColumnCount(),
        (row, column) => live.formulaAt(subUnitId, row, column),
        (formula, rows) => lexer.moveFormulaRefOffset(formula, 0, rows),
      );
      if (fills.size === 0) return nothing;
      const params = { unitId, subUnitId, cellValue: toMatrix(fills) };
      // Undoing the insertion takes the rows away with what they hold.
      return { redos: [{ id: SetRangeValuesMutation.id, params }], undos: [] };
    },
  });
}
