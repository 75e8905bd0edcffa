/** A second-session mark where the first session already validates the unit, and the rules forbid it. */
import { gradingRulesOf } from "../../../functions/rules/grading-rules";
import { readRatio, readShareText } from "../../../spreadsheet/cell/number-text";
import { readMark } from "../../../functions/reading/mark";
import { Rejection } from "../../../functions/rejection";
import { ONE, atLeast, isNegative, type Ratio } from "../../../rules/exact/ratio";
import { readNumber } from "../../../rules/exact/read-number";
import type { GradingRules } from "../../../rules/grading/grading-rules";
import type { Mark } from "../../../rules/grading/mark";
import { judgeAttempt } from "../../../rules/grading/unit-attempt";
import { markOnTwenty } from "../../attach/mark-on-twenty";
import type { UnitReading } from "../../reading/sheet-reading";
import type { AuditedTable } from "../audited-table";
import type { Check, Found } from "../check";

const ALLOWED = "grading.resit.allowedWhenValidated";

export const secondSessionWhenValidated: Check = {
  id: "secondSessionWhenValidated",
  severity: "error",
  find(context) {
    const rules = gradingRulesOf(context.rules);
    if (rules.resitAllowedWhenValidated) return [];
    const source = context.rules.source(ALLOWED);
    return (
      context.marksTables
        // Nothing is judged of what is still to be asked.
        .filter(({ reading }) => reading.questions.length === 0)
        .flatMap((table) =>
          table.reading.units.flatMap((unit) => inUnit(table, unit, rules).map((found) => ({ ...found, source }))),
        )
    );
  },
};

function inUnit(table: AuditedTable, known: UnitReading, rules: GradingRules): readonly Found[] {
  const { unit } = known;
  const resits = unit.resits.filter((column) => column !== null);
  if (resits.length === 0 || unit.marks.length === 0) return [];
  const weights = weightsOf(table, known, rules);
  return table.peopleRows.flatMap((row) => {
    const column = resits.find((one) => !table.isBlank(row, one));
    if (column === undefined || !isValidated(table, row, unit.marks, weights, rules)) return [];
    const facts = { learner: table.nameOf(row), unit: unit.name ?? table.sheet.name };
    return [{ cells: [table.range(row, column)], facts }];
  });
}

/** `null` when nothing says how much each mark counts. */
function weightsOf(table: AuditedTable, { unit, weights }: UnitReading, rules: GradingRules): readonly Ratio[] | null {
  const { value } = weights;
  switch (value.kind) {
    case "single":
      return [ONE];
    case "figures":
      return value.values.map(readNumber);
    case "row": {
      const read = unit.marks.flatMap((column) => {
        const weight = readRatio(table.value(value.row, column), readShareText);
        return weight && !isNegative(weight) ? [weight] : [];
      });
      return read.length === unit.marks.length ? read : null;
    }
    case "convention":
      return rules.componentWeights?.length === unit.marks.length ? rules.componentWeights : null;
    default:
      return null;
  }
}

/** Without weights, validated whatever they are. */
function isValidated(
  table: AuditedTable,
  row: number,
  columns: readonly number[],
  weights: readonly Ratio[] | null,
  rules: GradingRules,
): boolean {
  const marks: Mark[] = [];
  for (const column of columns) {
    const typed = markOnTwenty(table.sheet.model, row, column, table.readingOf(column)?.scale?.value);
    const mark = readMark(typed, () => "");
    if (mark instanceof Rejection) return false;
    marks.push(mark);
  }
  const isSafe =
    weights !== null || marks.every((mark) => mark.kind === "grade" && atLeast(mark.value, rules.threshold));
  if (!isSafe) return false;
  const judged = judgeAttempt(marks, weights ?? columns.map(() => ONE), rules);
  return judged.ok && (judged.value.verdict === "validated" || judged.value.verdict === "exempt");
}
