/** The edits that mend findings, as one plan. */
import type { Locale } from "../../i18n/locale";
import { nextSteps } from "../../i18n/next-steps";
import { auditWords } from "../../i18n/panels/audit";
import type { RangeRef } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import type { Finding } from "./finding";

/** Two fixes of the same cell cannot both be made: the first is. */
export function fixPlan(findings: readonly Finding[], locale: Locale): Plan {
  const taken = new Set<string>();
  const overwrites: RangeRef[] = [];
  const edits = findings.flatMap(({ fix = [] }) => {
    const ranges = fix.flatMap((edit) => (edit.kind === "cells" ? [edit.range] : []));
    const cells = ranges.flatMap(cellsOf);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    overwrites.push(...ranges);
    return fix;
  });
  const label = auditWords[locale].fixPlan(findings.length);
  return { label, edits, overwrites, next: nextSteps[locale].fixPlan };
}

function cellsOf({ sheet, row, column, rows, columns }: RangeRef): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${sheet}!${row + Math.floor(index / columns)}:${column + (index % columns)}`,
  );
}
