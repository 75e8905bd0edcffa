/** Blackboard's grade centre: « Test 1 [Total Pts: 40 Score] |11 », the points and the number of each column in its heading. */
import { ratio } from "../../../rules/exact/ratio";
import type { Grid } from "../../import/grid";
import { ASSUMED, readScale } from "../../import/scale";
import type { ColumnReason, MarkColumn, MarksList } from "./marks-list";
import { headingRows, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";

const COLUMN =
  /^(.{1,200}?)\s?\[(?:total pts|total points|nb total de points|points totaux|total des points)\s{0,2}:\s{0,2}(?:up to |jusqu.. )?(\d{1,6}(?:[.,]\d{1,5})?)\s?([^\]]{0,40})\]/iu;
const TOTAL = /^(?:weighted total|total pondéré|total|overall grade|note globale)$/iu;
const PERCENTAGE = /percent|pourcent/iu;
const HUNDRED = ratio(100);

export function readBlackboard(grid: Grid): MarksList | null {
  for (const { row, headings } of headingRows(grid)) {
    const marks = headings.flatMap((heading) => markColumn(heading) ?? []);
    const who = whoOf(headings);
    if (marks.length === 0 || Object.keys(who).length === 0) continue;
    return {
      source: "blackboard",
      confidence: 1,
      grid,
      headingRow: row,
      who,
      ...rowsUnder(grid, row, who),
      marks,
      leftOutColumns: leftOut(headings, who, marks, reasonOf),
    };
  }
  return null;
}

function markColumn({ column, text }: Heading): MarkColumn | null {
  const [, name = "", points = "", form = ""] = COLUMN.exec(text) ?? [];
  if (name === "") return null;
  const outOf = PERCENTAGE.test(form) ? HUNDRED : readScale(points);
  const scale = outOf === undefined ? ASSUMED : { kind: "stated" as const, outOf };
  return { column, heading: name, scale, ...(TOTAL.test(name) && { total: true as const }) };
}

function reasonOf({ folded }: Heading): ColumnReason {
  return /^(?:last access|dernier acces)/.test(folded) ? "timestamp" : "other";
}
