/**
 * Shows the charts of each sheet over the grid and follows what the user does with them. What a sheet keeps (see
 * `sheet-extras.ts`) is the truth; Univer's drawings are its picture, save when the user moves or deletes one.
 */
import { Disposable, ICommandService, toDisposable, type ICommandInfo, type Worksheet } from "@univerjs/core";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetDrawing,
} from "@univerjs/sheets-drawing";
import { InsertSheetMutation } from "@univerjs/sheets";
import { ComponentManager } from "@univerjs/ui";
import type { RenderOptions } from "../../../charts/render-chart";
import { sameArea } from "../../area";
import type { ChartModel } from "../../model";
import { SetSheetExtrasMutation } from "../edits/sheet-extras-mutation";
import type { LiveWorkbook } from "../live-workbook";
import { changeExtras, extrasOf } from "../model/sheet-extras";
import type { QuietEvents } from "../quiet-events";
import type { UniverHost } from "../univer-host";
import { anchorOf, chartComponent, chartDrawing, type ChartData } from "./chart-drawing";
import { chartFrame } from "./chart-frame";
import { chartValues } from "./chart-values";

type ChartDrawing = ISheetDrawing & { readonly componentKey?: unknown; readonly data?: ChartData };

/** What the drawing service prepares for its mutation; it does not declare its type. */
interface BatchOperation {
  readonly redo: unknown;
  readonly objects: unknown;
}

export class ChartLayer extends Disposable {
  private readonly drawings: ISheetDrawingService;
  private readonly commands: ICommandService;
  private readonly listeners = new Set<() => void>();
  private isDrawing = false;

  constructor(
    private readonly host: UniverHost,
    private readonly live: LiveWorkbook,
    events: QuietEvents,
    options: () => RenderOptions,
  ) {
    super();
    this.drawings = host.injector.get(ISheetDrawingService);
    this.commands = host.injector.get(ICommandService);
    const component = chartFrame({
      values: chartValues(live),
      specOf: (id) => this.find(id)?.spec,
      onChange: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
      options,
    });
    this.disposeWithMe(host.injector.get(ComponentManager).register(chartComponent, component));
    this.disposeWithMe(this.commands.onCommandExecuted((command) => this.follow(command)));
    this.disposeWithMe(toDisposable(events.on("changed", () => this.redraw())));
    this.reconcile();
  }

  /** Draws again every chart on the screen: the cells or the language have changed. */
  redraw(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Makes the drawings of every sheet what the sheets keep. */
  reconcile(): void {
    this.isDrawing = true;
    try {
      for (const sheet of this.live.workbook.getSheets()) this.reconcileSheet(sheet);
    } finally {
      this.isDrawing = false;
    }
    this.redraw();
  }

  private follow({ id }: Readonly<ICommandInfo>): void {
    if (this.isDrawing) return;
    if (id === SetDrawingApplyMutation.id) this.adopt();
    // Later in the same turn: Univer moves its drawings in the same command, and there may be nothing left to do.
    if (id === SetSheetExtrasMutation.id || id === InsertSheetMutation.id) queueMicrotask(() => this.reconcile());
  }

  private find(id: string): ChartModel | undefined {
    return this.live.workbook
      .getSheets()
      .flatMap((sheet) => extrasOf(sheet.getConfig()).charts ?? [])
      .find((chart) => chart.id === id);
  }

  private drawingsOf(sheet: Worksheet): ChartDrawing[] {
    const drawings = Object.values(
      this.drawings.getDrawingData(this.live.unitId, sheet.getSheetId()),
    ) as ChartDrawing[];
    return drawings.filter((drawing) => drawing.componentKey === chartComponent);
  }

  private reconcileSheet(sheet: Worksheet): void {
    const place = { unitId: this.live.unitId, subUnitId: sheet.getSheetId() };
    const wanted = extrasOf(sheet.getConfig()).charts ?? [];
    const present = this.drawingsOf(sheet);
    const isCurrent = (chart: ChartModel): boolean =>
      present.some((drawing) => drawing.drawingId === chart.id && sameArea(anchorOf(drawing), chart.anchor));
    const stale = present.filter(
      (drawing) => !wanted.some((chart) => chart.id === drawing.drawingId && isCurrent(chart)),
    );
    if (stale.length > 0) {
      const { redo: op, objects } = this.drawings.getBatchRemoveOp(stale) as BatchOperation;
      this.apply({ ...place, op, objects, type: DrawingApplyType.REMOVE });
    }
    const missing = wanted
      .filter((chart) => !isCurrent(chart))
      .flatMap((chart) => chartDrawing(this.host, place, chart) ?? []);
    if (missing.length === 0) return;
    const { redo: op, objects } = this.drawings.getBatchAddOp(missing) as BatchOperation;
    this.apply({ ...place, op, objects, type: DrawingApplyType.INSERT });
  }

  private apply(params: object): void {
    this.commands.syncExecuteCommand(SetDrawingApplyMutation.id, params, { onlyLocal: true });
  }

  /** The user moved, resized, deleted or brought back drawings: the sheets keep what they see. */
  private adopt(): void {
    for (const sheet of this.live.workbook.getSheets()) {
      const known = extrasOf(sheet.getConfig()).charts ?? [];
      const charts = this.drawingsOf(sheet).flatMap((drawing): ChartModel[] => {
        const chart = known.find((one) => one.id === drawing.drawingId) ?? drawing.data?.chart;
        return chart ? [{ ...chart, id: drawing.drawingId, anchor: anchorOf(drawing) }] : [];
      });
      changeExtras(sheet.getConfig(), { charts: charts.length > 0 ? charts : undefined });
    }
  }
}
