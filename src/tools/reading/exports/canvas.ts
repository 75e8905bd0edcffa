/** Canvas's grade book: people, then an assignment a column with its number, and a row of « Points Possible » under the headings. */
import { fold } from "../../../spreadsheet/cell/text";
import { ratio } from "../../../rules/exact/ratio";
import { textAt, type Grid } from "../../import/grid";
import { readScale } from "../../import/scale";
import type { ColumnReason, MarkColumn, MarksList } from "./marks-list";
import { columnNamed, headingRows, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";

/** « Essay (1234) ». */
const ASSIGNMENT = /^(.+?)\s?\((\d{1,12})\)$/;
const POINTS = /^(?:points possible|points possibles|nombre de points possible)$/;
const TOTAL = /^(?:final score|unposted final score|score final|note finale)$/;
/** « (read only) »: worked out, whatever number its heading ends with. */
const READ_ONLY = /^\(/;
const SCORE = /\b(?:score|points?)$/;
const LETTER = /\b(?:grade|note)$/;
const HUNDRED = ratio(100);
/** Its own learner, of whom there is no mark to take. */
const TEST_STUDENT = /^(?:student,? test|etudiant,? test|test student)$/;

export function readCanvas(grid: Grid): MarksList | null {
  for (const { row, headings } of headingRows(grid)) {
    const names = nameColumns(headings);
    const [first] = names;
    const points = first === undefined ? null : pointsRow(grid, row, first);
    const assignments = headings.filter(({ text }) => ASSIGNMENT.test(text));
    if (first === undefined || points === null || assignments.length === 0) continue;
    const who = { ...whoOf(headings), ...(names.length === 1 && { fullName: first }) };
    const { rows, leftOutRows } = rowsUnder(grid, row, who);
    const nameOf = (at: number): string => names.map((column) => textAt(grid, at, column)).join(" ");
    const isNobody = (at: number): boolean => at <= points || TEST_STUDENT.test(fold(nameOf(at)));
    const marks = headings.flatMap((heading) => markColumn(grid, heading, points) ?? []);
    const nobodys = rows.filter(isNobody).map((at) => ({ row: at, label: nameOf(at).trim() }));
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

/** « Student », or last names and first names apart. */
function nameColumns(headings: readonly Heading[]): readonly number[] {
  const whole = columnNamed(headings, "student", "etudiant");
  if (whole !== undefined) return [whole];
  const [last, first] = [columnNamed(headings, "lastname"), columnNamed(headings, "firstname")];
  return last === undefined || first === undefined ? [] : [last, first];
}

const ROWS_BELOW = 3;

function pointsRow(grid: Grid, row: number, column: number): number | null {
  for (let at = row + 1; at <= row + ROWS_BELOW; at += 1) if (POINTS.test(fold(textAt(grid, at, column)))) return at;
  return null;
}

function markColumn(grid: Grid, { column, text, folded }: Heading, points: number): MarkColumn | null {
  const said = textAt(grid, points, column);
  const [, name = ""] = READ_ONLY.test(said) ? [] : (ASSIGNMENT.exec(text) ?? []);
  const outOf = readScale(said);
  // Out of no points: it is not marked.
  if (name !== "") return outOf === undefined ? null : { column, heading: name, scale: { kind: "stated", outOf } };
  return TOTAL.test(folded) ? { column, heading: text, scale: { kind: "stated", outOf: HUNDRED }, total: true } : null;
}

function reasonOf({ folded }: Heading): ColumnReason {
  if (SCORE.test(folded)) return "percentage";
  return LETTER.test(folded) ? "letter" : "other";
}
