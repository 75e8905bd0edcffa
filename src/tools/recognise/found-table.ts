/** A table as recognition found it in somebody's sheet. Rows and columns are the sheet's, from 0. */
import type { Area } from "../../workbook/model";
import type { ColumnProfile } from "./column-profile";
import type { RoleGuess } from "./column-role";

export interface FoundColumn {
  readonly column: number;
  /** Its headings from top to bottom: « USSA24 · Examen ». */
  readonly heading: string;
  /** The same, apart. */
  readonly labels: readonly string[];
  readonly guess: RoleGuess;
  readonly profile: ColumnProfile;
  readonly hidden: boolean;
}

/** A row of the table that is nobody's: weights, totals, a section's title. */
export interface SpecialRow {
  readonly row: number;
  readonly kind: "weights" | "credits" | "scale" | "total" | "statistics" | "section" | "note" | "blank";
}

export interface FoundTable {
  readonly sheet: string;
  /** From the first heading to the last row, weights above the headings left out. */
  readonly area: Area;
  /** A list without headings has none: `last` comes before `first`. */
  readonly headings: { readonly first: number; readonly last: number };
  /** One row a learner, a contract or a line of a budget. */
  readonly dataRows: readonly number[];
  readonly specialRows: readonly SpecialRow[];
  readonly columns: readonly FoundColumn[];
  /** The platform whose export it is: what its form declares needs no guess. */
  readonly source?: string;
  /** The name of the Excel table it is. */
  readonly excelTable?: string;
}
