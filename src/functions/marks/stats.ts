/** `CNAM.STATS`: how a group did, assessment by assessment. */
import { variance } from "d3-array";
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { readNumber } from "../../rules/exact/read-number";
import { toNumber } from "../../rules/exact/ratio";
import type { GradingRules } from "../../rules/grading/grading-rules";
import { markStatistics, type MarkFigures } from "../../rules/grading/mark-statistics";
import type { UnitResult } from "../../rules/grading/unit-result";
import { asCount, asNumber, type Trace } from "../../rules/trace";
import type { ArgumentValue, ResultValue } from "../host";
import { defineFunction } from "../define-function";
import { readUnitResult } from "../reading/unit-result";
import { invalid, missing, Rejection } from "../rejection";
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
    fr: "Effectif, moyenne, médiane, écart type, extrêmes, quartiles et taux de réussite. Une colonne par épreuve ou par unité.",
    en: "Count, mean, median, standard deviation, extremes, quartiles and success rate. One column per assessment or unit.",
  },
  returns: {
    fr: "Neuf lignes : le libellé, puis une valeur par colonne de notes",
    en: "Nine rows: the label, in French, then a value per column of marks",
  },
  parameters: ["notes"],
  example: {
    formula: "=CNAM.STATS({8;12;13})",
  },
  run: (call) => {
    const marks = call.block("notes");
    if (marks === null) return invalid(messages.argumentRequired(call.nameOf("notes")));
    const rules = gradingRulesOf(call.rules);
    const traces = new Map(FIGURES.map((figure, row) => [figure, call.traceOf(row)]));
    const columns = transpose(marks).map((cells, column) =>
      columnOf(
        cells,
        (row) => call.where("notes", row, column),
        rules,
        (figure) => traces.get(figure),
      ),
    );
    return FIGURES.map((figure) => [marksMessages.statistics[figure], ...columns.map((values) => values(figure))]);
  },
});

type ColumnValues = (figure: Figure) => ResultValue;

/** The figures of a column: empty texts when it is wholly blank, its error in each when a cell is wrong. */
function columnOf(
  cells: readonly ArgumentValue[],
  where: (row: number) => string,
  rules: GradingRules,
  traceOf: (figure: Figure) => Trace | undefined,
): ColumnValues {
  if (isBlankRow(cells)) return () => "";
  const results: UnitResult[] = [];
  for (const [row, cell] of cells.entries()) {
    const result = readUnitResult(cell, () => where(row));
    if (result instanceof Rejection) return () => result.toCell();
    results.push(result);
  }
  const { figures, successRate } = markStatistics(results, rules, traceOf);
  const none = missing(messages.nothingToAverage(where(0))).toCell();
  return (figure) => {
    if (figure === "count") return figures?.marks.length ?? 0;
    if (figure === "successRate") return successRate === null ? none : toNumber(successRate);
    if (figures === null) return none;
    return figure === "deviation" ? deviation(figures, traceOf(figure)) : toNumber(figures[figure]);
  };
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
