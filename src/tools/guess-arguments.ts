/** Looks around a cell for what a function should read: marks on its left, weights above them, an amount, a key. */
import { definitionOf } from "../conventions";
import { readMark } from "../functions/reading/mark";
import { fold } from "../spreadsheet/cell/text";
import { Rejection } from "../functions/rejection";
import type { ParameterDescription } from "../functions/description";
import { intersectAreas } from "../workbook/area";
import type { CellMatrix, CellValue } from "../workbook/model";
import { area, areaReference, cellReference } from "./cell-reference";
import { guessTable } from "./guess-table";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Arguments by parameter id, as a formula writes them; empty when nothing fits. */
export type GuessedArguments = Readonly<Record<string, string>>;

const WEIGHTS_HEADING = /coef|poids|ponderation|weight/;
const CREDITS_HEADING = /ects|credit|coef|poids|weight/;
const RESIT_HEADING = /session 2|(2e|seconde|deuxieme|second) session|rattrapage|resit/;

/** What to pass to a function put at `target`, or `null` when nothing around it looks like its first argument. */
export function guessArguments(
  cells: CellMatrix,
  target: Position,
  parameters: readonly Pick<ParameterDescription, "id" | "columns">[],
): GuessedArguments | null {
  const [first] = parameters;
  if (first?.columns !== undefined) return guessTables(cells, target, parameters);
  switch (first?.id) {
    case "notes":
      return guessMarks(
        cells,
        target,
        parameters.map(({ id }) => id),
      );
    case "montant":
      return guessNeighbour(cells, target, "montant", (value) => typeof value === "number");
    case "cle":
      return guessNeighbour(
        cells,
        target,
        "cle",
        (value) => typeof value === "string" && definitionOf(value) !== undefined,
      );
    default:
      return null;
  }
}

/** Every table that the function takes, each in a place of its own: what could be two arguments is none of them. */
function guessTables(
  cells: CellMatrix,
  target: Position,
  parameters: readonly Pick<ParameterDescription, "id" | "columns">[],
): GuessedArguments | null {
  const guessed = parameters.flatMap(({ id, columns }) =>
    columns === undefined ? [] : [[id, guessTable(cells, target, columns)] as const],
  );
  const found = guessed.flatMap(([id, place]) => (place === null ? [] : [{ id, place }]));
  const areApart = found.every(({ place }, index) =>
    found.slice(index + 1).every((other) => intersectAreas(place, other.place) === null),
  );
  if (found.length < guessed.length || !areApart) return null;
  return Object.fromEntries(found.map(({ id, place }) => [id, areaReference(place, "both")]));
}

function guessNeighbour(
  cells: CellMatrix,
  { row, column }: Position,
  parameter: string,
  fits: (value: CellValue) => boolean,
): GuessedArguments | null {
  const neighbours = [
    { row, column: column - 1 },
    { row: row - 1, column },
  ];
  const found = neighbours.find((cell) => fits(valueAt(cells, cell.row, cell.column)));
  return found ? { [parameter]: cellReference(found.row, found.column) } : null;
}

/** The marks stand on the left of the target; a column headed « Session 2 » at their end is the second session. */
function guessMarks(cells: CellMatrix, target: Position, parameters: readonly string[]): GuessedArguments | null {
  const end = lastMark(cells, target);
  if (end === null) return null;
  let start = end;
  while (start > 0 && isMark(cells, target.row, start - 1)) start -= 1;
  const hasResit =
    parameters.includes("session2") &&
    end > start &&
    hasHeading(cells, { row: target.row, column: end }, RESIT_HEADING);
  const last = hasResit ? end - 1 : end;
  const marks = area(target.row, start, 1, last - start + 1);
  const weights = parameters.includes("credits") ? "credits" : "coefs";
  const weightsRow = findWeights(
    cells,
    target.row,
    start,
    last,
    weights === "credits" ? CREDITS_HEADING : WEIGHTS_HEADING,
  );
  // Without its weights, a general mean cannot be computed: an example teaches more than a formula in error.
  if (weightsRow === null && weights === "credits") return null;
  return {
    notes: areaReference(marks),
    ...(weightsRow !== null && { [weights]: areaReference({ ...marks, row: weightsRow }, "row") }),
    ...(hasResit && { session2: cellReference(target.row, end) }),
  };
}

/** The nearest mark on the left, over blank cells only. */
function lastMark(cells: CellMatrix, { row, column }: Position): number | null {
  let at = column - 1;
  while (at >= 0 && valueAt(cells, row, at) === null) at -= 1;
  return at >= 0 && isMark(cells, row, at) ? at : null;
}

function isMark(cells: CellMatrix, row: number, column: number): boolean {
  const value = valueAt(cells, row, column);
  if (typeof value === "number" || (typeof value === "string" && value !== "")) {
    return !(readMark(value, () => "") instanceof Rejection);
  }
  return false;
}

function hasHeading(cells: CellMatrix, { row, column }: Position, heading: RegExp): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = valueAt(cells, above, column);
    if (typeof value === "string" && heading.test(fold(value))) return true;
  }
  return false;
}

/** The row above the marks that holds a number for each and says, on its left, that they are weights. */
function findWeights(cells: CellMatrix, below: number, start: number, end: number, heading: RegExp): number | null {
  for (let row = below - 1; row >= 0; row -= 1) {
    const values = Array.from({ length: end - start + 1 }, (_, index) => valueAt(cells, row, start + index));
    if (values.every((value) => typeof value === "number") && isLabelled(cells, row, start, heading)) return row;
  }
  return null;
}

function isLabelled(cells: CellMatrix, row: number, before: number, heading: RegExp): boolean {
  for (let column = before - 1; column >= 0; column -= 1) {
    const value = valueAt(cells, row, column);
    if (typeof value === "string" && value !== "") return heading.test(fold(value));
  }
  return false;
}

function valueAt(cells: CellMatrix, row: number, column: number): CellValue {
  return cells[row]?.[column]?.value ?? null;
}
