/** A sheet and what a careful person reads on it. */
import type { Assessment, ColumnRole } from "../../../../src/tools/recognise/column-role";
import type { SpecialRow } from "../../../../src/tools/recognise/found-table";
import type { SheetModel } from "../../../../src/workbook/model";

export interface Truth {
  /** Several where careful people would differ (« Libellé » of a budget: its label or its nature). */
  readonly role: ColumnRole | readonly ColumnRole[];
  /** Several ways of naming the same unit: its code, its code and title. */
  readonly unit?: string | readonly string[];
  /** Several where a line far above the headings says it (« Interro » over « Note 1 »): reading it is no duty. */
  readonly assessment?: Assessment | readonly (Assessment | "unsaid")[];
  readonly session?: 1 | 2;
}

export interface TrueColumn extends Truth {
  readonly column: number;
}

export interface TrueTable {
  readonly columns: readonly TrueColumn[];
  readonly dataRows: readonly number[];
  /** Rows of the table that are nobody's. */
  readonly specialRows: readonly SpecialRow[];
}

export interface Layout {
  readonly family: string;
  readonly name: string;
  readonly sheet: SheetModel;
  readonly tables: readonly TrueTable[];
}
