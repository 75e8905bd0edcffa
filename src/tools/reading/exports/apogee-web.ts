/**
 * Apogée's form for typing marks on the web: sections of what is marked and of its scale, then one row a student, whose
 * own scale goes before the declared one and whose mark may be carried over from another session.
 */
import { textAt, type Grid } from "../../import/grid";
import { ASSUMED, readScale } from "../../import/scale";
import { legendUnder, rowOf } from "./apogee";
import { columnNamed, headingsOf, rowsUnder, whoOf, type Heading } from "./heading-row";
import { leftOut } from "./left-out";
import type { ColumnReason, MarkColumn, MarksList, Scale } from "./marks-list";

const STUDENTS = "XX_ETUDIANTS_XX";
const RESULTS = "XX_TYPE_RESULTATS_XX";
const CARRIED = ["note_reportee", "note reportee"];
const SCALE = ["bareme"];

export function readApogeeWeb(grid: Grid): MarksList | null {
  const section = rowOf(grid, STUDENTS);
  const row = section + 1;
  if (section < 0 || grid[row] === undefined) return null;
  const headings = headingsOf(grid, row);
  const mark = columnNamed(headings, "note");
  const who = whoOf(headings);
  if (mark === undefined || Object.keys(who).length === 0) return null;
  const carried = columnNamed(headings, ...CARRIED);
  const marks = [markColumn(grid, mark, columnNamed(headings, ...SCALE))];
  return {
    source: "apogeeWeb",
    confidence: 1,
    grid,
    headingRow: row,
    who,
    ...rowsUnder(grid, row, who),
    marks,
    leftOutColumns: leftOut(headings, who, marks, reasonOf),
    legend: legendUnder(grid, rowOf(grid, RESULTS)),
    ...(carried !== undefined && { carriedColumn: carried }),
  };
}

function markColumn(grid: Grid, column: number, scaleColumn: number | undefined): MarkColumn {
  const [code, title, session] = [said(grid, "Code_objet"), said(grid, "Libelle_objet"), Number(said(grid, "Session"))];
  return {
    column,
    heading: title === "" ? "Note" : title,
    scale: scaleOf(readScale(said(grid, "Bareme_saisie_note")), scaleColumn),
    ...(code !== "" && { unit: code }),
    ...((session === 1 || session === 2) && { session }),
  };
}

function scaleOf(declared: ReturnType<typeof readScale>, column: number | undefined): Scale {
  if (column !== undefined) return { kind: "column", column, ...(declared && { otherwise: declared }) };
  return declared ? { kind: "stated", outOf: declared } : ASSUMED;
}

/** What a line of the context says: « Session ; 1 ». */
function said(grid: Grid, name: string): string {
  const row = rowOf(grid, name);
  return row < 0 ? "" : textAt(grid, row, 1);
}

function reasonOf({ folded }: Heading): ColumnReason {
  if (CARRIED.includes(folded)) return "carriedOver";
  return SCALE.includes(folded) ? "scale" : "other";
}
