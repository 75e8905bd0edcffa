/** A table that a jury closes, found in the workbook. */
import type { SheetModel } from "../../workbook/model";

/** Where the rows and columns of a table stand today. */
export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}
