/** Blackboard's grade centre: « Test 1 [Total Pts: 40 Score] |11 », the points and the number of each column in its heading. */
import { ratio } from "../../../rules/exact/ratio";
import type { Grid } from "../../import/grid";
import { readScale } from "../../import/scale";
import type { ColumnReason, MarkColumn, MarksList } from "./marks-list";
import { headingRows, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";

const COLUMN =
  /^(.{1,200}?)\s?\[(?:total pts|total points|nb total de points|points totaux|total des points)\s{0,2}:\s{0,2}(?:up to |jusqu.. )?(\d{1,6}(?:[.,]\d{1,5})?)\s?([^\]]{0,40})\]/iu;
const TOTAL = /^(?:weighted total|total pondéré|total|overall grade|note globale)$/iu;
const PERCENTAGE = /percent|pourcent/iu;
/** Shown in letters or words, which are no marks. */
const WORDS = /^(?:letter|lettre|text|texte|complete|incomplete|complet|incomplet)/iu;
/** « up to 100 »: worked out of the others. */
const WORKED_OUT = /: ?(?:up to|jusqu)/iu;
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
  const outOf = PERCENTAGE.test(form) ? HUNDRED : readScale(points);
  // Out of no points: it is not marked.
  if (name === "" || outOf === undefined || WORDS.test(form)) return null;
  const isTotal = TOTAL.test(name) || WORKED_OUT.test(text);
  return { column, heading: name, scale: { kind: "stated", outOf }, ...(isTotal && { total: true as const }) };
}

function reasonOf({ folded, text }: Heading): ColumnReason {
  const [, , , form = ""] = COLUMN.exec(text) ?? [];
  if (WORDS.test(form)) return "letter";
  return /^(?:last access|dernier acces)/.test(folded) ? "timestamp" : "other";
}
