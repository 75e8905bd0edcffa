/** What `AVERAGE` and `ECTS` share: several units per learner, weighted by their credits. */
import type { Ratio } from "../../rules/exact/ratio";
import type { UnitResult } from "../../rules/grading/unit-result";
import type { Trace } from "../../rules/trace";
import type { Block, Call } from "../call";
import { messages } from "../../i18n/fr/messages";
import type { Result, ResultValue } from "../host";
import { readUnitResult } from "../reading/unit-result";
import type { MarkRules } from "../reading/mark";
import { all, invalid, Rejection, together } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import { isBlankRow, readLearnerRows } from "./learner-rows";

/** Computes one learner from their units' results; `where` names the cell of a unit (from 0). */
export type LearnerRule = (
  results: readonly UnitResult[],
  credits: readonly Ratio[],
  where: (unit: number) => string,
  trace?: Trace,
) => ResultValue | Rejection;

/** One result per learner; a wholly blank row gives an empty text. */
export function overLearners(call: Call, rule: LearnerRule): Result | Rejection {
  const isWeightless = call.block("credits") === null;
  const absence = isWeightless ? invalid(messages.weightsRequired(call.nameOf("credits"))).standing() : undefined;
  const read = all([readLearnerRows(call, "credits", null), absence]);
  if (read instanceof Rejection) return read;
  const [learners] = read;
  const rules = gradingRulesOf(call.rules);
  return learners.rows.map((row, learner) => {
    const where = (unit: number): string => learners.where(learner, unit);
    const result = isBlankRow(row) ? "" : overUnits(rules, row, learners.weights, where, rule, call.traceOf(learner));
    return [result instanceof Rejection ? result.toCell() : result];
  });
}

function overUnits(
  rules: MarkRules,
  row: Block[number],
  credits: readonly Ratio[],
  where: (unit: number) => string,
  rule: LearnerRule,
  trace?: Trace,
): ResultValue | Rejection {
  const results: UnitResult[] = [];
  const wrong: Rejection[] = [];
  for (const [unit, cell] of row.entries()) {
    const result = readUnitResult(rules, cell, () => where(unit));
    if (result instanceof Rejection) wrong.push(result);
    else results.push(result);
  }
  return together(wrong) ?? rule(results, credits, where, trace);
}
