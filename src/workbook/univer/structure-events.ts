/** Univer's mutations of structure, as the port tells them. */
import { Disposable, ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { SETTINGS_SHEET, type SheetStructureChange } from "../driver";
import type { StructureChange, Unsubscribe } from "../port";
import type { TrackChange } from "../structure";
import type { LiveWorkbook } from "./live-workbook";
import type { UniverHost } from "./univer-host";

interface TrackParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** The change a mutation of rows or columns makes to the sheet of that name. */
export function trackChange(id: string, range: IRange, sheet: string): TrackChange | undefined {
  const rows = { sheet, at: range.startRow, count: range.endRow - range.startRow + 1 };
  const columns = { sheet, at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
  switch (id) {
    case InsertRowMutation.id:
      return { kind: "rowsInserted", ...rows };
    case RemoveRowMutation.id:
      return { kind: "rowsDeleted", ...rows };
    case InsertColMutation.id:
      return { kind: "columnsInserted", ...columns };
    case RemoveColMutation.id:
      return { kind: "columnsDeleted", ...columns };
    default:
      return undefined;
  }
}

export class StructureEvents extends Disposable {
  private readonly listeners = new Set<(change: SheetStructureChange) => void>();
  /** The last name of each sheet: a mutation says only the new one. */
  private names = new Map<string, string>();

  constructor(
    private readonly host: UniverHost,
    private readonly live: LiveWorkbook,
  ) {
    super();
    this.restart();
    this.disposeWithMe(
      host.injector.get(ICommandService).onCommandExecuted(({ id, params }) => this.follow(id, params)),
    );
  }

  on(listener: (change: SheetStructureChange) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Another workbook was opened: its sheets are no additions to the former one. */
  restart(): void {
    this.names = new Map(this.live.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }

  private follow(id: string, params: unknown): void {
    const { unitId } = (params ?? {}) as { unitId?: string };
    if (!this.live.isOpen || unitId !== this.live.unitId) return;
    const change = this.sheetChange(id, params) ?? this.tracksChange(id, params);
    if (!change) return;
    // The sheet of settings is no business of users, nor of their listeners.
    if (change.change.kind === "sheetAdded" || change.change.kind === "sheetDeleted") {
      if (change.change.sheet === SETTINGS_SHEET) return;
    }
    if ("at" in change.change) this.host.messages.move(change.sheetId, change.change);
    for (const listener of [...this.listeners]) listener(change);
  }

  private tracksChange(id: string, params: unknown): SheetStructureChange | undefined {
    const { subUnitId, range } = params as TrackParams;
    const sheet = this.names.get(subUnitId);
    const change = sheet === undefined || !range ? undefined : trackChange(id, range, sheet);
    return change && { sheetId: subUnitId, change };
  }

  private sheetChange(id: string, params: unknown): SheetStructureChange | undefined {
    switch (id) {
      case InsertSheetMutation.id: {
        const { sheet } = params as { sheet: { id: string; name: string } };
        this.names.set(sheet.id, sheet.name);
        return { sheetId: sheet.id, change: { kind: "sheetAdded", sheet: sheet.name } };
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = params as { subUnitId: string };
        const sheet = this.names.get(subUnitId) ?? "";
        this.names.delete(subUnitId);
        return { sheetId: subUnitId, change: { kind: "sheetDeleted", sheet } };
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId, name } = params as { subUnitId: string; name: string };
        const change: StructureChange = { kind: "sheetRenamed", from: this.names.get(subUnitId) ?? name, to: name };
        this.names.set(subUnitId, name);
        return { sheetId: subUnitId, change };
      }
      default:
        return undefined;
    }
  }
}
