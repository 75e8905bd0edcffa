/** Keeps entries up to date with every change of structure that a driver announces. */
import type { SheetStructureChange, WorkbookDriver } from "../driver";
import type { Entry } from "./entry";
import { followEntry, markSheetGone } from "./follow-entry";

/** A list of entries whose items are replaced, in place and in order, as the workbook changes. */
export interface TrackedEntries<E extends Entry = Entry> {
  entries: E[];
}

export class LiveEntries {
  private readonly tracked = new Set<TrackedEntries>();
  /** A sheet that the running plan deletes: formulas kept for its return must not be marked as broken. */
  private ownDeletions: ReadonlySet<string> = new Set();
  /** How many changes were followed: it tells one from another. */
  private followed = 0;

  constructor(driver: Pick<WorkbookDriver, "onStructure">) {
    driver.onStructure((change) => this.follow(change));
  }

  track<E extends Entry>(entries: E[]): TrackedEntries<E> {
    const list: TrackedEntries<E> = { entries };
    this.tracked.add(list);
    return list;
  }

  release(list: TrackedEntries<never> | TrackedEntries): void {
    this.tracked.delete(list);
  }

  /** While `work` runs, the deletion of those sheets is the plan's own doing. */
  async whileDeleting<T>(sheetIds: ReadonlySet<string>, work: () => Promise<T>): Promise<T> {
    this.ownDeletions = sheetIds;
    try {
      return await work();
    } finally {
      this.ownDeletions = new Set();
    }
  }

  /** A sheet brought back has a new identifier. */
  replaceSheetId(from: string, to: string): void {
    for (const list of this.tracked) list.entries = list.entries.map((entry) => withSheetId(entry, from, to));
  }

  private follow(change: SheetStructureChange): void {
    this.followed += 1;
    const isOwn = change.change.kind === "sheetDeleted" && this.ownDeletions.has(change.sheetId);
    for (const list of this.tracked) {
      list.entries = list.entries.map((entry) =>
        isOwn ? markSheetGone(entry, change) : followEntry(entry, change, this.followed),
      );
    }
  }
}

function withSheetId(entry: Entry, from: string, to: string): Entry {
  if ("sheetId" in entry) return entry.sheetId === from ? { ...entry, sheetId: to } : entry;
  if (!("place" in entry) || !("sheetId" in entry.place) || entry.place.sheetId !== from) return entry;
  return { ...entry, place: { ...entry.place, sheetId: to } } as Entry;
}
