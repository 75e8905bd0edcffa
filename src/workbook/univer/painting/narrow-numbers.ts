/**
 * Univer writes a number that is wider than its column from the left and cuts it: 34 164,00 € reads « 34 1 ». Here it is
 * written so that nobody takes a part for the whole (`fitting-number.ts`).
 */
import { CellValueType, getDisplayValueFromCell, isDefaultFormat } from "@univerjs/core";
import { Font, type IFontCacheItem } from "@univerjs/engine-render";
import { fittingNumber } from "./fitting-number";

/** Where a text is written: the cell, or all that it is merged with. */
interface Place {
  readonly startX: number;
  readonly endX: number;
  readonly fontCache?: IFontCacheItem | null;
}

/** The painter's method that its types keep to itself. */
interface TextPainter {
  _renderText(context: CanvasRenderingContext2D, row: number, column: number, place: Place, overflow: unknown): void;
}

const PADDING = 2;
const SIZE = /\d+(?:\.\d+)?(?=p[xt])/;
/** Beyond these widths, all are measured again. */
const MOST_WIDTHS = 10_000;

const widths = new Map<string, number>();

/** Replaces the method of Univer's painter, once for the page. */
export function fitNumbers(): void {
  const painter = Font.prototype as unknown as TextPainter;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the object that it was taken from
  const { _renderText: write } = painter;
  painter._renderText = function (context, row, column, place, overflow) {
    const font = place.fontCache;
    const own = font && { cellData: font.cellData, fontString: font.fontString };
    if (font) Object.assign(font, fittingText(context, place, font));
    try {
      write.call(this, context, row, column, place, overflow);
    } finally {
      if (font) Object.assign(font, own);
    }
  };
}

/** What is written instead of the number, where its column is too narrow. */
function fittingText(
  context: CanvasRenderingContext2D,
  { startX, endX }: Place,
  { cellData, fontString, style }: IFontCacheItem,
): Partial<IFontCacheItem> {
  if (cellData?.t !== CellValueType.NUMBER) return {};
  const text = getDisplayValueFromCell(cellData);
  const width = endX - startX - (style?.pd?.l ?? PADDING) - (style?.pd?.r ?? PADDING);
  const measure = (measured: string): number => widthOf(context, fontString, measured);
  const fitting = fittingNumber(text, !isDefaultFormat(style?.n?.pattern), { width, measure });
  if (fitting.text === text && fitting.scale === 1) return {};
  return {
    cellData: { ...cellData, v: fitting.text },
    fontString: fontString.replace(SIZE, (size) => String(Number(size) * fitting.scale)),
  };
}

function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size >= MOST_WIDTHS) widths.clear();
    const own = context.font;
    context.font = font;
    width = context.measureText(text).width;
    context.font = own;
    widths.set(key, width);
  }
  return width;
}
