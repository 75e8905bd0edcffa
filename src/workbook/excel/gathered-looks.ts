/**
 * A look is set rectangle by rectangle, at 4 kB each with its borders; cell by cell, at 300 bytes. Many small rectangles
 * of a sheet therefore go together, as one block that says the look of each cell.
 */
import { boundingArea, intersectAreas } from "../area";
import type { Area } from "../model";
import type { StyleChange } from "./cell-style";
import type { LooksPiece, Piece } from "./piece";

type StylePiece = Extract<Piece, { readonly kind: "style" }>;

/** Larger ones weigh less as a rectangle. */
const SMALL = 12;
/** Fewer pieces are not worth it. */
const FEW = 3;
/** The cells of one block, and how many may be named for nothing for each that has a look. */
const MOST = 3_000;
const IDLE = 5;

export function gatherLooks(pieces: readonly Piece[]): Piece[] {
  const gathered: Piece[] = [];
  let open: StylePiece[] = [];
  let around: Area | null = null;
  let cells = 0;
  const close = (): void => {
    if (around !== null && open.length > FEW) gathered.push(blockOf(open, around));
    else gathered.push(...open);
    [open, around, cells] = [[], null, 0];
  };
  for (const piece of pieces) {
    if (!isSmall(piece)) {
      close();
      gathered.push(piece);
      continue;
    }
    const size = piece.range.rows * piece.range.columns;
    const next = boundingArea(around === null ? [piece.range] : [around, piece.range]) ?? piece.range;
    const block = next.rows * next.columns;
    if (open[0]?.range.sheet !== piece.range.sheet || block > MOST || block > (cells + size) * IDLE) close();
    open.push(piece);
    cells += size;
    around = boundingArea(around === null ? [piece.range] : [around, piece.range]);
  }
  close();
  return gathered;
}

/** Only a rectangle can have its fill taken away. */
function isSmall(piece: Piece): piece is StylePiece {
  return piece.kind === "style" && piece.style.fill !== null && piece.range.rows * piece.range.columns <= SMALL;
}

function blockOf(pieces: readonly StylePiece[], around: Area): LooksPiece {
  const styles = Array.from({ length: around.rows }, () => new Array<StyleChange | null>(around.columns).fill(null));
  for (const { range, style } of pieces) {
    const own = intersectAreas(range, around) ?? range;
    for (let row = own.row - around.row; row < own.row - around.row + own.rows; row += 1) {
      const line = styles[row] ?? [];
      for (let column = own.column - around.column; column < own.column - around.column + own.columns; column += 1) {
        // What comes later has the last word.
        line[column] = { ...line[column], ...style };
      }
    }
  }
  return { kind: "looks", range: { sheet: pieces[0]?.range.sheet ?? "", ...around }, styles };
}
