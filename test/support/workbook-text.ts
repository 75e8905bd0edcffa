/**
 * A workbook as a person reads it over: every cell, look and setting. Cells that hold the same, formulas counted from their
 * own cell, stand on one line.
 */
import { columnName, formatArea, formatCell } from "../../src/workbook/address";
import { areasOfCells, canonicalAreas } from "../../src/workbook/area";
import { deepEqual } from "../../src/workbook/equal";
import { relativeForm } from "../../src/workbook/formula/references";
import type { Area, Cell, CellStyle, SheetModel, TrackSize, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";

const NO_SHEET: SheetModel = { id: "", name: "", visibility: "visible", cells: {} };

/** Line by line. */
export function workbookText({ sheets, names, activeSheet: _front, ...rest }: WorkbookModel): string {
  return [
    ...Object.entries(rest).map(([name, value]) => `${name} ${facetText(value)}`),
    ...names.map((name) => `named ${facetText(name)}`),
    ...sheets.flatMap((sheet) => sheetText(undefined, sheet, "")),
    "",
  ].join("\n");
}

/** What is not the same after as before, line by line; sheets are known by their ids. */
export function changesText(before: WorkbookModel, after: WorkbookModel): readonly string[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const left = new Set(after.sheets.map(({ id }) => id));
  return [
    ...changedNames(before, after),
    ...before.sheets.flatMap(({ id, name }) => (left.has(id) ? [] : [`\n— ${name} deleted —`])),
    ...after.sheets.flatMap((sheet, index) => {
      const was = old.get(sheet.id);
      const previous = after.sheets[index - 1]?.name ?? "nothing";
      return sheetText(was, sheet, was ? renamed(was, sheet) : `, new, after ${previous}`);
    }),
  ];
}

function changedNames(before: WorkbookModel, after: WorkbookModel): readonly string[] {
  const text = ({ names }: WorkbookModel): readonly string[] => names.map(({ name, formula }) => `${name} ${formula}`);
  const [old, now] = [text(before), text(after)];
  return [
    ...old.filter((one) => !now.includes(one)).map((one) => `no longer named ${one}`),
    ...now.filter((one) => !old.includes(one)).map((one) => `named ${one}`),
  ];
}

function renamed(was: SheetModel, { name }: SheetModel): string {
  return was.name === name ? "" : `, which was ${was.name}`;
}

function sheetText(was: SheetModel | undefined, sheet: SheetModel, title: string): readonly string[] {
  const old = was ?? NO_SHEET;
  if (was !== undefined && deepEqual(was, sheet)) return [];
  const places = changedCells(old, sheet);
  return [
    `\n— ${sheet.name}${title} —`,
    ...facetsText(old, sheet),
    ...tracksText("columns", old.columnSizes, sheet.columnSizes, columnName, sizeText),
    ...tracksText("rows", old.rowSizes, sheet.rowSizes, rowName, sizeText),
    ...tracksText("whole columns", old.columnStyles, sheet.columnStyles, columnName, styleText),
    ...tracksText("whole rows", old.rowStyles, sheet.rowStyles, rowName, styleText),
    ...grouped(places, contentText),
    ...grouped(places, ({ cell, row, column }) => {
      const style = cell.style ?? null;
      return deepEqual(style, old.cells[row]?.[column]?.style ?? null) ? null : styleText(style);
    }),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function changedCells(old: SheetModel, { cells }: SheetModel): readonly Place[] {
  const emptied = [...cellsIn(old.cells)].flatMap(({ row, column }) =>
    cells[row]?.[column] ? [] : [{ row, column, cell: { value: null } }],
  );
  const there = [...cellsIn(cells)].filter(({ row, column, cell }) => !deepEqual(cell, old.cells[row]?.[column]));
  return [...there, ...emptied];
}

/** Each text once, before the cells that have it, in the order of the first of them. */
function grouped(places: readonly Place[], textOf: (place: Place) => string | null): readonly string[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const text = textOf(place);
    if (text !== null) groups.set(text, [...(groups.get(text) ?? []), place]);
  }
  return [...groups.values()]
    .map((group) => ({ areas: areasOfCells(group), text: textShown(group[0]!, textOf) }))
    .sort((a, b) => a.areas[0]!.row - b.areas[0]!.row || a.areas[0]!.column - b.areas[0]!.column)
    .map(({ areas, text }) => `${areasText(areas)}  ${text}`);
}

/** Formulas are grouped as distances, and shown as the first cell has them. */
function textShown(place: Place, textOf: (place: Place) => string | null): string {
  const { formula } = place.cell;
  return textOf === contentText && formula !== undefined ? formulaText(formula, place.cell) : (textOf(place) ?? "");
}

function contentText({ cell, row, column }: Place): string | null {
  const { value, formula, style, spilledFrom } = cell;
  if (formula !== undefined) return formulaText(relativeForm(formula, row, column), cell);
  if (spilledFrom) return `${JSON.stringify(value)} from ${formatCell(spilledFrom.row, spilledFrom.column)}`;
  return value === null && style !== undefined ? null : JSON.stringify(value);
}

/** With its result, where it is known. */
function formulaText(formula: string, { value, spill, legacyArray }: Cell): string {
  const parts = [
    formula,
    ...(value === null ? [] : [`gives ${JSON.stringify(value)}`]),
    ...(spill ? [`over ${spill.rows} × ${spill.columns}`] : []),
    ...(legacyArray ? ["as a classic array"] : []),
  ];
  return parts.join(" ");
}

function styleText(style: CellStyle | null): string {
  if (style === null) return "plain";
  return `(${Object.entries(style)
    .map(([name, value]) => (value === true ? name : `${name} ${borderText(value) ?? JSON.stringify(value)}`))
    .sort()
    .join(", ")})`;
}

/** The same line all around is said once. */
function borderText(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const edges = Object.values(value).map((one) => JSON.stringify(one));
  return edges.length === 4 && new Set(edges).size === 1 ? `all around ${edges[0]}` : undefined;
}

function areasText(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

const APART = new Set<keyof SheetModel>([
  "id",
  "name",
  "cells",
  "columnSizes",
  "rowSizes",
  "columnStyles",
  "rowStyles",
]);

/** Every other property of the sheet that changes, a list item by item. */
function facetsText(old: SheetModel, sheet: SheetModel): readonly string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(sheet)])] as (keyof SheetModel)[];
  return names
    .filter((name) => !APART.has(name) && !deepEqual(old[name], sheet[name]))
    .sort()
    .flatMap((name) => {
      const value: unknown = sheet[name];
      if (!Array.isArray(value)) return [`${name} ${facetText(value)}`];
      const before: readonly unknown[] = Array.isArray(old[name]) ? (old[name] as readonly unknown[]) : [];
      const lost = before.filter((one) => !value.some((now) => deepEqual(one, now)));
      const gained = value.filter((one) => !before.some((was) => deepEqual(one, was)));
      return [
        ...lost.map((one) => `${name} lost: ${facetText(one)}`),
        ...gained.map((one) => `${name}: ${facetText(one)}`),
      ];
    });
}

function facetText(value: unknown): string {
  if (value === undefined) return "none";
  return JSON.stringify(value, (key, one: unknown) => {
    if (isArea(one)) return formatArea(one);
    return key === "areas" ? areasText(canonicalAreas(one as readonly Area[])) : one;
  });
}

function isArea(value: unknown): value is Area {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return ["row", "column", "rows", "columns"].every((name) => names.includes(name)) && !names.includes("sheet");
}

type Tracks<Item> = Readonly<Record<number, Item>> | undefined;

/** `columns A 120, B:D 80`. */
function tracksText<Item>(
  name: string,
  old: Tracks<Item>,
  now: Tracks<Item>,
  shown: (index: number) => string,
  textOf: (item: Item) => string,
): readonly string[] {
  const changed = Object.entries(now ?? {}).filter(([index, item]) => !deepEqual(item, old?.[Number(index)]));
  const runs: { first: number; last: number; text: string }[] = [];
  for (const [key, item] of changed) {
    const text = textOf(item);
    const last = runs.at(-1);
    if (last?.text === text && last.last === Number(key) - 1) last.last += 1;
    else runs.push({ first: Number(key), last: Number(key), text });
  }
  const texts = runs.map(({ first, last, text }) =>
    first === last ? `${shown(first)} ${text}` : `${shown(first)}:${shown(last)} ${text}`,
  );
  return texts.length > 0 ? [`${name} ${texts.join(", ")}`] : [];
}

function sizeText({ size, auto, hidden }: TrackSize): string {
  return [size, auto && "auto", hidden && "hidden"].filter((part) => part !== undefined).join(" ");
}

function rowName(row: number): string {
  return String(row + 1);
}
