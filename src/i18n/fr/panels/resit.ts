/** Words of the tool « Simuler la session 2 », and of the sheet it makes. */
import { counted } from "../grammar";

const kinds = {
  session2: "Session 2",
  complement: "Évaluation complémentaire",
  pending: "En attente",
};

export const resit = {
  help: "Qui repasse quoi, et la note qu’il lui faut, d’après les notes de la feuille et les règles du classeur. Rien n’est écrit tant que vous ne préparez pas les convocations.",
  damaged:
    "Des corrections de colonnes enregistrées pour cette feuille ne se lisent plus : elles sont mises de côté. Corrigez les colonnes dans « Brancher ».",
  asked:
    "Des colonnes du tableau sont à préciser avant de dire qui repasse quoi. « Brancher » pose les questions, une par une.",
  answer: "Répondre dans « Brancher »",
  noTable:
    "Aucun tableau de notes reconnu sur cette feuille. Ouvrez celle qui porte les notes : une ligne d’en-têtes (Nom, CC, Examen…) et une ligne par apprenant.",
  reading: "Lecture des notes…",
  sheet: {
    name: "Convocations",
    plan: (count: number) => `Créer la liste de ${counted(count, "convocation")}`,
    title: (sheet: string) => `Convocations à la session 2 — ${sheet}`,
    summary: (learners: number, sittings: number, credits: number) =>
      `${counted(learners, "apprenant")}, ${counted(sittings, "épreuve")} à repasser, ${String(credits).replace(".", ",")} ECTS en jeu. La note qu’il faut est la plus basse, au centième, qui valide l’unité. Remplissez la date, l’heure et la salle.`,
    headings: [
      "Apprenant",
      "UE",
      "Session",
      "À repasser",
      "Note qu’il faut",
      "ECTS",
      "Date",
      "Heure",
      "Salle",
      "Émargement",
    ],
    letters: {
      name: "Convocations individuelles",
      plan: (count: number) => `Créer ${counted(count, "convocation")}, une par page`,
      title: (sheet: string) => `Convocation à la session 2 — ${sheet}`,
      help: "Tapez ici, une fois, la date, l’heure et la salle de chaque épreuve : chaque convocation les reprend. Ce tableau ne s’imprime pas.",
      text: (count: number) =>
        count > 1 ? `Vous repassez les ${count} épreuves ci-dessous.` : "Vous repassez l’épreuve ci-dessous.",
      note: "La note qu’il faut est la plus basse, au centième, qui valide l’unité.",
      signature: "Cachet et signature",
      headings: {
        unit: "UE",
        session: "Session",
        assessments: "À repasser",
        needed: "Note qu’il faut",
        date: "Date",
        time: "Heure",
        room: "Salle",
      },
    },
    kinds,
    wholeUnit: "Toute l’UE",
    needed: { acquired: "Acquis", impossible: "Impossible" },
    dateTitle: "Date à vérifier",
    dateMessage: "Tapez une date, par exemple 15/09/2027.",
  },
  unit: "UE",
  allUnits: "Toutes les UE",
  figures: {
    sheet: "Feuille",
    learners: "Apprenants",
    sitting: "Qui repassent",
    sittings: "Épreuves à repasser",
    credits: "ECTS en jeu",
    pending: "En attente d’une note",
  },
  perUnit: "Par UE",
  headings: {
    unit: "UE",
    session2: "Session 2",
    complement: "Compl.",
    pending: "En attente",
    credits: "ECTS en jeu",
    learner: "Apprenant",
    what: "À repasser",
    needed: "Note qu’il faut",
  },
  complementFull: "Évaluation complémentaire",
  who: "Qui repasse quoi",
  nobody: "Personne ne repasse.",
  pendingTitle: "En attente : note qu’il faut aux épreuves vides pour éviter la session 2",
  atLeast: (mark: string) => `${mark} au moins`,
  needed: { acquired: "Acquis d’avance", impossible: "Impossible, même avec 20" },
  unknown: "—",
  what: (kind: keyof typeof kinds, assessments: string) =>
    assessments === "" ? kinds[kind] : `${kinds[kind]} : ${assessments}`,
  simulate: "Si chacun obtient",
  outOf: "sur 20",
  simulated: (validated: number, sittings: number, credits: string) =>
    `${counted(validated, "épreuve")} sur ${sittings} ${validated > 1 ? "valideraient leur" : "validerait son"} UE, soit ${credits} ECTS.`,
  problems: "À corriger d’abord",
  problem: (learner: string, unit: string, message: string) => `${learner}, ${unit} : ${message}`,
  more: (count: number) => `et ${count} de plus`,
  prepare: "Préparer les convocations",
  prepareLetters: "Une convocation par page",
};
