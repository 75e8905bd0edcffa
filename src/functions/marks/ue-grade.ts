/** `CNAM.UE_GRADE`: the unit's final grade. */
import { toNumber } from "../../rules/exact/ratio";
import { decideUnits } from "./units";
import { defineFunction } from "../define-function";

export const ueGrade = defineFunction({
  id: "UE_GRADE",
  category: "marks",
  summary: {
    fr: "Note finale de l’unité, ou code quand elle n’a pas de note. Une ligne par apprenant.",
    en: "The unit’s final grade, or a code when it has none. One row per learner.",
  },
  returns: { fr: "Une note sur 20 ou un code par apprenant", en: "A grade out of 20 or a code per learner" },
  parameters: ["notes", "coefs", "session2"],
  format: "mark",
  example: { formula: '=CNAM.UE_GRADE({9,10},{0.4,0.6},,"gessms-2026")' },
  run: (call) =>
    decideUnits(call, {
      plain: (grade, plain) => grade / plain.denominator,
      outcome: ({ grade }, missingMark) => {
        if (grade === null) return missingMark().toCell();
        return grade.kind === "number" ? toNumber(grade.value) : grade.code;
      },
    }),
});
