/** Separated values, whatever separates them. */
import Papa from "papaparse";
import { isBlankRow, type Grid } from "./grid";

const SEPARATORS = [";", "\t", ",", "|"] as const;
/** « sep=; », which spreadsheets write and read. */
const STATED = /^sep=(.)\r?\n/i;
const SAMPLE_ROWS = 40;

export function readSeparated(written: string): Grid {
  const text = withPlainEnds(written);
  const stated = STATED.exec(text);
  const content = stated ? text.slice(stated[0].length) : text;
  const rows = parse(content, stated?.[1] ?? separatorOf(content));
  while (rows.length > 0 && isBlankRow(rows.at(-1) ?? [])) rows.pop();
  return rows;
}

/** Lines end in CR LF, LF, CR or, after a transfer too many, CR CR LF: one line end each, and quoted ones alike. */
function withPlainEnds(text: string): string {
  return text.replace(/\r+\n|\r/g, "\n");
}

/** The one that cuts most rows into as many cells: decimal commas cut them unevenly. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => ({ separator, ...evenness(parse(text, separator, SAMPLE_ROWS)) }));
  return scores.reduce((best, other) => {
    if (other.rows !== best.rows) return other.rows > best.rows ? other : best;
    return other.width > best.width ? other : best;
  }).separator;
}

/** How many rows have the most frequent number of cells, above one. */
function evenness(rows: readonly (readonly string[])[]): { readonly rows: number; readonly width: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce(
    (best, [width, count]) =>
      count > best.rows || (count === best.rows && width > best.width) ? { rows: count, width } : best,
    { rows: 0, width: 0 },
  );
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}
