/** Where a formula stands: what its references start from. */
import { sameSheetName } from "../../workbook/address";
import { intersectAreas } from "../../workbook/area";
import { usedArea } from "../../workbook/model-edit/cells";
import type { Area, RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import type { Content } from "../../spreadsheet/cell/content";
import { withoutMessage } from "../without-message";

export interface Place {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export function sheetCalled({ workbook }: Pick<Place, "workbook">, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
}

/** The cells of a range as a function receives them; a whole column stops where the sheet does. */
export function readCells({ cells }: SheetModel, area: Area): readonly (readonly Content[])[] {
  const within = clipped(cells, area);
  return Array.from({ length: within.rows }, (_row, row) =>
    Array.from({ length: within.columns }, (_column, column) =>
      withoutMessage(cells[within.row + row]?.[within.column + column]?.value ?? null),
    ),
  );
}

/** Ranges written to have room to grow are as long as what they hold, and at least one cell. */
const LONGEST = 10_000;

function clipped(cells: SheetModel["cells"], area: Area): Area {
  if (area.rows <= LONGEST && area.columns <= LONGEST) return area;
  const used = usedArea(cells);
  const { row, column } = area;
  const common =
    used &&
    intersectAreas(area, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return common ?? { row, column, rows: 1, columns: 1 };
}

/** Whether a cell of the range is itself computed: what is read there is its present value. */
export function isComputed({ cells }: SheetModel, area: Area): boolean {
  const { row, column, rows, columns } = clipped(cells, area);
  // A range is small beside its sheet, and read once per formula.
  for (let at = row; at < row + rows; at += 1) {
    const line = cells[at];
    if (line === undefined) continue;
    for (let to = column; to < column + columns; to += 1) {
      const cell = line[to];
      if (cell?.formula !== undefined || cell?.spilledFrom !== undefined) return true;
    }
  }
  return false;
}

export function rangeOf(sheet: SheetModel, area: Area): RangeRef {
  return { sheet: sheet.name, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}
