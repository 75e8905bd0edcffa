/** Applies a plan: reads everything it replaces, refuses what it may not replace, then writes all of it or nothing. */
import { sameSheetName } from "../address";
import type { Reading, SheetEntry, State, Target, WorkbookDriver } from "../driver";
import type { Plan } from "../plan";
import { PortError } from "../port";
import { isTrackChange } from "../structure";
import { brokenFormulas } from "./broken-formulas";
import { CHUNK_BYTES, estimateBytes, groupByWeight, splitEdit, targetBytes } from "./chunks";
import { gridArea, pickGrid, rangeOf, type Entry, type ReadEntry } from "./entry";
import type { LiveEntries, TrackedEntries } from "./live-entries";
import { refuseOverwrites } from "./overwrites";
import { checkEdit } from "./plan-check";
import type { PlanSheet } from "./plan-sheets";
import { lostSheets, putBack, readAll, type LostSheet } from "./put-back";
import { isOnCreatedSheet, isReadBefore, touchEntry } from "./touch-entry";
import { PlanWalk, type Step, type Touch } from "./touches";
import { answersTo, changedPlaces, seenTargets } from "./stale";
import { PresentCells, type Answer } from "./present-cells";
import { refuseUnwritable } from "./refuse-unwritable";
import { rowGuards, writtenRows } from "./row-guards";
import { undoEntries } from "./undo-entries";
import { writtenContents } from "./written-contents";

/** Gives what undoes the plan. Throws `PortError`, the workbook being as it was. */
export async function applyPlan(driver: WorkbookDriver, live: LiveEntries, plan: Plan): Promise<Entry[]> {
  return new Application(driver, live, plan).run();
}

class Application {
  private readonly walk = new PlanWalk();
  private readonly chunks: readonly (readonly Step[])[];
  private readonly steps: readonly Step[];
  /** Every sheet as it was. */
  private sheets: readonly SheetEntry[] = [];
  private lost: LostSheet[] = [];
  /** One entry per touch, in the same order, for as long as the plan runs. */
  private readonly touches: Touch[] = [];
  private tracked: TrackedEntries<ReadEntry> = { entries: [] };
  private readonly stepsOf = new Map<Touch, readonly Step[]>();
  /** The sheets of the entries that come after those of touches: they guard the rows that are written in. */
  private guards: readonly PlanSheet[] = [];
  /** How many chunks were sent, whole or in part. */
  private sent = 0;
  /** The sheet whose rows or columns the user has inserted or deleted since the first reading. */
  private moved: string | null = null;
  /** What the plan's sheets are called so far; absent: not created yet, or deleted. */
  private readonly names = new Map<PlanSheet, string>();

  constructor(
    private readonly driver: WorkbookDriver,
    private readonly live: LiveEntries,
    private readonly plan: Plan,
  ) {
    const fresh = new Set<string>();
    this.steps = plan.edits.flatMap((edit) => {
      checkEdit(edit);
      if (edit.kind === "addSheet") fresh.add(edit.sheet.toLowerCase());
      const isFresh = "range" in edit && fresh.has(edit.range.sheet.toLowerCase());
      return splitEdit(edit, isFresh).map((piece) => this.walk.step(piece));
    });
    for (const step of this.steps) {
      for (const touch of [...step.touches, ...step.revisited]) {
        this.stepsOf.set(touch, [...(this.stepsOf.get(touch) ?? []), step]);
      }
    }
    this.chunks = groupByWeight(this.steps, ({ edit, sheet }) => estimateBytes(edit, sheet?.origin === undefined));
  }

  async run(): Promise<Entry[]> {
    // No plan inserts or deletes rows or columns: whoever does so meanwhile is somebody else.
    const stop = this.driver.onStructure(({ change }) => {
      if (isTrackChange(change)) this.moved = change.sheet;
    });
    try {
      await this.readBefore();
      this.refuseMoved();
      return await this.writeAll();
    } finally {
      stop();
    }
  }

  private async writeAll(): Promise<Entry[]> {
    this.tracked = this.live.track(this.tracked.entries);
    try {
      const deleted = new Set(this.lost.map(({ id }) => id));
      const last = await this.live.whileDeleting(deleted, () => this.write());
      return undoEntries(this.sheets, this.walk.sheets, this.lost, this.tracked.entries, last);
    } catch (error) {
      if (this.sent > 0) await this.rollBack();
      throw error;
    } finally {
      this.live.release(this.tracked);
    }
  }

  private async readBefore(): Promise<void> {
    const answers: Answer[] = [];
    const known = this.steps.flatMap(({ touches }) => touches.filter(isReadBefore).map(({ target }) => target));
    let unread = groupByWeight(seenTargets(this.plan.seen ?? [], known), targetBytes);
    // One request per chunk at least: the checks below need the list of sheets even for an empty plan.
    for (const [index, chunk] of (this.chunks.length > 0 ? this.chunks : [[]]).entries()) {
      const guarded = index === 0 ? [...this.walk.mustBeUnprotected].filter((sheet) => sheet.origin !== undefined) : [];
      const guards = guarded.map(({ origin = "" }): Target => ({ kind: "protection", sheet: origin }));
      const touches = chunk.flatMap((step) => step.touches);
      const read = touches.filter(isReadBefore);
      const own = [...guards, ...read.map(({ target }) => target)];
      // What the plan was made from is read with what it replaces, as long as one request holds both.
      const seen = weightOf(own) + weightOf(unread[0] ?? []) > CHUNK_BYTES ? [] : (unread[0] ?? []);
      if (seen.length > 0) unread = unread.slice(1);
      const reading = await this.driver.read([...own, ...seen]);
      this.sheets = reading.sheets;
      if (index === 0) this.checkSheets(guarded, reading.states);
      answers.push(...answersTo([...own, ...seen], reading));
      const states = new Map(read.map((touch, at) => [touch, reading.states[guards.length + at]]));
      for (const touch of touches) this.addEntry(touch, states.get(touch));
    }
    for (const targets of unread) answers.push(...answersTo(targets, await this.driver.read(targets)));
    this.refuseStale(answers);
    await this.readDeleted();
    this.refuseConflicts();
    const edits = this.steps.map(({ edit }) => edit);
    refuseUnwritable(this.driver, edits, { sheets: this.sheets, entries: this.tracked.entries, lost: this.lost });
    this.guardRows(answers);
  }

  private guardRows(answers: readonly Answer[]): void {
    const seen = (this.plan.seen ?? []).filter((one) => one.kind === "cells");
    if (seen.length === 0) return;
    const written = writtenRows(this.touches, this.tracked.entries, (touch) => this.stepsOf.get(touch) ?? []);
    const guards = rowGuards(seen, written, new PresentCells(answers));
    this.guards = guards.map(({ sheet }) => this.walk.sheets.before(sheet));
    this.tracked.entries.push(...guards.map(({ entry }) => entry));
  }

  private refuseMoved(): void {
    if (this.moved === null) return;
    throw new PortError("stale", this.moved, `rows or columns of "${this.moved}" have moved meanwhile`);
  }

  private refuseStale(answers: readonly Answer[]): void {
    const where = changedPlaces(this.plan, answers);
    if (where !== null) throw new PortError("stale", where, `the plan was made before a change: ${where}`);
  }

  private checkSheets(guarded: readonly PlanSheet[], states: readonly State[]): void {
    const exists = (name: string): boolean => this.sheets.some((sheet) => sameSheetName(sheet.name, name));
    for (const { origin = "" } of this.walk.sheets.existing()) {
      if (!exists(origin)) throw new PortError("sheetMissing", origin, `no sheet is called "${origin}"`);
    }
    for (const name of this.walk.sheets.mustBeFree) {
      if (exists(name)) throw new PortError("sheetExists", name, `a sheet is already called "${name}"`);
    }
    guarded.forEach(({ origin = "" }, index) => {
      const state = states[index];
      if (state?.kind === "protection" && state.value !== null) {
        throw new PortError("protected", origin, `"${origin}" is protected`);
      }
    });
  }

  private addEntry(touch: Touch, before: State | undefined): void {
    const sheetId = touch.sheet?.origin === undefined ? "" : this.idOf(touch.sheet.origin);
    const entry = touchEntry(touch, before, sheetId);
    if (entry === null) return;
    this.touches.push(touch);
    this.tracked.entries.push(entry);
  }

  private idOf(name: string): string {
    const sheet = this.sheets.find((candidate) => sameSheetName(candidate.name, name));
    if (sheet === undefined) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
    return sheet.id;
  }

  /** A deleted sheet is kept whole, with the formulas elsewhere that its deletion breaks. */
  private async readDeleted(): Promise<void> {
    const deleted = this.walk.sheets.existing().filter((sheet) => sheet.deleted);
    if (deleted.length === 0) return;
    const names = deleted.map(({ origin = "" }) => origin);
    this.lost = lostSheets(await this.driver.snapshot({ sheets: names }), this.sheets);
    const [formulas] = (await this.driver.read([{ kind: "formulas" }])).states;
    const broken = formulas?.kind === "formulas" ? brokenFormulas(formulas.value, names) : [];
    const touches = broken.flatMap((target) => {
      const origin = "range" in target ? target.range.sheet : undefined;
      return this.walk.also("deleteSheet", target, origin === undefined ? undefined : this.walk.sheets.before(origin));
    });
    const { states } = await readAll(
      this.driver,
      touches.map(({ target }) => target),
    );
    touches.forEach((touch, index) => this.addEntry(touch, states[index]));
  }

  private refuseConflicts(): void {
    const entryOf = new Map(this.touches.map((touch, index) => [touch, this.tracked.entries[index]]));
    refuseOverwrites(this.plan, this.steps, (touch) => {
      const entry = touch.sheet?.origin === undefined ? undefined : entryOf.get(touch);
      return entry?.kind === "contents" ? entry.before : undefined;
    });
    for (const { edit, sheet, touches } of this.steps) {
      if (edit.kind !== "table" && edit.kind !== "chart") continue;
      const entry = touches.map((touch) => entryOf.get(touch)).find((item) => item?.kind === edit.kind);
      if (entry?.kind !== "table" && entry?.kind !== "chart") continue;
      const owner = entry.before?.sheet;
      if (owner === undefined || (sheet?.origin !== undefined && sameSheetName(owner, sheet.origin))) continue;
      const name = edit.kind === "table" ? edit.table.name : edit.id;
      throw new PortError("nameInvalid", name, `"${name}" is already used on "${owner}"`);
    }
  }

  private async write(): Promise<Reading | null> {
    const lastChunk = new Map<Touch, number>();
    this.chunks.forEach((chunk, index) =>
      chunk.forEach((step) => [...step.touches, ...step.revisited].forEach((touch) => lastChunk.set(touch, index))),
    );
    for (const sheet of this.walk.sheets.existing()) this.names.set(sheet, sheet.origin ?? "");
    let reading: Reading | null = null;
    for (const [index, chunk] of this.chunks.entries()) {
      this.refuseMoved();
      chunk.forEach((step) => this.followNames(step));
      const isLast = index === this.chunks.length - 1;
      const due = this.touches.flatMap((touch, at) => {
        const target = (lastChunk.get(touch) ?? this.chunks.length - 1) === index ? this.presentTarget(touch) : null;
        return target === null ? [] : [{ at, target }];
      });
      if (isLast) due.push(...this.guardTargets());
      const created = isLast ? this.walk.sheets.created() : [];
      this.sent = index + 1;
      reading = await this.driver.write(
        chunk.map(({ edit }) => edit),
        [...due.map(({ target }) => target), ...created.map(({ name }): Target => ({ kind: "sheet", sheet: name }))],
      );
      const after = new Map(due.map(({ at }, position) => [at, reading?.states[position]]));
      this.tracked.entries = this.tracked.entries.map((entry, at) => this.withAfter(entry, at, after.get(at)));
    }
    return reading;
  }

  private guardTargets(): { at: number; target: Target }[] {
    return this.guards.flatMap((sheet, index) => {
      const at = this.touches.length + index;
      const entry = this.tracked.entries[at];
      const name = this.names.get(sheet);
      const area = entry?.kind === "contents" ? gridArea(entry.place) : null;
      if (name === undefined || area === null) return [];
      return [{ at, target: { kind: "contents", range: rangeOf(name, area) } }];
    });
  }

  private withAfter(entry: ReadEntry, at: number, state: State | undefined): ReadEntry {
    if (state === undefined) return entry;
    if (entry.kind !== "contents" || state.kind !== "contents") return { ...entry, after: state.value } as ReadEntry;
    if (entry.guard) return { ...entry, after: pickGrid(entry.place, state.value) };
    const touch = this.touches[at];
    const steps = touch === undefined ? [] : (this.stepsOf.get(touch) ?? []);
    // Formulas that a deletion elsewhere breaks are written by no step: the host alone knows what became of them.
    const after = steps.length === 0 ? state.value : writtenContents(entry, steps, state.value);
    return { ...entry, after };
  }

  private followNames({ edit, sheet }: Step): void {
    if (sheet === undefined) return;
    if (edit.kind === "addSheet") this.names.set(sheet, edit.sheet);
    if (edit.kind === "renameSheet") this.names.set(sheet, edit.to);
    if (edit.kind === "deleteSheet") this.names.delete(sheet);
  }

  /** The target under the name that its sheet has at this point of the plan; `null` once the sheet is deleted. */
  private presentTarget({ target, sheet }: Touch): Target | null {
    if (sheet === undefined) return target;
    const name = this.names.get(sheet);
    if (name === undefined) return null;
    if ("range" in target) return { ...target, range: rangeOf(name, target.range) };
    return "sheet" in target ? { ...target, sheet: name } : target;
  }

  private async rollBack(): Promise<void> {
    const created = this.steps.flatMap(({ edit, sheet }) => {
      if (sheet === undefined || sheet.origin !== undefined) return [];
      return edit.kind === "addSheet" ? [edit.sheet] : edit.kind === "renameSheet" ? [edit.to] : [];
    });
    const sent = new Set(this.chunks.slice(0, this.sent).flat());
    const entries = this.tracked.entries.filter((entry, at) => {
      if (entry.guard || isOnCreatedSheet(entry)) return false;
      // Nothing was sent there yet: what it holds by now is the user's. Touches of no step are broken by deletions.
      const touch = this.touches[at];
      const steps = touch === undefined ? [] : (this.stepsOf.get(touch) ?? []);
      return steps.length === 0 || steps.some((step) => sent.has(step));
    });
    await putBack(this.driver, this.live, { sheets: this.sheets, entries, created, lost: this.lost });
  }
}

function weightOf(targets: readonly Target[]): number {
  return targets.reduce((sum, target) => sum + targetBytes(target), 0);
}
