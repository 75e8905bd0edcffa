/** `CNAM.SEMESTER`: the mention of an academic sequence, and the units to sit again. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { decideSemester, type SequenceKind } from "../../rules/grading/sequence";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { gradingRulesOf } from "../rules/grading-rules";
import type { ResultColumn } from "../table/columns";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { overSequences, sequenceColumns } from "./sequences";

const { headings, mention, professionalMention, due: ways, dueUnit, listSeparator } = marksMessages;

const RESULTS: readonly ResultColumn[] = [
  { heading: headings.semester.mention },
  { heading: headings.semester.due },
  { heading: headings.semester.professional },
];

export const semester = defineFunction({
  id: "SEMESTER",
  category: "marks",
  summary: {
    fr: "Mention de la séquence académique de chaque apprenant, les UE à représenter, et la séquence professionnelle à part.",
    en: "The mention of each learner’s academic sequence, the units to sit again, and the professional sequence apart.",
  },
  returns: {
    fr: "Une ligne par apprenant : la mention, les UE avec la façon de les représenter, la séquence professionnelle",
    en: "A row per learner: the mention, in French, the units with the way to sit them again, the professional sequence",
  },
  parameters: [{ id: "table", columns: sequenceColumns }],
  results: RESULTS,
  example: {
    formula:
      '=CNAM.SEMESTER({"UE1 statut","UE2 statut";"Validée","Évaluation complémentaire"},"ingenieur-apprentissage-2020")',
  },
  run: (call) => {
    const grading = gradingRulesOf(call.rules);
    return overSequences(call, (codes) => {
      const kinds = kindsOf(call, codes);
      return {
        results: RESULTS,
        decide: (units, trace) => decideSemester(units, kinds, grading, trace),
        show: ({ academic, professional, due }) => [
          academic === null ? "" : mention[academic],
          due.map(({ code, by }) => dueUnit(code, ways[by])).join(listSeparator),
          professional === null ? "" : professionalMention[professional],
        ],
      };
    });
  },
});

/** By the kind that the rules give the unit: the final project is done in company, the mobility is of neither sequence. */
const SEQUENCES: Readonly<Record<string, SequenceKind>> = {
  professionnelle: "professional",
  projet: "professional",
  mobilité: null,
};

function kindsOf({ rules }: Call, codes: readonly string[]): readonly SequenceKind[] {
  const kinds = new Map(rules.open("unit.<CODE>.kind").map(({ part, value }) => [foldCode(part), String(value)]));
  return codes.map((code) => {
    const kind = kinds.get(foldCode(code));
    const sequence = kind === undefined ? undefined : SEQUENCES[kind];
    return sequence === undefined ? "academic" : sequence;
  });
}
