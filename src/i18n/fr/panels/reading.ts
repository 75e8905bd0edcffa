/** Words of what is read of a sheet: what it looks like, how surely, and what is asked. */
import { counted, enumerated, linesText } from "../grammar";
import { attach } from "./attach";

const layouts = {
  learnerPerRow: "un apprenant par ligne",
  learnerAndUnitPerRow: "une ligne par apprenant et par matière",
  unitPerRow: "matières en lignes, apprenants en colonnes",
  sheetPerLearner: "les notes d’un seul apprenant",
  attendance: "présences jour par jour",
  peopleWithoutMarks: "liste de personnes sans notes",
  notMarks: "pas un tableau de notes",
};

const certainties = { sure: "sûr", likely: "probable", unsure: "à confirmer" };

export interface Asked {
  /** « F » or « C, D et E ». */
  readonly columns: string;
  readonly many: boolean;
  /** « Note /10 », the first ones. */
  readonly headings: string;
  /** « 8 ; 9,5 ; 5… ». */
  readonly cells: string;
}

function columns({ columns: letters, many, headings }: Asked): string {
  return `${many ? "Les colonnes" : "La colonne"} ${letters}${headings === "" ? "" : ` « ${headings} »`}`;
}

function shown({ cells }: Asked): string {
  return cells === "" ? "" : ` (${cells})`;
}

export const reading = {
  layouts,
  certainties,
  roles: attach.roles,
  assessments: attach.assessments,
  listed: enumerated,
  columnRun: (first: string, last: string) => `${first} à ${last}`,
  questions: {
    who: (asked: Asked) =>
      `${columns(asked)} ${asked.many ? "disent-elles" : "dit-elle"} de qui est chaque ligne ?${shown(asked)}`,
    rows: (asked: Asked) =>
      `Les mêmes personnes reviennent sur plusieurs lignes. ${columns(asked)} dit-elle l’UE de chaque ligne ?${shown(asked)}`,
    units: (asked: Asked) =>
      asked.many
        ? `${columns(asked)} : une UE chacune, ou les épreuves d’une même UE ?${shown(asked)}`
        : `${columns(asked)} est-elle la note d’une UE à part, ou une épreuve de l’UE de la feuille ?${shown(asked)}`,
    marks: (asked: Asked) =>
      `${columns(asked)} ${asked.many ? "contiennent-elles" : "contient-elle"} des notes ?${shown(asked)}`,
    grade: (asked: Asked) =>
      `${columns(asked)} est-elle la note finale de l’UE, faite des autres, ou une épreuve de plus ?${shown(asked)}`,
    session: (asked: Asked) => `${columns(asked)} : deuxième session, ou second semestre ?${shown(asked)}`,
    scale: (asked: Asked) => `${columns(asked)} ${asked.many ? "sont-elles" : "est-elle"} sur 20 ?${shown(asked)}`,
    weights: (asked: Asked) =>
      `${columns(asked)} : rien ne dit leurs coefficients. Comptent-elles autant ? Sinon, ajoutez une ligne « Coef » sous les en-têtes.`,
    kept: (asked: Asked) => `${columns(asked)} : laquelle est retenue ?${shown(asked)}`,
  },
  choices: {
    yes: () => "Oui",
    no: () => "Non",
    eachUnit: () => "Une UE chacune",
    oneUnit: () => "Les épreuves d’une même UE",
    notMarks: () => "Ce ne sont pas des notes",
    mark: () => "Ce sont des notes",
    grade: () => "La note finale de l’UE",
    assessment: () => "Une épreuve de plus",
    session2: () => "Deuxième session",
    session1: () => "Un autre semestre",
    outOf: (figure: string) => `Sur ${figure}`,
    equal: () => "Elles comptent autant",
    keep: (figure: string) => `Colonne ${figure}`,
  },
  open: (count: number) => `${counted(count, "question")} avant de calculer`,
  ready: "Tout est lu : les résultats peuvent être calculés.",
  whyAsked:
    "Un résultat n’est calculé que de ce qui est sûr ou dit par vous. Vos réponses sont gardées dans le classeur.",
  cli: {
    usage:
      "Usage : npm run cnam -- read|attach|import|audit FICHIER… [--convention ID] [--json], attach FICHIER --out COPIE.xlsx [--values], ou return CLASSEUR --into EXPORT --out RENDU",
    missing: (file: string) => `« ${file} » : aucun fichier de ce nom.`,
    written: (file: string, cells: number) =>
      `« ${file} » est écrit, avec ${counted(cells, "cellule calculée", "cellules calculées")}.`,
    nothingWritten: "Aucun résultat à écrire : aucun fichier n’a été fait.",
    unknownConvention: (read: string, ids: string) =>
      `La convention « ${read} » est inconnue. Choix possibles : ${ids}.`,
    sheet: (name: string) => `Feuille « ${name} »`,
    noTable:
      "aucun tableau reconnu : une ligne de titres (« Nom », « CC », « Examen ») au-dessus des données suffit à le faire lire.",
    row: (row: number) => `ligne ${row}`,
    commas: (file: string, lines: readonly number[]) =>
      `« ${file} » : la virgule y sépare les colonnes et aussi les décimales, et plusieurs lectures sont possibles (${linesText(lines)}). Refaites l’export avec des points-virgules.`,
    emptyText: (file: string) => `« ${file} » ne contient aucune valeur. Refaites l’export, puis réessayez.`,
    notWritten: (file: string) =>
      `« ${file} » ne peut pas être écrit : vérifiez le dossier, et fermez le fichier s’il est ouvert.`,
    encoding: (name: string) => `accents lus en ${name}`,
    open: (count: number) =>
      `${counted(count, "question")} avant de calculer : répondez-y dans le volet (Brancher), ou écrivez-le dans la feuille (« Note /10 », ligne « Coef »).`,
    clean: "rien à signaler.",
    noName: "sans nom",
    session: (number: number) => `session ${number}`,
    beside: (cells: string) => `hors du tableau, sous aucun titre, non lu : ${cells}`,
    unknownFormulas: (columns: string) =>
      `formules sans valeur dans ce fichier, non calculées ici : ${columns}. Ouvrez-le dans un tableur, enregistrez-le, puis réessayez.`,
    unknownMarks:
      "Des notes de ce tableau sont des formules sans valeur dans ce fichier : ouvrez-le dans un tableur, enregistrez-le, puis réessayez.",
    scaleColumn: (column: string) => `la colonne ${column}`,
    scaleCells: "ce que dit chaque cellule",
    weightsKinds: {
      single: "une seule note",
      convention: "ceux de la convention",
      unsaid: "non dits",
      row: (row: number) => `ligne ${row}`,
      columns: (columns: string) => `colonnes ${columns}`,
    },
    unit: "UE",
    generalMean: "moyenne générale",
    scales: { stated: "écrit", column: "dans une colonne", assumed: "supposé : à vérifier" },
    marks: {
      blank: "vide",
      notEnrolled: "non inscrit",
      waiting: (original: string) => `en attente (${original})`,
      outOfScale: (original: string) => `${original}, hors barème`,
      refused: (original: string) => `« ${original} » : à dire`,
      undecided: "plusieurs tentatives",
    },
    leftOut: (headings: string) => `laissé de côté : ${headings}`,
    entries: (debit: string, credit: string) => `débits ${debit}, crédits ${credit}`,
    unreadEntry: (row: number, text: string) => `ligne ${row}, montant non lu : « ${text} »`,
    npec: (rows: number) => `liste des niveaux de prise en charge, ${counted(rows, "ligne")}`,
    people: (count: number) => counted(count, "personne"),
    table: (area: string, layout: string, certainty: string, rows: number) =>
      `${area} : ${layout} (${certainty}), ${counted(rows, "ligne")}`,
    namesakes: (kind: "same" | "number" | "name", text: string, rows: string) =>
      `${kind === "name" ? "même nom" : kind === "number" ? "même numéro, noms différents" : "même personne"} « ${text} » : lignes ${rows}`,
    placeholders: (count: number) => counted(count, "numéro qui n’en est pas un", "numéros qui n’en sont pas"),
    outOf: (scale: string) => `sur ${scale}`,
    weights: "coefficients",
  },
};
