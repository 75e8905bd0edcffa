/** What a plan touched: where, what was there, what it left. Entries follow the workbook until they are undone. */
import { boundingArea } from "../area";
import type { CellContent, States, Target } from "../driver";
import type { Area, DefinedName, RangeRef, SheetModel, Visibility } from "../model";
import type { Edit } from "../plan";

/** Cells by their rows and columns, which may part when the user inserts some between them. */
export interface GridPlace {
  readonly sheetId: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Base {
  /** The kind of edit that the user knows this by. */
  readonly edit: Edit["kind"];
  /** Something that was there before the plan has been deleted by the user since. */
  readonly lost?: true;
  /** What its sheet was called when the user deleted it. */
  readonly sheetGone?: string;
  /** Cells that the plan does not change: they tell whose rows it wrote in. */
  readonly guard?: true;
}

interface StateEntry<K extends keyof States, Place> extends Base {
  readonly kind: K;
  readonly place: Place;
  readonly before: States[K];
  /** `undefined` until it is read back. */
  readonly after: States[K] | undefined;
}

/** A row of the entry that the user has deleted: whoever stood there may have been moved away before. */
export interface GoneRow {
  /** The same in every entry that held the row. */
  readonly key: string;
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[] | undefined;
}

export interface ContentsEntry extends StateEntry<"contents", GridPlace> {
  readonly gone?: readonly GoneRow[];
}
export type FormatsEntry = StateEntry<"formats", GridPlace>;
export type GridEntry = ContentsEntry | FormatsEntry;

export type ReadEntry =
  | GridEntry
  | StateEntry<"merges", { readonly sheetId: string; readonly area: Area }>
  | StateEntry<"validations", { readonly sheetId: string; readonly areas: readonly Area[] }>
  | StateEntry<"conditionalFormats", { readonly sheetId: string }>
  | StateEntry<"freeze", { readonly sheetId: string }>
  | StateEntry<"protection", { readonly sheetId: string }>
  | StateEntry<"print", { readonly sheetId: string }>
  | StateEntry<"columnWidths", { readonly sheetId: string; readonly tracks: readonly number[] }>
  | StateEntry<"rowHeights", { readonly sheetId: string; readonly tracks: readonly number[] }>
  | StateEntry<"name", { readonly name: string }>
  | StateEntry<"table", { readonly name: string }>
  | StateEntry<"chart", { readonly id: string }>
  | StateEntry<"setting", { readonly key: string }>;

/** Entries known from the list of sheets alone. */
export type SheetEntryChange =
  | (Base & { readonly kind: "sheetName"; readonly sheetId: string; readonly before: string; readonly after: string })
  | (Base & {
      readonly kind: "visibility";
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
    })
  | (Base & {
      readonly kind: "createdSheet";
      readonly sheetId: string;
      readonly after: SheetModel;
      /** What the plan wrote there. */
      readonly contents: readonly ContentsEntry[];
      /** The user has inserted or deleted rows or columns. */
      readonly reshaped?: true;
    })
  | (Base & {
      readonly kind: "deletedSheet";
      readonly before: SheetModel;
      readonly position: number;
      readonly names: readonly DefinedName[];
    });

export type Entry = ReadEntry | SheetEntryChange;

/** The area around the cells of a grid, which is what a driver reads. */
export function gridArea(place: GridPlace): Area | null {
  const { rows, columns } = place;
  return boundingArea(
    rows
      .flatMap((row) => columns.slice(0, 1).map((column) => ({ row, column, rows: 1, columns: 1 })))
      .concat(columns.flatMap((column) => rows.slice(0, 1).map((row) => ({ row, column, rows: 1, columns: 1 })))),
  );
}

/** The rows and columns of an area, one by one. */
export function gridPlace(sheetId: string, area: Area): GridPlace {
  return {
    sheetId,
    rows: Array.from({ length: area.rows }, (_row, index) => area.row + index),
    columns: Array.from({ length: area.columns }, (_column, index) => area.column + index),
  };
}

/** Picks the cells of a grid out of what was read of the area around it. */
export function pickGrid<T>(place: GridPlace, read: readonly (readonly T[])[]): T[][] {
  const area = gridArea(place);
  if (area === null) return [];
  return place.rows.map((row) =>
    place.columns.map((column) => {
      const value = read[row - area.row]?.[column - area.column];
      if (value === undefined) throw new RangeError(`cell ${row},${column} was not read`);
      return value;
    }),
  );
}

/** What to ask a driver for, or `null` when the sheet or all its cells are gone. */
export function targetOf(entry: ReadEntry, sheetName: (id: string) => string | undefined): Target | null {
  const { kind, place } = entry;
  if (kind === "name" || kind === "table") return { kind, name: place.name };
  if (kind === "chart") return { kind, id: place.id };
  if (kind === "setting") return { kind, key: place.key };
  const sheet = sheetName(place.sheetId);
  if (sheet === undefined) return null;
  switch (kind) {
    case "contents":
    case "formats": {
      const area = gridArea(place);
      return area && { kind, range: { sheet, ...area } };
    }
    case "merges":
      return { kind, range: { sheet, ...place.area } };
    case "validations":
      return place.areas.length === 0 ? null : { kind, sheet, areas: place.areas };
    case "columnWidths":
    case "rowHeights":
      return { kind, sheet, tracks: place.tracks };
    default:
      return { kind, sheet };
  }
}

/** The sheet a reading entry stands on, or `null` for what belongs to the whole workbook. */
export function sheetOf(entry: ReadEntry): string | null {
  return "sheetId" in entry.place ? entry.place.sheetId : null;
}

export function rangeOf(sheet: string, area: Area): RangeRef {
  const { row, column, rows, columns } = area;
  return { sheet, row, column, rows, columns };
}
