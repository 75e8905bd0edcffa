/**
 * The Atelier's grid in the place of Excel's: before each request the workbook is brought to the host as the grid has it,
 * the request is performed there, and what it changed is written to the grid, which calculates.
 */
import { sameSheetName } from "../../src/workbook/address";
import type { DriverEdit, SheetStructureChange, WorkbookDriver } from "../../src/workbook/driver";
import { deepEqual } from "../../src/workbook/equal";
import { ExcelDriver } from "../../src/workbook/excel/excel-driver";
import type { Cell, RangeRef, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { sheetEdits } from "../../src/workbook/model-edit/sheet-edits";
import { FakeStore, type RuleData } from "../fakes/excel/fake-store";
import { FakeWorkbook } from "../fakes/excel/fake-workbook";
import { setsOf, supportsOf } from "../fakes/excel/requirement-sets";
import { trackEvent } from "../fakes/excel/track-event";
import { TransportError } from "../office-host/host-error";
import { OfficeHost } from "../office-host/office-host";
import { AppRuntime } from "../office-host/services/app-runtime";
import { CUSTOM_FUNCTIONS, CustomFunctions } from "../office-host/services/custom-functions";
import type { DeclaredTypes } from "../office-host/types/shape";
import { directRun } from "./direct-client";
import { workbookDifferences } from "./workbook-differences";

/** What Excel on the web has. */
const API_VERSION = "1.17";

export class GridExcel {
  readonly sets = setsOf(API_VERSION);
  /** Formulas are the grid's to compute: none of them calls the add-in. */
  readonly functions = new CustomFunctions();
  readonly host: OfficeHost;
  private readonly store = new FakeStore();
  private readonly root = new FakeWorkbook(this.store);
  /** The adapter itself puts looks, rules and pages into Excel's words, and reads them out of them. */
  private readonly adapter = new ExcelDriver();
  /** The workbook as host and grid both have it; `null`: the grid has moved on. */
  private known: WorkbookModel | null = null;
  private connected: Promise<void> | undefined;
  private isChanged = false;
  private isWriting = false;
  /** Sheets that the add-in made have the identifier that it was told. */
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly grid: WorkbookDriver,
    types: DeclaredTypes,
  ) {
    this.host = new OfficeHost({
      types,
      root: this.root,
      rootType: "Workbook",
      supports: supportsOf(this.sets),
      services: new Map<string, object>([[CUSTOM_FUNCTIONS, this.functions.service], ...new AppRuntime().services]),
      beforeChange: () => (this.isChanged = true),
      admit: () => this.bring(),
      release: () => this.handOver(),
    });
    grid.on("changed", ({ sheets }) => this.hearChange(sheets));
    grid.on("selection", (range) => this.hearSelection(range));
    grid.onStructure((change) => this.hearStructure(change));
  }

  /** Whatever the grid's user does, results excepted: to be told at once. */
  noteEdit(): void {
    if (!this.isWriting) this.known = null;
  }

  private async bring(): Promise<void> {
    await this.grid.settled();
    if (this.known === null) await this.refill();
  }

  private async refill(): Promise<void> {
    const model = await this.grid.snapshot();
    const rules = new Map(this.store.model.sheets.map(({ id }) => [id, this.store.extrasOf(id).rules]));
    const sheets = model.sheets.map((sheet) => ({ ...sheet, id: this.ids.get(sheet.id) ?? sheet.id }));
    this.store.open({ ...model, sheets: sheets.map(contentsOf) });
    this.known = await this.translated(async () => {
      await (this.connected ??= this.adapter.connect());
      await this.adapter.write(sheets.flatMap(looksOf), []);
      for (const [id, former] of rules) this.keepRuleIds(id, former);
      return this.adapter.snapshot();
    });
  }

  private async handOver(): Promise<void> {
    if (!this.isChanged || this.known === null) return;
    this.isChanged = false;
    try {
      await this.write(this.known);
    } catch (error) {
      this.known = null;
      throw new TransportError(500, "GeneralException", error instanceof Error ? error.message : String(error));
    }
  }

  private async write(before: WorkbookModel): Promise<void> {
    const { activeSheet = "" } = this.store.model;
    const selected = { sheet: activeSheet, ...this.store.selected };
    const after = await this.translated(() => this.adapter.snapshot());
    const rules = await this.rulesOf(before);
    const edits = workbookDifferences(before, after, (sheet) => rules.get(sheet) ?? []);
    if (edits.length > 0) await this.perform(edits, after);
    const shown = after.sheets.find(({ name }) => sameSheetName(name, activeSheet));
    if (shown?.visibility === "visible" && !deepEqual(await this.grid.selection(), selected))
      await this.grid.select(selected);
  }

  private async perform(edits: readonly DriverEdit[], after: WorkbookModel): Promise<void> {
    this.isWriting = true;
    try {
      const { sheets } = await this.grid.write(edits, []);
      for (const { id, name } of sheets) {
        const own = after.sheets.find((sheet) => sameSheetName(sheet.name, name));
        if (own !== undefined && own.id !== id) this.ids.set(id, own.id);
      }
      await this.grid.settled();
    } finally {
      this.isWriting = false;
    }
    await this.refill();
  }

  /** The rules of each sheet as the grid numbers them, by the name that the sheet has in the end. */
  private async rulesOf(before: WorkbookModel) {
    const names = before.sheets.map(({ name }) => name);
    const { states } = await this.grid.read(names.map((sheet) => ({ kind: "conditionalFormats" as const, sheet })));
    const nameOf = (id: string | undefined): string =>
      this.store.model.sheets.find((sheet) => sheet.id === id)?.name ?? "";
    return new Map(
      states.map((state, index) => {
        return [nameOf(before.sheets[index]?.id), state.kind === "conditionalFormats" ? state.value : []];
      }),
    );
  }

  /** The add-in finds its rules again by the identifiers that it was told. */
  private keepRuleIds(sheetId: string, former: readonly RuleData[]): void {
    if (this.store.findSheet(sheetId) === null) return;
    const extras = this.store.extrasOf(sheetId);
    const left = [...former];
    extras.rules = extras.rules.map((rule) => {
      const index = left.findIndex((other) => deepEqual({ ...other, id: rule.id }, rule));
      const [same] = index < 0 ? [] : left.splice(index, 1);
      return { ...rule, id: same?.id ?? rule.id };
    });
  }

  /** The adapter speaks to the global Excel: for that while, it is this workbook. */
  private async translated<T>(work: () => Promise<T>): Promise<T> {
    const globals = globalThis as { Excel?: unknown; Office?: unknown };
    const { Excel, Office } = globals;
    const requirements = { isSetSupported: (): boolean => false };
    Object.assign(globals, { Excel: { run: directRun(this.root) }, Office: { context: { requirements } } });
    try {
      return await work();
    } finally {
      Object.assign(globals, { Excel, Office });
    }
  }

  private hearChange(sheets: readonly string[]): void {
    this.noteEdit();
    for (const sheet of sheets) {
      const id = this.store.findSheet(sheet);
      if (id !== null) this.store.announceEdit(id);
    }
  }

  private hearSelection({ sheet, ...area }: RangeRef): void {
    const id = this.store.findSheet(sheet);
    if (id !== null) this.store.select(id, area);
  }

  private hearStructure({ sheetId, change }: SheetStructureChange): void {
    if (this.isWriting) return;
    this.noteEdit();
    const { events } = this.store;
    const worksheetId = this.ids.get(sheetId) ?? sheetId;
    switch (change.kind) {
      case "sheetAdded":
        return events.added.tell({ type: "WorksheetAdded", worksheetId });
      case "sheetDeleted":
        return events.deleted.tell({ type: "WorksheetDeleted", worksheetId });
      case "sheetRenamed":
        return events.renamed.tell({
          type: "WorksheetNameChanged",
          worksheetId,
          nameBefore: change.from,
          nameAfter: change.to,
        });
      default: {
        const { changeType, address } = trackEvent(change);
        return this.store.announceEdit(worksheetId, changeType, address);
      }
    }
  }
}

/** What the host keeps as the model has it. */
function contentsOf({
  id,
  name,
  visibility,
  tabColor,
  cells,
  merges,
  rowSizes,
  columnSizes,
  freeze,
  hideGridlines,
  tables,
}: SheetModel): SheetModel {
  const bare: Record<number, Record<number, Cell>> = {};
  for (const { row, column, cell } of cellsIn(cells)) {
    const { style: _look, ...content } = cell;
    const isBlank = cell.value === null && cell.formula === undefined && cell.spilledFrom === undefined;
    if (!isBlank) (bare[row] ??= {})[column] = content;
  }
  return {
    id,
    name,
    visibility,
    cells: bare,
    ...(tabColor !== undefined && { tabColor }),
    ...(merges && { merges }),
    ...(rowSizes && { rowSizes }),
    ...(columnSizes && { columnSizes }),
    ...(freeze && { freeze }),
    ...(hideGridlines && { hideGridlines }),
    ...(tables && { tables }),
  };
}

const IN_EXCELS_WORDS: ReadonlySet<DriverEdit["kind"]> = new Set([
  "style", "validation", "conditionalFormat", "print", "protect",
]); // prettier-ignore

function looksOf(sheet: SheetModel): DriverEdit[] {
  return sheetEdits(sheet).filter(({ kind }) => IN_EXCELS_WORDS.has(kind));
}
