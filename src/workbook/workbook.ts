/** Builds a `WorkbookPort` on a driver: the same promises whatever the host. */
import { intersectAreas, MAX_COLUMNS, MAX_ROWS } from "./area";
import { parseAddress } from "./address";
import type { WorkbookDriver } from "./driver";
import type { Area, CellValue, RangeRef } from "./model";
import type { CellInput, Plan } from "./plan";
import {
  PortError,
  type Applied,
  type PortEvents,
  type UndoOptions,
  type UndoReport,
  type Unsubscribe,
  type WorkbookPort,
} from "./port";
import { applyPlan } from "./transaction/apply";
import type { Entry } from "./transaction/entry";
import { forgetPlan } from "./transaction/forget-plan";
import { LiveEntries, type TrackedEntries } from "./transaction/live-entries";
import { readAll } from "./transaction/put-back";
import { answersTo, changedPlaces, seenTargets } from "./transaction/stale";
import { undoPlan } from "./transaction/undo";

export function createWorkbook(driver: WorkbookDriver): WorkbookPort {
  return new DrivenWorkbook(driver);
}

class DrivenWorkbook implements WorkbookPort {
  readonly host: WorkbookPort["host"];
  private readonly live: LiveEntries;
  private readonly records = new Map<number, TrackedEntries<Entry>>();
  private lastId = 0;
  /** Plans are written one after the other, whoever asks. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly driver: WorkbookDriver) {
    this.host = driver.host;
    this.live = new LiveEntries(driver);
  }

  snapshot: WorkbookPort["snapshot"] = (request) => this.driver.snapshot(request);
  settled: WorkbookPort["settled"] = () => this.driver.settled();
  selection: WorkbookPort["selection"] = () => this.driver.selection();
  select: WorkbookPort["select"] = (range) => this.driver.select(range);

  async read(address: string): Promise<CellValue[][]> {
    const range = await this.locate(address);
    if (range.rows < MAX_ROWS && range.columns < MAX_COLUMNS) return this.driver.values(range);
    // A whole column is read down to the last cell in use.
    const [extent] = (await this.driver.read([{ kind: "extent", sheet: range.sheet }])).states;
    const used = extent?.kind === "extent" && extent.value ? intersectAreas(range, extent.value) : null;
    return used === null ? [] : this.driver.values({ sheet: range.sheet, ...upTo(range, used) });
  }

  async write(address: string, values: readonly (readonly (number | string | boolean | null)[])[]): Promise<void> {
    const columns = values[0]?.length ?? 0;
    if (columns === 0 || values.some((row) => row.length !== columns)) {
      throw new PortError("shape", address, "the values are not a block of rows of the same length");
    }
    const { sheet, row, column } = await this.locate(address);
    const range: RangeRef = { sheet, row, column, rows: values.length, columns };
    const cells = values.map((line) => line.map(typedInput));
    await this.inTurn(() => this.driver.write([{ kind: "cells", range, cells }], []));
  }

  async changedSince(plan: Plan): Promise<string | null> {
    const targets = seenTargets(plan.seen ?? [], []);
    try {
      return changedPlaces(plan, answersTo(targets, await readAll(this.driver, targets)));
    } catch (error) {
      if (error instanceof PortError && error.code === "sheetMissing") return error.where;
      throw error;
    }
  }

  async apply(plan: Plan): Promise<Applied> {
    const entries = await this.inTurn(() => applyPlan(this.driver, this.live, plan));
    this.lastId += 1;
    this.records.set(this.lastId, this.live.track(entries));
    return { id: this.lastId, label: plan.label };
  }

  async undo(applied: Applied, options: UndoOptions = {}): Promise<UndoReport> {
    const record = this.records.get(applied.id);
    if (record === undefined) return { kept: [] };
    const force = options.discardUserChanges ?? false;
    const report = await this.inTurn(async () => {
      const undone = await undoPlan(this.driver, this.live, record, force);
      for (const [id, later] of this.records) {
        if (id > applied.id) later.entries = forgetPlan(later.entries, undone.entries);
      }
      return undone.report;
    });
    if (record.entries.length === 0) {
      this.records.delete(applied.id);
      this.live.release(record);
    }
    return report;
  }

  async setting(key: string): Promise<string | null> {
    const [state] = (await this.driver.read([{ kind: "setting", key }])).states;
    return state?.kind === "setting" ? state.value : null;
  }

  on<E extends keyof PortEvents>(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    if (event === "structure") {
      const heard = listener as (payload: PortEvents["structure"]) => void;
      return this.driver.onStructure(({ change }) => heard(change));
    }
    if (event === "changed") return this.driver.on("changed", listener as (payload: PortEvents["changed"]) => void);
    return this.driver.on("selection", listener as (payload: PortEvents["selection"]) => void);
  }

  private async locate(address: string): Promise<RangeRef> {
    const parsed = parseAddress(address);
    if (parsed === null) throw new PortError("shape", address, `"${address}" is no address`);
    const sheet = parsed.sheet ?? (await this.driver.selection()).sheet;
    return { sheet, ...parsed.area };
  }

  /** Every failure reaches the caller as a `PortError`. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work).catch((error: unknown) => {
      if (error instanceof PortError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw Object.assign(new PortError("host", "", reason), { cause: error });
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

/** The area from its own corner to the end of the cells in use. */
function upTo(area: Area, used: Area): Area {
  const rows = Math.min(area.rows, used.row + used.rows - area.row);
  const columns = Math.min(area.columns, used.column + used.columns - area.column);
  return { row: area.row, column: area.column, rows, columns };
}

/** As typed by a user: text that starts with `=` is a formula. */
function typedInput(value: number | string | boolean | null): CellInput {
  return typeof value === "string" && value.startsWith("=") && value.length > 1 ? { formula: value } : value;
}
