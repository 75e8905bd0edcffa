/** A workbook in memory, with the hands of a user on it. */
import { parseAddress } from "../address";
import type { CellInput, Edit } from "../plan";
import type { WorkbookModel } from "../model";
import { updateSheet } from "../model-edit/find-sheet";
import { moveCells } from "../model-edit/move-cells";
import { changeTracks } from "../model-edit/sheets";
import { sortRows } from "../model-edit/sort";
import { PortError, type WorkbookPort } from "../port";
import type { TrackChange } from "../structure";
import { createWorkbook } from "../workbook";
import { MemoryDriver, type Calculator } from "./memory-driver";

/** What a user does on their own between two plans. Rows and columns are zero-based. */
export interface MemoryUser {
  /** `setCell("Notes!C4", 12.5)`; text that starts with `=` is a formula; `null` empties the cell. */
  setCell(address: string, value: number | string | boolean | null): Promise<void>;
  insertRows(sheet: string, at: number, count?: number): Promise<void>;
  deleteRows(sheet: string, at: number, count?: number): Promise<void>;
  insertColumns(sheet: string, at: number, count?: number): Promise<void>;
  deleteColumns(sheet: string, at: number, count?: number): Promise<void>;
  addSheet(sheet: string): Promise<void>;
  renameSheet(from: string, to: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** Sorts whole rows of the range by one of its columns, counted from the left of the range. */
  sortRange(address: string, column: number, descending?: boolean): Promise<void>;
  /** Cuts the cells and pastes them, from the top-left cell of the target on. */
  moveRange(address: string, to: string): Promise<void>;
  defineName(name: string, formula: string): Promise<void>;
  /** Anything else a user can do: a colour, a width, a protection. */
  edit(edit: Edit): Promise<void>;
}

export interface MemoryWorkbook extends WorkbookPort {
  readonly user: MemoryUser;
  /** Another pane open on the same workbook. */
  beside(): WorkbookPort;
  /** Makes the edit after the next `count` ones fail, once. */
  failAfter(count: number): void;
}

export interface MemoryOptions {
  readonly calculator?: Calculator;
}

const BLANK: WorkbookModel = {
  sheets: [{ id: "sheet-0", name: "Feuil1", visibility: "visible", cells: {} }],
  names: [],
  activeSheet: "Feuil1",
};

export function createMemoryWorkbook(model: WorkbookModel = BLANK, options: MemoryOptions = {}): MemoryWorkbook {
  const driver = new MemoryDriver(model, options.calculator);
  return Object.assign(createWorkbook(driver), {
    user: createUser(driver),
    beside: () => createWorkbook(driver),
    failAfter: (count: number) => driver.failAfter(count),
  });
}

function createUser(driver: MemoryDriver): MemoryUser {
  const tracks = async (kind: TrackChange["kind"], sheet: string, at: number, count = 1): Promise<void> => {
    const change: TrackChange = { kind, sheet, at, count };
    driver.change(sheet, (model) => changeTracks(model, change), change);
  };
  const edit = async (one: Edit): Promise<void> => driver.perform(one);
  return {
    edit,
    async setCell(address, value) {
      const { sheet, area } = locate(address);
      const input: CellInput = typeof value === "string" && value.startsWith("=") ? { formula: value } : value;
      const range = { sheet, ...area, rows: 1, columns: 1 };
      await driver.write([{ kind: "cells", range, cells: [[input]] }], []);
    },
    insertRows: (sheet, at, count) => tracks("rowsInserted", sheet, at, count),
    deleteRows: (sheet, at, count) => tracks("rowsDeleted", sheet, at, count),
    insertColumns: (sheet, at, count) => tracks("columnsInserted", sheet, at, count),
    deleteColumns: (sheet, at, count) => tracks("columnsDeleted", sheet, at, count),
    addSheet: (sheet) => edit({ kind: "addSheet", sheet }),
    renameSheet: (sheet, to) => edit({ kind: "renameSheet", sheet, to }),
    deleteSheet: (sheet) => edit({ kind: "deleteSheet", sheet }),
    async sortRange(address, column, descending) {
      const { sheet, area } = locate(address);
      driver.change(sheet, (model) => updateSheet(model, sheet, (own) => sortRows(own, area, column, descending)));
    },
    async moveRange(address, to) {
      const { sheet, area } = locate(address);
      const target = locate(to);
      const place = { sheet: target.sheet, row: target.area.row, column: target.area.column };
      driver.change(sheet, (model) => moveCells(model, { sheet, ...area }, place));
    },
    defineName: (name, formula) => edit({ kind: "name", name, formula }),
  };
}

function locate(address: string): { sheet: string; area: NonNullable<ReturnType<typeof parseAddress>>["area"] } {
  const parsed = parseAddress(address);
  if (parsed?.sheet === undefined) throw new PortError("shape", address, `"${address}" names no cells of a sheet`);
  return { sheet: parsed.sheet, area: parsed.area };
}
