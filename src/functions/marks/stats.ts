/** `CNAM.STATS`: how a group did, assessment by assessment. */
import { variance } from "d3-array";
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { readNumber } from "../../rules/exact/read-number";
import { toNumber } from "../../rules/exact/ratio";
import type { GradingRules } from "../../rules/grading/grading-rules";
import {
  markStatistics,
  successRate,
  type MarkFigures,
  type MarkStatistics,
  type SuccessRate,
} from "../../rules/grading/mark-statistics";
import type { UnitResult } from "../../rules/grading/unit-result";
import { asCount, asNumber, type Trace } from "../../rules/trace";
import type { Block } from "../call";
import type { ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { defineFunction } from "../define-function";
import { readUnitResult } from "../reading/unit-result";
import { invalid, missing, Rejection, together } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import { isBlankRow } from "./learner-rows";
import { transpose } from "./orientation";

type Figure = keyof typeof marksMessages.statistics;

/** In the order of the result's rows. */
const FIGURES = Object.keys(marksMessages.statistics) as readonly Figure[];

export const stats = defineFunction({
  id: "STATS",
  category: "marks",
  summary: {
    fr: "Inscrits, évalués, absents, dispensés, moyenne, médiane, écart type, extrêmes, quartiles et taux de réussite. Une colonne par épreuve ou par unité.",
    en: "Enrolled, assessed, absent, exempt, mean, median, standard deviation, extremes, quartiles and success rates. One column per assessment or unit.",
  },
  returns: {
    fr: "Dix-huit lignes : le libellé, puis une valeur par colonne de notes ; chaque taux avec son numérateur et son dénominateur",
    en: "Eighteen rows: the label, in French, then a value per column of marks; each rate with its numerator and denominator",
  },
  parameters: ["notes"],
  example: {
    formula: "=CNAM.STATS({8;12;13})",
  },
  run: (call) => {
    const marks = call.block("notes");
    if (marks === null) return invalid(messages.argumentRequired(call.nameOf("notes")));
    const rules = gradingRulesOf(call.rules);
    // Below the last learner there is nobody; between two learners of a block, neither.
    const learners = learnersOf(marks);
    const traces = new Map(FIGURES.map((figure, row) => [figure, call.traceOf(row)]));
    const columns = transpose(marks).map((cells, column) =>
      columnOf(
        learners.map((row) => cells[row] ?? null),
        (learner) => call.where("notes", learners[learner] ?? 0, column),
        rules,
        (figure) => traces.get(figure),
      ),
    );
    return FIGURES.map((figure) => [marksMessages.statistics[figure], ...columns.map((values) => values(figure))]);
  },
});

/**
 * The rows that are learners, from 0: up to the last one that holds something, and in a block those that hold anything.
 * In a lone column a blank between two marks is a mark that is awaited.
 */
function learnersOf(marks: Block): readonly number[] {
  const rows = marks.map((_, row) => row);
  const last = Math.max(...rows.filter((row) => !isBlankRow(marks[row] ?? [])));
  const isBlock = (marks[0]?.length ?? 0) > 1;
  return rows.filter((row) => row <= last && !(isBlock && isBlankRow(marks[row] ?? [])));
}

type ColumnValues = (figure: Figure) => ResultValue;

/** The figures of a column: empty texts when it is wholly blank, its error in each when a cell is wrong. */
function columnOf(
  cells: readonly Content[],
  where: (row: number) => string,
  rules: GradingRules,
  traceOf: (figure: Figure) => Trace | undefined,
): ColumnValues {
  if (isBlankRow(cells)) return () => "";
  const results: UnitResult[] = [];
  const faults: Rejection[] = [];
  for (const [row, cell] of cells.entries()) {
    const result = readUnitResult(rules, cell, () => where(row));
    if (result instanceof Rejection) faults.push(result);
    else results.push(result);
  }
  const wrong = together(faults)?.toCell();
  if (wrong) return () => wrong;
  const statistics = markStatistics(results, rules, traceOf);
  const none = missing(messages.nothingToAverage(where(0))).toCell();
  return (figure) => valueOf(figure, statistics, traceOf) ?? none;
}

/** `null` when there is nothing to compute it from. */
function valueOf(
  figure: Figure,
  { headcounts, figures, assessedRate, enrolledRate }: MarkStatistics,
  traceOf: (figure: Figure) => Trace | undefined,
): number | null {
  switch (figure) {
    case "enrolled":
    case "assessed":
    case "absent":
    case "exempt":
    case "awaited":
      return headcounts[figure];
    case "assessedRate":
      return assessedRate.rate && toNumber(assessedRate.rate);
    case "enrolledRate":
      return enrolledRate.rate && toNumber(enrolledRate.rate);
    case "assessedSuccesses":
      return toldRate(assessedRate, traceOf(figure)).successes;
    case "assessedTotal":
      return toldRate(assessedRate, traceOf(figure)).outOf;
    case "enrolledSuccesses":
      return toldRate(enrolledRate, traceOf(figure)).successes;
    case "enrolledTotal":
      return toldRate(enrolledRate, traceOf(figure)).outOf;
    case "deviation":
      return figures && deviation(figures, traceOf(figure));
    default:
      return figures && toNumber(figures[figure]);
  }
}

/** A rate whose numerator or denominator stands alone in a row. */
function toldRate({ successes, outOf }: SuccessRate, trace?: Trace): SuccessRate {
  return successRate(successes, outOf, trace);
}

/** Of the whole population; the library's variance is that of a sample, which a mark alone does not have. */
function deviation({ marks }: MarkFigures, trace?: Trace): number {
  const numbers = marks.map((mark) => toNumber(mark));
  const value = Math.sqrt(((variance(numbers) ?? 0) * (numbers.length - 1)) / numbers.length);
  trace?.step("grading.deviation", {
    inputs: { count: asCount(numbers.length) },
    result: asNumber(readNumber(value)),
  });
  return value;
}
