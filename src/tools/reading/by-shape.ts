/** What stands around a column says of it: marks have coefficients and scales, which nothing else has. */
import { toNumber } from "../../rules/exact/ratio";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { WHO_ROLES, type RoleGuess } from "../recognise/column-role";
import { isDayHeading } from "../recognise/day-heading";
import { withoutScale } from "../recognise/heading-role";
import { checkedScale } from "./column-scale";
import { scaleInWords } from "./scale-words";
import { figureIn, rowsOfKind } from "./table-marks";

const UNREAD = 0.5;
const MOSTLY = 0.6;
/** Of the figures, those that may be slips of the hand. */
const SLIPS = 0.15;
const BY_SHAPE = 0.6;

/** The table with the columns of figures that nothing else names, over or beside which stand a coefficient, a scale or a check of entries, or whose heading says a scale. */
export function withShapes(sheet: SheetModel, table: FoundTable, said: ReadonlySet<number>): FoundTable {
  if (!table.columns.some(({ guess }) => WHO_ROLES.has(guess.role))) return table;
  const rows = (["weights", "scale"] as const).flatMap((kind) => rowsOfKind(table, kind));
  const columns = table.columns.map((column, at): FoundColumn => {
    if (said.has(column.column) || !isUnread(column)) return column;
    const next = table.columns[at + 1];
    const isBeside = next?.guess.role === "scale" || (next?.guess.role === "coefficient" && names(next, column));
    const isUnder = rows.some((row) => figureIn(sheet, row, column.column) !== undefined);
    const isStated = isBeside || isUnder || checkedScale(sheet, table, column.column) !== undefined;
    if (!isStated && !isHeadedByScale(column)) return column;
    return { ...column, guess: { role: "mark", confidence: BY_SHAPE, ...markOf(column) } };
  });
  return { ...table, columns };
}

/** What the mark is of: the unit that its heading names, or one more assessment on a day. */
function markOf({ guess, labels }: FoundColumn): Pick<RoleGuess, "unit" | "assessment"> {
  const label = withoutScale(labels.at(-1) ?? "");
  const unit = guess.unit ?? (isDayHeading(label) ? "" : label);
  return { ...(unit !== "" && { unit }), ...(isDayHeading(label) && { assessment: "continuous" }) };
}

/** « Paie (0-40) » over figures up to 40. */
function isHeadedByScale({ labels, profile: { numbers } }: FoundColumn): boolean {
  const stated = scaleInWords(labels.at(-1) ?? "");
  if (stated === undefined) return false;
  const outside = numbers.filter((mark) => mark < 0 || mark > toNumber(stated.outOf));
  return outside.length <= Math.max(1, numbers.length * SLIPS);
}

/** Figures that are nothing known. */
function isUnread({ guess, profile }: FoundColumn): boolean {
  return (
    guess.role === "other" &&
    guess.confidence <= UNREAD &&
    profile.filled > 0 &&
    profile.numbers.length >= profile.filled * MOSTLY
  );
}

/** « Coef Rapport » beside « Rapport ». */
function names({ labels }: FoundColumn, column: FoundColumn): boolean {
  const [whole, part] = [labels.at(-1), column.labels.at(-1)];
  return whole !== undefined && part !== undefined && part !== "" && whole.includes(part);
}
