/** Headings of what is not a mark, in the registers people use. */
import type { Draw } from "../draw";

export const headingWords = {
  number: ["N° étudiant", "Numéro étudiant", "N° étud.", "Code étudiant", "Matricule", "Num. apprenant", "N° apprenant", "Identifiant", "INE", "code_nip", "NumEtudiant", "Student ID"],
  last: ["Nom", "NOM", "Nom de famille", "Nom patronymique", "nom", "Nom apprenant", "LastName", "Last name", "Surname"],
  first: ["Prénom", "Prénoms", "PRENOM", "prenom", "Prénom usuel", "Prénom apprenant", "FirstName", "First name", "First Name"],
  full: ["Nom et prénom", "Nom Prénom", "NOM Prénom", "Étudiant", "Apprenant", "Stagiaire", "Élève", "Nom complet", "Étudiant(e)", "Auditeur", "Apprenti", "Name"],
  email: ["Email", "Courriel", "Adresse mail", "Adresse de courriel", "Mail", "E-mail"],
  group: ["Groupe", "Gr.", "TD", "Groupe TD", "Statut FI/FA", "Section"],
  line: ["N°", "#", "n°", "Ordre"],
  generalMean: ["Moyenne générale", "Moyenne", "Moy. gén.", "Moyenne semestre", "Moyenne du semestre", "MG"],
  unitMean: ["Moyenne", "Moy.", "Moyenne UE", "Note UE", "Note finale", "Total /20", "Moyenne pondérée"],
  rank: ["Rang", "Classement", "Rg", "Rank"],
  decision: ["Décision", "Décision du jury", "Résultat", "Avis du jury", "Admis / Ajourné", "Mention et décision"],
  remark: ["Observations", "Remarques", "Commentaire", "Appréciation", "Obs.", "Comments"],
  absences: ["Nb absences", "Absences", "Nombre d’absences", "Abs. (h)"],
  jury: ["Points jury", "Points de jury", "Pts jury", "Pt jury"],
  result: ["Résultat", "Rés.", "Décision", "Validation"],
  credits: ["ECTS", "Crédits", "Crédits ECTS", "Credits"],
  coefRow: ["Coef", "Coefficient", "Coeff.", "Coefs", "Pondération", "Poids", "Coefficients"],
  scaleRow: ["Barème", "Note maximale", "Note max", "Sur", "Note sur", "Barème de notation"],
  creditRow: ["ECTS", "Crédits", "Crédits ECTS"],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

export function heading(draw: Draw, of: keyof typeof headingWords): string {
  return draw.pick<string>(headingWords[of]);
}

export const titles = [
  "PV de jury - Licence 3 - 2025/2026",
  "Relevé de notes - semestre 5",
  "Notes du semestre 1 (provisoire)",
  "CFA - Promotion 2026",
  "LP Gestion des organisations – notes",
  "Feuille de notes",
  "Année universitaire 2025-2026",
  "Tableau récapitulatif des résultats",
  "BTS CG 2e année",
];

export const footNotes = [
  "ABI : absence injustifiée ; ABJ : absence justifiée",
  "Document de travail, ne pas diffuser",
  "Fait à Paris, le 12/06/2026",
  "Le président du jury",
  "* note provisoire",
  "Édité le 03/07/2026 à 14:12",
];

export const sheetNames = [
  "Feuil1",
  "Notes",
  "S5",
  "Jury",
  "Récap",
  "Feuille1",
  "Notes 2026",
  "Sheet1",
  "L3",
  "Export",
];
