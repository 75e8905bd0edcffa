/** The column that names the learner of a row, in every table of learners: only messages read it. */
import type { Column } from "./columns";

export const learnerColumn: Column<"learner"> = {
  id: "learner",
  heading: "apprenant",
  english: "learner",
  synonyms: [
    "élève",
    "étudiant",
    "candidat",
    "stagiaire",
    "auditeur",
    "nom",
    "nom et prénom",
    "n° étudiant",
    "identifiant",
    "matricule",
  ],
  help: { fr: "Le nom de l’apprenant, ignoré par le calcul.", en: "The learner’s name, left out of the computation." },
};
