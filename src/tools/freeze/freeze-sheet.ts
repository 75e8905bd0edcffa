/** « Figer »: a copy of a sheet that shows the same figures to people who do not have the CNAM functions. */
import type { Locale } from "../../i18n/locale";
import { toolWords } from "../../i18n/tools";
import { nextSteps } from "../../i18n/next-steps";
import { sameSheetName } from "../../workbook/address";
import { areasOfCells } from "../../workbook/area";
import { cellsIn, usedArea } from "../../workbook/model-edit/cells";
import type { Cell, CellError, CellStyle, CellValue, SheetModel, TrackSize, WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit, Plan } from "../../workbook/plan";
import { PortError } from "../../workbook/port";
import { bound } from "../../workbook/seen";
import { freeSheetName } from "../free-sheet-name";
import type { LeftOut } from "./left-out";
import { shownSheet, type ShownOptions } from "./shown-sheet";

export interface FreezeOptions extends Pick<ShownOptions, "functionIds" | "hidden"> {
  readonly sheet: string;
  readonly locale: Locale;
}

export interface Frozen {
  readonly plan: Plan;
  /** The sheet that the plan adds. */
  readonly copy: SheetModel;
  readonly leftOut: LeftOut;
}

/** Adds « Notes (figée) » after « Notes »; the original is untouched. */
export function freezeSheet(workbook: WorkbookModel, { sheet: name, locale, ...options }: FreezeOptions): Frozen {
  const words = toolWords[locale].freeze;
  const original = workbook.sheets.find((candidate) => sameSheetName(candidate.name, name));
  if (original === undefined) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  const copyName = freeSheetName(workbook, original.name, words.suffix);
  const shown = shownSheet(workbook, original, { ...options, copy: copyName });
  const copy = withFreeIds(shown.sheet, workbook);
  const plan = {
    label: words.plan(original.name),
    edits: copyEdits(copy, original.name),
    next: nextSteps[locale].freezeSheet,
  };
  // The copy holds values: it is true of what its original, and the sheets that this one reads, held.
  return { plan: bound(workbook, plan, [original.name]), copy, leftOut: shown.leftOut };
}

/** Charts of a workbook each have their own identifier. */
function withFreeIds(copy: SheetModel, workbook: WorkbookModel): SheetModel {
  if (copy.charts === undefined) return copy;
  const taken = new Set(workbook.sheets.flatMap(({ charts = [] }) => charts.map(({ id }) => id)));
  const charts = copy.charts.map((chart) => {
    const id = freeId(chart.id, taken);
    taken.add(id);
    return { ...chart, id };
  });
  return { ...copy, charts };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function copyEdits(copy: SheetModel, after: string): readonly Edit[] {
  const { name, tabColor, hideGridlines, merges = [] } = copy;
  return [
    {
      kind: "addSheet",
      sheet: name,
      after,
      ...(tabColor !== undefined && { tabColor }),
      ...(hideGridlines && { hideGridlines: true }),
    },
    ...styleEdits(copy),
    ...contentEdits(copy),
    ...merges.map((merge): Edit => ({ kind: "merge", range: { sheet: name, ...merge }, merged: true })),
    ...ruleEdits(copy),
    ...layoutEdits(copy),
    ...(copy.charts ?? []).map(({ id, ...chart }): Edit => ({ kind: "chart", sheet: name, id, chart })),
  ];
}

/** One edit per rectangle of cells that look the same. */
function styleEdits(copy: SheetModel): readonly Edit[] {
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: { row: number; column: number }[] }>();
  for (const { row, column, cell } of cellsIn(copy.cells)) {
    if (cell.style === undefined) continue;
    const key = JSON.stringify(cell.style);
    const group = groups.get(key) ?? { style: cell.style, cells: [] };
    group.cells.push({ row, column });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ style, cells }) =>
    areasOfCells(cells).map((target): Edit => ({ kind: "style", range: { sheet: copy.name, ...target }, style })),
  );
}

function contentEdits({ name, cells }: SheetModel): readonly Edit[] {
  const area = usedArea(cells);
  if (area === null) return [];
  const inputs: CellInput[][] = Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(undefined));
  for (const { row, column, cell } of cellsIn(cells)) {
    const target = inputs[row - area.row];
    if (target) target[column - area.column] = inputOf(cell);
  }
  return [{ kind: "cells", range: { sheet: name, ...area }, cells: inputs }];
}

function inputOf({ value, formula, spilledFrom }: Cell): CellInput {
  if (formula !== undefined) return { formula };
  return spilledFrom === undefined ? constant(value) : undefined;
}

function constant(value: CellValue): CellInput {
  return typeof value === "object" && value !== null ? errorInput(value) : value;
}

/** Errors that a formula can state stay errors, so that formulas over them still give the same results. */
function errorInput({ error }: CellError): CellInput {
  if (error === "#N/A") return { formula: "=NA()" };
  return STATABLE.has(error) ? { formula: `=${error}` } : error;
}

const STATABLE: ReadonlySet<string> = new Set(["#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"]);

function ruleEdits({ name, validations = [], conditionalFormats = [] }: SheetModel): readonly Edit[] {
  return [
    ...validations.map(({ areas, ...validation }): Edit => ({ kind: "validation", sheet: name, areas, validation })),
    ...conditionalFormats.map((format): Edit => ({ kind: "conditionalFormat", sheet: name, format })),
  ];
}

function layoutEdits({ name, columnSizes, rowSizes, freeze, print }: SheetModel): readonly Edit[] {
  const edits: Edit[] = [];
  if (columnSizes) edits.push({ kind: "columnWidths", sheet: name, widths: shownSizes(columnSizes) });
  if (rowSizes) edits.push({ kind: "rowHeights", sheet: name, heights: shownSizes(rowSizes) });
  if (freeze) edits.push({ kind: "freeze", sheet: name, ...freeze });
  if (print) edits.push({ kind: "print", sheet: name, setup: print });
  return edits;
}

/** A hidden row or column has no size: what the user hid is not shown to the copy's readers. */
function shownSizes(tracks: { readonly [track: number]: TrackSize }): Record<number, number> {
  const sizes = Object.entries(tracks).flatMap(([track, { size, hidden }]): [number, number][] => {
    const shown = hidden ? 0 : size;
    return shown === undefined ? [] : [[Number(track), shown]];
  });
  return Object.fromEntries(sizes);
}
