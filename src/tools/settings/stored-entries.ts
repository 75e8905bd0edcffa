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
  const isLater = isRecord(whole) && typeof whole["version"] === "number" && whole["version"] > shape.version;
  const stored = isLater ? undefined : entriesOf(whole);
  if (stored === undefined) return { entries: noEntries(), isDamaged: true, isLater };
  const entries: Record<string, Entry> = noEntries();
  const names = Object.keys(stored);
  for (const name of names) {
    const entry = isRecord(stored[name]) ? shape.read(stored[name]) : undefined;
    if (entry !== undefined) entries[name] = entry;
  }
  return { entries, isDamaged: Object.keys(entries).length < names.length, isLater };
}

/** The text of the setting; `null` when there is nothing to keep. */
export function writeEntries<Entry>(entries: Entries<Entry>, { version }: EntryShape<Entry>): string | null {
  return Object.keys(entries).length === 0 ? null : JSON.stringify({ version, entries });
}

/** The entries with one more, or without it. */
export function withEntry<Entry>(entries: Entries<Entry>, name: string, entry: Entry | null): Entries<Entry> {
  const changed: Record<string, Entry> = Object.assign(noEntries<Entry>(), entries);
  if (entry === null) delete changed[name];
  else changed[name] = entry;
  return changed;
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
