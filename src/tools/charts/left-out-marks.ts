/** Cells of marks that a chart does not count, and why: nothing is left out in silence. */
import { isMarkCode } from "../../functions/reading/mark";
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { fold } from "../../spreadsheet/cell/text";
import { formatCell } from "../../workbook/address";
import type { SheetModel } from "../../workbook/model";

/**
 * `text`: a number typed as a text, which formulas do not count; `code`: an absence, an exemption; `unread`: any other
 * text. Of a whole column: `scale`: not out of 20; `unsure`: nobody knows out of what.
 */
export type LeftOutReason = "text" | "code" | "unread" | "scale" | "unsure";

export interface LeftOutMarks {
  /** « USSA24 (Notes) ». */
  readonly column: string;
  readonly why: LeftOutReason;
  /** `B4`; none for a whole column. */
  readonly cells: readonly string[];
}

/** The cells of a column that hold something else than a number, by reason. */
export function leftOutCells(
  sheet: SheetModel,
  { label, column }: { readonly label: string; readonly column: number },
  rows: readonly number[],
): readonly LeftOutMarks[] {
  const found = rows.flatMap((row) => {
    const value = sheet.cells[row]?.[column]?.value;
    if (typeof value !== "string" || value.trim() === "") return [];
    return [{ why: reasonOf(value), cell: formatCell(row, column) }];
  });
  return (["text", "code", "unread"] as const).flatMap((why): LeftOutMarks[] => {
    const cells = found.flatMap((one) => (one.why === why ? [one.cell] : []));
    return cells.length === 0 ? [] : [{ column: `${label} (${sheet.name})`, why, cells }];
  });
}

function reasonOf(text: string): LeftOutReason {
  if (isMarkCode(fold(text))) return "code";
  return readNumberText(text) === undefined ? "unread" : "text";
}
