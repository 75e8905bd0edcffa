/** What « Figer » knows and what the user chose. */
import type { LeftOut } from "../../../tools/freeze/left-out";
import type { ShownOptions } from "../../../tools/freeze/shown-sheet";
import type { Comparison } from "./comparison-view";

export const extents = ["sheet", "workbook"] as const;
export type Extent = (typeof extents)[number];

export interface FreezeState {
  readonly extent: Extent;
  readonly hidden: ShownOptions["hidden"];
  /** In what is to be frozen. */
  readonly formulas: number;
  /** The sheets that may be copied: the active one, or those in view. */
  readonly sheets: readonly string[];
  /** Those of the workbook that the user does not want. */
  readonly unticked: ReadonlySet<string>;
  /** The file last saved, and what it does not hold. */
  readonly saved: { readonly file: string; readonly leftOut: LeftOut } | null;
  readonly comparison: Comparison | null;
}

export const closedState: FreezeState = {
  extent: "sheet",
  hidden: "leftOut",
  formulas: 0,
  sheets: [],
  unticked: new Set(),
  saved: null,
  comparison: null,
};

export function wantedSheets({ extent, sheets, unticked }: FreezeState): readonly string[] {
  return extent === "sheet" ? sheets : sheets.filter((sheet) => !unticked.has(sheet));
}
