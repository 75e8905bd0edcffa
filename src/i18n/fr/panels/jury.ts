/** Words of the tool « Clore le jury », of the sheet « Jury clos » and of `_Journal`. */
import { counted } from "../grammar";

export const jury = {
  help: "Les notes et les décisions telles que le jury les a arrêtées, avec la date, le nom de qui clôt et une empreinte. Ensuite, chaque changement demande un motif.",
  none: "Aucune feuille visible ne porte de résultats calculés : branchez d’abord un tableau de notes, ou créez une feuille de notes.",

  close: {
    heading: "Clore",
    again: "Clore de nouveau",
    sheet: "Feuille des notes",
    minutes: "Procès-verbal",
    noMinutes: "aucun ne lit cette feuille",
    content: "À clore",
    amount: (learners: number, columns: number) =>
      `${counted(learners, "apprenant")}, ${counted(columns, "colonne")} de notes et de décisions`,
    by: "Clos par",
    byHelp: "Votre nom et votre qualité, par exemple : Mme Durand, présidente. Le tableur ne les donne pas.",
    action: "Préparer la clôture",
    missing: "Écrivez qui clôt le jury.",
    first: "Donnez d’abord un motif à ce qui a changé.",
    plan: (sheet: string) => `Clore le jury (${sheet})`,
  },

  state: {
    heading: "Depuis la clôture",
    choose: "Clôture",
    date: "Clos le",
    by: "Par",
    sheets: "Feuilles",
    unchanged: "Rien de ce qui a été clos n’a changé sans motif.",
    changed: (count: number) =>
      `${counted(count, "changement")} sans motif depuis la clôture. Annulez-les, ou dites pourquoi : le motif ira au journal et au procès-verbal.`,
    explained: (count: number) => `${counted(count, "changement")} avec motif au journal.`,
    digestHolds: "L’empreinte de la clôture est la bonne.",
    digestBroken: "L’empreinte ne correspond plus à la feuille « Jury clos » : cette feuille a été modifiée.",
    noDigest: "L’empreinte n’a pas pu être vérifiée sur ce poste.",
    rulesChanged: "Les règles du classeur ne sont plus celles de la clôture.",
  },

  changes: {
    caption: "À motiver",
    blank: "vide",
    row: "la ligne",
    sheet: "la feuille",
    reason: "Motif",
    reasonHelp: "Le même pour tout ce qui est coché.",
    action: "Préparer l’inscription au journal",
    missing: "Cochez au moins un changement, écrivez son motif et votre nom.",
    more: (count: number) => `et ${counted(count, "autre changement", "autres changements")}`,
    plan: (count: number) => `Inscrire ${counted(count, "changement")} au journal`,
  },

  record: {
    sheet: "Jury clos",
    title: "Jury clos",
    help: "Ce que le jury a arrêté, en valeurs. N’y changez rien : le volet compare le classeur avec cette feuille. L’empreinte change dès qu’un mot ou un nombre d’ici change ; imprimée sur le procès-verbal signé, elle dit si cette feuille est celle qui a été signée. Ce n’est pas une signature.",
    facts: {
      date: "Clos le",
      by: "Clos par",
      convention: "Convention",
      version: "Version de CNAM Conventions",
      rulesDigest: "Empreinte des règles (SHA-256)",
      digest: "Empreinte (SHA-256)",
    },
    noDigest: "non calculée sur ce poste",
    table: "Feuille close",
  },

  journal: {
    title: "Journal du jury",
    help: "Une ligne par clôture et par changement motivé d’une note ou d’une décision close, dans l’ordre. Le volet ajoute des lignes, il n’en change aucune.",
    headings: {
      date: "Date",
      by: "Qui",
      sheet: "Feuille",
      cell: "Cellule",
      who: "Apprenant",
      column: "Colonne",
      before: "Avant",
      after: "Après",
      reason: "Motif",
    },
    closed: "Clôture du jury",
  },

  minutes: {
    closed: (moment: string, by: string, record: string) =>
      `Jury clos le ${moment} par ${by} ; détail sur la feuille « ${record} ».`,
    digest: (digest: string) => `Empreinte (SHA-256) : ${digest}`,
    changed: (moment: string, by: string, what: string, reason: string) =>
      `Modifié après clôture le ${moment} par ${by} : ${what}. Motif : ${reason}`,
    unexplained: (count: number) => `${counted(count, "changement")} après clôture, sans motif au journal.`,
    what: (place: string, before: string, after: string) => `${place}, ${before} → ${after}`,
  },
};
