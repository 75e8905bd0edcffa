/** `CNAM.ECTS`: the credits earned so far. */
import { messages } from "../../i18n/fr/messages";
import { toNumber } from "../../rules/exact/ratio";
import { creditsEarned } from "../../rules/grading/credits-earned";
import { isCompensated } from "../../rules/grading/compensation";
import { allByCompensation } from "../../rules/grading/diploma";
import { defineFunction } from "../define-function";
import { missing } from "../rejection";
import { gradingModeOf, gradingRulesOf } from "../rules/grading-rules";
import { overLearners } from "./unit-results";

export const ects = defineFunction({
  id: "ECTS",
  category: "marks",
  summary: {
    fr: "Crédits ECTS acquis à ce jour. Une ligne par apprenant.",
    en: "ECTS credits earned so far. One row per learner.",
  },
  returns: { fr: "Un nombre de crédits par apprenant", en: "A number of credits per learner" },
  parameters: ["notes", { id: "credits", optional: false }],
  format: "number",
  example: { formula: '=CNAM.ECTS({12,9,"VES"},{4,6,2})' },
  run: (call) => {
    const rules = gradingRulesOf(call.rules);
    const compensation = {
      mode: gradingModeOf(call.rules),
      mean: call.rules.quantity("diploma.mean"),
      eliminatory: call.rules.quantity("grading.eliminatory"),
    };
    return overLearners(call, (results, credits, where, trace) => {
      if (isCompensated(results, credits, compensation, rules, trace))
        return toNumber(allByCompensation(credits, trace));
      const earned = creditsEarned(results, credits, rules, trace);
      if (earned.ok) return toNumber(earned.value);
      const unit = Number(earned.issues[0]?.params["unit"]) - 1;
      return missing(messages.statusRequired(where(unit)));
    });
  },
});
