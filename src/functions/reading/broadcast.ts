/** Several arguments read cell by cell together, a single value standing for all of a row or column. */
import type { Block } from "../call";
import type { Content } from "../../spreadsheet/cell/content";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape that the blocks spread over; the first block that fits neither the others nor a single line, by its index. */
export function commonShape(blocks: readonly (Block | null)[]): Shape | { readonly misfit: number } {
  const shapes = blocks.map((block) => ({ rows: block?.length ?? 1, columns: block?.[0]?.length ?? 1 }));
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  const fits = (length: number, whole: number): boolean => length === 1 || length === whole;
  const misfit = shapes.findIndex((shape) => !fits(shape.rows, rows) || !fits(shape.columns, columns));
  return misfit < 0 ? { rows, columns } : { misfit };
}

/** A place of a block, its only row or column standing for every other. */
export function placeIn(block: Block | null, row: number, column: number): readonly [number, number] {
  return [block?.length === 1 ? 0 : row, block?.[0]?.length === 1 ? 0 : column];
}

export function cellIn(block: Block | null, row: number, column: number): Content {
  const [line, place] = placeIn(block, row, column);
  return block?.[line]?.[place] ?? null;
}
