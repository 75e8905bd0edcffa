/** A mark brought to 20, as the formulas bring it. */
import { HIGHEST_MARK } from "../../conventions/scale";
import type { Content } from "../../spreadsheet/cell/content";
import { divide, multiply, ratio, toNumber, type Ratio } from "../../rules/exact/ratio";
import { readNumber } from "../../rules/exact/read-number";
import type { SheetModel } from "../../workbook/model";
import { withoutMessage } from "../without-message";
import type { Scale } from "../reading/column-scale";
import { readMarkCell } from "../reading/tokens";

/** The mark as its formula reads it: a code stays a code, a blank a blank. */
export function markOnTwenty(sheet: SheetModel, row: number, column: number, scale: Scale | undefined): Content {
  const value = sheet.cells[row]?.[column]?.value ?? null;
  const cell = readMarkCell(value);
  if (cell.kind !== "mark" || scale === undefined) return withoutMessage(value);
  const outOf = cell.outOf ?? outOfAt(sheet, row, scale);
  return outOf === null ? withoutMessage(value) : onTwenty(cell.value, outOf);
}

function outOfAt(sheet: SheetModel, row: number, scale: Scale): Ratio | null {
  if (scale.kind === "number") return scale.outOf === HIGHEST_MARK ? null : readNumber(scale.outOf);
  if (scale.kind === "cells") return null;
  const stated = readMarkCell(sheet.cells[row]?.[scale.column]?.value ?? null);
  if (stated.kind === "mark" && stated.value.n > 0n) return stated.value;
  return stated.kind === "blank" && scale.otherwise !== undefined ? readNumber(scale.otherwise) : null;
}

function onTwenty(value: Ratio, outOf: Ratio): number {
  return toNumber(divide(multiply(value, ratio(HIGHEST_MARK)), outOf));
}
