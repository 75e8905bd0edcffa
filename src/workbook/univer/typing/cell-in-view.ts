/**
 * Keeps the cell that is typed in on the screen. Univer counts a scroll in columns, as if those that are frozen were as
 * wide as those that move: beside wide frozen names a cell stays out of view, its editor gets a width below zero, and
 * every character after the first is lost.
 */
import { ICommandService, ILogService, setDependencies, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  SHEET_VIEWPORT_KEY,
  Vector2,
  type IRenderContext,
  type IRenderModule,
  type SpreadsheetSkeleton,
  type Viewport,
} from "@univerjs/engine-render";
import {
  ScrollCommand,
  SheetCellEditorResizeService,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
  UniverSheetsUIPlugin,
} from "@univerjs/sheets-ui";
import { isMadeFor, type MadeFor } from "../made-for";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { addRenderModule } from "../render-module";

/** On one axis, from the first cell of the sheet. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How far a view moves to show a cell: not at all when it does; otherwise the cell stands at the edge it was beyond, and
 * the view begins between two cells.
 *
 * @param ends where cells end, in order
 * @param first whether the cell is to be the first that is shown
 */
export function distanceTo(cell: Span, view: Span, ends: readonly number[], first: boolean): number {
  if (first || cell.start < view.start) return cell.start - view.start;
  if (cell.end <= view.end) return 0;
  const least = view.start + cell.end - view.end;
  const between = ends.find((end) => end >= least) ?? least;
  return Math.min(between, cell.start) - view.start;
}

type ScrollToCell = (row: number, column: number, isTop?: boolean, isLeft?: boolean) => boolean;

/** Answers in the place of each workbook's own scrolling. */
class ScrollToCells implements IRenderModule {
  constructor(
    private readonly context: IRenderContext<Workbook>,
    scrolling: SheetsScrollRenderController,
    private readonly skeletons: SheetSkeletonManagerService,
    private readonly commands: ICommandService,
  ) {
    (scrolling as unknown as { _scrollToCell: ScrollToCell })._scrollToCell = this.scroll.bind(this);
  }

  dispose(): void {
    // The scrolling it answers for ends with the same workbook.
  }

  private scroll(...[row, column, isTop = false, isLeft = false]: Parameters<ScrollToCell>): boolean {
    const skeleton = this.skeletons.getCurrentSkeleton();
    const viewport = this.context.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !viewport) return false;
    const view = viewOf(viewport, skeleton);
    const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
    const { columnWidthAccumulation: right, rowHeightAccumulation: bottom } = skeleton;
    const frozen = this.context.unit.getActiveSheet().getFreeze();
    const x = column < frozen.startColumn ? 0 : distanceTo({ start: startX, end: endX }, view.x, right, isLeft);
    const y = row < frozen.startRow ? 0 : distanceTo({ start: startY, end: endY }, view.y, bottom, isTop);
    if (x === 0 && y === 0) return false;
    const from = skeleton.getOffsetRelativeToRowCol(viewport.viewportScrollX + x, viewport.viewportScrollY + y);
    return this.commands.syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: from.row,
      sheetViewStartColumn: from.column,
      offsetX: from.columnOffset,
      offsetY: from.rowOffset,
    });
  }
}
setDependencies(ScrollToCells, [SheetsScrollRenderController, SheetSkeletonManagerService, ICommandService], 1);

/** What a part of the grid shows of the sheet. */
function viewOf(viewport: Viewport, skeleton: SpreadsheetSkeleton): { readonly x: Span; readonly y: Span } {
  const { left, top } = viewport;
  const headers = new Vector2(skeleton.rowHeaderWidthAndMarginLeft, skeleton.columnHeaderHeightAndMarginTop);
  const corner = new Vector2(left + (viewport.width ?? 0), top + (viewport.height ?? 0));
  const start = viewport.transformVector2SceneCoord(new Vector2(left, top)).subtract(headers);
  const end = viewport.transformVector2SceneCoord(corner).subtract(headers);
  return { x: { start: start.x, end: end.x }, y: { start: start.y, end: end.y } };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface EditorSizes {
  _getEditorMaxSize(cell: { startX: number; endX: number; startY: number; endY: number }, ...rest: unknown[]): Size;
}

/** Where the frozen part leaves no room at all, the editor has that of its cell: what is typed stays. */
function keepWidth(service: SheetCellEditorResizeService): void {
  const sizes = service as unknown as EditorSizes;
  const most = sizes._getEditorMaxSize.bind(service);
  sizes._getEditorMaxSize = (cell, ...rest) => {
    const size = most(cell, ...rest);
    const width = Math.max(size.width, cell.endX - cell.startX);
    return { ...size, width, height: Math.max(size.height, cell.endY - cell.startY) };
  };
}

/** The scrolling that this was made for. */
export const SCROLLING: MadeFor = {
  what: "Keeping the typed cell in view",
  packageName: "@univerjs/sheets-ui",
  plugin: UniverSheetsUIPlugin,
  otherwise: "beside frozen columns, a cell may stay out of view.",
  classes: [
    ["SheetsScrollRenderController", SheetsScrollRenderController, ["_scrollToCell"]],
    ["SheetCellEditorResizeService", SheetCellEditorResizeService, ["_getEditorMaxSize"]],
  ],
};

export const cellInView = pluginThatReplaces("CELL_IN_VIEW", () => [], {
  steady: (injector) => {
    if (!isMadeFor(SCROLLING, injector.get(ILogService))) return undefined;
    keepWidth(injector.get(SheetCellEditorResizeService));
    return addRenderModule(injector, UniverInstanceType.UNIVER_SHEET, [ScrollToCells]);
  },
});
