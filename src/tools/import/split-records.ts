/**
 * Cuts separated values into records, quotes and all. A quote may open a cell that goes over several lines, or stand
 * there by accident: it opens one only where the record that it makes has as many cells as the others.
 */
export interface Records {
  readonly rows: readonly (readonly string[])[];
  /** The line each record begins on, counted from 1. */
  readonly lines: readonly number[];
  /** Lines on which a quote opens or closes nothing. */
  readonly stray: readonly number[];
}

/** A cell of more lines than this is no cell. */
const MOST_LINES = 200;
const QUOTE = '"';

export function splitRecords(text: string, separator: string): Records {
  const lines = text.split("\n");
  const width = usualWidth(lines, separator);
  const rows: (readonly string[])[] = [];
  const starts: number[] = [];
  const stray: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { cells, isStray, taken } = recordAt(lines, at, separator, width);
    rows.push(cells);
    starts.push(at + 1);
    if (isStray) stray.push(at + 1);
    at += taken - 1;
  }
  return { rows, lines: starts, stray };
}

interface Read {
  readonly cells: readonly string[];
  readonly isStray: boolean;
  /** How many lines it goes over. */
  readonly taken: number;
}

function recordAt(lines: readonly string[], at: number, separator: string, width: number): Read {
  const line = lines[at] ?? "";
  const whole = cutLine(line, separator);
  if (whole.state === "whole") return { cells: whole.cells, isStray: false, taken: 1 };
  if (whole.state === "open") {
    let joined = line;
    for (let next = at + 1; next < lines.length && next - at < MOST_LINES; next += 1) {
      joined += `\n${lines[next] ?? ""}`;
      const read = cutLine(joined, separator);
      if (read.state === "open") continue;
      if (read.state === "whole" && (read.cells.length === width || width === 0))
        return { cells: read.cells, isStray: false, taken: next - at + 1 };
      break;
    }
  }
  return { cells: line.split(separator).map(withoutStray), isStray: true, taken: 1 };
}

/** `« MOREAU" »`, `« "Lucie »`: the quote that has no other is none of the name. */
function withoutStray(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE);
  if (isQuoted) return cell.slice(1, -1).replaceAll(`${QUOTE}${QUOTE}`, QUOTE);
  return cell.startsWith(QUOTE) ? cell.slice(1) : cell.endsWith(QUOTE) ? cell.slice(0, -1) : cell;
}

interface Cut {
  readonly cells: readonly string[];
  /** `open`: its last cell goes on; `broken`: a quote stands where none may. */
  readonly state: "whole" | "open" | "broken";
}

function cutLine(line: string, separator: string): Cut {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === QUOTE) {
      const end = closingQuote(line, at + 1);
      if (end < 0) return { cells, state: "open" };
      cells.push(line.slice(at + 1, end).replaceAll(`${QUOTE}${QUOTE}`, QUOTE));
      at = end + 1;
      if (at < line.length && line[at] !== separator) return { cells, state: "broken" };
    } else {
      const next = line.indexOf(separator, at);
      const cell = line.slice(at, next < 0 ? line.length : next);
      if (hasLoneQuote(cell)) return { cells, state: "broken" };
      cells.push(cell);
      at = next < 0 ? line.length : next;
    }
    if (at >= line.length) return { cells, state: "whole" };
    at += 1;
    // A separator that ends the line has a blank cell after it.
    if (at === line.length) return { cells: [...cells, ""], state: "whole" };
  }
}

/** « 3" 1/4 » and « dit "Jo" » hold quotes of their own; one at an end is left over. */
function hasLoneQuote(cell: string): boolean {
  return cell.endsWith(QUOTE) && cell.split(QUOTE).length % 2 === 0;
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf(QUOTE, from); at >= 0; at = line.indexOf(QUOTE, at + 1)) {
    if (line[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return -1;
}

const SAMPLE = 200;

/** The cells that most lines have; 0 where most lines are no whole record. */
function usualWidth(lines: readonly string[], separator: string): number {
  const counts = new Map<number, number>();
  const read = lines.slice(0, SAMPLE).map((line) => cutLine(line, separator));
  for (const { cells, state } of read)
    if (state === "whole" && cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, [width, count]) => (count > (counts.get(best) ?? 0) ? width : best), 0);
}
