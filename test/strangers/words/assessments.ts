/** What teachers call the assessments of one unit, with usual weights. */
export interface Scheme {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  /** One continuous mark and one exam: a convention has weights for these. */
  readonly conventional?: true;
  readonly english?: true;
}

export const schemes: readonly Scheme[] = [
  { words: ["CC", "Examen"], weights: [0.4, 0.6], conventional: true },
  { words: ["Contrôle continu", "Examen final"], weights: [1, 1], conventional: true },
  { words: ["CC", "Examen terminal"], weights: [1, 2], conventional: true },
  { words: ["CC", "EF"], weights: [0.3, 0.7], conventional: true },
  { words: ["CC1", "CC2", "Examen"], weights: [1, 1, 2] },
  { words: ["DS1", "DS2", "DS3"], weights: [1, 1, 1] },
  { words: ["TP", "DS"], weights: [1, 2] },
  { words: ["QCM", "Oral", "Écrit"], weights: [1, 1, 2] },
  { words: ["Partiel", "Examen terminal"], weights: [0.3, 0.7], conventional: true },
  { words: ["IE1", "IE2", "DST1"], weights: [1, 1, 3] },
  { words: ["Interro 1", "Interro 2", "Devoir surveillé"], weights: [1, 1, 2] },
  { words: ["Exposé", "Dossier"], weights: [1, 1] },
  { words: ["Rapport", "Soutenance"], weights: [2, 1] },
  { words: ["Éval. 1", "Éval. 2"], weights: [1, 1] },
  { words: ["Devoir 1", "Devoir 2", "Devoir 3", "Examen"], weights: [1, 1, 1, 3] },
  { words: ["Contrôle n°1", "Contrôle n°2"], weights: [1, 2] },
  { words: ["Participation", "Projet", "Examen"], weights: [0.1, 0.4, 0.5] },
  { words: ["Note TP", "Note DS", "Note projet"], weights: [1, 2, 1] },
  { words: ["Médian", "Final"], weights: [0.4, 0.6], conventional: true },
  { words: ["Quiz 1", "Quiz 2", "Final exam"], weights: [1, 1, 3], english: true },
  { words: ["Midterm", "Final exam"], weights: [0.4, 0.6], conventional: true, english: true },
  { words: ["Coursework", "Exam"], weights: [0.5, 0.5], conventional: true, english: true },
  { words: ["Assignment 1", "Assignment 2", "Exam"], weights: [0.25, 0.25, 0.5], english: true },
];

/** The only mark of a unit, under its title. */
export const soleMarks = ["Note", "Note finale", "Moyenne", "Note /20", "Résultat chiffré", "Moy."];

export const resitWords = [
  "Rattrapage", "Session 2", "Note session 2", "2e session", "2ème session", "Note rattrapage", "Seconde session",
]; // prettier-ignore

export const firstSessionWords = ["Session 1", "Note session 1", "1re session", "1ère session", "Session 1"];
