/** `CNAM.UE_STATUS`: where the learner stands in the unit. */
import { messages } from "../../i18n/fr/messages";
import { decideUnits } from "./units";
import { defineFunction } from "../define-function";

export const ueStatus = defineFunction({
  id: "UE_STATUS",
  category: "marks",
  summary: {
    fr: "Situation de l’apprenant dans l’unité : Validée, Session 2, Non validée, En attente… Une ligne par apprenant.",
    en: "Where the learner stands in the unit, in French: Validée, Session 2, Non validée, En attente… One row per learner.",
  },
  returns: { fr: "Un statut par apprenant", en: "A status per learner" },
  parameters: ["notes", "coefs", "session2"],
  card: true,
  example: { formula: '=CNAM.UE_STATUS({8,9},,12,"gessms-2026")' },
  run: (call) =>
    decideUnits(call, {
      // One session, so no second-session status here.
      plain: (grade, plain) => (plain.validates(grade) ? messages.status.validated : messages.status.session2),
      outcome: ({ status }) => messages.status[status],
    }),
});
