/**
 * Excel for tests: a workbook that calculates a little, behind Microsoft's own client library. What the adapter asks
 * for travels as it would to Excel, and is held against the documented object model: see `test/office-host`.
 */
import { parseAddress, sameSheetName } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/model";
import { applyEdit } from "../../../src/workbook/model-edit/apply-edit";
import { moveCells } from "../../../src/workbook/model-edit/move-cells";
import { updateSheet } from "../../../src/workbook/model-edit/find-sheet";
import { sortRows } from "../../../src/workbook/model-edit/sort";
import type { TrackChange } from "../../../src/workbook/structure";
import type { Build } from "../../office-host/client/builds";
import { officeClient, type OfficeGlobals } from "../../office-host/client/office-client";
import { HostError, type TransportError } from "../../office-host/host-error";
import { EXCEL_ON_THE_WEB } from "../../office-host/limits";
import { OfficeHost } from "../../office-host/office-host";
import { AppRuntime } from "../../office-host/services/app-runtime";
import { CUSTOM_FUNCTIONS, CustomFunctions } from "../../office-host/services/custom-functions";
import { declaredTypes } from "../../office-host/types/declared-types";
import { DELAY_FOR_CELL_EDIT } from "../../office-host/wire";
import { FakeStore } from "./fake-store";
import { FakeWorkbook } from "./fake-workbook";
import { ChangeCounter } from "./change-counter";
import { setsOf, supportsOf } from "./requirement-sets";
import { trackEvent } from "./track-event";

/** The oldest Excel supported: Excel 2021. */
const OLDEST_API = "1.14";

/** What users of Excel on the web get. */
const USUAL_BUILD: Build = { excel: "web", readable: false };

export interface FakeExcelOptions {
  readonly apiVersion?: string;
  readonly build?: Build;
  /** Less than Excel on the web takes, so that small workbooks meet the limit. */
  readonly payloadBytes?: number;
}

/** The Excels that are open, the last one in front. */
const open: FakeExcel[] = [];

export class FakeExcel {
  readonly store = new FakeStore();
  readonly changes = new ChangeCounter();
  readonly host: OfficeHost;
  /** The newest version of each requirement set that it has. */
  readonly sets: Readonly<Record<string, string>>;
  /** Calls its formulas make of the add-in's functions. */
  readonly functions = new CustomFunctions();
  readonly runtime = new AppRuntime();
  /** While the user edits a cell, requests wait, unless they were not told to. */
  editing: Promise<void> | null = null;
  /** What the next requests get instead of an answer, one each; `null`: their answer. */
  readonly refusals: (HostError | TransportError | null)[] = [];
  /** What the next requests get once they are performed, one each: their answer is lost on its way. */
  readonly losses: (TransportError | null)[] = [];
  /** Milliseconds before each answer leaves. */
  slowness = 0;

  private readonly build: Build;

  constructor({ apiVersion = OLDEST_API, build = USUAL_BUILD, payloadBytes }: FakeExcelOptions = {}) {
    this.build = build;
    this.sets = setsOf(apiVersion);
    this.host = new OfficeHost({
      types: declaredTypes("Excel"),
      root: new FakeWorkbook(this.store),
      rootType: "Workbook",
      supports: supportsOf(this.sets),
      services: new Map<string, object>([[CUSTOM_FUNCTIONS, this.functions.service], ...this.runtime.services]),
      ...(payloadBytes !== undefined && { limits: { ...EXCEL_ON_THE_WEB, payloadBytes } }),
      beforeChange: () => this.changes.count(),
      afterRequest: () => this.store.calculate(),
      admit: (flags) => this.admit(flags),
      release: () => this.release(),
    });
  }

  get traffic(): OfficeHost["traffic"] {
    return this.host.traffic;
  }

  /** Makes this Excel the global one; gives what takes it away. */
  install(): () => void {
    open.push(this);
    this.connect();
    return () => {
      open.splice(open.indexOf(this), 1);
      officeClient(this.build).disconnect();
      const last = open.at(-1);
      if (last !== undefined) last.connect();
      else for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
    };
  }

  private connect(): void {
    Object.assign(globalThis, officeClient(this.build).connect(this.host) satisfies OfficeGlobals);
  }

  private async admit(flags: number): Promise<void> {
    if (this.editing !== null && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      throw new HostError("InvalidOperationInCellEditMode", "a cell is being edited");
    }
    await this.editing;
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
  }

  private async release(): Promise<void> {
    if (this.slowness > 0) await new Promise((resolve) => setTimeout(resolve, this.slowness));
    const loss = this.losses.shift();
    if (loss) throw loss;
  }

  readonly user = {
    setCell: async (address: string, value: number | string | boolean | null): Promise<void> => {
      const { id, area } = this.locate(address);
      this.store.typeCells(id, { ...area, rows: 1, columns: 1 }, [[value ?? ""]]);
      await this.settle(id);
    },
    insertRows: (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "rowsInserted", sheet, at, count }),
    deleteRows: (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "rowsDeleted", sheet, at, count }),
    insertColumns: (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "columnsInserted", sheet, at, count }),
    deleteColumns: async (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "columnsDeleted", sheet, at, count }),
    renameSheet: async (from: string, to: string): Promise<void> => {
      const worksheetId = this.idOf(from);
      this.store.renameSheet(worksheetId, to);
      this.store.events.renamed.tell({ type: "WorksheetNameChanged", worksheetId, nameBefore: from, nameAfter: to });
      await heard();
    },
    addSheet: async (sheet: string): Promise<void> => {
      this.store.events.added.tell({ type: "WorksheetAdded", worksheetId: this.store.addSheet(sheet) });
      await heard();
    },
    deleteSheet: async (sheet: string): Promise<void> => {
      const worksheetId = this.idOf(sheet);
      this.store.deleteSheet(worksheetId);
      this.store.events.deleted.tell({ type: "WorksheetDeleted", worksheetId });
      await heard();
    },
    sortRange: async (address: string, column: number, descending = false): Promise<void> => {
      const { id, area } = this.locate(address);
      const { name } = this.store.sheet(id);
      this.store.model = updateSheet(this.store.model, name, (sheet) => sortRows(sheet, area, column, descending));
      await this.settle(id);
    },
    moveRange: async (address: string, to: string): Promise<void> => {
      const { id, area } = this.locate(address);
      const { name } = this.store.sheet(id);
      const target = this.locate(to);
      const { row, column } = target.area;
      const place = { sheet: this.store.sheet(target.id).name, row, column };
      this.store.model = moveCells(this.store.model, { sheet: name, ...area }, place);
      this.store.moveFormats({ id, area }, target);
      await this.settle(id);
      if (target.id !== id) await this.settle(target.id);
    },
    /** Excel has no event for names. */
    defineName: async (name: string, formula: string): Promise<void> => {
      this.store.model = applyEdit(this.store.model, { kind: "name", name, formula }, () => "");
      this.store.calculate();
    },
    protectSheet: async (sheet: string): Promise<void> => {
      this.store.extrasOf(this.idOf(sheet)).protection = {};
      await heard();
    },
    select: async (address: string): Promise<void> => {
      const { id, area } = this.locate(address);
      this.store.select(id, area);
      await heard();
    },
  };

  private async changeTracks(change: TrackChange): Promise<void> {
    const id = this.idOf(change.sheet);
    this.store.changeTracks(change);
    const { changeType, address } = trackEvent(change);
    await this.settle(id, changeType, address);
  }

  private async settle(id: string, changeType = "RangeEdited", address = "A1"): Promise<void> {
    this.store.calculate();
    this.store.announceEdit(id, changeType, address);
    await heard();
  }

  private idOf(sheet: string): string {
    const found = this.store.model.sheets.find(({ name }) => sameSheetName(name, sheet));
    if (found === undefined) throw new Error(`no sheet is called ${sheet}`);
    return found.id;
  }

  private locate(address: string): { id: string; area: Area } {
    const parsed = parseAddress(address);
    if (parsed?.sheet === undefined) throw new Error(`no such address: ${address}`);
    return { id: this.idOf(parsed.sheet), area: parsed.area };
  }
}

/** The library hands events on in promises: what was told has reached the add-in once they have run. */
function heard(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
