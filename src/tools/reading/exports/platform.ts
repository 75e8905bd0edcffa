/** Platforms whose exports are tables as any other: what they are called, which the reading need not know. */
import { fold } from "../../../spreadsheet/cell/text";
import { textAt, type Grid } from "../../import/grid";
import { headingRows } from "./heading-row";
import type { SourceId } from "./marks-list";

/** Headings that only ScoDoc writes. */
const SCODOC: ReadonlySet<string> = new Set(["etudid", "code_nip", "nip", "n° nip"]);
const ROWS_ABOVE = 15;
const MARK = /^note\b/;
const RESULT = /^(?:resultat|ects|points? jury|mention|amenagements|rang|credits|grade)/;
const SESSION = /^(?:session|seconde session|evaluations? |controle|premiere session)/;

export function platformOf(grid: Grid): SourceId {
  if (headingRows(grid).some(({ headings }) => headings.some(({ folded }) => SCODOC.has(folded)))) return "scodoc";
  return isPegase(grid) ? "pegase" : "table";
}

/** Pégase's jury minutes: measures repeat under a row of sessions. */
function isPegase(grid: Grid): boolean {
  return grid.slice(1, ROWS_ABOVE).some((_, index) => {
    const cells = foldedRow(grid, index + 1);
    const isMeasures = cells.some((cell) => MARK.test(cell)) && cells.some((cell) => RESULT.test(cell));
    return isMeasures && foldedRow(grid, index).some((cell) => SESSION.test(cell));
  });
}

function foldedRow(grid: Grid, row: number): readonly string[] {
  return (grid[row] ?? []).map((_, column) => fold(textAt(grid, row, column)));
}
