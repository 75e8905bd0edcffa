/** Pégase's jury minutes: bands of objects over their sessions, and sessions over their measures. */
import { fold } from "../../../functions/reading/text";
import { textAt, type Grid } from "../grid";
import type { ColumnReason, LeftOutColumn, MarkColumn, MarksList, Scale } from "../marks-list";
import { ASSUMED, scaleOfHeading } from "../scale";
import { rowsUnder, whoColumns, type Heading } from "./heading-row";

const WHO = {
  number: ["code apprenant", "numero apprenant", "n° apprenant", "numero etudiant", "ine"],
  lastName: ["nom", "nom de famille", "nom de naissance", "nom d'usage"],
  firstName: ["prenom"],
} as const;
const ROWS_ABOVE = 15;
const FEWEST_MEASURES = 2;
const MARK = /^note\b/;
const SCALE = /^bareme\b/;
const RESULT = /^(?:resultat|ects|points? jury|mention|amenagements|rang|credits|grade)/;
const SESSION = /^(?:session|seconde session|evaluations? |controle|premiere session)/;

interface Measure {
  readonly column: number;
  readonly object: string;
  readonly session: string;
  readonly text: string;
  readonly folded: string;
}

export function readPegase(grid: Grid): MarksList | null {
  const row = measuresRow(grid);
  if (row === null) return null;
  const who = whoColumns(whoHeadings(grid, row), WHO);
  const named = new Set(Object.values(who as Readonly<Record<string, number>>));
  if (named.size === 0) return null;
  const measures = measuresOf(grid, row).filter(({ column, text }) => text !== "" && !named.has(column));
  const marks = measures
    .filter(({ folded }) => MARK.test(folded))
    .map((one) => markColumn(one, scaleOf(one, measures)));
  if (marks.length === 0) return null;
  return {
    source: "pegase",
    confidence: 1,
    grid,
    who,
    ...rowsUnder(grid, row, who),
    marks,
    leftOutColumns: measures
      .filter(({ folded }) => !MARK.test(folded))
      .map((one): LeftOutColumn => ({ column: one.column, heading: titleOf(one), reason: reasonOf(one.folded) })),
  };
}

/** The row where measures repeat, under a row of sessions. */
function measuresRow(grid: Grid): number | null {
  for (let row = 1; row < Math.min(grid.length, ROWS_ABOVE); row += 1) {
    const cells = foldedRow(grid, row);
    const marks = cells.filter((cell) => MARK.test(cell)).length;
    const others = cells.filter((cell) => RESULT.test(cell)).length;
    const sessions = foldedRow(grid, row - 1).filter((cell) => SESSION.test(cell)).length;
    if (marks >= 1 && others >= 1 && marks + others >= FEWEST_MEASURES && sessions >= 1) return row;
  }
  return null;
}

function foldedRow(grid: Grid, row: number): readonly string[] {
  return (grid[row] ?? []).map((_, column) => fold(textAt(grid, row, column)));
}

/** Who is headed once, in one of the three rows: their cells are merged. */
function whoHeadings(grid: Grid, row: number): readonly Heading[] {
  return (grid[row] ?? []).map((_, column) => {
    const text = [row, row - 1, row - 2].map((one) => textAt(grid, one, column)).find((one) => one !== "") ?? "";
    return { column, text, folded: fold(text) };
  });
}

/** A band is written over its first column only. */
function measuresOf(grid: Grid, row: number): readonly Measure[] {
  const width = Math.max(...[row, row - 1, row - 2].map((one) => grid[one]?.length ?? 0));
  let object = "";
  let session = "";
  return Array.from({ length: width }, (_, column) => {
    const newObject = textAt(grid, row - 2, column);
    const newSession = textAt(grid, row - 1, column);
    if (newObject !== "") [object, session] = [newObject, ""];
    if (newSession !== "") session = newSession;
    const text = textAt(grid, row, column);
    return { column, object, session, text, folded: fold(text) };
  });
}

function scaleOf(mark: Measure, measures: readonly Measure[]): Scale {
  const stated = scaleOfHeading(mark.text);
  if (stated.kind === "stated") return stated;
  const scale = measures.find(
    ({ object, session, folded }) => object === mark.object && session === mark.session && SCALE.test(folded),
  );
  return scale ? { kind: "column", column: scale.column } : ASSUMED;
}

function markColumn(one: Measure, scale: Scale): MarkColumn {
  const session = /(?:^|\D)([12])(?:\D|$)/.exec(one.session)?.[1];
  const unit = one.object.split(" - ")[0]?.trim() ?? "";
  return {
    column: one.column,
    heading: titleOf(one),
    scale,
    ...(unit !== "" && { unit }),
    ...(session !== undefined && { session: session === "2" ? 2 : 1 }),
  };
}

function titleOf({ object, session, text }: Measure): string {
  return [object, session, text].filter((part) => part !== "").join(" · ");
}

function reasonOf(folded: string): ColumnReason {
  return SCALE.test(folded) ? "scale" : RESULT.test(folded) ? "result" : "other";
}
