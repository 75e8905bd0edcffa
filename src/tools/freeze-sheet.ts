/** « Figer »: a copy of a sheet that shows the same figures to people who do not have the CNAM functions. */
import type { ChartSource, ChartSpec } from "../charts/chart-spec";
import type { Locale } from "../i18n/locale";
import { toolWords } from "../i18n/tools";
import { sameSheetName } from "../workbook/address";
import { areasOfCells } from "../workbook/area";
import { followFormula } from "../workbook/formula/references";
import { rewriteConditionalRule, rewriteValidationRule, type Rewrite } from "../workbook/formula/rule-formulas";
import { cellsIn } from "../workbook/model-edit/cells";
import type { CellStyle, SheetModel, TrackSize, WorkbookModel } from "../workbook/model";
import type { Edit, Plan } from "../workbook/plan";
import { PortError } from "../workbook/port";
import { freeSheetName } from "./free-sheet-name";
import { frozenCells } from "./frozen-cells";

export interface FreezeOptions {
  readonly sheet: string;
  /** The CNAM functions' ids, without the namespace. */
  readonly functionIds: readonly string[];
  readonly locale: Locale;
}

/**
 * Adds « Notes (figée) » after « Notes »: formulas that call a CNAM function, or read another sheet or a name, become
 * the values they show; the others stay and read the copy. Formats, merges, sizes, validations, conditional formats,
 * charts and print set-up are copied; hidden rows and columns stay out of sight; the original is untouched.
 */
export function freezeSheet(workbook: WorkbookModel, { sheet: name, functionIds, locale }: FreezeOptions): Plan {
  const words = toolWords[locale].freeze;
  const sheet = workbook.sheets.find((candidate) => sameSheetName(candidate.name, name));
  if (sheet === undefined) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  const copy = freeSheetName(workbook, sheet.name, words.suffix);
  const frozen = frozenCells(sheet, copy, functionIds);
  const edits: readonly Edit[] = [
    {
      kind: "addSheet",
      sheet: copy,
      after: sheet.name,
      ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
      ...(sheet.hideGridlines && { hideGridlines: true }),
    },
    ...styleEdits(sheet, copy),
    ...(frozen === null
      ? []
      : [{ kind: "cells", range: { sheet: copy, ...frozen.area }, cells: frozen.cells } as const]),
    ...(sheet.merges ?? []).map((merge): Edit => ({ kind: "merge", range: { sheet: copy, ...merge }, merged: true })),
    ...ruleEdits(sheet, copy),
    ...layoutEdits(sheet, copy),
    ...chartEdits(workbook, sheet, copy),
  ];
  return { label: words.plan(sheet.name), edits };
}

/** One edit per rectangle of cells that look the same. */
function styleEdits(sheet: SheetModel, copy: string): readonly Edit[] {
  const groups = new Map<string, { readonly style: CellStyle; readonly cells: { row: number; column: number }[] }>();
  for (const { row, column, cell } of cellsIn(sheet.cells)) {
    if (cell.style === undefined) continue;
    const key = JSON.stringify(cell.style);
    const group = groups.get(key) ?? { style: cell.style, cells: [] };
    group.cells.push({ row, column });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ style, cells }) =>
    areasOfCells(cells).map((target): Edit => ({ kind: "style", range: { sheet: copy, ...target }, style })),
  );
}

function ruleEdits(sheet: SheetModel, copy: string): readonly Edit[] {
  const rewrite: Rewrite = (formula) =>
    followFormula(formula, { kind: "sheetRenamed", from: sheet.name, to: copy }, true);
  return [
    ...(sheet.validations ?? []).map(({ areas, ...validation }): Edit => {
      const rule = rewriteValidationRule(validation.rule, rewrite);
      return { kind: "validation", sheet: copy, areas, validation: { ...validation, rule } };
    }),
    ...(sheet.conditionalFormats ?? []).map((format): Edit => {
      const rule = rewriteConditionalRule(format.rule, rewrite);
      return { kind: "conditionalFormat", sheet: copy, format: { ...format, rule } };
    }),
  ];
}

function layoutEdits(sheet: SheetModel, copy: string): readonly Edit[] {
  const edits: Edit[] = [];
  if (sheet.columnSizes) edits.push({ kind: "columnWidths", sheet: copy, widths: shownSizes(sheet.columnSizes) });
  if (sheet.rowSizes) edits.push({ kind: "rowHeights", sheet: copy, heights: shownSizes(sheet.rowSizes) });
  if (sheet.freeze) edits.push({ kind: "freeze", sheet: copy, ...sheet.freeze });
  if (sheet.print) edits.push({ kind: "print", sheet: copy, setup: sheet.print });
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

function chartEdits(workbook: WorkbookModel, sheet: SheetModel, copy: string): readonly Edit[] {
  const taken = new Set(workbook.sheets.flatMap(({ charts = [] }) => charts.map(({ id }) => id)));
  return (sheet.charts ?? []).map(({ id, anchor, spec }): Edit => {
    const free = freeId(id, taken);
    taken.add(free);
    return { kind: "chart", sheet: copy, id: free, chart: { anchor, spec: pointedAt(spec, sheet.name, copy) } };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function pointedAt(spec: ChartSpec, from: string, to: string): ChartSpec {
  const move = (source: ChartSource): ChartSource =>
    "range" in source && sameSheetName(source.range.sheet, from) ? { range: { ...source.range, sheet: to } } : source;
  return {
    ...spec,
    categories: move(spec.categories),
    series: spec.series.map((series) => ({ ...series, values: move(series.values) })),
  };
}
