/** Settings kept on the very hidden sheet, which appears with the first and goes with the last. */
import { SETTINGS_SHEET } from "../driver";
import type { SheetModel, WorkbookModel } from "../model";
import { readSettings, settingRow } from "../settings";
import { CellWriter } from "./cells";

export function settingOf(model: WorkbookModel, key: string): string | null {
  const sheet = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  return sheet === undefined ? null : (settingsOf(sheet).get(key)?.value ?? null);
}

/** Every setting, by its key. */
export function settingsIn(model: WorkbookModel): ReadonlyMap<string, string> {
  const sheet = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  return new Map([...(sheet ? settingsOf(sheet) : [])].map(([key, { value }]) => [key, value]));
}

export function applySetting(
  model: WorkbookModel,
  key: string,
  value: string | null,
  freshId: () => string,
): WorkbookModel {
  const existing = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  const settings = new Map(settingsIn(model));
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  const others = model.sheets.filter((sheet) => sheet !== existing);
  if (settings.size === 0) return { ...model, sheets: others };
  const blank: SheetModel = existing ?? { id: freshId(), name: SETTINGS_SHEET, visibility: "veryHidden", cells: {} };
  const sheet = { ...blank, cells: settingsCells(settings) };
  const sheets = existing ? model.sheets.map((old) => (old === existing ? sheet : old)) : [...others, sheet];
  return { ...model, sheets };
}

/** Whoever wrote the sheet: only the rows that hold something are looked at. */
function settingsOf(sheet: SheetModel): ReturnType<typeof readSettings> {
  return readSettings(
    Object.entries(sheet.cells).map(([row, cells]) => {
      const pieces = Object.entries(cells).filter(([column]) => Number(column) > 0);
      return [Number(row), [cells[0]?.value ?? null, ...pieces.map(([, { value }]) => value)]] as const;
    }),
  );
}

function settingsCells(settings: ReadonlyMap<string, string>): SheetModel["cells"] {
  const writer = new CellWriter({});
  // By key: the sheet is then the same whatever the order settings came and went in.
  [...settings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .forEach(([key, value], row) =>
      settingRow(key, value).forEach((text, column) => writer.set(row, column, { value: text })),
    );
  return writer.finish();
}
