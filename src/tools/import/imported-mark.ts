/** What a cell of an exported marks list says, brought to /20. */
import { readMarkCell } from "../reading/tokens";
import { atLeast, divide, equals, multiply, ZERO, type Ratio } from "../../rules/exact/ratio";
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

/** The scale of one mark; `null` on a row that says none, where rows say several. */
export function scaleAt({ grid, rows }: MarksList, row: number, { scale }: MarkColumn): Ratio | null {
  if (scale.kind !== "column") return scale.outOf;
  const at = (one: number): Ratio | undefined => readScale(textAt(grid, one, scale.column));
  const said = at(row) ?? scale.otherwise;
  if (said !== undefined) return said;
  const [first, ...others] = rows.flatMap((one) => at(one) ?? []);
  return first !== undefined && others.every((one) => equals(one, first)) ? first : null;
}

/** « Note_reportee ; 1 »: kept from another session. */
export function isCarriedOver({ grid, carriedColumn }: MarksList, row: number): boolean {
  return CARRIED.test(textAt(grid, row, carriedColumn));
}

const CARRIED = /^(?:1|o|oui|vrai|true)$/i;

function onTwenty(number: Ratio, original: string, outOf: Ratio | null): ImportedMark {
  if (outOf === null) return { kind: "refused", original };
  if (!atLeast(number, ZERO) || !atLeast(outOf, number)) return { kind: "outOfScale", original };
  return { kind: "mark", value: divide(multiply(number, OUT_OF_TWENTY), outOf) };
}
