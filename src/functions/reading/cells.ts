/** Reads every cell of an argument. */
import type { Arguments } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { Rejection, together } from "../rejection";

/** Reads a cell; `where` names it, and is asked only when something is wrong. */
export type ReadCell<Value> = (cell: Content, where: () => string) => Value | Rejection;

/**
 * The values of an argument in reading order, or what is wrong with each of its cells. An optional argument left out has
 * none.
 */
export function readCells<Value>(
  call: Arguments,
  parameter: string,
  read: ReadCell<Value>,
): readonly Value[] | Rejection {
  const absence = call.absence(parameter);
  if (absence) return absence;
  const values: Value[] = [];
  const wrong: Rejection[] = [];
  for (const [row, cells] of (call.block(parameter) ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = read(cell, () => call.where(parameter, row, column));
      if (value instanceof Rejection) wrong.push(value);
      else values.push(value);
    }
  }
  return together(wrong)?.standing() ?? values;
}
