/**
 * The workbook behind the fake: contents, names, merges, tables and sizes as in the model (whose own rules move them),
 * and what Excel keeps in its own words (formats, validations, rules, charts, pages) as Excel gives it.
 */
import { intersectAreas, subtractArea } from "../../../src/workbook/area";
import { formatArea, sameSheetName } from "../../../src/workbook/address";
import { deepEqual } from "../../../src/workbook/equal";
import { followFormula, translateFormula } from "../../../src/workbook/formula/references";
import type { Area, CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { updateSheet } from "../../../src/workbook/model-edit/find-sheet";
import { CellWriter, putContent } from "../../../src/workbook/model-edit/cells";
import { changeTracks, deleteSheet, renameSheet } from "../../../src/workbook/model-edit/sheets";
import type { StructureChange } from "../../../src/workbook/port";
import { isTrackChange, moveArea, moveIndex, changesRows, type TrackChange } from "../../../src/workbook/structure";
import { calculate } from "../formula-calculator";
import { FakeEvent } from "./fake-event";
import { HostError } from "../../office-host/host-error";

export type Format = Required<Pick<Excel.CellPropertiesFormat, "font" | "fill" | "borders" | "protection">> &
  Pick<
    Excel.CellPropertiesFormat,
    "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel" | "textOrientation"
  > & { numberFormat: string };

export interface ValidationData {
  area: Area;
  /** Where the formulas of the rule were written for. */
  origin: { row: number; column: number };
  rule: Excel.DataValidationRule;
  ignoreBlanks: boolean;
  errorAlert: Excel.DataValidationErrorAlert;
  prompt: Excel.DataValidationPrompt;
}

export interface RuleData {
  readonly id: string;
  readonly type: Excel.ConditionalFormat["type"];
  areas: Area[];
  stopIfTrue: boolean;
  /** The rule as its object has it: a comparison, a formula, criteria, a colour. */
  rule: Record<string, unknown>;
  font: Record<string, unknown>;
  fill: { color: string };
}

export interface SeriesData {
  name: string;
  values: string;
  categories: string;
  chartType: string;
  color: string;
}

export interface ChartData {
  name: string;
  title: string;
  /** The cell that says it. */
  titleFormula?: string;
  hasLegend?: boolean;
  type: string;
  position: string;
  series: SeriesData[];
  axis: Record<string, unknown>;
}

export interface PageData {
  readonly settings: Record<string, unknown>;
  area: Area | null;
  rows: Area | null;
  columns: Area | null;
  readonly breaks: { rows: number[]; columns: number[] };
}

/** What a sheet has beside what its model says. */
export interface SheetExtras {
  formats: Map<string, Format>;
  validations: ValidationData[];
  rules: RuleData[];
  charts: ChartData[];
  page: PageData;
  protection: Excel.WorksheetProtectionOptions | null;
}

export class FakeStore {
  model: WorkbookModel = {
    sheets: [{ id: "{0}", name: "Feuil1", visibility: "visible", cells: {} }],
    names: [],
    activeSheet: "Feuil1",
  };
  /** Whether days are counted from 1904. */
  dates1904 = false;
  selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly events = {
    changed: new FakeEvent(),
    selected: new FakeEvent(),
    added: new FakeEvent(),
    deleted: new FakeEvent(),
    renamed: new FakeEvent(),
  };
  private readonly extras = new Map<string, SheetExtras>();
  private nextId = 1;
  /** The model as it came out of the last calculation. */
  private calculated: WorkbookModel | null = null;

  /** Another state of the workbook: sheets that it had keep their charts, which no model tells whole. */
  open(model: WorkbookModel): void {
    const charts = new Map([...this.extras].map(([id, extras]) => [id, extras.charts]));
    this.model = model;
    this.extras.clear();
    for (const { id } of model.sheets) this.extrasOf(id).charts = charts.get(id) ?? [];
  }

  freshId(): string {
    return `{${this.nextId++}}`;
  }

  sheet(id: string): SheetModel {
    const sheet = this.model.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new HostError("ItemNotFound", "Worksheet");
    return sheet;
  }

  /** By name or identifier, as `getItem` takes either. */
  findSheet(key: string): string | null {
    return this.model.sheets.find(({ id, name }) => id === key || sameSheetName(name, key))?.id ?? null;
  }

  extrasOf(id: string): SheetExtras {
    this.sheet(id);
    const extras = this.extras.get(id) ?? blankExtras();
    this.extras.set(id, extras);
    return extras;
  }

  update(id: string, change: (sheet: SheetModel) => { [K in keyof SheetModel]?: SheetModel[K] | undefined }): void {
    this.model = updateSheet(this.model, this.sheet(id).name, change);
  }

  addSheet(name: string): string {
    if (this.findSheet(name) !== null) throw new HostError("ItemAlreadyExists", name);
    const id = this.freshId();
    this.model = { ...this.model, sheets: [...this.model.sheets, { id, name, visibility: "visible", cells: {} }] };
    return id;
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    const others = this.model.sheets.filter((other) => other !== sheet);
    this.model = { ...this.model, sheets: [...others.slice(0, position), sheet, ...others.slice(position)] };
  }

  renameSheet(id: string, to: string): void {
    const from = this.sheet(id).name;
    const taken = this.findSheet(to);
    if (taken !== null && taken !== id) throw new HostError("ItemAlreadyExists", to);
    this.model = renameSheet(this.model, from, to);
    this.followExtras({ kind: "sheetRenamed", from, to });
  }

  deleteSheet(id: string): void {
    const { name } = this.sheet(id);
    if (this.model.sheets.filter(({ visibility }) => visibility === "visible").length <= 1) {
      if (this.sheet(id).visibility === "visible") throw new HostError("InvalidOperation", "the last visible sheet");
    }
    this.model = deleteSheet(this.model, name);
    const next = this.model.sheets[0]?.name;
    if (this.model.activeSheet === undefined && next !== undefined) this.model = { ...this.model, activeSheet: next };
    this.extras.delete(id);
    this.followExtras({ kind: "sheetDeleted", sheet: name });
  }

  changeTracks(change: TrackChange): void {
    const id = this.findSheet(change.sheet);
    this.model = changeTracks(this.model, change);
    this.followExtras(change);
    if (id !== null) moveExtras(this.extrasOf(id), change);
  }

  /** Most requests only read, and leave everything as it was calculated. */
  calculate(): void {
    if (this.model !== this.calculated) this.calculated = this.model = calculate(this.model);
  }

  refuseProtected(id: string): void {
    if (this.extrasOf(id).protection !== null) throw new HostError("AccessDenied", "the sheet is protected");
  }

  /** As typed: `null` leaves the cell alone. */
  typeCells(id: string, area: Area, entries: readonly (readonly unknown[])[]): void {
    if (entries.length !== area.rows || entries.some((row) => row.length !== area.columns)) {
      throw new HostError("InvalidArgument", "the array has not the size of the range");
    }
    const writer = new CellWriter(this.sheet(id).cells);
    entries.forEach((row, r) =>
      row.forEach((entry, c) => {
        if (entry === null || entry === undefined) return;
        const isFormula = typeof entry === "string" && entry.startsWith("=") && entry.length > 1;
        putContent(writer, area.row + r, area.column + c, isFormula ? { formula: entry } : typed(entry));
      }),
    );
    this.update(id, () => ({ cells: writer.finish() }));
  }

  formatAt(id: string, row: number, column: number): Format {
    return this.extrasOf(id).formats.get(`${row},${column}`) ?? defaultFormat();
  }

  /** Cut and pasted cells take their look along, and leave none. */
  moveFormats(
    from: { readonly id: string; readonly area: Area },
    to: { readonly id: string; readonly area: Area },
  ): void {
    const { row, column, rows, columns } = from.area;
    const taken = new Map<string, Format>();
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        taken.set(`${to.area.row + r},${to.area.column + c}`, this.formatAt(from.id, row + r, column + c));
        this.extrasOf(from.id).formats.delete(`${row + r},${column + c}`);
      }
    }
    for (const [key, format] of taken) this.extrasOf(to.id).formats.set(key, format);
  }

  changeFormats(id: string, area: Area, change: (format: Format, row: number, column: number) => void): void {
    const { formats } = this.extrasOf(id);
    const usual = defaultFormat();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const format = { ...this.formatAt(id, row, column) };
        change(format, row, column);
        if (deepEqual(format, usual)) formats.delete(`${row},${column}`);
        else formats.set(`${row},${column}`, format);
      }
    }
  }

  clearValidation(id: string, area: Area): void {
    const extras = this.extrasOf(id);
    extras.validations = extras.validations.flatMap((item) =>
      subtractArea(item.area, area).map((left) => ({ ...item, area: left })),
    );
  }

  /** The rule's formulas as written for the first cell of an area. */
  validationFor({ origin, rule }: ValidationData, area: Area): Excel.DataValidationRule {
    const rewrite = (formula: string): string =>
      translateFormula(formula, area.row - origin.row, area.column - origin.column);
    return rewriteStrings(rule, rewrite);
  }

  validationsIn(id: string, area: Area): ValidationData[] {
    return this.extrasOf(id).validations.filter((item) => intersectAreas(item.area, area) !== null);
  }

  select(id: string, area: Area): void {
    this.selected = area;
    this.activate(id);
    this.events.selected.tell({ type: "WorksheetSelectionChanged", worksheetId: id, address: formatArea(area) });
  }

  activate(id: string): void {
    this.model = { ...this.model, activeSheet: this.sheet(id).name };
  }

  announceEdit(worksheetId: string, changeType = "RangeEdited", address = "A1"): void {
    this.events.changed.tell({ type: "WorksheetChanged", worksheetId, changeType, address });
  }

  private followExtras(change: StructureChange): void {
    for (const [id, extras] of this.extras) {
      const home = isTrackChange(change) && this.findSheet(change.sheet) === id;
      const rewrite = (formula: string): string => followFormula(formula, change, home);
      extras.validations = extras.validations.map((item) => ({ ...item, rule: rewriteStrings(item.rule, rewrite) }));
      extras.rules = extras.rules.map((item) => ({ ...item, rule: rewriteStrings(item.rule, rewrite) }));
    }
  }
}

function moveExtras(extras: SheetExtras, change: TrackChange): void {
  const moved = new Map<string, Format>();
  for (const [key, format] of extras.formats) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const [newRow, newColumn] = changesRows(change)
      ? [moveIndex(row, change), column]
      : [row, moveIndex(column, change)];
    if (newRow !== null && newColumn !== null) moved.set(`${newRow},${newColumn}`, format);
  }
  extras.formats = moved;
  extras.validations = extras.validations.flatMap((item) => {
    const area = moveArea(item.area, change);
    return area === null ? [] : [{ ...item, area, origin: { row: area.row, column: area.column } }];
  });
  extras.rules = extras.rules.map((item) => ({
    ...item,
    areas: item.areas.map((area) => moveArea(area, change)).filter((area) => area !== null),
  }));
}

/** Every text of a rule that is a formula, rewritten. */
function rewriteStrings<T extends object>(rule: T, rewrite: (formula: string) => string): T {
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]) => {
    if (typeof value === "string" && value.startsWith("=")) return [key, rewrite(value)];
    return [key, typeof value === "object" && value !== null ? rewriteStrings(value, rewrite) : value];
  });
  return Object.fromEntries(entries) as T;
}

/** What Excel makes of a text given to it, unless an apostrophe says that it is text. */
function typed(entry: unknown): CellValue {
  if (typeof entry === "number" || typeof entry === "boolean") return entry;
  const text = String(entry);
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1) === "" ? null : text.slice(1);
  if (/^(true|vrai)$/i.test(text)) return true;
  if (/^(false|faux)$/i.test(text)) return false;
  if (/^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*%?$/i.test(text)) return parseFloat(text.replace(",", "."));
  // A day of some month, as a serial: which one does not matter here, only that the text is lost.
  if (/^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(text)) return 45_000;
  if (/^(#N\/A|#VALUE!|#REF!|#NAME\?|#DIV\/0!|#NUM!|#NULL!)$/.test(text)) return { error: text as "#N/A" };
  if (/^[=+@-]./.test(text)) throw new HostError("InvalidArgument", `Excel takes ${text} for a formula`);
  return text;
}

export function defaultFormat(): Format {
  return {
    font: {
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
      name: "Aptos",
      size: 11,
      color: "#000000",
    },
    fill: { color: "#FFFFFF", pattern: "None" },
    borders: { top: noBorder(), right: noBorder(), bottom: noBorder(), left: noBorder() },
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    protection: { locked: true, formulaHidden: false },
    numberFormat: "General",
  };
}

function noBorder(): Excel.CellBorder {
  return { style: "None", weight: "Thin", color: "" };
}

function blankExtras(): SheetExtras {
  return {
    formats: new Map(),
    validations: [],
    rules: [],
    charts: [],
    page: { settings: defaultPage(), area: null, rows: null, columns: null, breaks: { rows: [], columns: [] } },
    protection: null,
  };
}

function defaultPage(): Record<string, unknown> {
  return {
    paperSize: "A4",
    orientation: "Portrait",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}
