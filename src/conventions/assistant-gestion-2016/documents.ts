/** Documents without a date of their own. */
import { document } from "../document";
import type { ConventionValue } from "../types";

const ASSISTANT = "Assistante de formation";
const HEAD = "Responsable alternance";

export const documents: readonly ConventionValue[] = [
  ...document("admissibilityList", "Liste d’admissibilité, non ordonnée", HEAD, "art. 4"),
  ...document(
    "admissibilityLetter",
    "Courrier de résultat, aux deux logos",
    `${HEAD}, assistante de formation`,
    "art. 4",
  ),
  ...document(
    "contracts",
    "Contrats, conventions et factures aux entreprises",
    "Assistant comptabilité client",
    "art. 6",
  ),
  ...document("timetables", "Emplois du temps diffusés", "Coordinatrice du pôle", "art. 7"),
  ...document("absenceNotice", "Absences déclarées aux entreprises", "Coordinatrice du pôle", "art. 7"),
  ...document(
    "results",
    "Procès-verbal de résultat signé et copies archivées",
    `Enseignant, puis ${ASSISTANT.toLowerCase()}`,
    "art. 11",
  ),
  ...document(
    "tutorNotice",
    "Désignation des tuteurs annoncée, aux deux logos",
    `${HEAD}, directeur du pôle`,
    "art. 12",
  ),
  ...document("visitReport", "Rapport de visite", "Tuteur académique", "art. 13"),
  ...document("qualityReview", "Évaluation de la satisfaction des élèves et des entreprises", "Cnam et CFA", "art. 16"),
];
