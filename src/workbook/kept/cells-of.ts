import type { Area, Cell, CellMatrix } from "../model";
import { cellAt, cellsIn } from "../model-edit/cells";

/** Above this, looking at every cell of the sheet costs less than looking at every place of the area. */
const MAX_PLACES = 1000;

/** The cells present in an area, in reading order; a few places of a large sheet cost only themselves. */
export function* cellsOf(
  cells: CellMatrix,
  area: Area,
): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  if (area.rows * area.columns > MAX_PLACES) {
    yield* cellsIn(cells, area);
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(cells, row, column);
      if (cell) yield { row, column, cell };
    }
  }
}
