/** What the marks of a column are out of, as every tool reads it. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { toNumber } from "../../rules/exact/ratio";
import { readMarkCell } from "../reading/tokens";
import type { AuditedTable } from "./audited-table";

/** Where nothing states the scale: beyond this share of marks above 20, the column is on another one. */
const OTHER_SCALE = 0.3;
/** Fewer are slips. */
const FEWEST = 3;
/** Beyond it a number is a slip or a date, not a mark of another scale. */
const MOST_LIKELY = 200;

/** By row; `null` when it is not known. */
export function scaleOf(table: AuditedTable, column: number): (row: number) => number | null {
  const scale = table.readingOf(column)?.scale;
  const value = scale?.value;
  if (scale === undefined || value === undefined || value.kind === "cells") return () => null;
  const isStated = scale.evidence.some(({ witness }) => !UNSAID.has(witness));
  const isContested = scale.against.some(({ witness }) => !UNSAID.has(witness));
  if (scale.certainty === "unsure" && (isContested || !isStated)) {
    const assumed = isContested || isOther(table, column) ? null : HIGHEST_MARK;
    return () => assumed;
  }
  if (value.kind === "number") return () => value.outOf;
  return (row) => {
    const stated = readMarkCell(table.value(row, value.column));
    if (stated.kind === "mark") return toNumber(stated.value);
    return stated.kind === "blank" ? (value.otherwise ?? null) : null;
  };
}

/** What the marks look like, and what everybody does. */
const UNSAID: ReadonlySet<string> = new Set(["content", "usage"]);

function isOther(table: AuditedTable, column: number): boolean {
  const marks = table.dataRows.map((row) => table.value(row, column)).filter((value) => typeof value === "number");
  const above = marks.filter((mark) => mark > HIGHEST_MARK && mark <= MOST_LIKELY);
  return above.length >= FEWEST && above.length > marks.length * OTHER_SCALE;
}
