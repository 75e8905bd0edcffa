/** How the grades of some units are spread, by bands of two points, on both sides of the threshold. */
import type { Figure } from "../../charts/catalogue/figures";
import { HIGHEST_MARK } from "../../conventions/scale";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { CellValue } from "../../workbook/model";
import { thresholdIn } from "../attach/rules-in-force";
import type { ChartFigures, FigureCell } from "./chart-figures";
import { leftOutCells } from "./left-out-marks";
import type { MarksContext } from "./marks-context";
import type { MarksResults, UnitResults } from "./marks-results";
import { referenceTo } from "./source-cell";

const BAND = 2;
const THRESHOLD = "grading.threshold";

/** From which mark a unit is acquired; without `=`. */
export function thresholdFormula(rules: string): string {
  return `CNAM.RULE("${THRESHOLD}",${rules})`;
}

export function distributionOf(
  results: MarksResults,
  units: readonly UnitResults[],
  subject: string,
  context: MarksContext,
): ChartFigures {
  const { convention, locale, rules, workbook } = context;
  const names = chartKindWords[locale].columns;
  const threshold = thresholdIn(workbook, convention) ?? 0;
  const lows = Array.from({ length: HIGHEST_MARK / BAND }, (_, index) => index * BAND);
  const counter = gradeCounter(results, units);
  const columnOf = (id: "below" | "reached"): readonly FigureCell[] => lows.map((low) => counter(low, id, threshold));
  return {
    kind: "distribution",
    subject,
    sheets: [results.sheet.name],
    leftOut: leftOutOf(results, units),
    parameter: {
      label: chartSheetWords[locale].threshold,
      format: "General",
      input: { formula: `=${thresholdFormula(rules)}` },
    },
    labels: lows.map((low) => ({ value: `${low}–${low + BAND}`, formula: `"${low}–${low + BAND}"` })),
    columns: [
      { id: "below", name: names.below, format: "0", cells: columnOf("below") },
      { id: "reached", name: names.reached, format: "0", cells: columnOf("reached") },
      {
        id: "limit",
        name: names.limit,
        format: "General",
        cells: lows.map(() => ({ value: threshold, formula: ({ parameter }) => parameter })),
      },
    ],
  };
}

/** Absences, exemptions, and numbers typed as texts: a text is no number for the formulas that count. */
function leftOutOf(
  { sheet, first, last }: MarksResults,
  units: readonly UnitResults[],
): ChartFigures["leftOut"] & object {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    marks: units.flatMap((unit) => leftOutCells(sheet, unit, rows)),
    count: units.map(({ column }) => textCount(referenceTo(sheet, first, column, rows.length))).join("+"),
  };
}

/** How many cells hold a text that is not empty. `COUNTIF(…,"?*")` leaves out, in the Atelier, numbers typed as texts. */
function textCount(range: string): string {
  const empty = `(COUNTBLANK(${range})-(ROWS(${range})-COUNTA(${range})))`;
  return `(SUMPRODUCT(--ISTEXT(${range}))-${empty})`;
}

type Counter = (low: number, side: "below" | "reached", threshold: number) => FigureCell;

/** A grade that is not known yet is not counted; any other error passes. */
function gradeCounter({ sheet, first, last }: MarksResults, units: readonly UnitResults[]): Counter {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const values = units.flatMap(({ column }) => rows.map((row): CellValue => sheet.cells[row]?.[column]?.value ?? null));
  const wrong = values.find((value) => typeof value === "object" && value !== null && value.error !== "#N/A");
  const grades = values.filter((value) => typeof value === "number");
  const ranges = units.map(({ column }) => referenceTo(sheet, first, column, rows.length));
  return (low, side, threshold) => {
    const isLast = low + BAND === HIGHEST_MARK;
    const high = low + BAND;
    const isIn = (grade: number): boolean =>
      grade >= low && (isLast ? grade <= high : grade < high) && grade >= threshold === (side === "reached");
    const value: Figure =
      typeof wrong === "object" && wrong !== null ? { error: wrong.error } : grades.filter(isIn).length;
    return {
      value,
      formula: ({ parameter }) => {
        const upTo = `"${isLast ? "<=" : "<"}${high}"`;
        const against = `"${side === "reached" ? ">=" : "<"}"&${parameter}`;
        const counts = ranges.map((range) => `COUNTIFS(${range},">=${low}",${range},${upTo},${range},${against})`);
        const errors = ranges.map((range) => `SUMPRODUCT(--ISERR(${range}))`).join("+");
        return `IF(${errors}>0,SUM(${ranges.join(",")}),${counts.join("+")})`;
      },
    };
  };
}
