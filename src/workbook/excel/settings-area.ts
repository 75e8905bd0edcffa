/**
 * The very hidden sheet `_CNAM` in Excel: settings in columns A to J, and from K on, one column per list of numbers that
 * a chart needs and no sheet holds, because a series of Office.js only takes cells.
 */
import { columnName } from "../address";
import { SETTINGS_SHEET } from "../driver";
import { readSettings, settingRow } from "../settings";
import type { Reader } from "./readers";
import { untracked } from "./untracked";

const SETTING_COLUMNS = 10;

export interface KeptSettings {
  readonly settings: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly exists: boolean;
}

/** What the sheet holds, as last read and since written by the driver, which alone writes there. */
export class SettingsArea {
  private settings = new Map<string, string>();
  /** The columns in use for charts, by the chart's id. */
  private readonly series = new Map<string, number[]>();
  private exists = false;
  /** Lists of numbers found in a file, whose charts are not known: their columns are left alone. */
  private foreignColumns = 0;

  get(key: string): string | null {
    return this.settings.get(key) ?? null;
  }

  *read(sheets: Excel.WorksheetCollection): Reader<void> {
    const sheet = sheets.getItemOrNullObject(SETTINGS_SHEET);
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    sheet.load({ name: true });
    used.load({ values: true, columnIndex: true, rowIndex: true, columnCount: true });
    yield;
    this.exists = !sheet.isNullObject;
    if (!this.exists || used.isNullObject) {
      this.settings = new Map();
      return;
    }
    const indent = new Array<null>(used.columnIndex).fill(null);
    const rows = used.values.map((row: unknown[]) => [...indent, ...row].slice(0, SETTING_COLUMNS));
    this.settings = new Map([...readSettings(rows.entries())].map(([key, { value }]) => [key, value]));
    const known = [...this.series.values()].flat();
    const last = used.columnIndex + used.columnCount - SETTING_COLUMNS;
    if (known.length === 0) this.foreignColumns = Math.max(0, last);
  }

  /** Rewrites the settings whole: they are few, and no row has to be looked for. */
  write(sheets: Excel.WorksheetCollection, key: string, value: string | null): void {
    const previous = this.settings.size;
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
    const rows = [...this.settings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([own, text]) => settingRow(own, text).map((piece) => `'${piece}`));
    const height = Math.max(rows.length, previous);
    if (height === 0 || this.removeIfIdle(sheets)) return;
    const block = Array.from({ length: height }, (_row, r) =>
      Array.from({ length: SETTING_COLUMNS }, (_column, c) => rows[r]?.[c] ?? ""),
    );
    untracked(this.sheet(sheets).getRangeByIndexes(0, 0, height, SETTING_COLUMNS)).formulas = block;
  }

  /** Puts numbers in a column of their own, and gives the cells that hold them. */
  placeSeries(
    sheets: Excel.WorksheetCollection,
    chart: string,
    values: readonly (number | string | null)[],
  ): Excel.Range {
    const own = this.series.get(chart) ?? [];
    this.series.set(chart, own);
    const taken = new Set([...this.series.values()].flat());
    let column = SETTING_COLUMNS + this.foreignColumns;
    while (taken.has(column)) column += 1;
    own.push(column);
    const range = untracked(this.sheet(sheets).getRangeByIndexes(0, column, Math.max(1, values.length), 1));
    range.values = values.map((value) => [value ?? ""]);
    return range;
  }

  copySeries(): ReadonlyMap<string, readonly number[]> {
    return new Map([...this.series].map(([chart, columns]) => [chart, [...columns]]));
  }

  /** After a failure: columns given up by the request may still be in use. */
  restoreSeries(before: ReadonlyMap<string, readonly number[]>): void {
    for (const [chart, columns] of before) {
      this.series.set(chart, [...new Set([...(this.series.get(chart) ?? []), ...columns])]);
    }
  }

  /** What `putBack` needs, should a request not leave at all. */
  keep(): KeptSettings {
    const { settings, series, exists } = this;
    return { settings: new Map(settings), series: new Map([...series].map(([id, own]) => [id, [...own]])), exists };
  }

  putBack({ settings, series, exists }: KeptSettings): void {
    this.settings = new Map(settings);
    this.series.clear();
    for (const [id, own] of series) this.series.set(id, [...own]);
    this.exists = exists;
  }

  /** The charts that own a column. */
  charts(): string[] {
    return [...this.series.keys()];
  }

  removeSeries(sheets: Excel.WorksheetCollection, chart: string): void {
    const columns = this.series.get(chart) ?? [];
    this.series.delete(chart);
    if (columns.length === 0 || this.removeIfIdle(sheets)) return;
    for (const column of columns) {
      const letters = columnName(column);
      untracked(this.sheet(sheets).getRange(`${letters}:${letters}`)).clear("Contents");
    }
  }

  private sheet(sheets: Excel.WorksheetCollection): Excel.Worksheet {
    if (this.exists) return sheets.getItem(SETTINGS_SHEET);
    const sheet = sheets.add(SETTINGS_SHEET);
    sheet.visibility = "VeryHidden";
    this.exists = true;
    return sheet;
  }

  /** Deletes the sheet once nothing is kept there. */
  private removeIfIdle(sheets: Excel.WorksheetCollection): boolean {
    if (this.settings.size > 0 || this.series.size > 0 || this.foreignColumns > 0) return false;
    if (this.exists) sheets.getItem(SETTINGS_SHEET).delete();
    this.exists = false;
    return true;
  }
}
