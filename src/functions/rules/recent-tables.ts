/**
 * The rules tables met lately: a sheet of marks passes the same one to every formula, hundreds of times. Each is kept as a
 * copy that no host holds, with what was read in it, refusals included. A table is compared with the copies where it lies,
 * every cell at each call, so that a cell changed in place is seen; it is copied only when it is new.
 */
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Argument } from "../host";
import type { Content } from "../../spreadsheet/cell/content";

type Block = NonNullable<Argument>;

/** A table that was kept, and what `T` its reader made of it. */
export interface KeptTable<T> {
  /** The two columns that rules have, down to the last row that says something. */
  readonly table: Block;
  /** Whether a cell is an exact 0, which may stand for a blank. */
  readonly holdsZero: boolean;
  /** Set by whoever reads the table. */
  reading: T | undefined;
}

interface Entry<T> extends KeptTable<T> {
  readonly keys: readonly Content[];
  readonly values: readonly Content[];
  /** The first row in which another entry differs. */
  readonly apartAt: Map<Entry<T>, number>;
}

/** How a host's cell reads; the cell itself where hosts and functions agree on values. */
export type ReadCell = (cell: unknown) => Content;

/** Columns beyond these are ignored by the rules. */
const KEY = 0;
const VALUE = 1;

export class RecentTables<T> {
  /** The latest first. */
  private entries: Entry<T>[] = [];
  private readonly known = new WeakMap<Block, Entry<T>>();

  constructor(private readonly most: number) {}

  /** What is kept of a block that this gave. */
  kept(table: Block): KeptTable<T> | undefined {
    return this.known.get(table);
  }

  /** The copy of a table with the same keys and values. `passed` is what a host gave: a table or anything else. */
  recall(passed: unknown, read: ReadCell = asItIs): KeptTable<T> | undefined {
    return isTable(passed) ? (this.known.get(passed as Block) ?? this.search(passed, read)) : undefined;
  }

  private search(passed: Cells, read: ReadCell): KeptTable<T> | undefined {
    let met: Entry<T> | undefined;
    let agreed = 0;
    for (const [index, entry] of this.entries.entries()) {
      // The table agrees with `met` down to row `agreed`, and not there: it can be none that `met` leaves elsewhere.
      if (met && met.apartAt.get(entry) !== agreed) continue;
      const end = firstDifference(passed, read, entry, agreed);
      if (end < 0) return this.moveUp(index);
      met = entry;
      agreed = end;
    }
    return undefined;
  }

  /** Keeps a copy of a table that was not recalled; `undefined` for what has no row to keep. */
  keep(table: Block): KeptTable<T> | undefined {
    if (!isTable(table)) return undefined;
    const length = lengthOf(table);
    if (length === 0) return undefined;
    const rows = table.slice(0, length).map((row) => [copyOf(row[KEY]), copyOf(row[VALUE])] as const);
    const [keys, values] = [rows.map((row) => row[KEY]), rows.map((row) => row[VALUE])];
    const holdsZero = keys.includes(0) || values.includes(0);
    const entry: Entry<T> = { table: rows, holdsZero, keys, values, apartAt: new Map(), reading: undefined };
    this.add(entry);
    return entry;
  }

  private add(entry: Entry<T>): void {
    for (const dropped of this.entries.splice(this.most - 1)) {
      for (const other of this.entries) other.apartAt.delete(dropped);
    }
    for (const other of this.entries) {
      const row = firstDifference(entry.table, asItIs, other, 0);
      entry.apartAt.set(other, row);
      other.apartAt.set(entry, row);
    }
    this.entries.unshift(entry);
    this.known.set(entry.table, entry);
  }

  private moveUp(index: number): Entry<T> | undefined {
    const [entry] = index === 0 ? this.entries : this.entries.splice(index, 1);
    if (entry && index > 0) this.entries.unshift(entry);
    return entry;
  }
}

const asItIs: ReadCell = (cell) => cell as Content;

type Cells = readonly (readonly unknown[])[];

/** A matrix of at least two columns. */
function isTable(passed: unknown): passed is Cells {
  if (!Array.isArray(passed)) return false;
  const [first] = passed as readonly unknown[];
  return Array.isArray(first) && first.length > VALUE;
}

/**
 * The first row that differs from those of the entry, `-1` when none does; rows before `from` are known to agree. This is
 * what each formula of a sheet pays for its rules: a plain loop, which engines run fastest.
 */
function firstDifference<T>(table: Cells, read: ReadCell, { keys, values }: Entry<T>, from: number): number {
  const both = Math.min(table.length, keys.length);
  for (let index = from; index < both; index += 1) {
    const row = table[index] as Cells[number];
    const key = row[KEY];
    if (key !== keys[index] && !isSame(key, keys[index], read)) return index;
    const value = row[VALUE];
    if (value !== values[index] && !isSame(value, values[index], read)) return index;
  }
  // Whichever is longer differs where it says something again.
  for (let index = both; index < keys.length; index += 1) {
    if (!isNothing(keys[index]) || !isNothing(values[index])) return index;
  }
  for (let index = Math.max(from, both); index < table.length; index += 1) {
    if (!isVoid(table[index])) return index;
  }
  return -1;
}

function isSame(cell: unknown, kept: Content | undefined, read: ReadCell): boolean {
  if (cell === kept) return true;
  if (isNothing(cell)) return isNothing(kept);
  if (typeof cell !== "object") return false;
  const value = read(cell);
  if (typeof value !== "object" || value === null) return value === kept || (isNothing(value) && isNothing(kept));
  return typeof kept === "object" && kept !== null && kept.error === value.error;
}

/** How many rows say something, spare rows of the end left out: a whole column has a million of them. */
function lengthOf(table: Cells): number {
  let length = table.length;
  while (length > 0 && isVoid(table[length - 1])) length -= 1;
  return length;
}

function isVoid(row: readonly unknown[] | undefined): boolean {
  return row === undefined || (isNothing(row[KEY]) && isNothing(row[VALUE]));
}

function isNothing(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The host's own object may change later; the mark of a doubtful zero is known by its identity. */
function copyOf(cell: Content | undefined): Content {
  if (cell === undefined) return null;
  return typeof cell === "object" && cell !== null && cell !== ZERO_OR_BLANK ? { error: cell.error } : cell;
}
