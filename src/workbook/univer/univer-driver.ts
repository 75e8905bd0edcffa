/** What the transaction engine needs of Univer. */
import type { PortEvents, SnapshotRequest, Unsubscribe } from "../port";
import {
  SETTINGS_SHEET,
  type DriverEdit,
  type Reading,
  type SheetStructureChange,
  type State,
  type Target,
  type WorkbookDriver,
} from "../driver";
import type { CellValue, RangeRef, WorkbookModel } from "../model";
import { readState } from "../model-edit/read-state";
import type { Calculation } from "./calculation";
import { EditContext } from "./edits/edit-context";
import { conditionalFormatEntries } from "./edits/edit-rules";
import { performEdit } from "./edits/perform-edit";
import type { LiveWorkbook } from "./live-workbook";
import type { QuietEvents } from "./quiet-events";
import type { StructureEvents } from "./structure-events";
import type { UniverHost } from "./univer-host";

export interface DriverParts {
  readonly host: UniverHost;
  readonly live: LiveWorkbook;
  readonly calculation: Calculation;
  readonly structure: StructureEvents;
  readonly events: QuietEvents;
}

export class UniverDriver implements WorkbookDriver {
  readonly host = "univer";
  private readonly context: EditContext;

  constructor(private readonly parts: DriverParts) {
    this.context = new EditContext(parts.host, parts.live);
  }

  async read(targets: readonly Target[]): Promise<Reading> {
    const { live } = this.parts;
    // The pane asks for its settings each time something is selected.
    const isCellsOnly = targets.every(({ kind }) => kind === "setting");
    const model = live.model(sheetsOf(targets), { isCellsOnly });
    return {
      sheets: live.sheetEntries(),
      states: targets.map((target) => this.state(model, target)),
    };
  }

  async write(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading> {
    await this.context.asOneStep(async () => {
      for (const edit of edits) await performEdit(this.context, edit);
    });
    return this.read(readBack);
  }

  async values(range: RangeRef): Promise<CellValue[][]> {
    // Inserting a row empties formulas until they are computed again: nobody should read them meanwhile.
    await this.parts.calculation.settled();
    return this.parts.live.values(range);
  }

  async snapshot(request?: SnapshotRequest): Promise<WorkbookModel> {
    await this.parts.calculation.settled();
    return this.parts.live.snapshot(request);
  }

  settled(): Promise<void> {
    return this.parts.calculation.settled();
  }

  async selection(): Promise<RangeRef> {
    return this.parts.live.selection();
  }

  async select(range: RangeRef): Promise<void> {
    this.parts.live.select(range);
  }

  on<E extends "changed" | "selection">(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    return this.parts.events.on(event, listener);
  }

  onStructure(listener: (change: SheetStructureChange) => void): Unsubscribe {
    return this.parts.structure.on(listener);
  }

  private state(model: WorkbookModel, target: Target): State {
    if (target.kind !== "conditionalFormats") return readState(model, target);
    return { kind: "conditionalFormats", value: conditionalFormatEntries(this.context, target.sheet) };
  }
}

/** Only the sheets that targets name, unless one of them is looked for throughout the workbook. */
function sheetsOf(targets: readonly Target[]): string[] | undefined {
  const everywhere = targets.some((target) => ["table", "chart", "formulas"].includes(target.kind));
  if (everywhere) return undefined;
  const sheets = targets.flatMap((target) => {
    if ("range" in target) return [target.range.sheet];
    if (target.kind === "setting") return [SETTINGS_SHEET];
    return "sheet" in target ? [target.sheet] : [];
  });
  return [...new Set(sheets)];
}
