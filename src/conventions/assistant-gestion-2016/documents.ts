/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

const ASSISTANT = "Assistante de formation";
const HEAD = "Responsable alternance";

export const documents: readonly ConventionValue[] = [
  ...paper(
    "promotionLists",
    "Listes des salons, des établissements d’origine et des entreprises à prospecter",
    `${HEAD}, directeur du pôle`,
    "art. 3",
  ),
  ...paper(
    "selectionCalendar",
    "Calendrier des journées de sélection et des commissions d’admissibilité",
    `${HEAD}, directeur du pôle`,
    "art. 4",
  ),
  ...paper("admissibilityList", "Liste d’admissibilité, non ordonnée", HEAD, "art. 4"),
  ...paper("admissibilityLetter", "Courrier de résultat, aux deux logos", `${HEAD}, assistante de formation`, "art. 4"),
  ...paper("contracts", "Contrats, conventions et factures aux entreprises", "Assistant comptabilité client", "art. 6"),
  ...paper("timetables", "Emplois du temps diffusés", "Coordinatrice du pôle", "art. 7"),
  ...paper("absenceNotice", "Absences déclarées aux entreprises", "Coordinatrice du pôle", "art. 7"),
  ...paper(
    "results",
    "Procès-verbal de résultat signé et copies archivées",
    `Enseignant, puis ${ASSISTANT.toLowerCase()}`,
    "art. 11",
  ),
  ...paper("tutorNotice", "Désignation des tuteurs annoncée, aux deux logos", `${HEAD}, directeur du pôle`, "art. 12"),
  ...paper("visitReport", "Rapport de visite", "Tuteur académique", "art. 13"),
  ...paper("qualityReview", "Évaluation de la satisfaction des élèves et des entreprises", "Cnam et CFA", "art. 16"),
];
