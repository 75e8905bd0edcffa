/** Puts a workbook back as it was, whatever part of a batch had been performed. */
import { sameSheetName } from "../address";
import { SETTINGS_SHEET, type Reading, type SheetEntry, type Target, type WorkbookDriver } from "../driver";
import type { DefinedName, SheetModel, WorkbookModel } from "../model";
import { PortError } from "../port";
import { estimateBytes, groupByWeight, splitEdit, targetBytes } from "./chunks";
import { pickGrid, sheetOf, targetOf, type ReadEntry } from "./entry";
import type { LiveEntries } from "./live-entries";
import { followRenames, renameEdits } from "./rename-edits";
import { PHASE, restoreEntry, type PhasedEdit } from "./restore-entry";

/** A sheet as it has to come back. */
export interface LostSheet {
  readonly id: string;
  readonly model: SheetModel;
  readonly position: number;
  /** Those that are limited to it. */
  readonly names: readonly DefinedName[];
}

/** Sheets that are about to be deleted, as a snapshot of them gives them. */
export function lostSheets({ sheets, names }: WorkbookModel, present: readonly SheetEntry[]): LostSheet[] {
  return sheets.map((model) => {
    const position = present.findIndex(({ name }) => sameSheetName(name, model.name));
    const own = names.filter(({ sheet }) => sheet !== undefined && sameSheetName(sheet, model.name));
    return { id: present[position]?.id ?? model.id, model, position, names: own };
  });
}

export interface Before {
  readonly sheets: readonly SheetEntry[];
  readonly entries: readonly ReadEntry[];
  /** Names of the sheets that the batch may have created. */
  readonly created: readonly string[];
  readonly lost: readonly LostSheet[];
}

/** Reads many targets, in as many requests as their weight asks for. */
export async function readAll(driver: WorkbookDriver, targets: readonly Target[]): Promise<Reading> {
  let { sheets, states }: Reading = { sheets: [], states: [] };
  const groups = groupByWeight(targets, targetBytes);
  for (const group of groups.length > 0 ? groups : [[]]) {
    const reading = await driver.read(group);
    sheets = reading.sheets;
    states = [...states, ...reading.states];
  }
  return { sheets, states };
}

/** Performs edits phase by phase; all of them name sheets as they are called before the first. */
export async function writeAll(driver: WorkbookDriver, edits: readonly PhasedEdit[]): Promise<void> {
  // Sorting is stable: within a phase, edits keep their order.
  const ordered = followRenames([...edits].sort((a, b) => a.phase - b.phase).map(({ edit }) => edit));
  const pieces = ordered.flatMap((edit) => splitEdit(edit, true));
  for (const group of groupByWeight(pieces, (edit) => estimateBytes(edit, true))) await driver.write(group, []);
}

/** Throws `leftHalfWay`, whatever stopped it: what has to be told is that the workbook may not be as it was. */
export async function putBack(driver: WorkbookDriver, live: LiveEntries, before: Before): Promise<void> {
  try {
    await putAllBack(driver, live, before);
  } catch (failure) {
    throw new PortError("leftHalfWay", "", failure instanceof Error ? failure.message : String(failure));
  }
}

async function putAllBack(driver: WorkbookDriver, live: LiveEntries, before: Before): Promise<void> {
  const { sheets } = await driver.read([]);
  const added = addedSheets(sheets, before);
  // What formulas of other plans' records say of these sheets stays true: they come back under the same names.
  await live.whileDeleting(new Set(added.map(({ id }) => id)), () => restoreAll(driver, sheets, added, before));
  await adoptSheets(
    driver,
    live,
    before.lost.map(({ id, model }) => ({ id, name: model.name })),
  );
}

/** Sheets that came back have new identifiers: every record that stands on them learns of it. */
export async function adoptSheets(
  driver: WorkbookDriver,
  live: LiveEntries,
  restored: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  if (restored.length === 0) return;
  const { sheets } = await driver.read([]);
  for (const { id, name } of restored) {
    const adopted = sheets.find((sheet) => sameSheetName(sheet.name, name));
    if (adopted !== undefined && adopted.id !== id) live.replaceSheetId(id, adopted.id);
  }
}

async function restoreAll(
  driver: WorkbookDriver,
  sheets: readonly SheetEntry[],
  added: readonly SheetEntry[],
  before: Before,
): Promise<void> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const present = before.entries.flatMap((entry) => {
    const target = targetOf(entry, (id) => names.get(id));
    return target === null ? [] : [{ entry, target }];
  });
  const { states } = await readAll(
    driver,
    present.map(({ target }) => target),
  );
  const restored = present.flatMap(({ entry }, index) => {
    const state = states[index];
    const sheet = names.get(sheetOf(entry) ?? "") ?? "";
    return state === undefined ? [] : restoreEntry(entry, alignedState(entry, state), sheet, true).edits;
  });
  await writeAll(driver, [...restored, ...sheetEdits(sheets, added, before)]);
  await removeSettingsSheet(driver, before);
}

/** The sheet of settings goes with the settings; one begun and not filled, which may even be in sight, is left over. */
async function removeSettingsSheet(driver: WorkbookDriver, { sheets: previous }: Before): Promise<void> {
  const isSettings = ({ name }: SheetEntry): boolean => sameSheetName(name, SETTINGS_SHEET);
  if (previous.some(isSettings)) return;
  const left = (await driver.read([])).sheets.find(isSettings);
  if (left !== undefined) await driver.write([{ kind: "deleteSheet", sheet: left.name }], []);
}

/** What the batch has created, and has to go. */
function addedSheets(now: readonly SheetEntry[], { sheets: previous, created }: Before): readonly SheetEntry[] {
  const isNew = ({ id }: SheetEntry): boolean => !previous.some((sheet) => sheet.id === id);
  return now.filter((sheet) => isNew(sheet) && created.some((name) => sameSheetName(name, sheet.name)));
}

/** A grid is read with the area around it: only its own rows and columns count. */
export function alignedState(entry: ReadEntry, state: Reading["states"][number]): Reading["states"][number] {
  if (entry.kind === "contents" && state.kind === "contents") {
    return { kind: "contents", value: pickGrid(entry.place, state.value) };
  }
  if (entry.kind === "formats" && state.kind === "formats") {
    return { kind: "formats", value: pickGrid(entry.place, state.value) };
  }
  return state;
}

function sheetEdits(now: readonly SheetEntry[], added: readonly SheetEntry[], before: Before): PhasedEdit[] {
  const previous = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = now.filter(({ id }) => previous.has(id));
  const missing = before.lost.filter(({ id }) => !now.some((sheet) => sheet.id === id));
  const renames = kept.flatMap(({ id, name }) => {
    const to = previous.get(id)?.name ?? name;
    return to === name ? [] : [{ from: name, to }];
  });
  const others = now.filter((sheet) => !added.includes(sheet)).map(({ name }) => name);
  return [
    ...added.map(({ name }): PhasedEdit => ({ phase: PHASE.deleteSheets, edit: { kind: "deleteSheet", sheet: name } })),
    ...renameEdits(renames, others).map((edit) => ({ phase: PHASE.rename, edit })),
    ...missing.map(({ model, position, names }): PhasedEdit => {
      return { phase: PHASE.restoreSheets, edit: { kind: "restoreSheet", sheet: model, position, names } };
    }),
    ...kept.flatMap(({ id, name, visibility }): PhasedEdit[] => {
      const wanted = previous.get(id)?.visibility ?? visibility;
      if (wanted === visibility) return [];
      const phase = wanted === "visible" ? PHASE.show : PHASE.hide;
      return [{ phase, edit: { kind: "sheetVisibility", sheet: name, visibility: wanted } }];
    }),
  ];
}
