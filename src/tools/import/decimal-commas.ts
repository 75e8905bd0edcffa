/**
 * Numbers with a decimal comma in a file that commas separate, without quotes: « DUPUIS,Camille,12,5,9,75 ». Rows are
 * longer than their headings by one cell a number; where one way alone of joining them fits every row, they are joined.
 */
export interface Commas {
  readonly rows: readonly (readonly string[])[];
  /** Lines whose numbers were joined, counted from 1. */
  readonly repaired: readonly number[];
  /** Lines that may be joined in several ways. */
  readonly ambiguous: readonly number[];
}

const WHOLE = /^\s?\d{1,3}$/;
const DECIMALS = /^\d{1,2}\s?$/;
/** Of the rows under the headings, those that are longer where commas are decimal. */
const MOSTLY = 0.5;
const FEWEST = 2;
/** More numbers than this in a row are told by hand. */
const MOST_JOINED = 12;

export function withDecimalCommas(rows: readonly (readonly string[])[], lines: readonly number[]): Commas {
  const none = { rows, repaired: [], ambiguous: [] };
  const heading = rows.findIndex((row) => row.length > 1 && row.every((cell) => !/^\s*-?\d/.test(cell)));
  const width = rows[heading]?.length ?? 0;
  const under = rows.flatMap((row, at) => (at > heading && row.length > 1 ? [{ row, at }] : []));
  const longer = under.filter(({ row }) => row.length > width && places(row).length >= row.length - width);
  if (heading < 0 || longer.length < FEWEST || longer.length < under.length * MOSTLY) return none;
  const shared = sharedColumns(
    longer.map(({ row }) => row),
    width,
  );
  const read = longer.map(({ row, at }) => ({ at, ways: waysOf(row, width, shared) }));
  const joined = new Map(
    read.flatMap(({ at, ways: [only, ...others] }) => (only && others.length === 0 ? [[at, only]] : [])),
  );
  const lineOf = (at: number): number => lines[at] ?? at + 1;
  const ambiguous = read.filter(({ at }) => !joined.has(at)).map(({ at }) => lineOf(at));
  if (ambiguous.length > 0) return { ...none, ambiguous };
  return {
    rows: rows.map((row, at) => joined.get(at) ?? row),
    repaired: [...joined.keys()].map(lineOf),
    ambiguous: [],
  };
}

/** Where a whole part and its decimals may stand side by side. */
function places(row: readonly string[]): readonly number[] {
  return row.flatMap((cell, at) => (WHOLE.test(cell) && DECIMALS.test(row[at + 1] ?? "") ? [at] : []));
}

/** The columns, as they will be, that hold decimals on every row: the one choice that fits them all, or nothing. */
function sharedColumns(rows: readonly (readonly string[])[], width: number): ReadonlySet<number> | null {
  const most = Math.max(...rows.map((row) => row.length - width));
  const full = rows.filter((row) => row.length - width === most);
  const [first, ...others] = full.map((row) =>
    choices(row, most).map((joined) => joined.map((at, index) => at - index)),
  );
  const fitting = (first ?? []).filter((columns) =>
    others.every((ways) => ways.some((way) => way.join() === columns.join())),
  );
  const [only, ...more] = fitting;
  return only && more.length === 0 ? new Set(only) : null;
}

/** The row as it was before its decimals were cut off, in each way there is. */
function waysOf(
  row: readonly string[],
  width: number,
  shared: ReadonlySet<number> | null,
): readonly (readonly string[])[] {
  return choices(row, row.length - width)
    .filter((joined) => shared === null || joined.every((at, index) => shared.has(at - index)))
    .map((joined) => withJoined(row, joined));
}

function withJoined(row: readonly string[], joined: readonly number[]): readonly string[] {
  const decimals = new Set(joined.map((at) => at + 1));
  return row.flatMap((cell, at) => {
    if (decimals.has(at)) return [];
    return joined.includes(at) ? [`${cell.trim()},${(row[at + 1] ?? "").trim()}`] : [cell];
  });
}

/** Every choice of that many places that do not overlap. */
function choices(row: readonly string[], count: number): readonly (readonly number[])[] {
  if (count > MOST_JOINED) return [];
  const all = places(row);
  const chosen = (from: number, left: number): readonly (readonly number[])[] => {
    if (left === 0) return [[]];
    return all.slice(from).flatMap((at, index) => {
      const next = all.findIndex((other) => other > at + 1);
      const rest = left === 1 ? [[]] : next < 0 ? [] : chosen(Math.max(next, from + index + 1), left - 1);
      return rest.map((others) => [at, ...others]);
    });
  };
  return chosen(0, count);
}
