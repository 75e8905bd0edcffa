/** Words of the tool « Cohortes ». */
import { counted, enumerated } from "../grammar";

export const cohortsPanel = {
  help: "Réunit des tableaux de notes, de ce classeur ou de fichiers, et compare la réussite par unité, centre et année. Rien n’est fusionné : chaque tableau garde son nom et sa provenance.",
  file: "Ajouter un fichier",
  formats: {
    all: "Classeur .xlsx ou export CSV. Il est lu ici et n’est envoyé nulle part.",
    text: "Export CSV. Pour un classeur, copiez sa feuille dans celui-ci.",
  },
  tables: "Tableaux trouvés",
  none: "Aucun tableau de notes dans ce classeur. Ouvrez un classeur qui en contient, ou ajoutez un fichier.",
  take: (sheet: string, file: string | null) => (file === null ? `Feuille « ${sheet} »` : `« ${sheet} » de ${file}`),
  content: (learners: number, units: number, range: string) =>
    `${counted(learners, "apprenant")}, ${counted(units, "unité")}, ${range}`,
  centre: "Centre",
  year: "Année",
  yearHint: "2025 ou 2024-2025",
  toSay: "À dire : ni les titres ni le nom de la feuille ne le disent sûrement.",
  rules: "Règles",
  ownRules: { workbook: "celles du classeur", file: "celles du fichier" },
  computed: "Verdicts déjà calculés dans le tableau.",
  problems: {
    questions: "La lecture de ce tableau n’est pas sûre : répondez d’abord aux questions de « Brancher un tableau ».",
    questionsInFile:
      "La lecture de ce tableau n’est pas sûre : ouvrez ce fichier, branchez-le, enregistrez-le, puis ajoutez-le de nouveau.",
    apart: "Une ligne par apprenant et par unité : « Brancher un tableau » en fait d’abord une feuille.",
  },
  attach: "Brancher ce tableau",
  drop: "Retirer ce fichier",
  fileProblems: {
    workbook: "C’est un classeur : ouvrez-le, copiez sa feuille dans celui-ci, puis revenez ici.",
    unreadable: "Ce fichier ne se lit pas. Enregistrez-le en .xlsx ou en CSV, puis choisissez-le de nouveau.",
    tooBig: "Ce fichier est trop gros : gardez-en une seule promotion.",
    commas: "La virgule y sépare les colonnes et aussi les décimales : exportez-le avec des points-virgules.",
    noTable: "Aucun tableau de notes dans ce fichier.",
  },
  same: (code: string) => `${code} porte plusieurs titres`,
  titles: (titles: readonly { readonly title: string; readonly sheet: string }[]) =>
    `${enumerated(titles.map(({ title, sheet }) => `« ${title} » (${sheet})`))}.`,
  sameChoices: { yes: "La même unité", no: "Des unités différentes" },
  colon: "\u00a0: ",
  shared: (first: string, second: string, count: number) =>
    `${counted(count, "apprenant")} de « ${second} » ${count < 2 ? "est" : "sont"} aussi dans « ${first} » et compte${count < 2 ? "" : "nt"} dans chacun`,
  doubtful: (first: string, second: string, count: number) =>
    `${counted(count, "personne")} de « ${second} » ${count < 2 ? "ressemble" : "ressemblent"} à d’autres de « ${first} » : numéros et noms ne concordent pas`,
  compare: "Comparer deux cohortes",
  noComparison: "Sans graphique",
  pair: (first: string, second: string) => `${first} et ${second}`,
  obstacles: {
    tables: "Choisissez au moins un tableau.",
    places: (count: number) => `Il manque le centre ou l’année de ${counted(count, "tableau", "tableaux")}.`,
    units: (codes: readonly string[]) =>
      `Dites si ${enumerated(codes)} ${codes.length < 2 ? "est" : "sont"} la même unité partout.`,
  },
  prepare: "Voir ce qui sera créé",
};
