import type { Cell, CellMatrix, ChartModel, SheetModel, Validation, WorkbookModel } from "../../workbook/model";
import { isArea, isChartSpec } from "../../charts/is-chart-spec";
import { SETTINGS_SHEET } from "../../workbook/driver";
import { settingRow } from "../../workbook/settings";
import { absoluteArea, parseSheetReference } from "./address";

/**
 * Files also carry, in rows of the settings sheet that this module alone writes and takes out again, what the format
 * has no room for: `chart.<id>` is a chart as JSON, `list.<n>` the choices of a validation too long for its own text.
 */
const CHART_KEY = "chart.";
const LIST_KEY = "list.";

/** The longest list a validation can hold as text. */
const MAX_LIST_TEXT = 255;

interface ReservedRow {
  readonly key: string;
  readonly values: readonly string[];
}

interface StoredChart {
  readonly sheet: string;
  readonly anchor: ChartModel["anchor"];
  readonly spec: ChartModel["spec"];
}

/** The model with its charts and long lists in rows of the settings sheet, as the file is to hold it. */
export function withReservedRows(model: WorkbookModel): WorkbookModel {
  const settings = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  const kept = (settings ? rowsOf(settings.cells) : []).filter(({ key }) => !isReserved(key));
  const charts = model.sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => chartRow(sheet.name, chart)));
  const lists: ReservedRow[] = [];
  const firstReserved = 1 + kept.reduce((last, { at }) => Math.max(last, at), -1);
  const sheets = model.sheets.map((sheet) => withListRows(sheet, lists, firstReserved + charts.length));
  if (charts.length + lists.length === 0) return model;
  const cells: Record<number, Readonly<Record<number, Cell>>> = Object.fromEntries(
    kept.map(({ at, row }) => [at, row]),
  );
  [...charts, ...lists].forEach(({ key, values }, i) => {
    cells[firstReserved + i] = Object.fromEntries([key, ...values].map((value, column) => [column, { value }]));
  });
  const base: SheetModel = settings ?? {
    id: SETTINGS_SHEET,
    name: SETTINGS_SHEET,
    visibility: "veryHidden",
    cells: {},
  };
  const sheet = { ...base, cells };
  return {
    ...model,
    sheets: settings ? sheets.map((s) => (s.name === SETTINGS_SHEET ? sheet : s)) : [...sheets, sheet],
  };
}

/** The inverse: charts and lists back in their sheets, the rows that carried them gone. */
export function withoutReservedRows(model: WorkbookModel): WorkbookModel {
  const settings = model.sheets.find(({ name }) => name === SETTINGS_SHEET);
  const rows = settings ? rowsOf(settings.cells) : [];
  if (!settings || !rows.some(({ key }) => isReserved(key))) return model;
  const charts = readCharts(rows, model);
  const taken = new Set<number>(charts.map(({ at }) => at));
  rows.forEach(({ key, at }) => key.startsWith(LIST_KEY) && taken.add(at));
  const rest = rows.filter(({ at }) => !taken.has(at));
  const cells = Object.fromEntries(rest.map(({ at, row }) => [at, row]));
  const sheets = model.sheets.map((sheet) => withCharts(withLists(sheet, settings), charts));
  return {
    ...model,
    sheets: sheets.flatMap((sheet) =>
      sheet.name !== SETTINGS_SHEET ? [sheet] : rest.length > 0 ? [{ ...sheet, cells }] : [],
    ),
  };
}

/** Identifiers of the charts the settings sheet carries. */
export function storedChartIds(sheets: readonly SheetModel[]): ReadonlySet<string> {
  const settings = sheets.find(({ name }) => name === SETTINGS_SHEET);
  const keys = settings ? rowsOf(settings.cells).map(({ key }) => key) : [];
  return new Set(keys.filter((key) => key.startsWith(CHART_KEY)).map((key) => key.slice(CHART_KEY.length)));
}

interface SettingsRow {
  readonly at: number;
  readonly key: string;
  readonly row: { readonly [column: number]: Cell };
}

function rowsOf(cells: CellMatrix): readonly SettingsRow[] {
  return Object.entries(cells).map(([at, row]) => ({ at: Number(at), key: textOf(row[0]), row }));
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}

function isReserved(key: string): boolean {
  return key.startsWith(CHART_KEY) || key.startsWith(LIST_KEY);
}

function chartRow(sheet: string, { id, anchor, spec }: ChartModel): ReservedRow {
  const stored: StoredChart = { sheet, anchor, spec };
  const [key = "", ...values] = settingRow(CHART_KEY + id, JSON.stringify(stored));
  return { key, values };
}

function readCharts(
  rows: readonly SettingsRow[],
  model: WorkbookModel,
): readonly { readonly at: number; readonly sheet: string; readonly chart: ChartModel }[] {
  return rows.flatMap(({ at, key, row }) => {
    if (!key.startsWith(CHART_KEY)) return [];
    const stored = parseChart(valuesOf(row).join(""));
    // A chart of a sheet renamed elsewhere stays in its row rather than be lost.
    if (!stored || !model.sheets.some(({ name }) => name === stored.sheet)) return [];
    const { sheet, anchor, spec } = stored;
    return [{ at, sheet, chart: { id: key.slice(CHART_KEY.length), anchor, spec } }];
  });
}

function parseChart(json: string): StoredChart | undefined {
  try {
    const { sheet, anchor, spec } = Object(JSON.parse(json)) as Readonly<Record<string, unknown>>;
    return typeof sheet === "string" && isArea(anchor) && isChartSpec(spec) ? { sheet, anchor, spec } : undefined;
  } catch {
    return undefined;
  }
}

function valuesOf(row: { readonly [column: number]: Cell }): readonly string[] {
  return Object.entries(row)
    .filter(([column]) => Number(column) > 0)
    .map(([, cell]) => textOf(cell));
}

function withCharts(
  sheet: SheetModel,
  stored: readonly { readonly sheet: string; readonly chart: ChartModel }[],
): SheetModel {
  const charts = stored.filter((entry) => entry.sheet === sheet.name).map(({ chart }) => chart);
  return charts.length > 0 ? { ...sheet, charts } : sheet;
}

/** Replaces lists too long for a validation by a reference to a row, added to `lists`. */
function withListRows(sheet: SheetModel, lists: ReservedRow[], firstRow: number): SheetModel {
  if (!sheet.validations) return sheet;
  const validations = sheet.validations.map((validation): Validation => {
    const { rule } = validation;
    if (rule.kind !== "list" || typeof rule.source === "string" || fitsAsText(rule.source)) return validation;
    const area = { row: firstRow + lists.length, column: 1, rows: 1, columns: rule.source.length };
    lists.push({ key: `${LIST_KEY}${lists.length + 1}`, values: rule.source });
    return { ...validation, rule: { kind: "list", source: `=${SETTINGS_SHEET}!${absoluteArea(area)}` } };
  });
  return { ...sheet, validations };
}

/** Choices are separated by commas and trimmed when read. */
function fitsAsText(choices: readonly string[]): boolean {
  const isPlain = choices.every((choice) => choice === choice.trim() && !/[,\n]/.test(choice));
  return isPlain && !choices.includes("") && choices.join(",").length <= MAX_LIST_TEXT;
}

function withLists(sheet: SheetModel, settings: SheetModel): SheetModel {
  if (!sheet.validations) return sheet;
  const validations = sheet.validations.map((validation): Validation => {
    const choices = validation.rule.kind === "list" ? storedChoices(validation.rule.source, settings) : undefined;
    return choices ? { ...validation, rule: { kind: "list", source: choices } } : validation;
  });
  return { ...sheet, validations };
}

function storedChoices(source: readonly string[] | string, settings: SheetModel): readonly string[] | undefined {
  if (typeof source !== "string") return undefined;
  const reference = parseSheetReference(source.slice(1));
  const row = reference?.sheet === SETTINGS_SHEET ? settings.cells[reference.area.row] : undefined;
  return row && textOf(row[0]).startsWith(LIST_KEY) ? valuesOf(row) : undefined;
}
