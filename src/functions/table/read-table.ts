/** Finds the columns of a table by their headings. */
import { messages } from "../../i18n/fr/messages";
import { withCapital } from "../../i18n/typography";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Arguments } from "../call";
import type { Argument } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { isLikelyDuration } from "../reading/duration";
import { readNumberText, readRatio } from "../../spreadsheet/cell/number-text";
import { describe, isBlank, wordsOf } from "../../spreadsheet/cell/text";
import { invalid, Rejection, together } from "../rejection";
import { resembling } from "../../spreadsheet/words/nearest";
import type { Column } from "./columns";
import { columnIds } from "./find-columns";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { TableRow, type TablePlace } from "./table-row";

export interface Table<Id extends string = string> {
  /** The rows under the headings, up to the last that is not blank. */
  readonly rows: readonly TableRow<Id>[];
  /** Whether the table has the column. */
  has(id: Id): boolean;
}

/**
 * Reads a table: headings in the first row, one thing a row. Unknown columns are ignored, with their cells; a column
 * given twice, or a required one that is missing, refuses the call.
 */
export function readTable<Id extends string>(
  call: Arguments,
  parameter: string,
  columns: readonly Column<Id>[],
): Table<Id> | Rejection {
  const table = tableOf(call, parameter, columns);
  // Columns that the description lists are the same whatever the rules say.
  return table instanceof Rejection && call.hasColumns(parameter, columns) ? table.standing() : table;
}

function tableOf<Id extends string>(
  call: Arguments,
  parameter: string,
  columns: readonly Column<Id>[],
): Table<Id> | Rejection {
  const block = call.block(parameter);
  if (block === null) return invalid(messages.argumentRequired(call.nameOf(parameter))).standing();
  const headings = (block[0] ?? []).map(headingText);
  const positions = findColumns(call.nameOf(parameter), headings, columns);
  if (positions instanceof Rejection) return positions;
  const place: TablePlace<Id> = {
    positions,
    argument: call.nameOf(parameter),
    headingOf: (id) => columns.find((column) => column.id === id)?.heading ?? id,
    where: (row, column) => call.where(parameter, row, column),
    holdsDurations: durationColumns(block, positions),
  };
  const rows = block.slice(1).map((cells, index) => new TableRow(cells, index, place));
  return { rows: withoutBlankEnd(rows), has: (id) => positions.has(id) };
}

/** One number that is likely a duration makes its column one of durations; each column is looked at once, if asked about. */
function durationColumns<Id extends string>(
  block: NonNullable<Argument>,
  positions: ReadonlyMap<Id, number>,
): (id: Id) => boolean {
  const known = new Map<Id, boolean>();
  return (id) => {
    const found = known.get(id) ?? block.some((cells) => isDuration(cells[positions.get(id) ?? -1]));
    known.set(id, found);
    return found;
  };
}

function isDuration(cell: Content | undefined): boolean {
  // A whole number, the usual case, shows nothing.
  if (typeof cell !== "number" || Number.isInteger(cell)) return false;
  const days = readRatio(cell, readNumberText);
  return days !== undefined && isLikelyDuration(days);
}

function withoutBlankEnd<Id extends string>(rows: readonly TableRow<Id>[]): readonly TableRow<Id>[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.isBlank === true) end -= 1;
  return rows.slice(0, end);
}

function headingText(cell: Content): string {
  return isBlank(cell) || cell === 0 || cell === ZERO_OR_BLANK ? "" : wordsOf(cell);
}

function findColumns<Id extends string>(
  argument: string,
  headings: readonly string[],
  columns: readonly Column<Id>[],
): ReadonlyMap<Id, number> | Rejection {
  const positions = new Map<Id, number>();
  const twice: Rejection[] = [];
  const shown = (position: number): string => describe(headings[position] ?? "");
  for (const [position, id] of columnIds(headings, columns).entries()) {
    if (id === undefined) continue;
    const before = positions.get(id);
    if (before === undefined) positions.set(id, position);
    else twice.push(invalid(messages.columnTwice(argument, shown(before), before + 1, shown(position), position + 1)));
  }
  return together([...twice, requireColumns(argument, headings, columns, positions)]) ?? positions;
}

function requireColumns<Id extends string>(
  argument: string,
  headings: readonly string[],
  columns: readonly Column<Id>[],
  positions: ReadonlyMap<Id, number>,
): Rejection | undefined {
  const required = columns.filter((column) => column.required === true);
  if (positions.size === 0) {
    const wanted = (required.length > 0 ? required : columns).map(({ heading }) => heading);
    return invalid(messages.noHeadings(argument, wanted.join(", ")));
  }
  const absent = required.filter(({ id }) => !positions.has(id));
  if (absent.length === 0) return undefined;
  const taken = new Set(positions.values());
  const free = headings.map((heading, index) => ({ heading, index })).filter(({ index }) => !taken.has(index));
  const misspelt: string[] = [];
  const lacking: string[] = [];
  for (const { heading } of absent) {
    const like = free.find((one) => resembling(foldHeading(one.heading), foldHeading(heading)));
    if (like === undefined) lacking.push(heading);
    else misspelt.push(messages.columnMisspelt(heading, { column: like.index + 1, heading: describe(like.heading) }));
  }
  const [first = "", ...others] = lacking.length === 0 ? misspelt : [...misspelt, messages.columnsAbsent(lacking)];
  return invalid(messages.columnsMissing(argument, [first, ...others.map(withCapital)].join(" ")));
}
