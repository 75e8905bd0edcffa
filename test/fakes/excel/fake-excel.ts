/**
 * Excel for tests: the part of the object model that the adapter uses, its classes checked against `Excel.*`, over a
 * workbook that calculates a little. It keeps Office.js to its word: see `fake-request.ts`.
 */
import { formatArea, parseAddress, sameSheetName } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/model";
import { applyEdit } from "../../../src/workbook/model-edit/apply-edit";
import { moveCells } from "../../../src/workbook/model-edit/move-cells";
import { updateSheet } from "../../../src/workbook/model-edit/find-sheet";
import { sortRows } from "../../../src/workbook/model-edit/sort";
import type { TrackChange } from "../../../src/workbook/structure";
import { FakeRangeAreas } from "./fake-areas";
import { FakeNames, FakeTables } from "./fake-objects";
import { FakeObject } from "./fake-object";
import { FakeOfficeError, FakeRequest, FakeTraffic } from "./fake-request";
import { FakeStore } from "./fake-store";
import { FakeWorksheets } from "./fake-worksheet";

const CHANGE_TYPES = {
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

class FakeStyle extends FakeObject<string> implements Pick<Excel.Style, "name"> {
  readonly font = { name: "Aptos", size: 11, color: "#000000", load: () => undefined };
  protected readonly scalars = { name: (name: string) => name };
  get name(): string {
    return this.take("name");
  }
}

class FakeApplication extends FakeObject<string> implements Pick<Excel.Application, "calculationState"> {
  protected readonly scalars = { calculationState: () => "Done" };
  get calculationState(): Excel.CalculationState {
    return this.take("calculationState");
  }
}

class FakeContext {
  readonly request: FakeRequest;
  readonly workbook: object;
  readonly application: FakeApplication;

  constructor(store: FakeStore, traffic: FakeTraffic) {
    const request = new FakeRequest(traffic, () => store.calculate());
    this.request = request;
    this.application = new FakeApplication(request, () => "application");
    this.workbook = {
      worksheets: new FakeWorksheets(request, store),
      names: new FakeNames(request, store, () => undefined),
      tables: new FakeTables(request, store),
      styles: { getItemOrNullObject: (name: string) => new FakeStyle(request, () => name, true) },
      getSelectedRanges: () =>
        new FakeRangeAreas(request, store, () => ({
          sheetId: store.findSheet(store.model.activeSheet ?? "") ?? "",
          areas: [store.selected],
        })),
    };
  }

  sync(): Promise<void> {
    return this.request.sync();
  }
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;
type RunArguments<T> = [work: Work<T>] | [options: Excel.RunOptions, work: Work<T>];

export class FakeExcel {
  readonly store = new FakeStore();
  readonly traffic = new FakeTraffic();
  /** While the user edits a cell, requests wait, unless they were not told to. */
  editing: Promise<void> | null = null;

  /** What the global `Excel` has. */
  readonly run = async <T>(...given: RunArguments<T>): Promise<T> => {
    const [options, work] = given.length === 1 ? [{}, given[0]] : given;
    if (this.editing !== null && !options.delayForCellEdit) throw new FakeOfficeError("InvalidOperationInCellEditMode");
    await this.editing;
    const context = new FakeContext(this.store, this.traffic);
    // The fake has only what the adapter uses: its classes are checked one by one against the real ones.
    const result = await work(context as unknown as Excel.RequestContext);
    if (context.request.hasPending) await context.sync();
    context.request.close();
    return result;
  };

  /** Makes this Excel the global one; gives what takes it away. */
  install(apiVersion = "1.14"): () => void {
    const isSetSupported = (_set: string, version: string): boolean =>
      Number(version.slice(2)) <= Number(apiVersion.slice(2));
    const globals = globalThis as unknown as { Excel?: unknown; Office?: unknown };
    const before = { Excel: globals.Excel, Office: globals.Office };
    globals.Excel = { run: this.run };
    globals.Office = { context: { requirements: { isSetSupported } } };
    return () => Object.assign(globals, before);
  }

  readonly user = {
    setCell: async (address: string, value: number | string | boolean | null): Promise<void> => {
      const { id, area } = this.locate(address);
      this.store.typeCells(id, { ...area, rows: 1, columns: 1 }, [[value ?? ""]]);
      this.settle(id);
    },
    insertRows: async (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "rowsInserted", sheet, at, count }),
    deleteRows: async (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "rowsDeleted", sheet, at, count }),
    insertColumns: async (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "columnsInserted", sheet, at, count }),
    deleteColumns: async (sheet: string, at: number, count = 1): Promise<void> =>
      this.changeTracks({ kind: "columnsDeleted", sheet, at, count }),
    addSheet: async (sheet: string): Promise<void> => {
      await this.store.announceSheets("added", this.store.addSheet(sheet));
    },
    renameSheet: async (from: string, to: string): Promise<void> => {
      this.store.renameSheet(this.idOf(from), to);
      await this.store.announceSheets("renamed", this.idOf(to));
    },
    deleteSheet: async (sheet: string): Promise<void> => {
      const id = this.idOf(sheet);
      this.store.deleteSheet(id);
      await this.store.announceSheets("deleted", id);
    },
    sortRange: async (address: string, column: number, descending = false): Promise<void> => {
      const { id, area } = this.locate(address);
      const { name } = this.store.sheet(id);
      this.store.model = updateSheet(this.store.model, name, (sheet) => sortRows(sheet, area, column, descending));
      this.settle(id);
    },
    moveRange: async (address: string, to: string): Promise<void> => {
      const { id, area } = this.locate(address);
      const { name } = this.store.sheet(id);
      const target = this.locate(to);
      const { row, column } = target.area;
      const place = { sheet: this.store.sheet(target.id).name, row, column };
      this.store.model = moveCells(this.store.model, { sheet: name, ...area }, place);
      this.store.moveFormats({ id, area }, target);
      this.settle(id);
      if (target.id !== id) this.settle(target.id);
    },
    /** Excel has no event for names. */
    defineName: async (name: string, formula: string): Promise<void> => {
      this.store.model = applyEdit(this.store.model, { kind: "name", name, formula }, () => "");
      this.store.calculate();
    },
    protectSheet: async (sheet: string): Promise<void> => {
      this.store.extrasOf(this.idOf(sheet)).protection = {};
    },
  };

  private changeTracks(change: TrackChange): void {
    const id = this.idOf(change.sheet);
    this.store.changeTracks(change);
    const rows = change.kind.startsWith("rows");
    const span = { start: change.at, count: change.count };
    const address = formatArea(
      rows
        ? { row: span.start, rows: span.count, column: 0, columns: 16_384 }
        : { row: 0, rows: 1_048_576, column: span.start, columns: span.count },
    );
    this.settle(id, CHANGE_TYPES[change.kind], address);
  }

  private settle(id: string, changeType: string = "RangeEdited", address = "A1"): void {
    this.store.calculate();
    this.store.announceEdit(id, changeType, address);
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
