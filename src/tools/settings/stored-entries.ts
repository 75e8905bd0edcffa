/**
 * What a tool keeps in the workbook, as the text of a setting: entries by name, with the version of their shape. Anybody
 * may have written there: every entry is checked as it is read, and what does not fit is set aside rather than believed.
 */

/** The shape of a tool's entries. */
export interface EntryShape<Entry> {
  /** Raised when entries take a shape that earlier versions of the tool would misread. */
  readonly version: number;
  /** The entry, with what the tool knows alone; `undefined` when it is not one. */
  readonly read: (stored: Readonly<Record<string, unknown>>) => Entry | undefined;
}

export type Entries<Entry> = Readonly<Record<string, Entry>>;

/** What of a setting is not an entry, as it was found. */
type Aside = Readonly<Record<string, unknown>>;

/** By entries, what did not read beside them: no writing erases it, only mending does. */
const asides = new WeakMap<object, Aside>();
/** What stands for a whole that is no list of entries. */
const WHOLE = "";

export interface StoredEntries<Entry> {
  readonly entries: Entries<Entry>;
  /** Something in the setting was not understood, and is set aside. */
  readonly isDamaged: boolean;
  /** A later version of the tool wrote it: what is set aside is not to be erased. */
  readonly isLater: boolean;
}

/** Reads a setting; `null` is a workbook that has none. */
export function readEntries<Entry>(setting: string | null, shape: EntryShape<Entry>): StoredEntries<Entry> {
  if (setting === null) return { entries: noEntries(), isDamaged: false, isLater: false };
  const whole = parsed(setting);
  const isLater = isOfLater(whole, shape);
  const stored = isLater ? undefined : entriesOf(whole);
  if (stored === undefined) return { entries: setAside(noEntries(), { [WHOLE]: setting }), isDamaged: true, isLater };
  const entries: Record<string, Entry> = noEntries();
  const aside: Record<string, unknown> = noEntries();
  for (const [name, found] of Object.entries(stored)) {
    const entry = isRecord(found) ? shape.read(found) : undefined;
    if (entry === undefined) aside[name] = found;
    else entries[name] = entry;
  }
  if (isRecord(whole) && isRecord(whole["aside"])) Object.assign(aside, whole["aside"]);
  const keepsLater = typeof aside[WHOLE] === "string" && isOfLater(parsed(aside[WHOLE]), shape);
  return { entries: setAside(entries, aside), isDamaged: Object.keys(aside).length > 0, isLater: keepsLater };
}

function isOfLater(whole: unknown, { version }: Pick<EntryShape<unknown>, "version">): boolean {
  return isRecord(whole) && typeof whole["version"] === "number" && whole["version"] > version;
}

function setAside<Entry>(entries: Entries<Entry>, aside: Aside | undefined): Entries<Entry> {
  if (aside && Object.keys(aside).length > 0) asides.set(entries, aside);
  return entries;
}

/** The entries without what was set aside. */
export function mendedEntries<Entry>(entries: Entries<Entry>): Entries<Entry> {
  return Object.assign(noEntries<Entry>(), entries);
}

/** The text of the setting; `null` when there is nothing to keep. */
export function writeEntries<Entry>(entries: Entries<Entry>, { version }: EntryShape<Entry>): string | null {
  const aside = asides.get(entries);
  if (Object.keys(entries).length === 0 && aside === undefined) return null;
  return JSON.stringify({ version, entries, ...(aside && { aside }) });
}

/** The entries with one more, or without it. */
export function withEntry<Entry>(entries: Entries<Entry>, name: string, entry: Entry | null): Entries<Entry> {
  const changed: Record<string, Entry> = Object.assign(noEntries<Entry>(), entries);
  if (entry === null) delete changed[name];
  else changed[name] = entry;
  return setAside(changed, asides.get(entries));
}

/** Without a prototype: a column may be headed « constructor ». */
export function noEntries<Entry>(): Record<string, Entry> {
  return Object.create(null) as Record<string, Entry>;
}

function entriesOf(whole: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(whole)) return undefined;
  // The first settings were the entries themselves.
  if (typeof whole["version"] !== "number") return whole;
  return isRecord(whole["entries"]) ? whole["entries"] : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
