/** A workbook held as data, behind the same driver as a real spreadsheet: for tests, batch work and reading files. */
import { sameSheetName } from "../address";
import { SETTINGS_SHEET } from "../driver";
import type { DriverEdit, Reading, SheetStructureChange, Target, WorkbookDriver } from "../driver";
import type { CellValue, RangeRef, WorkbookModel } from "../model";
import { applyEdit } from "../model-edit/apply-edit";
import { findSheet } from "../model-edit/find-sheet";
import { cellAt } from "../model-edit/cells";
import { clipWorkbook } from "../model-edit/clip";
import { readStates } from "../model-edit/read-state";
import { PortError, type PortEvents, type SnapshotRequest, type StructureChange, type Unsubscribe } from "../port";
import { Listeners } from "../listeners";
import { sheetChanges } from "../sheet-changes";
import { refuseProtected } from "../model-edit/refuse-protected";

/** Fills the values of formulas; given the workbook after each change, gives it back calculated. */
export type Calculator = (model: WorkbookModel) => WorkbookModel;

export class MemoryDriver implements WorkbookDriver {
  readonly host = "memory";
  private selected: RangeRef;
  private nextId = 1;
  private editsBeforeFailure = Infinity;
  private readonly changed = new Listeners<PortEvents["changed"]>();
  private readonly selections = new Listeners<RangeRef>();
  private readonly structure = new Listeners<SheetStructureChange>();
  private readonly dirty = new Set<string>();
  private quiet: Promise<void> = Promise.resolve();

  constructor(
    private model: WorkbookModel,
    private readonly calculate: Calculator = (same) => same,
  ) {
    const sheet = model.activeSheet ?? model.sheets[0]?.name ?? "";
    this.selected = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** The edit after the next `count` ones fails, once. */
  failAfter(count: number): void {
    this.editsBeforeFailure = count;
  }

  async read(targets: readonly Target[]): Promise<Reading> {
    return readStates(this.model, targets);
  }

  async write(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading> {
    try {
      for (const edit of edits) this.perform(edit);
    } finally {
      this.model = this.calculate(this.model);
    }
    return readStates(this.model, readBack);
  }

  async values(range: RangeRef): Promise<CellValue[][]> {
    const { cells } = findSheet(this.model, range.sheet);
    return Array.from({ length: range.rows }, (_row, r) =>
      Array.from(
        { length: range.columns },
        (_column, c) => cellAt(cells, range.row + r, range.column + c)?.value ?? null,
      ),
    );
  }

  async snapshot(request?: SnapshotRequest): Promise<WorkbookModel> {
    return clipWorkbook(this.model, request);
  }

  async settled(): Promise<void> {
    await this.quiet;
  }

  async selection(): Promise<RangeRef> {
    return this.selected;
  }

  async select(range: RangeRef): Promise<void> {
    const { name } = findSheet(this.model, range.sheet);
    this.selected = { ...range, sheet: name };
    this.model = { ...this.model, activeSheet: name };
    this.selections.emit(this.selected);
  }

  on<E extends "changed" | "selection">(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    return event === "changed"
      ? this.changed.add(listener as (payload: PortEvents["changed"]) => void)
      : this.selections.add(listener as (payload: RangeRef) => void);
  }

  onStructure(listener: (change: SheetStructureChange) => void): Unsubscribe {
    return this.structure.add(listener);
  }

  /** A change that comes from the user: it is announced like a host does. */
  change(sheet: string, edit: (model: WorkbookModel) => WorkbookModel, tracks?: StructureChange): void {
    const sheetId = findSheet(this.model, sheet).id;
    this.replace(this.calculate(edit(this.model)), [sheet]);
    if (tracks !== undefined) this.structure.emit({ sheetId, change: tracks });
  }

  /** An edit made by the user, without a plan. */
  perform(edit: DriverEdit): void {
    if (this.editsBeforeFailure === 0) {
      this.editsBeforeFailure = Infinity;
      throw new PortError("host", edit.kind, "a failure was asked for");
    }
    this.editsBeforeFailure -= 1;
    refuseProtected(this.model, edit);
    this.replace(
      applyEdit(this.model, edit, () => this.freshId()),
      editedSheets(edit),
    );
  }

  private replace(model: WorkbookModel, edited: readonly string[]): void {
    const changes = sheetChanges(this.model.sheets, model.sheets);
    this.model = model;
    for (const change of changes) this.structure.emit(change);
    const { sheet } = this.selected;
    if (!model.sheets.some(({ name }) => sameSheetName(name, sheet))) {
      this.selected = { ...this.selected, sheet: model.activeSheet ?? model.sheets[0]?.name ?? "" };
    }
    for (const name of edited) this.markChanged(name);
  }

  /** Changes made together are announced together, once the code that makes them has run. */
  private markChanged(sheet: string): void {
    if (sheet === SETTINGS_SHEET) return;
    if (this.dirty.size === 0) {
      this.quiet = Promise.resolve().then(() => {
        const sheets = [...this.dirty].filter((name) => this.model.sheets.some((item) => item.name === name));
        this.dirty.clear();
        if (sheets.length > 0) this.changed.emit({ sheets });
      });
    }
    this.dirty.add(sheet);
  }

  private freshId(): string {
    let id: string;
    do id = `sheet-${this.nextId++}`;
    while (this.model.sheets.some((sheet) => sheet.id === id));
    return id;
  }
}

function editedSheets(edit: DriverEdit): string[] {
  if ("range" in edit) return [edit.range.sheet];
  if (edit.kind === "renameSheet") return [edit.to];
  if (edit.kind === "restoreSheet") return [edit.sheet.name];
  return "sheet" in edit ? [edit.sheet] : [];
}
