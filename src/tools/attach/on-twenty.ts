/** Marks out of another number than 20, brought to it inside the formula: the cells of the user stay as they are. */
import type { Scale } from "../reading/column-scale";
import { HIGHEST_MARK } from "../../conventions/scale";
import type { MarkReading } from "./row-cells";

/** More figures than any mark has, fewer than a computer's fractions. */
const FIGURES = 10;

/** What nothing says otherwise of is out of 20. */
export function isOnTwenty(scale: Scale | undefined): boolean {
  return scale === undefined || (scale.kind === "number" && scale.outOf === HIGHEST_MARK);
}

export function onTwenty(scales: ReadonlyMap<number, Scale>): MarkReading {
  return (cells, column) => {
    const scale = scales.get(column);
    if (scale === undefined || isOnTwenty(scale)) return null;
    const cell = cells.range(column, column);
    if (scale.kind === "cells") return fraction(cell);
    if (scale.kind === "number") return converted(cell, String(scale.outOf));
    const said = cells.range(scale.column, scale.column);
    return converted(cell, scale.otherwise === undefined ? said : `IF(${said}="",${scale.otherwise},${said})`);
  };
}

/** A number, or a text that is one, is brought to 20; a blank stays a blank and a code a code. */
function converted(cell: string, outOf: string): string {
  const number = brought(cell, outOf);
  const text = brought(numberOf(cell), outOf);
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),${number},IFERROR(${text},${cell}&"")))`;
}

/** « 12,5 / 20 »: each cell says what it is out of. */
function fraction(cell: string): string {
  const slash = `FIND("/",${cell})`;
  const part = numberOf(`LEFT(${cell},${slash}-1)`);
  const whole = numberOf(`MID(${cell},${slash}+1,9)`);
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),${cell},IFERROR(${brought(part, whole)},${cell}&"")))`;
}

function brought(value: string, outOf: string): string {
  return `ROUND(${value}*${HIGHEST_MARK}/${outOf},${FIGURES})`;
}

/** A text with a comma or a full stop, whatever the language of the spreadsheet. */
function numberOf(text: string): string {
  return `NUMBERVALUE(SUBSTITUTE(${text},".",","),","," ")`;
}
