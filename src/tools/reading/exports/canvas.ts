/** Canvas's grade book: people, then an assignment a column with its number, and a row of « Points Possible » under the headings. */
import { fold } from "../../../functions/reading/text";
import { ratio } from "../../../rules/exact/ratio";
import { textAt, type Grid } from "../../import/grid";
import { ASSUMED, readScale } from "../../import/scale";
import type { ColumnReason, MarkColumn, MarksList, Scale } from "./marks-list";
import { headingRows, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";

/** « Essay (1234) ». */
const ASSIGNMENT = /^(.+?)\s?\((\d{1,12})\)$/;
const POINTS = /^(?:points possible|points possibles|nombre de points possible)$/;
const TOTAL = /^(?:final score|unposted final score|score final|note finale)$/;
const SCORE = /\b(?:score|points?)$/;
const LETTER = /\b(?:grade|note)$/;
const HUNDRED = ratio(100);
/** Its own learner, of whom there is no mark to take. */
const TEST_STUDENT = /^(?:student, test|etudiant, test|test student)$/;

export function readCanvas(grid: Grid): MarksList | null {
  for (const { row, headings } of headingRows(grid)) {
    const name = headings.find(({ folded }) => folded === "student" || folded === "etudiant");
    if (!name) continue;
    const points = pointsRow(grid, row, name.column);
    const assignments = headings.filter(({ text }) => ASSIGNMENT.test(text));
    if (points === null || assignments.length === 0) continue;
    const who = { ...whoOf(headings), fullName: name.column };
    const { rows, leftOutRows } = rowsUnder(grid, row, who);
    const isNobody = (at: number): boolean => at === points || TEST_STUDENT.test(fold(textAt(grid, at, name.column)));
    const marks = headings.flatMap((heading) => markColumn(grid, heading, points) ?? []);
    const nobodys = rows.filter(isNobody).map((at) => ({ row: at, label: textAt(grid, at, name.column) }));
    return {
      source: "canvas",
      confidence: 1,
      grid,
      headingRow: row,
      who,
      rows: rows.filter((at) => !isNobody(at)),
      leftOutRows: [...leftOutRows, ...nobodys].sort((a, b) => a.row - b.row),
      marks,
      leftOutColumns: leftOut(headings, who, marks, reasonOf),
    };
  }
  return null;
}

const ROWS_BELOW = 3;

function pointsRow(grid: Grid, row: number, column: number): number | null {
  for (let at = row + 1; at <= row + ROWS_BELOW; at += 1) if (POINTS.test(fold(textAt(grid, at, column)))) return at;
  return null;
}

function markColumn(grid: Grid, { column, text, folded }: Heading, points: number): MarkColumn | null {
  const [, name = ""] = ASSIGNMENT.exec(text) ?? [];
  if (name !== "") return { column, heading: name, scale: scaleFrom(textAt(grid, points, column)) };
  return TOTAL.test(folded) ? { column, heading: text, scale: { kind: "stated", outOf: HUNDRED }, total: true } : null;
}

function scaleFrom(points: string): Scale {
  const outOf = readScale(points);
  return outOf === undefined ? ASSUMED : { kind: "stated", outOf };
}

function reasonOf({ folded }: Heading): ColumnReason {
  if (SCORE.test(folded)) return "percentage";
  return LETTER.test(folded) ? "letter" : "other";
}
