/** Who would get something else under another reading of the text, down the column of the formula. */
import type { Bilingual } from "../../conventions/types";
import { functionById } from "../../functions/catalogue";
import { alternatives, type Alternative, type Change } from "../../functions/explain/alternatives";
import { resultRows } from "../../functions/explain/result-rows";
import { formatCell } from "../../workbook/address";
import { relativeForm } from "../../workbook/formula/references";
import type { WorkbookModel } from "../../workbook/model";
import { rowNames } from "../learner-names";
import { readCall, type ExplainedCell } from "./explained-cell";
import { sheetCalled, type Place } from "./place";
import { functionIds, valueOf } from "./read-argument";
import { writtenCalls } from "./written-calls";

export interface OtherReading extends Omit<Alternative, "changes"> {
  readonly functionId: string;
  /** In the order of the sheet. */
  readonly flips: readonly Flip[];
}

/** A result that the other reading would change. */
export interface Flip {
  /** The name in the row, else the cell. */
  readonly who: string;
  /** `null` when the sheet does not show this row of the result. */
  readonly row: number | null;
  /** The heading, in a result of several columns. */
  readonly column: string | null;
  readonly before: Bilingual;
  readonly after: Bilingual;
  /** It is the cell asked about. */
  readonly isHere: boolean;
}

/** Formulas copied down a longer column than this are not all replayed. */
export const MOST_COPIES = 2_000;

/** Between so many formulas, the page is let do something else. */
const COPIES_AT_ONCE = 25;

/**
 * Every other reading that the calls of the cell leave open, with the rows of the column that it would change; those
 * that change nothing come last.
 *
 * @param isWanted lets others work for a moment, then tells whether the answer is still of use; it is left unfinished if not
 */
export async function otherReadings(
  workbook: WorkbookModel,
  cell: ExplainedCell,
  isWanted: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<readonly OtherReading[]> {
  const sheet = sheetCalled({ workbook }, cell.cell.sheet);
  if (!sheet) return [];
  const nameOf = rowNames(sheet);
  const found = new Map<string, OtherReading>();
  for (const [index, row] of copiesOf(sheet.cells, cell).entries()) {
    if (index % COPIES_AT_ONCE === 0 && !(await isWanted())) break;
    const place: Place = { workbook, sheet, row, column: cell.anchor.column };
    for (const { functionId, read, headings } of await readingsAt(place)) {
      const key = `${functionId} ${read.key} ${read.reading.value.fr}`;
      const known = found.get(key) ?? { ...read, functionId, flips: [] };
      const flips = read.changes.map((change) => flip(change, place, headings, cell, nameOf));
      found.set(key, { ...known, flips: [...known.flips, ...flips] });
    }
  }
  return [...found.values()].sort((one, other) => bearing(one) - bearing(other));
}

/** What changes the cell asked about comes first, then what changes others, then what changes nothing. */
function bearing({ flips }: OtherReading): number {
  if (flips.some(({ isHere }) => isHere)) return 0;
  return flips.length > 0 ? 1 : 2;
}

/** The rows of the column whose formula is the same, copied; the formula's own at least. */
function copiesOf(cells: Place["sheet"]["cells"], { anchor, formula }: ExplainedCell): readonly number[] {
  if (cells[anchor.row]?.[anchor.column]?.spill) return [anchor.row];
  const form = relativeForm(formula, anchor.row, anchor.column);
  const alike = Object.keys(cells)
    .map(Number)
    .filter((row) => {
      const other = cells[row]?.[anchor.column]?.formula;
      return other !== undefined && relativeForm(other, row, anchor.column) === form;
    });
  if (alike.length <= MOST_COPIES) return alike;
  const before = Math.max(0, alike.indexOf(anchor.row) - MOST_COPIES / 2);
  return alike.slice(before, before + MOST_COPIES);
}

interface ReadingsOfCall {
  readonly functionId: string;
  readonly read: Alternative;
  /** Rows of headings above its result. */
  readonly headings: number;
}

async function readingsAt(place: Place): Promise<readonly ReadingsOfCall[]> {
  const formula = place.sheet.cells[place.row]?.[place.column]?.formula ?? "";
  const perCall = writtenCalls(formula, functionIds).map(async (call): Promise<readonly ReadingsOfCall[]> => {
    const { args, context } = await readCall(call, place);
    if (args.some((read) => !read.ok)) return [];
    const values = args.map(valueOf);
    const { functionId } = call;
    const { call: compute, description } = functionById(functionId);
    const others = await alternatives(functionId, values, context);
    if (others.length === 0) return [];
    const headings = resultRows(description, await compute(values, context)).hasHeadings ? 1 : 0;
    return others.map((read) => ({ functionId, read, headings }));
  });
  return (await Promise.all(perCall)).flat();
}

function flip(
  change: Change,
  place: Place,
  headings: number,
  { cell }: ExplainedCell,
  nameOf: (row: number) => string | undefined,
): Flip {
  const filled = place.sheet.cells[place.row]?.[place.column]?.spill?.rows ?? 1;
  const down = headings + change.row;
  const row = down < filled ? place.row + down : null;
  const who = row === null ? String(change.row + 1) : (nameOf(row) ?? formatCell(row, place.column));
  const { column, before, after } = change;
  return { who, row, column: typeof column === "string" ? column : null, before, after, isHere: row === cell.row };
}
