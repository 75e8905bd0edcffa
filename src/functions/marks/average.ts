/** `CNAM.AVERAGE`: the general mean. */
import { messages } from "../../i18n/fr/messages";
import { toNumber } from "../../rules/exact/ratio";
import { generalMean } from "../../rules/grading/general-mean";
import { isUnknown } from "../../rules/grading/unit-result";
import { defineFunction } from "../define-function";
import { missing } from "../rejection";
import { gradingModeOf, gradingRulesOf } from "../rules/grading-rules";
import { overLearners } from "./unit-results";

export const average = defineFunction({
  id: "AVERAGE",
  category: "marks",
  summary: {
    fr: "Moyenne générale pondérée par les crédits ou les coefficients. Une ligne par apprenant.",
    en: "General mean weighted by credits or coefficients. One row per learner.",
  },
  returns: { fr: "Une moyenne sur 20 par apprenant, sans arrondi", en: "A mean out of 20 per learner, not rounded" },
  parameters: ["notes", { id: "credits", optional: false }],
  format: "mark",
  example: { formula: "=CNAM.AVERAGE({12,9,14},{4,6,2})" },
  run: (call) => {
    const rules = gradingRulesOf(call.rules);
    const mode = gradingModeOf(call.rules);
    return overLearners(call, (results, credits, where, trace) => {
      const mean = generalMean(results, credits, mode, rules, trace);
      if (mean.ok) return toNumber(mean.value);
      if (mean.issues[0]?.code === "grading.nothingToAverage") return missing(messages.nothingToAverage(where(0)));
      return missing(messages.unknownUnit(where(results.findIndex(isUnknown))));
    });
  },
});
