/** What a cell of an exported marks list says, brought to /20. */
import { readMarkCell } from "../reading/tokens";
import { atLeast, divide, multiply, ZERO, type Ratio } from "../../rules/exact/ratio";
import { textAt } from "./grid";
import type { MarkColumn, MarksList, SourceId } from "../reading/exports/marks-list";
import { OUT_OF_TWENTY, readScale } from "./scale";

export type ImportedMark =
  | { readonly kind: "mark"; readonly value: Ratio }
  /** A code the functions know: ABI, ABJ, EXC… */
  | { readonly kind: "code"; readonly code: string }
  /** `-` in Moodle, `~` in ScoDoc: never 0. */
  | { readonly kind: "notEnrolled" }
  | { readonly kind: "blank" }
  /** Not marked yet, says the system. */
  | { readonly kind: "waiting"; readonly original: string }
  | { readonly kind: "outOfScale"; readonly original: string }
  /** No mark, no code that is known. */
  | { readonly kind: "refused"; readonly original: string };

/** Where letters are somebody's own scale, not codes. */
const WITHOUT_CODES: ReadonlySet<SourceId> = new Set(["moodleGradebook", "moodleQuiz", "moodleAssignment"]);

/** @param outOf the scale the user gives in place of the list's */
export function importedMark(list: MarksList, row: number, column: MarkColumn, outOf?: Ratio): ImportedMark {
  const original = textAt(list.grid, row, column.column);
  const cell = readMarkCell(list.grid[row]?.[column.column] ?? null);
  switch (cell.kind) {
    case "blank":
      return { kind: "blank" };
    case "mark":
      return onTwenty(cell.value, original, cell.outOf ?? outOf ?? scaleAt(list, row, column));
    case "notEnrolled":
      return { kind: "notEnrolled" };
    case "waiting":
      return { kind: "waiting", original };
    case "code":
      return WITHOUT_CODES.has(list.source)
        ? { kind: "refused", original }
        : { kind: "code", code: original.toUpperCase() };
    case "word":
      return cell.code === null || cell.isProposed === true || WITHOUT_CODES.has(list.source)
        ? { kind: "refused", original }
        : { kind: "code", code: cell.code };
    default:
      return { kind: "refused", original };
  }
}

/** The scale of one mark; where nothing says it, 20. */
export function scaleAt(list: MarksList, row: number, { scale }: MarkColumn): Ratio {
  return scale.kind === "column" ? (readScale(textAt(list.grid, row, scale.column)) ?? OUT_OF_TWENTY) : scale.outOf;
}

function onTwenty(number: Ratio, original: string, outOf: Ratio): ImportedMark {
  if (!atLeast(number, ZERO) || !atLeast(outOf, number)) return { kind: "outOfScale", original };
  return { kind: "mark", value: divide(multiply(number, OUT_OF_TWENTY), outOf) };
}
