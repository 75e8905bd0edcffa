/** Queues one edit on the objects of Excel; nothing happens before the request leaves. */
import { formatArea, sameSheetName } from "../address";
import type { DriverEdit, SheetEntry } from "../driver";
import { translateFormula } from "../formula/references";
import { rewriteValidationRule } from "../formula/rule-formulas";
import type { Area } from "../model";
import { sheetEdits } from "../model-edit/sheet-edits";
import { toFormulasEntry } from "./cell-text";
import { writeNumberFormat, writeStyle, type DefaultFont } from "./cell-style";
import { writeConditionalFormat } from "./conditional-rule";
import type { DrawnCharts } from "./drawn-charts";
import { writePrint } from "./print-layout";
import { rangeAt } from "./read-cells";
import type { SettingsArea } from "./settings-area";
import { writeProtection } from "./sheet-protection";
import { toPoints } from "./units";
import { writeValidation } from "./validation-rule";
import { untracked } from "./untracked";

type EditOf<K extends DriverEdit["kind"]> = Extract<DriverEdit, { readonly kind: K }>;

/** What is known of the workbook when the request is made up. */
export interface WritingContext {
  readonly workbook: Excel.Workbook;
  readonly font: DefaultFont;
  readonly settings: SettingsArea;
  readonly charts: DrawnCharts;
  /** Sheets before the request; kept up to date as edits are queued. */
  readonly sheets: SheetEntry[];
  /** Workbook names, in lower case; kept up to date likewise. */
  readonly names: Set<string>;
  /** Tables likewise. */
  readonly tables: Set<string>;
}

export function writeEdit(context: WritingContext, edit: DriverEdit): void {
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case "cells":
    case "numberFormat":
    case "style":
    case "merge":
      return writeRangeEdit(context, edit);
    case "name":
      return writeName(context, edit);
    case "setting":
      return context.settings.write(worksheets, edit.key, edit.value);
    case "removeTable":
      return removeTable(context, edit.name);
    case "table":
      return writeTable(context, edit);
    case "addSheet":
    case "deleteSheet":
    case "renameSheet":
    case "restoreSheet":
      return writeSheets(context, edit);
    case "chart":
      return writeChart(context, edit);
    default:
      return writeSheetEdit(worksheets.getItem(edit.sheet), edit);
  }
}

function writeRangeEdit(
  { workbook, font }: WritingContext,
  edit: EditOf<"cells"> | EditOf<"numberFormat"> | EditOf<"style"> | EditOf<"merge">,
): void {
  const range = rangeAt(workbook.worksheets.getItem(edit.range.sheet), edit.range);
  switch (edit.kind) {
    case "cells":
      range.formulas = edit.cells.map((row) => row.map(toFormulasEntry));
      return;
    case "numberFormat":
      return writeNumberFormat(range, edit.format);
    case "style":
      return writeStyle(range, edit.style, font);
    case "merge":
      return edit.merged ? range.merge() : range.unmerge();
  }
}

/** A name that exists is moved rather than made again: it keeps its comment. */
function writeName({ workbook, names }: WritingContext, { name, formula }: EditOf<"name">): void {
  const key = name.toLowerCase();
  if (formula === null) {
    workbook.names.getItemOrNullObject(name).delete();
    names.delete(key);
  } else if (names.has(key)) {
    workbook.names.getItem(name).formula = formula;
  } else {
    workbook.names.add(name, formula);
    names.add(key);
  }
}

/** Its cells keep their contents. */
function removeTable({ workbook, tables }: WritingContext, name: string): void {
  untracked(workbook.tables.getItemOrNullObject(name).convertToRange());
  tables.delete(name.toLowerCase());
}

/** A table that exists is resized: made again, it would turn the references of the user's formulas into addresses. */
function writeTable({ workbook, tables }: WritingContext, { sheet: name, table: model }: EditOf<"table">): void {
  const sheet = workbook.worksheets.getItem(name);
  const header: Area = { ...model.area, rows: 1 };
  rangeAt(sheet, header).formulas = [model.columns.map(toFormulasEntry)];
  if (tables.has(model.name.toLowerCase())) {
    workbook.tables.getItem(model.name).resize(rangeAt(sheet, model.area));
    return;
  }
  tables.add(model.name.toLowerCase());
  const body: Area = { ...model.area, rows: model.area.rows - (model.totalsRow ? 1 : 0) };
  const table = sheet.tables.add(formatArea(body), true);
  table.name = model.name;
  if (model.style !== undefined) table.style = model.style;
  if (model.totalsRow) table.showTotals = true;
}

function writeSheets(
  context: WritingContext,
  edit: EditOf<"addSheet"> | EditOf<"deleteSheet"> | EditOf<"renameSheet"> | EditOf<"restoreSheet">,
): void {
  const { worksheets } = context.workbook;
  const { sheets } = context;
  const indexOf = (name: string): number => sheets.findIndex((sheet) => sameSheetName(sheet.name, name));
  switch (edit.kind) {
    case "addSheet": {
      const added = worksheets.add(edit.sheet);
      const position = edit.after === undefined ? sheets.length : indexOf(edit.after) + 1;
      if (position < sheets.length) added.position = position;
      if (edit.tabColor !== undefined) added.tabColor = edit.tabColor;
      if (edit.hideGridlines) added.showGridlines = false;
      sheets.splice(position, 0, { id: "", name: edit.sheet, visibility: "visible" });
      return;
    }
    case "deleteSheet":
      worksheets.getItem(edit.sheet).delete();
      sheets.splice(indexOf(edit.sheet), 1);
      return;
    case "renameSheet": {
      worksheets.getItem(edit.sheet).name = edit.to;
      const index = indexOf(edit.sheet);
      const entry = sheets[index];
      if (entry !== undefined) sheets[index] = { ...entry, name: edit.to };
      return;
    }
    case "restoreSheet":
      for (const part of sheetEdits(edit.sheet)) writeEdit(context, part);
      worksheets.getItem(edit.sheet.name).position = edit.position;
      for (const { name, formula } of edit.names ?? []) worksheets.getItem(edit.sheet.name).names.add(name, formula);
      sheets.splice(edit.position, 0, ...sheets.splice(indexOf(edit.sheet.name), 1));
      return;
  }
}

function writeChart({ workbook, charts }: WritingContext, edit: EditOf<"chart">): void {
  const { worksheets } = workbook;
  const sheet = worksheets.getItem(edit.sheet);
  if (edit.chart === null) return charts.remove(worksheets, sheet, edit.id);
  charts.draw(worksheets, edit.sheet, { id: edit.id, ...edit.chart });
}

type SheetEdit = Exclude<
  DriverEdit,
  {
    readonly kind:
      | "cells" | "numberFormat" | "style" | "merge" | "name" | "setting" | "table" | "removeTable" | "addSheet" | "deleteSheet"
      | "renameSheet" | "restoreSheet" | "chart";
  }
>; // prettier-ignore

function writeSheetEdit(sheet: Excel.Worksheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "conditionalFormat":
      return writeConditionalFormat(
        untracked(sheet.getRanges(addressOf(edit.format.areas))).conditionalFormats,
        edit.format,
      );
    case "removeConditionalFormat":
      return removeRule(sheet, edit.entry.id);
    case "validation":
      return writeValidations(sheet, edit.areas, edit.validation);
    case "sheetVisibility":
      sheet.visibility = VISIBILITIES[edit.visibility];
      return;
    case "protect":
      return writeProtection(sheet.protection, edit.protection);
    case "freeze":
      return writeFreeze(sheet, edit.rows, edit.columns);
    case "columnWidths":
      return writeSizes(edit.widths, (track, size) => writeWidth(untracked(sheet.getCell(0, track)).format, size));
    case "rowHeights":
      return writeSizes(edit.heights, (track, size) => writeHeight(untracked(sheet.getCell(track, 0)).format, size));
    case "print":
      return writePrint(sheet, edit.setup);
  }
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function addressOf(areas: readonly Area[]): string {
  return areas.map(formatArea).join(",");
}

function removeRule(sheet: Excel.Worksheet, id: string | undefined): void {
  if (id !== undefined) untracked(sheet.getRange()).conditionalFormats.getItem(id).delete();
}

/** Office.js validates one rectangle at a time: a rule's formulas are rewritten for the first cell of each. */
function writeValidations(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  validation: EditOf<"validation">["validation"],
): void {
  const [first] = areas;
  for (const area of areas) {
    const down = area.row - (first?.row ?? 0);
    const right = area.column - (first?.column ?? 0);
    const rule =
      validation && rewriteValidationRule(validation.rule, (formula) => translateFormula(formula, down, right));
    writeValidation(rangeAt(sheet, area).dataValidation, validation && rule && { ...validation, rule });
  }
}

function writeFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function writeSizes(
  sizes: { readonly [track: number]: number | null },
  write: (track: number, size: number | null) => void,
): void {
  for (const [track, size] of Object.entries(sizes)) write(Number(track), size);
}

function writeWidth(format: Excel.RangeFormat, size: number | null): void {
  if (size === null) format.useStandardWidth = true;
  else format.columnWidth = toPoints(size);
}

function writeHeight(format: Excel.RangeFormat, size: number | null): void {
  if (size === null) format.useStandardHeight = true;
  else format.rowHeight = toPoints(size);
}
