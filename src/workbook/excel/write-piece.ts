/** Queues one piece on the objects of Excel; nothing happens before the request leaves. */
import { formatArea, sameSheetName } from "../address";
import type { SheetEntry } from "../driver";
import type { Area } from "../model";
import { toFormulasEntry } from "./cell-text";
import { writeLooks, writeNumberFormat, writeStyle, type DefaultFont } from "./cell-style";
import { writeConditionalFormat } from "./conditional-rule";
import type { DrawnCharts } from "./drawn-charts";
import type { Piece } from "./piece";
import { addressOf } from "./pieces";
import { writePrint } from "./print-layout";
import { rangeAt } from "./read-cells";
import type { SettingsArea } from "./settings-area";
import { writeProtection } from "./sheet-protection";
import { writeValidation } from "./validation-rule";
import { writeSizes } from "./write-sizes";
import { untracked } from "./untracked";

type EditOf<K extends Piece["kind"]> = Extract<Piece, { readonly kind: K }>;

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

export function writePiece(context: WritingContext, edit: Piece): void {
  const { worksheets } = context.workbook;
  switch (edit.kind) {
    case "looks":
      return writeLooks(rangeAt(worksheets.getItem(edit.range.sheet), edit.range), edit.styles, context.font);
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
    case "placeSheet":
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
  edit: EditOf<"addSheet"> | EditOf<"deleteSheet"> | EditOf<"renameSheet"> | EditOf<"placeSheet">,
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
    case "placeSheet": {
      const sheet = worksheets.getItem(edit.sheet);
      sheet.position = edit.position;
      for (const { name, formula } of edit.names) sheet.names.add(name, formula);
      sheets.splice(edit.position, 0, ...sheets.splice(indexOf(edit.sheet), 1));
      return;
    }
  }
}

function writeChart({ workbook, charts }: WritingContext, edit: EditOf<"chart">): void {
  const { worksheets } = workbook;
  const sheet = worksheets.getItem(edit.sheet);
  if (edit.chart === null) return charts.remove(worksheets, sheet, edit.id);
  charts.draw(worksheets, edit.sheet, { id: edit.id, ...edit.chart });
}

type SheetEdit = EditOf<
  | "conditionalFormat" | "removeConditionalFormat" | "validation" | "sheetVisibility" | "protect" | "freeze" | "columnWidths"
  | "rowHeights" | "print"
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
      for (const area of edit.areas) writeValidation(rangeAt(sheet, area).dataValidation, edit.validation);
      return;
    case "sheetVisibility":
      sheet.visibility = VISIBILITIES[edit.visibility];
      return;
    case "protect":
      return writeProtection(sheet.protection, edit.protection);
    case "freeze":
      return writeFreeze(sheet, edit.rows, edit.columns);
    case "columnWidths":
      return writeSizes(sheet, edit.kind, edit.widths);
    case "rowHeights":
      return writeSizes(sheet, edit.kind, edit.heights);
    case "print":
      return writePrint(sheet, edit.setup);
  }
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function removeRule(sheet: Excel.Worksheet, id: string | undefined): void {
  if (id !== undefined) untracked(sheet.getRange()).conditionalFormats.getItem(id).delete();
}

function writeFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
