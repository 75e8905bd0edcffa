/** Takes a plan back, keeping what the user has changed since. */
import { sameSheetName } from "../address";
import type { SheetEntry, Target, WorkbookDriver } from "../driver";
import type { Kept, UndoReport } from "../port";
import { isEdited } from "./created-sheet";
import { gridArea, rangeOf, sheetOf, targetOf, type Entry, type ReadEntry } from "./entry";
import { stillInUse } from "./in-use";
import type { LiveEntries, TrackedEntries } from "./live-entries";
import { adoptSheets, alignedState, lostSheets, putBack, readAll, writeAll, type LostSheet } from "./put-back";
import { renameEdits } from "./rename-edits";
import { PresentCells, type Answer } from "./present-cells";
import { RowOwners } from "./row-owners";
import { answersTo } from "./stale";
import { onlyChanged, type People } from "./restore-grid";
import { PHASE, placeOf, restoreEntry, type PhasedEdit, type Restoration } from "./restore-entry";

type EntryOf<K extends Entry["kind"]> = Extract<Entry, { readonly kind: K }>;

/** An entry, and what its place holds now. */
interface FoundEntry extends Answer {
  readonly entry: ReadEntry;
}

/**
 * `record` keeps the entries that stay, for a later undo that discards the user's changes; `entries`: what the plan had
 * made, all of it, as it stood.
 */
export async function undoPlan(
  driver: WorkbookDriver,
  live: LiveEntries,
  record: TrackedEntries,
  force: boolean,
): Promise<{ readonly report: UndoReport; readonly entries: readonly Entry[] }> {
  // Reading announces the renames that the host had kept to itself, so that entries follow them first.
  const { sheets } = await driver.read([]);
  const { entries } = record;
  return { report: await new Undoing(driver, live, record, sheets, force).run(), entries };
}

class Undoing {
  private readonly names: ReadonlyMap<string, string>;
  private readonly edits: PhasedEdit[] = [];
  private readonly kept: Kept[] = [];
  /** What a later undoing may still put back; of a grid, its cells (`onlyChanged`). */
  private readonly stays = new Map<Entry, ReadonlySet<string> | undefined>();
  /** `sheet!row,column` of the cells that go back. */
  private readonly restored = new Set<string>();
  /** Names that are given back what they stood for, in lower case. */
  private readonly restoredNames = new Set<string>();
  /** What the deletion of a sheet broke, and what mends it. */
  private readonly mended = new Map<ReadEntry, readonly PhasedEdit[]>();
  /** What there is now, in case the undoing fails. */
  private readonly present: ReadEntry[] = [];

  constructor(
    private readonly driver: WorkbookDriver,
    private readonly live: LiveEntries,
    private readonly record: TrackedEntries,
    private readonly sheets: readonly SheetEntry[],
    private readonly force: boolean,
  ) {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  async run(): Promise<UndoReport> {
    const { entries } = this.record;
    const namesToDelete = await this.restoreRead(entries);
    const doomed = await this.unchangedCreations(entries);
    const kept = await this.keepWhatIsUsed(doomed, namesToDelete);
    for (const { entry, sheet } of doomed) {
      if (!kept.has(sheet)) this.edits.push({ phase: PHASE.deleteSheets, edit: { kind: "deleteSheet", sheet } });
      else this.keep({ reason: "inUse", edit: entry.edit, where: sheet }, entry);
    }
    this.restoreSheets(
      entries,
      doomed.map(({ sheet }) => sheet).filter((sheet) => !kept.has(sheet)),
    );
    await this.write(doomed.map(({ sheet }) => sheet).filter((sheet) => !kept.has(sheet)));
    this.record.entries = this.entriesLeft(entries);
    return { kept: this.kept };
  }

  /** `entries`: as they were before the undoing, which those of the record may have followed. */
  private entriesLeft(entries: readonly Entry[]): Entry[] {
    const guards = [...this.stays.keys()].some(({ kind }) => kind === "contents");
    return this.record.entries.flatMap((now, index) => {
      const entry = entries[index] as Entry;
      if (!this.stays.has(entry)) return guards && entry.guard ? [now] : [];
      const changed = this.stays.get(entry);
      return changed && (now.kind === "contents" || now.kind === "formats") ? [onlyChanged(now, changed)] : [now];
    });
  }

  /** Everything that is read from the host; gives the entries of names to delete, which may be in use. */
  private async restoreRead(entries: readonly Entry[]): Promise<Map<ReadEntry, PhasedEdit[]>> {
    const readable = entries.filter((entry): entry is ReadEntry => "place" in entry);
    const { found, absent } = await this.readPlaces(readable);
    const owners = ownersIn(found, absent);
    const cells = new PresentCells([...found, ...(await this.readWhereMoved(readable, owners))]);
    for (const entry of absent) this.restoreAbsent(entry, { owners, cells });
    const namesToDelete = new Map<ReadEntry, PhasedEdit[]>();
    for (const { entry, state } of found) {
      if (entry.guard) continue;
      const current = alignedState(entry, state);
      this.present.push({ ...entry, before: current.value, after: undefined } as ReadEntry);
      const sheet = this.names.get(sheetOf(entry) ?? "") ?? "";
      const restoration = restoreEntry(entry, current, sheet, this.force, { owners, cells });
      const isNewName = entry.kind === "name" && entry.before === null;
      if (isNewName) namesToDelete.set(entry, [...restoration.edits]);
      this.add(entry, sheet, isNewName ? { ...restoration, edits: [] } : restoration);
    }
    return namesToDelete;
  }

  /** What the places of the entries hold now, and the entries whose place is there no more. */
  private async readPlaces(
    entries: readonly ReadEntry[],
  ): Promise<{ readonly found: readonly FoundEntry[]; readonly absent: readonly ReadEntry[] }> {
    const absent: ReadEntry[] = [];
    const placed: { readonly entry: ReadEntry; readonly target: Target }[] = [];
    for (const entry of entries) {
      const target = targetOf(entry, (id) => this.names.get(id));
      if (target) placed.push({ entry, target });
      else absent.push(entry);
    }
    const targets = placed.map(({ target }) => target);
    const { states } = await readAll(this.driver, targets);
    const found = placed.flatMap((one, index) => {
      const state = states[index];
      return state === undefined ? [] : [{ ...one, state }];
    });
    return { found, absent };
  }

  /** What the rows hold that the people of the plan's rows have gone to. */
  private async readWhereMoved(entries: readonly ReadEntry[], owners: RowOwners): Promise<Answer[]> {
    const targets = entries.flatMap((entry): readonly Target[] => {
      const sheet = this.names.get(sheetOf(entry) ?? "");
      if (entry.kind !== "contents" || entry.guard || sheet === undefined) return [];
      const lines = [...entry.place.rows, ...(entry.gone ?? []).map(({ key }) => key)];
      const rows = lines.flatMap((line) => {
        const owner = owners.of(entry.place.sheetId, line);
        return owner.kind === "moved" ? [owner.row] : [];
      });
      const area = gridArea({ ...entry.place, rows });
      return area === null ? [] : [{ kind: "contents", range: rangeOf(sheet, area) }];
    });
    return targets.length === 0 ? [] : answersTo(targets, await readAll(this.driver, targets));
  }

  private add(entry: ReadEntry, sheet: string, { edits, kept, restored, changed }: Restoration): void {
    this.edits.push(...edits);
    if (entry.edit === "deleteSheet") this.mended.set(entry, edits);
    for (const item of kept) {
      // There is nothing to try again for whom is no longer there.
      if (item.reason === "targetGone") this.sayGone(item.edit, item.where);
      else this.keep(item, entry, changed);
    }
    if (entry.kind === "name" && edits.length > 0) this.restoredNames.add(entry.place.name.toLowerCase());
    for (const { row, column } of restored) this.restored.add(cellKey(sheet, row, column));
    if (entry.lost) this.sayGone(entry.edit, sheet);
  }

  private sayGone(edit: Kept["edit"], where: string): void {
    const known = this.kept.some((item) => item.reason === "targetGone" && item.where === where);
    if (!known) this.kept.push({ reason: "targetGone", edit, where });
  }

  /** The sheet is gone, or all the cells: whoever stood there may stand elsewhere. */
  private restoreAbsent(entry: ReadEntry, people: People): void {
    const sheet = this.names.get(sheetOf(entry) ?? "");
    if (sheet === undefined || entry.kind !== "contents" || entry.guard) this.reportGone(entry);
    else this.add(entry, sheet, restoreEntry(entry, { kind: "contents", value: [] }, sheet, this.force, people));
  }

  /** The user deleted the sheet, or the very cells: there is nothing left to put back. */
  private reportGone(entry: ReadEntry): void {
    if (entry.guard) return;
    const sheet = this.names.get(sheetOf(entry) ?? "");
    if (sheet === undefined) this.sayGone(entry.edit, entry.sheetGone ?? "");
    else if (entry.lost) this.sayGone(entry.edit, placeOf(entry, sheet));
  }

  private keep(item: Kept, entry: Entry, changed?: ReadonlySet<string>): void {
    this.kept.push(item);
    this.stays.set(entry, changed);
  }

  private async unchangedCreations(
    entries: readonly Entry[],
  ): Promise<{ entry: EntryOf<"createdSheet">; sheet: string }[]> {
    const doomed: { entry: EntryOf<"createdSheet">; sheet: string }[] = [];
    for (const entry of entries) {
      if (entry.kind !== "createdSheet") continue;
      const sheet = this.names.get(entry.sheetId);
      // The user has already deleted it.
      if (sheet === undefined) continue;
      if (!this.force && (await isEdited(this.driver, entry, sheet))) {
        this.keep({ reason: "sheetChanged", edit: entry.edit, where: sheet }, entry);
      } else doomed.push({ entry, sheet });
    }
    return doomed;
  }

  /** Gives the sheets that stay; names that stay are reported, the others are deleted. */
  private async keepWhatIsUsed(
    doomed: readonly { readonly sheet: string }[],
    namesToDelete: ReadonlyMap<ReadEntry, PhasedEdit[]>,
  ): Promise<Set<string>> {
    const deletions = [...namesToDelete].filter(([, edits]) => edits.length > 0);
    const nameOf = (entry: ReadEntry): string => (entry.kind === "name" ? entry.place.name : "");
    const used = { sheets: new Set<string>(), names: new Set<string>() };
    if (!this.force && doomed.length + deletions.length > 0) {
      const [formulas] = (await this.driver.read([{ kind: "formulas" }])).states;
      const found = stillInUse(formulas?.kind === "formulas" ? formulas.value : [], {
        sheets: new Set(doomed.map(({ sheet }) => sheet)),
        names: new Set(deletions.map(([entry]) => nameOf(entry))),
        takesBack: ({ cell, name }) =>
          cell
            ? this.restored.has(cellKey(cell.sheet, cell.row, cell.column))
            : name !== undefined && this.restoredNames.has(name.toLowerCase()),
      });
      found.sheets.forEach((sheet) => used.sheets.add(sheet));
      found.names.forEach((name) => used.names.add(name));
    }
    for (const [entry, edits] of deletions) {
      if (used.names.has(nameOf(entry))) this.keep({ reason: "inUse", edit: entry.edit, where: nameOf(entry) }, entry);
      else this.edits.push(...edits);
    }
    return used.sheets;
  }

  /** Names, visibility and deleted sheets. */
  private restoreSheets(entries: readonly Entry[], deleted: readonly string[]): void {
    const remaining = this.sheets.filter(({ name }) => !deleted.includes(name)).map(({ name }) => name);
    const renames = entries.flatMap((entry) => this.renameBack(entry, remaining));
    this.edits.push(...renameEdits(renames, remaining).map((edit) => ({ phase: PHASE.rename, edit })));
    const freed = new Set(renames.map(({ from }) => from));
    const taken = [...remaining.filter((name) => !freed.has(name)), ...renames.map(({ to }) => to)];
    for (const entry of entries) {
      if (entry.kind === "visibility") this.restoreVisibility(entry);
      if (entry.kind !== "deletedSheet") continue;
      const { before: sheet, position, names } = entry;
      if (taken.some((name) => sameSheetName(name, sheet.name))) {
        this.keep({ reason: "sheetChanged", edit: entry.edit, where: sheet.name }, entry);
        this.leaveBroken();
      } else this.edits.push({ phase: PHASE.restoreSheets, edit: { kind: "restoreSheet", sheet, position, names } });
    }
  }

  /** Mended, formulas would read another sheet, of the name of the one that stays away. */
  private leaveBroken(): void {
    const mending = new Set([...this.mended.values()].flat());
    for (const entry of this.mended.keys()) this.stays.set(entry, undefined);
    this.edits.splice(0, this.edits.length, ...this.edits.filter((edit) => !mending.has(edit)));
  }

  private renameBack(entry: Entry, names: readonly string[]): { from: string; to: string }[] {
    if (entry.kind !== "sheetName") return [];
    const now = this.names.get(entry.sheetId);
    if (now === undefined) this.sayGone(entry.edit, entry.sheetGone ?? entry.after);
    if (now === undefined || now === entry.before) return [];
    const movesAway = this.record.entries.some(
      (other) => other.kind === "sheetName" && sameSheetName(other.after, entry.before),
    );
    const free = movesAway || !names.some((name) => name !== now && sameSheetName(name, entry.before));
    if ((now === entry.after || this.force) && free) return [{ from: now, to: entry.before }];
    this.keep({ reason: "objectChanged", edit: entry.edit, where: now }, entry);
    return [];
  }

  private restoreVisibility(entry: EntryOf<"visibility">): void {
    const sheet = this.sheets.find(({ id }) => id === entry.sheetId);
    if (sheet === undefined) this.sayGone(entry.edit, entry.sheetGone ?? "");
    if (sheet === undefined || sheet.visibility === entry.before) return;
    if (!this.force && sheet.visibility !== entry.after) {
      this.keep({ reason: "objectChanged", edit: entry.edit, where: sheet.name }, entry);
      return;
    }
    const phase = entry.before === "visible" ? PHASE.show : PHASE.hide;
    this.edits.push({ phase, edit: { kind: "sheetVisibility", sheet: sheet.name, visibility: entry.before } });
  }

  private async write(deleted: readonly string[]): Promise<void> {
    if (this.edits.length === 0) return;
    const lost = await this.modelsOf(deleted);
    // Followed like any other entry, in case part of the undoing has to be taken back.
    const present = this.live.track(this.present);
    try {
      const doomed = new Set(lost.map(({ id }) => id));
      await this.live.whileDeleting(doomed, () => writeAll(this.driver, this.edits));
      await this.adoptRestoredSheets();
    } catch (error) {
      await putBack(this.driver, this.live, {
        sheets: this.sheets,
        entries: present.entries,
        created: this.restoredSheets(),
        lost,
      });
      throw error;
    } finally {
      this.live.release(present);
    }
  }

  private async modelsOf(sheets: readonly string[]): Promise<LostSheet[]> {
    if (sheets.length === 0) return [];
    return lostSheets(await this.driver.snapshot({ sheets }), this.sheets);
  }

  private restoredSheets(): string[] {
    return this.edits.flatMap(({ edit }) => (edit.kind === "restoreSheet" ? [edit.sheet.name] : []));
  }

  private async adoptRestoredSheets(): Promise<void> {
    const restored = this.edits.flatMap(({ edit }) => (edit.kind === "restoreSheet" ? [edit.sheet] : []));
    await adoptSheets(this.driver, this.live, restored);
  }
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

/** Whose rows the guarded ones are now, those of places that are gone included. */
function ownersIn(found: readonly FoundEntry[], absent: readonly ReadEntry[]): RowOwners {
  const owners = new RowOwners();
  for (const { entry, state } of found) {
    const current = alignedState(entry, state);
    if (entry.guard && entry.kind === "contents" && current.kind === "contents") owners.add(entry, current.value);
  }
  for (const entry of absent) if (entry.guard && entry.kind === "contents") owners.add(entry, []);
  return owners;
}
