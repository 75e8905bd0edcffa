/** Words of the tool « Brancher », and of the columns it adds. */
import { numberFormatter } from "../../number-formatter";
import { counted } from "../grammar";

/** Of a unit: as many decimals as a sheet writes. */
const WEIGHT = numberFormatter("fr", { maximumFractionDigits: 10 });

const roles = {
  fullName: "Nom et prénom",
  lastName: "Nom",
  firstName: "Prénom",
  learnerNumber: "Numéro d’apprenant",
  email: "Courriel",
  birthDate: "Date de naissance",
  group: "Groupe",
  mark: "Note",
  status: "Statut ou décision",
  credits: "ECTS",
  mean: "Moyenne",
  absences: "Absences",
  rank: "Rang",
  coefficient: "Coefficient",
  scale: "Barème",
  criterion: "Critère d’une note",
  juryPoints: "Points de jury",
  language: "Niveau de langue",
  experience: "Expérience",
  mobility: "Mobilité",
  label: "Libellé",
  nature: "Nature",
  quantity: "Quantité",
  rate: "Taux ou prix",
  amount: "Montant",
  party: "Partie",
  year: "Année",
  npec: "NPEC",
  level: "Niveau",
  contract: "Contrat",
  start: "Début",
  end: "Fin",
  break: "Rupture",
  date: "Date",
  hours: "Heures",
  presence: "Présence",
  unit: "UE",
  kind: "Type",
  remark: "Remarque",
  lineNumber: "N° de ligne",
  other: "Autre, laissée de côté",
};

const assessments = {
  continuous: "contrôle continu",
  exam: "examen",
  oral: "oral",
  project: "projet",
  grade: "note de l’UE",
};

const rows = {
  weights: "coefficients",
  credits: "ECTS",
  scale: "barème",
  total: "total",
  statistics: "statistiques",
  section: "titre de section",
  note: "remarque",
  blank: "ligne vide",
};

export const attach = {
  help: "Sélectionnez une cellule de votre tableau. Vérifiez ce qui a été reconnu, corrigez au besoin, puis choisissez les résultats à ajouter à droite. Aucune cellule remplie n’est touchée sans votre accord.",
  headings: {
    grade: (unit: string | undefined) => (unit === undefined ? "Note CNAM" : `${unit} note`),
    status: (unit: string | undefined) => (unit === undefined ? "Statut CNAM" : `${unit} statut`),
    credits: (_unit: string | undefined) => "ECTS acquis",
    mean: (_unit: string | undefined) => "Moyenne CNAM",
  },
  plan: (sheet: string) => `Brancher le tableau de « ${sheet} »`,
  damaged:
    "Des corrections de colonnes enregistrées pour cette feuille ne se lisent plus : elles sont mises de côté. Corrigez les colonnes ci-dessous : vos choix les remplaceront.",
  noTable:
    "Aucun tableau reconnu sur cette feuille. Il faut une ligne d’en-têtes (Nom, CC, Examen…) et, dessous, une ligne par apprenant.",
  noMarks:
    "Aucune colonne de notes reconnue dans ce tableau : indiquez lesquelles en sont dans la liste, ou choisissez un autre tableau.",
  table: "Tableau",
  tables: (address: string, learners: number) => `${address}, ${counted(learners, "ligne", "lignes")}`,
  learners: "Lignes",
  place: "Cellules",
  specialRows: "Lignes à part",
  specialRow: (row: number, kind: keyof typeof rows) => `${row} (${rows[kind]})`,
  columns: "Colonnes reconnues",
  pick: "Corriger en cliquant une colonne de la feuille",
  picking: "Cliquez maintenant une cellule de la colonne à corriger…",
  column: (letter: string) => `Colonne ${letter}`,
  noHeading: "sans en-tête",
  hidden: "masquée",
  result: "Résultat CNAM déjà branché",
  correct: (letter: string) => `Corriger la colonne ${letter} :`,
  guess: (
    role: keyof typeof roles,
    unit: string | undefined,
    assessment: keyof typeof assessments | undefined,
    session: 1 | 2 | undefined,
  ) =>
    [
      roles[role],
      unit,
      assessment && assessments[assessment],
      role === "mark" && session !== undefined ? `session ${session}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" · "),
  confidence: { sure: "sûr", likely: "probable", check: "à vérifier", said: "dit par vous" },
  role: "Contenu",
  unit: "UE (vide : celle de la feuille)",
  assessment: "Épreuve",
  noAssessment: "Non précisée",
  session: "Session",
  firstSession: "Session 1",
  secondSession: "Session 2",
  close: "Fermer",
  forget: "Oublier ma correction",
  results: "Résultats à ajouter",
  resultKinds: {
    grade: "Note finale de chaque UE",
    status: "Statut de chaque UE",
    credits: "ECTS acquis",
    mean: "Moyenne générale",
    decision: "Décision du diplôme, avec ses motifs",
  },
  needsGrades: "La moyenne lit les notes finales : elles sont ajoutées aussi.",
  needsBoth: "La décision lit les notes finales et les statuts : ils sont ajoutés aussi.",
  needsStatuses: "Les ECTS se comptent sur les statuts : ils sont ajoutés aussi.",
  noFigures:
    "ECTS et moyenne : il faut une ligne « ECTS » sous ou sur les en-têtes, ou des codes d’UE du catalogue de la convention affichée. Une moyenne se contente d’une ligne « Coefficient », de « coef 3 » dans chaque en-tête, ou de votre propre moyenne.",
  noCredits:
    "ECTS : il faut une ligne « ECTS » sous ou sur les en-têtes, ou des codes d’UE du catalogue de la convention affichée.",
  /** What each unit counts for, as the sheet's own mean or its headings say. */
  ownMean: (weights: readonly number[]) =>
    `Moyenne générale : les UE y comptent ${weights.map((weight) => WEIGHT.format(weight)).join(" ; ")}, comme dans votre feuille.`,
  usualWeights: (units: string) =>
    `Aucune ligne de coefficients pour ${units} : contrôle continu et examen suivent les poids de la convention.`,
  equalWeights: (units: string) =>
    `Aucune ligne de coefficients pour ${units} : toutes les épreuves comptent autant. Pour d’autres poids, ajoutez une ligne « Coef » sous les en-têtes.`,
  theUnit: "l’UE",
  roles,
  assessments,
  tokens: "Écritures que les fonctions refusent",
  tokenHelp: "Choisissez un code pour remplacer chaque écriture ; l’aperçu liste les cellules et demande votre accord.",
  token: (text: string, count: number) => `« ${text} », ${counted(count, "cellule", "cellules")}`,
  notEnrolled:
    "Un tiret dit souvent « non inscrit ». Jamais lu comme un 0 : la cellule reste telle quelle, et le résultat de cette UE signale l’erreur tant qu’elle n’est ni vidée ni remplacée par un code.",
  leave: "Laisser tel quel",
  proposed: " (proposé)",
  codes: {
    ABJ: "ABJ, absence justifiée",
    ABI: "ABI, absence injustifiée",
    DIS: "DIS, dispense",
    EXO: "EXO, exemption",
    V: "V, validée",
    NV: "NV, non validée",
    NEU: "NEU, neutralisée",
  },
  blocked: (cell: string, by: string) =>
    `La formule de ${cell} n’a pas la place de s’étendre (#PROPAGATION!) : videz ou déplacez ${by}.`,
  blockedSomewhere: (cell: string) =>
    `La formule de ${cell} n’a pas la place de s’étendre (#PROPAGATION!) : libérez les cellules en dessous et à sa droite.`,
  prepare: "Voir ce qui sera ajouté",
  nothingToAdd: "Ces résultats sont déjà branchés : rien à ajouter.",
  noRoom: "Il n’y a plus de colonnes libres à droite du tableau.",
  outOf: (scale: string) => `sur ${scale}`,
  outOfColumn: (column: string) => `sur la colonne ${column}`,
  outOfEach: "barème dans chaque cellule",
  scale: "Barème (vide : 20, ou ce que dit la feuille)",
  weight: "Coefficient (vide : ce que dit la feuille)",
  converted: (columns: string) => `Ramenées sur 20 dans les formules, sans changer vos cellules : ${columns}.`,
  questions: "Répondez d’abord aux questions ci-dessus.",
  layouts: {
    notMarks:
      "Ce n’est pas un tableau de notes : rien n’y est branché. S’il en contient, donnez un titre à ses colonnes (« Nom », « Note »), ou corrigez-les dans le volet.",
    peopleWithoutMarks:
      "Cette liste de personnes n’a pas encore de notes. Ajoutez-lui une colonne « Note », ou créez une feuille de notes où ces personnes sont déjà inscrites.",
    attendance: "Ce tableau note des présences, jour par jour : il n’a pas de notes à brancher.",
    sheetPerLearner:
      "Cette feuille porte les notes d’un seul apprenant : rien n’y est branché. Réunissez les apprenants sur une feuille, une ligne chacun.",
    learnerAndUnitPerRow:
      "Cette liste a une ligne par apprenant et par matière, et un apprenant y a deux notes de la même matière, ou aucune matière : complétez-la, puis réessayez.",
    unitPerRow:
      "Ce tableau a ses matières en lignes, et des lignes ou des colonnes n’y ont pas de nom : complétez-le, puis réessayez.",
    learnerPerRow: "Ce tableau n’a pas de colonne de notes à brancher. Donnez un titre à celle qui en contient.",
  },
  marksSheet: (learners: number) =>
    `Créer une feuille de notes avec ${learners > 1 ? `ces ${learners} personnes` : "cette personne"}`,
  tooMany:
    "Trop de notes éparses, ou sur un autre barème, pour une UE : la formule dépasserait ce qu’un tableur accepte (255 arguments, 8 192 signes). Regroupez-les côte à côte, ramenées sur 20.",
  regrouped: (sheet: string) => `Résultats ${sheet}`,
  beside: (sheet: string) =>
    `Ce tableau n’a pas de place pour des résultats : les notes sont regroupées sur une feuille « ${sheet} », une ligne par apprenant, ramenées sur 20. Elle lit vos cellules, qui ne changent pas.`,
  reconciled: "Vos résultats et les nôtres",
  reconciledHelp:
    "Ce que votre feuille calcule déjà, comparé ligne par ligne à ce que les fonctions trouvent avec les mêmes notes.",
  agreement: (heading: string, unit: string, equal: number, compared: number) =>
    `Votre colonne « ${heading} »${unit === "" ? "" : ` (${unit})`} : ${equal} ${equal > 1 ? "lignes" : "ligne"} sur ${compared} ${equal > 1 ? "égales" : "égale"}.`,
  difference: (row: number, who: string, theirs: string, ours: string, cause: string) =>
    `Ligne ${row}${who === "" ? "" : `, ${who}`} : ${theirs} chez vous, ${ours} ici (${cause}).`,
  moreDifferences: (count: number) => `Et ${counted(count, "autre écart", "autres écarts")}.`,
  agreeingRows: (count: number) => (count > 1 ? `Voir les ${count} lignes égales` : "Voir la ligne égale"),
  agreeing: (row: number, who: string, theirs: string) => `Ligne ${row}${who === "" ? "" : `, ${who}`} : ${theirs}`,
  moreAgreeing: (count: number) => `Et ${counted(count, "autre ligne égale", "autres lignes égales")}.`,
  noFigure: "pas de résultat",
  causes: {
    formula: "la formule de cette ligne n’est pas celle de la colonne",
    rounding: "arrondi chez vous",
    roundingHere: "arrondi par la convention",
    absence: "chez vous, l’absence ou le mot ne compte pas",
    absenceAsZero: "chez vous, l’absence ou la note manquante compte 0",
    weights: "chez vous, toutes les épreuves comptent autant",
    resitIgnored: "chez vous, la seconde session ne compte pas",
    resitKept: "chez vous, la seconde session remplace la première",
    threshold: "chez vous, la décision se prend à un autre seuil",
    compensation: "chez vous, la moyenne de toutes les UE compense celle-ci",
    missing: "ici, une note manque ou n’est pas lue",
    other: "cause inconnue : à vérifier",
  },
  nothingTicked: "Cochez au moins un résultat.",
  needsRules: "Les formules lisent le nom CNAM_REGLES, que ce classeur n’a pas encore.",
  withRules: "Créer aussi la feuille de règles (recommandé)",
  withRulesPlan: (label: string) => `${label}, avec la feuille de règles`,
  withoutRules: "Brancher seul : les formules afficheront #NOM? tant que le nom CNAM_REGLES n’existe pas",

  accounts: {
    plan: "Brancher la comptabilité sur un dossier financier",
    heading: "Comptabilité",
    help: "Ces tableaux ont été reconnus dans le classeur. Un dossier financier les lit là où ils sont : rien à retaper.",
    kinds: {
      contracts: "Contrats",
      charges: "Charges",
      expenses: "Dépenses",
      invoices: "Factures",
      receipts: "Encaissements",
      instalments: "Échéances",
    },
    found: (sheet: string, rows: number) => `${sheet}, ${counted(rows, "ligne", "lignes")}`,
    leftOut: (sheet: string, row: number, text: string) => `${sheet}, ligne ${row} : ${text}`,
    bearer: (sheet: string, rows: readonly number[]) =>
      `${sheet} : qui porte ${counted(rows.length, "ligne", "lignes")} sans partie (${rows.length > 1 ? "lignes" : "ligne"} ${rows.slice(0, 8).join(", ")}${rows.length > 8 ? "…" : ""}) ?`,
    typed: {
      plain: (sheet: string, heading: string, count: number, cell: string, text: string, read: string) =>
        count > 1
          ? `${sheet}, colonne « ${heading} » : ${count} nombres sont tapés comme du texte, le premier en ${cell} : « ${text} », lu ${read}. Le dossier les compte ; vos propres sommes, non. « Contrôler » peut en faire des nombres.`
          : `${sheet}, colonne « ${heading} » : ${cell} est tapé comme du texte : « ${text} », lu ${read}. Le dossier le compte ; vos propres sommes, non. « Contrôler » peut en faire un nombre.`,
      asTheRest: (sheet: string, heading: string, cell: string, text: string, read: string) =>
        `${sheet}, colonne « ${heading} » : « ${text} » (${cell}) est lu ${read}, comme le reste de la colonne.`,
      asked: (sheet: string, heading: string, cell: string, text: string, count: number) =>
        `${sheet}, colonne « ${heading} », ${cell} : « ${text} » se lit de deux façons${count > 1 ? `, ainsi que ${counted(count - 1, "autre cellule", "autres cellules")}` : ""}. Combien est-ce ?`,
      signs: { ".": "le point", ",": "la virgule" },
      thousands: (value: string, sign: string) => `${value} : ${sign} sépare les milliers`,
      decimals: (value: string, sign: string) => `${value} : ${sign} précède les décimales`,
      unread: (sheet: string, cell: string, text: string) =>
        `${sheet}, ${cell} : « ${text} » n’est pas un nombre qui se lit. Tapez-y le nombre seul ; d’ici là, ce montant manque au dossier.`,
    },
    toAnswer: "Répondez d’abord : rien n’est deviné.",
    leftOutHeading: "Lignes laissées de côté (titres, totaux, produits, ce qui suit le tableau)",
    button: "Brancher la comptabilité",
  },
};
