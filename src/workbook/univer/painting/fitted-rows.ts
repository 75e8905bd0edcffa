/**
 * Rows without a height of their own follow their content, as in Excel: files made by programs (exports of notes, of
 * budgets) leave heights out, and headings on several lines would be cut. Univer fits a row when something in it changes,
 * not when it is opened. Nothing is stored: saved, the row has no height still.
 */
import {
  BooleanNumber,
  ICommandService,
  setDependencies,
  UniverInstanceType,
  WrapStrategy,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { IRenderContext, IRenderModule, SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { addRenderModule } from "../render-module";

/** Points: a row of the usual height holds it. */
const USUAL_FONT = 12;
/** Pixels of a row for each point of its font: 20 for 11 points, 28 for 16, in Excel. */
const PIXELS_A_POINT = 1.75;
/** Measured at once; the rows after them when the page has nothing else to do. */
const AT_ONCE = 300;

interface RowToFit {
  readonly row: number;
  /** Pixels that its largest font needs: Univer does not look at merged cells, which are most titles. */
  readonly least: number;
}

/** The rows whose content may need more than the usual height, and that have none of their own. */
export function rowsToFit(
  worksheet: Worksheet,
  styleOf: (style: string | IStyleData) => Nullable<IStyleData>,
): readonly RowToFit[] {
  const rows = new Map<number, number>();
  const known = new Map<unknown, number>();
  worksheet.getCellMatrix().forValue((row, _column, cell) => {
    const { v, s } = cell ?? {};
    if (v === undefined || v === null || v === "" || !s) return;
    let least = known.get(s);
    if (least === undefined) known.set(s, (least = leastHeight(styleOf(s))));
    if (least > (rows.get(row) ?? 0) && !hasOwnHeight(worksheet, row)) rows.set(row, least);
  });
  return [...rows].map(([row, least]) => ({ row, least })).sort((one, other) => one.row - other.row);
}

/** Pixels; 0 where the usual height does, whatever the text. */
function leastHeight(style: Nullable<IStyleData>): number {
  const { tb, fs = 0, tr } = style ?? {};
  const isTall = tb === WrapStrategy.WRAP || fs > USUAL_FONT || (tr?.a ?? 0) !== 0 || tr?.v === BooleanNumber.TRUE;
  return isTall ? Math.max(1, Math.ceil(fs * PIXELS_A_POINT)) : 0;
}

function hasOwnHeight(worksheet: Worksheet, row: number): boolean {
  return worksheet.getRowManager().getRow(row)?.h !== undefined;
}

/** Fits each sheet of a workbook the first time that it is shown. */
export class FittedRows implements IRenderModule {
  private readonly known = new WeakSet<Worksheet>();
  private readonly subscription: { unsubscribe(): void };
  private isOver = false;

  constructor(
    private readonly context: IRenderContext<Workbook>,
    skeletons: SheetSkeletonManagerService,
    private readonly commands: ICommandService,
  ) {
    this.subscription = skeletons.currentSkeleton$.subscribe((shown) => {
      if (shown) queueMicrotask(() => this.show(shown.sheetId, shown.skeleton));
    });
  }

  dispose(): void {
    this.isOver = true;
    this.subscription.unsubscribe();
  }

  private show(sheetId: string, skeleton: SpreadsheetSkeleton): void {
    const worksheet = this.context.unit.getSheetBySheetId(sheetId);
    if (!worksheet || this.isOver || this.known.has(worksheet)) return;
    this.known.add(worksheet);
    const styles = this.context.unit.getStyles();
    this.fit(
      worksheet,
      skeleton,
      rowsToFit(worksheet, (style) => styles.get(style)),
    );
  }

  private fit(worksheet: Worksheet, skeleton: SpreadsheetSkeleton, rows: readonly RowToFit[]): void {
    if (rows.length === 0 || this.isOver) return;
    const now = rows.slice(0, AT_ONCE);
    const columns = { startColumn: 0, endColumn: worksheet.getColumnCount() - 1 };
    const measured = skeleton.calculateAutoHeightInRange(
      now.map(({ row }) => ({ startRow: row, endRow: row, ...columns })),
    );
    const heights = new Map(measured.map(({ row, autoHeight = 0 }) => [row, autoHeight]));
    const rowsAutoHeightInfo = now
      .map(({ row, least }) => ({ row, autoHeight: Math.max(heights.get(row) ?? 0, least) }))
      .filter(({ row, autoHeight }) => autoHeight > worksheet.getRowHeight(row));
    if (rowsAutoHeightInfo.length > 0) {
      const place = { unitId: this.context.unitId, subUnitId: worksheet.getSheetId() };
      // Of this page alone: it is no edit.
      const options = { onlyLocal: true };
      this.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { ...place, rowsAutoHeightInfo }, options);
    }
    requestIdleCallback(() => this.fit(worksheet, skeleton, rows.slice(AT_ONCE)));
  }
}
setDependencies(FittedRows, [SheetSkeletonManagerService, ICommandService], 1);

export const fittedRows = pluginThatReplaces("FITTED_ROWS", () => [], {
  starting: (injector) => addRenderModule(injector, UniverInstanceType.UNIVER_SHEET, [FittedRows]),
});
