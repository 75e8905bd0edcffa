/** `CNAM.UE_VALID`: whether the unit is validated. */
import type { UnitStatus } from "../../rules/grading/unit-grade";
import { decideUnits } from "./units";
import { defineFunction } from "../define-function";

const VALIDATED: ReadonlySet<UnitStatus> = new Set(["validated", "validatedInSession2", "exempt"]);

export const ueValid = defineFunction({
  id: "UE_VALID",
  category: "marks",
  summary: {
    fr: "VRAI si l’unité est validée, FAUX sinon. Une ligne par apprenant.",
    en: "TRUE if the unit is validated, FALSE otherwise. One row per learner.",
  },
  returns: { fr: "VRAI ou FAUX par apprenant", en: "TRUE or FALSE per learner" },
  parameters: ["notes", "coefs", "session2"],
  example: { formula: '=CNAM.UE_VALID({9,10},{0.4,0.6},,"gessms-2026")' },
  run: (call) =>
    decideUnits(call, {
      plain: (grade, plain) => plain.validates(grade),
      outcome: ({ status }, missingMark) => (status === "pending" ? missingMark().toCell() : VALIDATED.has(status)),
    }),
});
