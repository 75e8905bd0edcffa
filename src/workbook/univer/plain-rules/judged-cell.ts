/** A cell as the engine reads it for a comparison with a word. */
import { BuildTextUtils, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, ValueObjectFactory } from "@univerjs/engine-formula";
import type { Judged } from "./plain-condition";

const textOrError = (text: string): Judged => (ERROR_TYPE_SET.has(text as never) ? { error: text } : { text });

export function judgedCell(cell: Nullable<ICellData>): Judged {
  if (cell?.p) return textOrError(BuildTextUtils.transform.getPlainText(cell.p.body?.dataStream ?? ""));
  const { v: value, t: type } = cell ?? {};
  if (value === undefined || value === null) return { text: "" };
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return textOrError(String(value));
  if (typeof value !== "string") return "other";
  if (ERROR_TYPE_SET.has(value as never)) return { error: value };
  if (type !== undefined && type !== null) return "other";
  // Nobody said what it is: the engine looks for a number or a boolean in it.
  const read = ValueObjectFactory.create(value);
  return read.isString() ? { text: String(read.getValue()) } : "other";
}
