/** `CNAM.YEAR`: the passage to the next year. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { toNumber } from "../../rules/exact/ratio";
import { decideYear } from "../../rules/grading/sequence";
import { defineFunction } from "../define-function";
import { missing } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import type { ResultColumn } from "../table/columns";
import { catalogueUnits } from "./catalogue-units";
import { overSequences, sequenceColumns } from "./sequences";

const { headings, yearDecision, creditsUnknown, listSeparator } = marksMessages;

const RESULTS: readonly ResultColumn[] = [
  { heading: headings.year.decision },
  { heading: headings.year.credits, format: "number" },
  { heading: headings.year.left },
];

export const year = defineFunction({
  id: "YEAR",
  category: "marks",
  summary: {
    fr: "Passage en année supérieure de chaque apprenant : option 1, ou option 2 ou 3 que la commission départage.",
    en: "Each learner’s passage to the next year: option 1, or option 2 or 3, which the commission chooses between.",
  },
  returns: {
    fr: "Une ligne par apprenant : la décision, les ECTS acquis, les UE à valider",
    en: "A row per learner: the decision, in French, the ECTS earned, the units left",
  },
  parameters: [{ id: "table", columns: sequenceColumns }],
  results: RESULTS,
  example: {
    formula:
      '=CNAM.YEAR({"UE1 statut","UE2 statut";"Validée","Session 2"},{"convention","ingenieur-apprentissage-2020";"unit.UE1",30;"unit.UE2",30})',
  },
  run: (call) => {
    const grading = gradingRulesOf(call.rules);
    const known = new Map(catalogueUnits(call.rules).map(({ code, credits }) => [code, credits]));
    return overSequences(call, (codes) => {
      const credits = codes.map((code) => known.get(code) ?? null);
      const outside = codes.find((code) => !known.has(code));
      return {
        results: RESULTS,
        decide: (units, trace) => decideYear(units, credits, grading, trace),
        show: (outcome) => [
          yearDecision[outcome.decision],
          outcome.credits === null ? missing(creditsUnknown(outside ?? "")).toCell() : toNumber(outcome.credits),
          outcome.left.join(listSeparator),
        ],
      };
    });
  },
});
