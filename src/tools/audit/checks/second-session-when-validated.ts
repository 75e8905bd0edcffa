/** A second-session mark where the first session already validates the unit, and the rules forbid it. */
import { gradingRulesOf } from "../../../functions/rules/grading-rules";
import { readRatio, readShareText } from "../../../functions/reading/number-text";
import { readMark } from "../../../functions/reading/mark";
import { Rejection } from "../../../functions/rejection";
import { ONE, atLeast, isNegative, type Ratio } from "../../../rules/exact/ratio";
import type { GradingRules } from "../../../rules/grading/grading-rules";
import type { Mark } from "../../../rules/grading/mark";
import { judgeAttempt } from "../../../rules/grading/unit-attempt";
import type { AttachedUnit } from "../../reading/attached-unit";
import { figureRow } from "../../attach/figure-rows";
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
    return context.marksTables.flatMap((table) =>
      table.units(context.rules).flatMap((unit) => inUnit(table, unit, rules).map((found) => ({ ...found, source }))),
    );
  },
};

function inUnit(table: AuditedTable, unit: AttachedUnit, rules: GradingRules): readonly Found[] {
  const resits = unit.resits.filter((column) => column !== null);
  if (resits.length === 0 || unit.marks.length === 0) return [];
  const weights = weightsOf(table, unit, rules);
  return table.peopleRows.flatMap((row) => {
    const column = resits.find((one) => !table.isBlank(row, one));
    if (column === undefined || !isValidated(table, row, unit.marks, weights, rules)) return [];
    const facts = { learner: table.nameOf(row), unit: unit.name ?? table.sheet.name };
    return [{ cells: [table.range(row, column)], facts }];
  });
}

/** `null` when nothing says how much each mark counts. */
function weightsOf(table: AuditedTable, { marks }: AttachedUnit, rules: GradingRules): readonly Ratio[] | null {
  if (marks.length === 1) return [ONE];
  const row = figureRow(table.sheet.model, table.found, "weights", marks);
  const weights = marks.flatMap((column) => {
    const weight = row === undefined ? undefined : readRatio(table.value(row, column), readShareText);
    return weight && !isNegative(weight) ? [weight] : [];
  });
  if (weights.length === marks.length) return weights;
  return rules.componentWeights?.length === marks.length ? rules.componentWeights : null;
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
    const mark = readMark(table.value(row, column), () => "");
    if (mark instanceof Rejection) return false;
    marks.push(mark);
  }
  const isSafe =
    weights !== null || marks.every((mark) => mark.kind === "grade" && atLeast(mark.value, rules.threshold));
  if (!isSafe) return false;
  const judged = judgeAttempt(marks, weights ?? columns.map(() => ONE), rules);
  return judged.ok && (judged.value.verdict === "validated" || judged.value.verdict === "exempt");
}
