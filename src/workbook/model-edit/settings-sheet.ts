/** Settings kept on the very hidden sheet, which appears with the first and goes with the last. */
import { SETTINGS_SHEET } from "../driver";
import type { SheetModel, WorkbookModel } from "../model";
import { readSettings, settingRow } from "../settings";
import { cellAt, CellWriter, usedArea } from "./cells";

export function settingOf(model: WorkbookModel, key: string): string | null {
  const sheet = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  return sheet === undefined ? null : (settingsOf(sheet).get(key)?.value ?? null);
}

export function applySetting(
  model: WorkbookModel,
  key: string,
  value: string | null,
  freshId: () => string,
): WorkbookModel {
  const existing = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  const settings = new Map([...(existing ? settingsOf(existing) : [])].map(([own, { value: text }]) => [own, text]));
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  const others = model.sheets.filter((sheet) => sheet !== existing);
  if (settings.size === 0) return { ...model, sheets: others };
  const blank: SheetModel = existing ?? { id: freshId(), name: SETTINGS_SHEET, visibility: "veryHidden", cells: {} };
  const sheet = { ...blank, cells: settingsCells(settings) };
  const sheets = existing ? model.sheets.map((old) => (old === existing ? sheet : old)) : [...others, sheet];
  return { ...model, sheets };
}

function settingsOf(sheet: SheetModel): ReturnType<typeof readSettings> {
  const area = usedArea(sheet.cells);
  if (area === null) return new Map();
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const rows = Array.from({ length: bottom }, (_row, row) =>
    Array.from({ length: right }, (_column, column) => cellAt(sheet.cells, row, column)?.value ?? null),
  );
  return readSettings(rows);
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
