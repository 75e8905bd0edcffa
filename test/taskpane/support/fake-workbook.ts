/** A workbook small enough to script: what it holds is given, what is applied and undone is recorded. */
import type { CellMatrix, CellValue, RangeRef, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { parseAddress } from "../../../src/workbook/address";
import type { Plan } from "../../../src/workbook/plan";
import type {
  Applied,
  Kept,
  PortEvents,
  SnapshotRequest,
  UndoOptions,
  UndoReport,
  Unsubscribe,
  WorkbookPort,
} from "../../../src/workbook/port";

export type Row = readonly (CellValue | { readonly formula: string; readonly value: CellValue })[];

/** A sheet from its rows; a blank cell is `null`. */
export function sheetOf(name: string, rows: readonly Row[]): SheetModel {
  const cells: Record<number, Record<number, { value: CellValue; formula?: string }>> = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((input, column) => {
      if (input === null) return;
      const cell = typeof input === "object" && "formula" in input ? input : { value: input };
      (cells[rowIndex] ??= {})[column] = cell;
    }),
  );
  return { id: name, name, visibility: "visible", cells };
}

export class FakeWorkbook implements WorkbookPort {
  readonly host = "memory";
  readonly applied: Plan[] = [];
  readonly undone: { readonly id: number; readonly options: UndoOptions | undefined }[] = [];
  readonly settings = new Map<string, string>();
  /** What snapshots were asked for. */
  readonly asked: (SnapshotRequest | undefined)[] = [];
  /** What the next undo reports as changed by the user. */
  kept: readonly Kept[] = [];
  /** What the next call to `apply` throws. */
  failure: Error | undefined;
  selected: RangeRef;
  #listeners = new Map<keyof PortEvents, Set<(payload: never) => void>>();

  constructor(public model: WorkbookModel) {
    this.selected = { sheet: model.sheets[0]?.name ?? "", row: 0, column: 0, rows: 1, columns: 1 };
  }

  snapshot(request?: SnapshotRequest): Promise<WorkbookModel> {
    this.asked.push(request);
    return Promise.resolve(this.model);
  }

  read(address: string): Promise<CellValue[][]> {
    const parsed = parseAddress(address);
    const cells: CellMatrix = this.model.sheets.find((sheet) => sheet.name === parsed?.sheet)?.cells ?? {};
    const { row, column, rows, columns } = parsed?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return Promise.resolve(
      Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => cells[row + i]?.[column + j]?.value ?? null),
      ),
    );
  }

  write(): Promise<void> {
    return Promise.reject(new Error("the pane never writes but through plans"));
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  changedSince(): Promise<string | null> {
    return Promise.resolve(null);
  }

  apply(plan: Plan): Promise<Applied> {
    if (this.failure) return Promise.reject(this.failure);
    this.applied.push(plan);
    for (const edit of plan.edits) {
      if (edit.kind === "setting" && edit.value !== null) this.settings.set(edit.key, edit.value);
    }
    return Promise.resolve({ id: this.applied.length, label: plan.label });
  }

  undo(applied: Applied, options?: UndoOptions): Promise<UndoReport> {
    this.undone.push({ id: applied.id, options });
    return Promise.resolve({ kept: options?.discardUserChanges ? [] : this.kept });
  }

  selection(): Promise<RangeRef> {
    return Promise.resolve(this.selected);
  }

  select(range: RangeRef): Promise<void> {
    this.selected = range;
    this.emit("selection", range);
    return Promise.resolve();
  }

  setting(key: string): Promise<string | null> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  on<E extends keyof PortEvents>(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<E extends keyof PortEvents>(event: E, payload: PortEvents[E]): void {
    this.#listeners.get(event)?.forEach((listener) => (listener as (payload: PortEvents[E]) => void)(payload));
  }
}
