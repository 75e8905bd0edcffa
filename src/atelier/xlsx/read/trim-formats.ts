import type { Area, CellStyle } from "../../../workbook/model";
import type { NotKeptList } from "../not-kept";
import { contentArea, forEachCell, setCell, type MutableCells } from "./cell-matrix";

/** Room for forms to be filled in, below and right of the last content; formats beyond it are an accident. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 100;

/** Above this, formats of whole rows and columns are not spread over their blank cells. */
const MAX_SPREAD_CELLS = 200_000;

export interface TrackStyles {
  readonly rows: ReadonlyMap<number, CellStyle>;
  readonly columns: ReadonlyMap<number, CellStyle>;
}

/** Drops blank formatted cells far beyond the content: files often format a million rows. */
export function trimFormats(cells: MutableCells, sheet: string, notKept: NotKeptList): void {
  const content = contentArea(cells);
  const lastRow = (content?.rows ?? 0) + SPARE_ROWS;
  const lastColumn = (content?.columns ?? 0) + SPARE_COLUMNS;
  forEachCell(cells, (row, column) => {
    if (row < lastRow && column < lastColumn) return;
    notKept.add("emptyFormatting", sheet);
    delete cells[row]![column];
    if (Object.keys(cells[row]!).length === 0) delete cells[row];
  });
}

/** Gives the format of whole rows and columns to their blank cells within the content: a model knows cells only. */
export function spreadTrackStyles(cells: MutableCells, styles: TrackStyles, sheet: string, notKept: NotKeptList): void {
  const content = contentArea(cells);
  if (!content) return;
  const size = styles.columns.size * content.rows + styles.rows.size * content.columns;
  if (size > MAX_SPREAD_CELLS) {
    notKept.add("emptyFormatting", sheet, size);
    return;
  }
  // Where a formatted row and column cross, the file lists the cell: the order matters only for careless writers.
  for (const [row, style] of styles.rows)
    spread(cells, within(content, { row, column: 0, rows: 1, columns: content.columns }), style);
  for (const [column, style] of styles.columns)
    spread(cells, within(content, { row: 0, column, rows: content.rows, columns: 1 }), style);
}

function within(content: Area, area: Area): Area {
  const isInside = area.row < content.rows && area.column < content.columns;
  return isInside ? area : { ...area, rows: 0, columns: 0 };
}

function spread(cells: MutableCells, area: Area, style: CellStyle): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!cells[row]?.[column]) setCell(cells, row, column, { value: null, style });
    }
  }
}
