/**
 * Univer's painter asks for the look of every cell around each of its four views at each frame, and for most cells twice:
 * value, style, rules, formats, one interceptor after the other, even when only the selection has moved and the pictures
 * that it keeps of the cells are then used as they are; and each of what it paints one after the other (grounds, borders,
 * texts, marks, buttons) asks again for all cells. Here a view whose cells have not changed is not looked at, and no cell
 * is looked at twice for one frame.
 *
 * A change of a cell, a rule or a result marks the views, and nothing is kept for those: what is skipped is what Univer
 * itself would not have drawn.
 */
import { Worksheet, type IRange } from "@univerjs/core";
import { Scene, SpreadsheetSkeleton, type IViewportInfo } from "@univerjs/engine-render";
import { cellKey } from "../incremental/cell-key";

/** What is wanted of a cell: without `cacheItem`, or with both of it, all of its look; otherwise its text alone. */
interface Wanted {
  readonly cacheItem?: { readonly bg: boolean; readonly border: boolean };
  readonly mergeRange?: IRange;
}

/** The painter's methods that are answered for. */
interface Painter {
  setStylesCache(this: SpreadsheetSkeleton, view?: IViewportInfo): SpreadsheetSkeleton | null | undefined;
  _setStylesCacheForOneCell(this: SpreadsheetSkeleton, row: number, column: number, wanted?: Wanted): void;
}

type Looks = SpreadsheetSkeleton["stylesCache"];

/** The looks of a view's cells as they were last gathered. */
interface Gathered {
  readonly looks: Looks;
  readonly range: string;
}

/** The looks of a sheet's cells. */
class SheetLooks {
  private readonly gathered = new Map<string, Gathered>();
  private frame: object | undefined;
  private looks: Looks | undefined;
  private readonly seen = new Set<number>();

  isGathered(view: string, { looks, range }: Gathered): boolean {
    const known = this.gathered.get(view);
    return known?.looks === looks && known.range === range;
  }

  note(view: string, gathered: Gathered): void {
    this.gathered.set(view, gathered);
  }

  /** Whether the cell has been looked at for this frame; it has, from then on. */
  wasSeen(cell: number, frame: object, looks: Looks): boolean {
    if (this.frame !== frame || this.looks !== looks) this.seen.clear();
    this.frame = frame;
    this.looks = looks;
    if (this.seen.has(cell)) return true;
    this.seen.add(cell);
    return false;
  }
}

function isUnchanged({ isDirty, isForceDirty, diffBounds, diffCacheBounds, diffX, diffY }: IViewportInfo): boolean {
  const isStill = diffBounds.length === 0 && diffCacheBounds.length === 0 && diffX === 0 && diffY === 0;
  return isStill && !isDirty && !isForceDirty;
}

function gatheredBy(skeleton: SpreadsheetSkeleton): Gathered {
  const { startRow, endRow, startColumn, endColumn } = skeleton.rowColumnSegment;
  return { looks: skeleton.stylesCache, range: [startRow, endRow, startColumn, endColumn].join() };
}

const sheets = new WeakMap<SpreadsheetSkeleton, SheetLooks>();

function looksOf(skeleton: SpreadsheetSkeleton): SheetLooks {
  const known = sheets.get(skeleton) ?? new SheetLooks();
  sheets.set(skeleton, known);
  return known;
}

type Cell = ReturnType<Worksheet["getCell"]>;

/** The drawing under way, with the cells that it has asked for: nothing changes until it ends. */
let frame: Map<Worksheet, Map<number, Cell>> | undefined;

/** Replaces the methods of Univer's painter, once for the page. */
export function keepLooks(): void {
  rememberFrames();
  skipUnchangedViews();
  lookOnceAFrame();
  askOnceAFrame();
}

const worksheets = Worksheet.prototype;
const scene = Scene.prototype;
const painter = SpreadsheetSkeleton.prototype as unknown as Painter;
/* eslint-disable @typescript-eslint/unbound-method -- they are called on the objects that they were taken from */
const { getCell } = worksheets;
const { render } = scene;
const { setStylesCache, _setStylesCacheForOneCell: lookAtCell } = painter;
/* eslint-enable @typescript-eslint/unbound-method */

function rememberFrames(): void {
  scene.render = function (...context: Parameters<typeof render>): void {
    const around = frame;
    frame = around ?? new Map();
    try {
      render.apply(this, context);
    } finally {
      frame = around;
    }
  };
}

function skipUnchangedViews(): void {
  painter.setStylesCache = function (view) {
    if (!view || !this.updateVisibleRange(view)) return setStylesCache.call(this, view);
    const sheet = looksOf(this);
    const key = view.viewportKey;
    if (isUnchanged(view) && sheet.isGathered(key, gatheredBy(this))) return this;
    const painted = setStylesCache.call(this, view);
    sheet.note(key, gatheredBy(this));
    return painted;
  };
}

function lookOnceAFrame(): void {
  painter._setStylesCacheForOneCell = function (row, column, wanted) {
    const isTextOnly = wanted?.cacheItem?.bg === false && !wanted.cacheItem.border;
    const wasSeen = frame && looksOf(this).wasSeen(cellKey(row, column), frame, this.stylesCache);
    if (isTextOnly && wasSeen) return;
    lookAtCell.call(this, row, column, wanted);
  };
}

function askOnceAFrame(): void {
  worksheets.getCell = function (row, column) {
    if (!frame) return getCell.call(this, row, column);
    const asked = frame.get(this) ?? new Map<number, Cell>();
    frame.set(this, asked);
    const key = cellKey(row, column);
    if (!asked.has(key)) asked.set(key, getCell.call(this, row, column));
    return asked.get(key);
  };
}
