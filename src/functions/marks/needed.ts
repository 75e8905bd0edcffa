/** `CNAM.NEEDED`: the lowest mark still needed. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { ratio, toNumber, type Ratio } from "../../rules/exact/ratio";
import type { GradingRules } from "../../rules/grading/grading-rules";
import { neededMark } from "../../rules/grading/needed-mark";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { readMark } from "../reading/mark";
import { describe, isBlank } from "../../spreadsheet/cell/text";
import { all, invalid, Rejection } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import { isBlankRow, readLearnerRows, type LearnerRows } from "./learner-rows";
import { issueMessage, readMarks } from "./units";

const HIGHEST = ratio(HIGHEST_MARK);

export const needed = defineFunction({
  id: "NEEDED",
  category: "marks",
  summary: {
    fr: "La plus basse note, au centième, qu’il faut encore à chacune des épreuves vides pour valider l’unité.",
    en: "The lowest mark, to the hundredth, still needed on each blank assessment for the unit to be validated.",
  },
  returns: {
    fr: "Par apprenant, une note sur 20, Acquis ou Impossible (dans cette session)",
    en: "Per learner, a mark out of 20, Acquis (nothing more needed) or Impossible (in this session)",
  },
  parameters: ["notes", "coefs", "cible"],
  format: "mark",
  example: { formula: '=CNAM.NEEDED({9,""},{0.4,0.6},,"gessms-2026")' },
  run: (call) => {
    const rules = gradingRulesOf(call.rules);
    const learners = readLearnerRows(call, "coefs", rules.componentWeights);
    if (learners instanceof Rejection) return learners;
    const targetOf = targetsOf(call, learners.rows.length);
    if (targetOf instanceof Rejection) return targetOf;
    return learners.rows.map((_, learner) => {
      const result = forLearner(call, learners, learner, targetOf(learner), rules);
      return [result instanceof Rejection ? result.toCell() : result];
    });
  },
});

function forLearner(
  call: Call,
  { rows, weights, where }: LearnerRows,
  learner: number,
  target: Ratio | Rejection | null,
  rules: GradingRules,
): ResultValue | Rejection {
  const row = rows[learner] ?? [];
  if (isBlankRow(row)) return "";
  const read = all([readMarks(rules, row, (component) => where(learner, component)), target]);
  if (read instanceof Rejection) return read;
  const [marks, aimed] = read;
  const outcome = neededMark(marks, weights, aimed, HIGHEST, rules, call.traceOf(learner));
  if (!outcome.ok) return issueMessage(outcome.issues[0]?.code, where(learner, 0), "");
  return outcome.value.kind === "mark" ? toNumber(outcome.value.value) : marksMessages.needed[outcome.value.kind];
}

/** One target for all, or one per learner; a blank one, `null`, is the threshold. */
function targetsOf(call: Call, learners: number): ((learner: number) => Ratio | Rejection | null) | Rejection {
  const cells = call.block("cible");
  if (cells === null) return () => null;
  const flat = cells.flat();
  const isLine = cells.length === 1 || cells[0]?.length === 1;
  if (flat.length !== 1 && (flat.length !== learners || !isLine))
    return invalid(marksMessages.targetShape(call.nameOf("cible"), learners));
  const isRow = cells.length === 1;
  const where = (index: number): string => call.where("cible", isRow ? 0 : index, isRow ? index : 0);
  return (learner) => {
    const index = flat.length === 1 ? 0 : learner;
    const cell = flat[index] ?? null;
    if (isBlank(cell)) return null;
    const mark = readMark(cell, () => where(index));
    if (mark instanceof Rejection) return mark;
    if (mark.kind === "grade") return mark.value;
    return mark.kind === "unknown" ? null : invalid(marksMessages.targetIsACode(where(index), describe(cell)));
  };
}
