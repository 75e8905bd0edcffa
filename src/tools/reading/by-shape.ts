/** What stands around a column says of it: marks have coefficients and scales, which nothing else has. */
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { WHO_ROLES } from "../recognise/column-role";
import { checkedScale } from "./column-scale";
import { figureIn, rowsOfKind } from "./table-marks";

const UNREAD = 0.5;
const MOSTLY = 0.6;
const BY_SHAPE = 0.6;

/** The table with the columns of figures that nothing else names, over or beside which stand a coefficient, a scale or a check of entries. */
export function withShapes(sheet: SheetModel, table: FoundTable, said: ReadonlySet<number>): FoundTable {
  if (!table.columns.some(({ guess }) => WHO_ROLES.has(guess.role))) return table;
  const rows = (["weights", "scale"] as const).flatMap((kind) => rowsOfKind(table, kind));
  const columns = table.columns.map((column, at): FoundColumn => {
    if (said.has(column.column) || !isUnread(column)) return column;
    const next = table.columns[at + 1];
    const isBeside = next?.guess.role === "scale" || (next?.guess.role === "coefficient" && names(next, column));
    const isUnder = rows.some((row) => figureIn(sheet, row, column.column) !== undefined);
    if (!isBeside && !isUnder && checkedScale(sheet, table, column.column) === undefined) return column;
    const title = column.guess.unit ?? column.labels.at(-1);
    return {
      ...column,
      guess: { role: "mark", confidence: BY_SHAPE, ...(title !== undefined && title !== "" && { unit: title }) },
    };
  });
  return { ...table, columns };
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
