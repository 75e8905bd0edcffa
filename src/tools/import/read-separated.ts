/** Separated values, whatever separates them, with what had to be mended and what cannot be told. */
import Papa from "papaparse";
import { withDecimalCommas } from "./decimal-commas";
import { isBlankRow, type Grid } from "./grid";
import { splitRecords, type Records } from "./split-records";

export interface Separated {
  readonly grid: Grid;
  /** `""` in a page, whose cells nothing separates. */
  readonly separator: string;
  /** « sep=; » stands on a line of its own before the first row. */
  readonly isStated: boolean;
  readonly repairs: readonly Repair[];
  /** Lines on which a comma may be decimal or separate: nothing of such a file is read. */
  readonly ambiguous: readonly number[];
}

/** `quotes`: one that opens or closes nothing is a character like any other; `commas`: those of numbers separate nothing. */
export interface Repair {
  readonly kind: "quotes" | "commas";
  /** Counted from 1, as editors do. */
  readonly lines: readonly number[];
}

const SEPARATORS = [";", "\t", ",", "|"] as const;
/** « sep=; », which spreadsheets write and read. */
const STATED = /^sep=(.)\r?\n/i;
const SAMPLE_ROWS = 40;

export function readSeparated(written: string): Grid {
  return separated(written).grid;
}

export function separated(written: string): Separated {
  const text = withPlainEnds(written);
  const stated = STATED.exec(text);
  const content = stated ? text.slice(stated[0].length) : text;
  const separator = stated?.[1] ?? separatorOf(content);
  const records = recordsOf(content, separator);
  const shift = stated ? 1 : 0;
  const lines = records.lines.map((line) => line + shift);
  const quotes = records.stray.map((line) => line + shift);
  const commas =
    separator === "," ? withDecimalCommas(records.rows, lines) : { rows: records.rows, repaired: [], ambiguous: [] };
  const rows = [...commas.rows];
  while (rows.length > 0 && isBlankRow(rows.at(-1) ?? [])) rows.pop();
  return {
    grid: rows,
    separator,
    isStated: stated !== null,
    repairs: [
      ...(quotes.length > 0 ? [{ kind: "quotes" as const, lines: quotes }] : []),
      ...(commas.repaired.length > 0 ? [{ kind: "commas" as const, lines: commas.repaired }] : []),
    ],
    ambiguous: commas.ambiguous,
  };
}

/** Lines end in CR LF, LF, CR or, after a transfer too many, CR CR LF: one line end each, and quoted ones alike. */
function withPlainEnds(text: string): string {
  return text.replace(/\r+\n|\r/g, "\n");
}

/** A quote out of place swallows what follows it: then each record is cut with care. */
function recordsOf(text: string, separator: string): Records {
  if (text.includes('"')) return splitRecords(text, separator);
  const rows = parse(text, separator);
  return { rows, lines: rows.map((_, at) => at + 1), stray: [] };
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
