/** `CNAM.SEMESTER`: the mention of an academic sequence, and the units to sit again. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { decideSemester } from "../../rules/grading/sequence";
import { defineFunction } from "../define-function";
import { gradingRulesOf } from "../rules/grading-rules";
import type { ResultColumn } from "../table/columns";
import { overSequences, sequenceColumns } from "./sequences";

const { headings, mention, due: ways, dueUnit, listSeparator } = marksMessages;

const RESULTS: readonly ResultColumn[] = [{ heading: headings.semester.mention }, { heading: headings.semester.due }];

export const semester = defineFunction({
  id: "SEMESTER",
  category: "marks",
  summary: {
    fr: "Mention de la séquence académique de chaque apprenant, et les UE à représenter.",
    en: "The mention of each learner’s academic sequence, and the units to sit again.",
  },
  returns: {
    fr: "Une ligne par apprenant : la mention, et les UE avec la façon de les représenter",
    en: "A row per learner: the mention, in French, and the units with the way to sit them again",
  },
  parameters: ["table"],
  columns: sequenceColumns,
  results: RESULTS,
  example: {
    formula:
      '=CNAM.SEMESTER({"UE1 statut","UE2 statut";"Validée","Évaluation complémentaire"},"ingenieur-apprentissage-2020")',
  },
  run: (call) => {
    const grading = gradingRulesOf(call.rules);
    return overSequences(call, () => ({
      results: RESULTS,
      decide: (units, trace) => decideSemester(units, grading, trace),
      show: (outcome) => [
        mention[outcome.mention],
        outcome.due.map(({ code, by }) => dueUnit(code, ways[by])).join(listSeparator),
      ],
    }));
  },
});
