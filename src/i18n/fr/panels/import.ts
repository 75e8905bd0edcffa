/** Words of the tool « Importer », of the sheets it makes and of its plans. */
import { counted, linesText } from "../grammar";

const sources = {
  moodleGradebook: "Moodle, carnet de notes",
  moodleQuiz: "Moodle, test",
  moodleAssignment: "Moodle, devoir",
  apogee: "Apogée",
  apogeeWeb: "Apogée, saisie web",
  scodoc: "ScoDoc",
  canvas: "Canvas",
  blackboard: "Blackboard",
  pegase: "Pégase, PV de jury",
  table: "Tableau de notes",
};

const sheets: Readonly<Record<keyof typeof sources, string>> = {
  moodleGradebook: "Import Moodle",
  moodleQuiz: "Import Moodle",
  moodleAssignment: "Import Moodle",
  apogee: "Import Apogée",
  apogeeWeb: "Import Apogée",
  scodoc: "Import ScoDoc",
  canvas: "Import Canvas",
  blackboard: "Import Blackboard",
  pegase: "Import Pégase",
  table: "Import",
};

export const importTool = {
  help: "Choisissez l’export de votre plateforme ou de votre scolarité. Rien n’est écrit avant votre accord.",
  chooseFile: "Fichier à importer",
  formats:
    "CSV ou texte de Moodle, d’Apogée, de ScoDoc ou de Pégase, liste des NPEC. Vous pouvez aussi le déposer ici.",
  or: "ou",
  readSheet: "Lire la feuille active",
  another: "Choisir un autre fichier",

  problems: {
    workbook:
      "C’est un classeur : ouvrez-le dans votre tableur, copiez sa feuille dans ce classeur, puis cliquez sur « Lire la feuille active ».",
    unreadable: "Ce fichier n’est pas du texte. Exportez-le en CSV, puis choisissez-le de nouveau.",
    tooBig: "Ce fichier est trop gros. Exportez un seul cours ou une seule promotion, puis choisissez-le de nouveau.",
    empty: "Il n’y a rien à lire ici. Choisissez un autre fichier ou une autre feuille.",
    noMarks:
      "Ce n’est pas une liste de notes : aucune colonne n’a l’air d’en contenir. Vérifiez que la première ligne porte les titres des colonnes.",
    turned:
      "Ce tableau a ses matières en lignes et ses apprenants en colonnes : une importation lit une ligne par apprenant. « Brancher » le lit tel quel ; sinon, transposez-le (Collage spécial, Transposé), puis réessayez.",
    withoutMarks:
      "Cette liste de personnes n’a pas encore de notes. Ajoutez-lui une colonne « Note », ou créez une feuille de notes à partir d’elle dans « Brancher ».",
    nobody: "Les colonnes sont reconnues, mais aucune ligne ne porte le nom ou le numéro d’un apprenant.",
    commas:
      "Dans ce fichier, la virgule sépare les colonnes et aussi les décimales : plusieurs lectures sont possibles. Exportez-le avec des points-virgules, puis choisissez-le de nouveau.",
  },

  repairs: {
    quotes: (lines: readonly number[]) => `Guillemet égaré, lu comme absent : ${linesText(lines)}.`,
    commas: (lines: readonly number[]) => `Virgules décimales rendues à leurs nombres : ${linesText(lines)}.`,
  },
  beside: (cells: string) => `Hors du tableau, sous aucun titre, rien n’est lu de : ${cells}.`,
  otherTables: (count: number) =>
    `${counted(count, "autre tableau de notes", "autres tableaux de notes")} dans cette source : seul le plus long est importé. Copiez les autres sur une feuille à part pour les importer.`,

  recognised: "Reconnu",
  sources,
  sheet: (source: keyof typeof sources) => sheets[source],
  rawSuffix: "(brut)",
  confidence: "Confiance",
  sureness: (confidence: number) => `${Math.round(confidence * 100)} %`,
  learners: "Apprenants",
  encoding: "Codage",

  columns: {
    legend: "Colonnes de notes",
    outOf: (heading: string) => `Barème de « ${heading} »`,
    scale: "Notes sur",
    byRow: "Notes sur le barème de chaque ligne",
    assumed: "Le fichier ne dit pas le barème : 20 par défaut, à corriger au besoin.",
    scaleInvalid: "Indiquez un barème supérieur à 0, par exemple 20.",
    into: (heading: string) => `Colonne qui reçoit « ${heading} »`,
    target: "Vers",
    none: "Ne pas importer",
  },

  attempts: {
    legend: "Plusieurs lignes pour un même apprenant",
    help: (count: number) => `${counted(count, "apprenant a", "apprenants ont")} plusieurs notes. Laquelle compte ?`,
    rules: { best: "La meilleure", last: "La dernière", first: "La première" },
    missing: "Dites d’abord quelle note compte quand il y en a plusieurs.",
  },

  destination: {
    legend: "Destination",
    sheet: "Une nouvelle feuille",
    table: "Un tableau du classeur",
    choose: "Tableau à remplir",
    noTable: "Aucune feuille du classeur ne contient un tableau de notes à remplir.",
  },
  keepRaw: "Garder le fichier tel quel sur une feuille à part",
  keptRaw: "Le fichier est gardé tel quel sur une feuille à part : des notes sont ramenées sur 20.",

  counts: {
    legend: "Ce qui sera importé",
    marks: "Notes",
    codes: "Codes (ABI, ABJ…)",
    notEnrolled: "Non inscrits, laissés vides",
    waiting: "En attente, laissées vides",
    outOfScale: "Hors barème, à corriger",
    refused: "Illisibles, à corriger",
    matched: "Apprenants retrouvés",
    added: "Apprenants ajoutés",
    unmatched: "Absents du tableau",
    doubtful: "À départager",
    same: "Déjà saisies",
    different: "Différentes",
    formula: "Sur une formule, laissées",
  },
  addMissing: (count: number) =>
    count > 1
      ? `Ajouter les absents dans les ${count} lignes libres du tableau`
      : "Ajouter l’absent dans la ligne libre",
  replace: (count: number) => (count > 1 ? `Remplacer les ${count} notes différentes` : "Remplacer la note différente"),

  lists: {
    different: "Notes différentes",
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    problems: "Notes à corriger dans le fichier",
    unmatched: "Absents du tableau",
    doubtful: "À départager",
    attach: (name: string) => `Ligne du tableau pour ${name}`,
    nobody: "Ne pas importer",
    toChoose: "À choisir",
    doubts: {
      several: "plusieurs personnes portent ce nom ou ce numéro",
      otherName: "ce numéro porte un autre nom dans le tableau",
      otherNumber: "ce nom porte un autre numéro dans le tableau",
      sameTarget: "plusieurs lignes du fichier désignent cette personne",
    },
    leftOutColumns: (count: number) => counted(count, "colonne laissée de côté", "colonnes laissées de côté"),
    leftOutRows: (count: number) => counted(count, "ligne laissée de côté", "lignes laissées de côté"),
    row: (row: number) => `Ligne ${row}`,
    reasons: {
      feedback: "commentaires",
      timestamp: "dates et durées",
      birthDate: "dates de naissance",
      carriedOver: "notes reportées d’une autre session",
      suspended: "suspension du compte",
      percentage: "pourcentage d’une note déjà prise",
      letter: "note en lettres",
      question: "points d’une question",
      state: "état",
      result: "résultat ou crédits",
      scale: "barème",
      other: "autre",
    },
    more: (count: number) => `et ${count} de plus`,
  },

  prepare: "Préparer l’import",
  nothingChosen: "Cochez au moins une colonne de notes.",
  nothingToWrite: "Rien à écrire : toutes les notes sont déjà là, ou aucune colonne n’est choisie.",
  onlyDifferent: (count: number) =>
    count > 1
      ? `${count} notes du tableau diffèrent de celles du fichier, et il n’y a rien d’autre à écrire. Cochez « Remplacer les ${count} notes différentes » pour prendre celles du fichier ; sinon, le tableau garde les siennes.`
      : "Une note du tableau diffère de celle du fichier, et il n’y a rien d’autre à écrire. Cochez « Remplacer la note différente » pour prendre celle du fichier ; sinon, le tableau garde la sienne.",

  sheetPlan: (sheet: string) => `Créer la feuille ${sheet}`,
  fillPlan: (sheet: string) => `Importer des notes dans ${sheet}`,
  sheetTitle: (source: string, from: string) => `${source} — ${from}`,
  sheetHelp: "Notes sur 20. Une case vide n’est pas un zéro : la dernière colonne dit pourquoi.",
  headings: { number: "Numéro", lastName: "Nom", firstName: "Prénom", fullName: "Apprenant", remark: "Remarque" },
  onTwenty: (heading: string) => (/\/\s*20(?:[.,]0+)?\s*\)?$/.test(heading) ? heading : `${heading} /20`),
  about: (heading: string, remark: string) => `${heading} : ${remark}`,
  remarks: {
    carriedOver: "note reportée d’une autre session",
    notEnrolled: "non inscrit",
    waiting: "en attente",
    outOfScale: (mark: string) => `« ${mark} » dépasse le barème`,
    refused: (mark: string) => `« ${mark} » n’est pas une note`,
  },

  npec: {
    source: "Référentiel des NPEC (France compétences)",
    lines: "Lignes",
    codes: "Codes RNCP à garder",
    codesHelp: "Séparés par des virgules, par exemple RNCP35585, RNCP36339.",
    chosen: (count: number) => counted(count, "ligne sera importée", "lignes seront importées"),
    tooMany: (most: number) => `Indiquez des codes RNCP : une feuille de plus de ${most} lignes serait trop lourde.`,
    unknown: "Aucune ligne ne porte ces codes RNCP. Vérifiez-les.",
    leftOut: (count: number) =>
      counted(count, "ligne sans code RNCP, laissée de côté", "lignes sans code RNCP, laissées de côté"),
    sheet: "NPEC",
    contractsOfBefore: (sheet: string, headings: readonly string[]) =>
      `La feuille « ${sheet} » ne cherchera pas ses NPEC dans cette liste : elle date d’avant. Insérez à droite de son tableau, avant les produits, les colonnes ${headings.map((one) => `« ${one} »`).join(", ")}, puis importez la liste à nouveau. Ou tapez les NPEC.`,
    plan: "Créer la feuille NPEC",
    title: "Niveaux de prise en charge (NPEC)",
    from: (file: string) => `Référentiel de France compétences, d’après ${file}`,
    headings: {
      rncp: "Code RNCP",
      title: "Formation",
      certifier: "Certificateur",
      diploma: "Diplôme",
      cpneCode: "Code CPNE",
      cpne: "CPNE",
      amount: "NPEC annuel",
      status: "Statut",
      since: "Applicable depuis",
    },
  },

  actuals: {
    forms: { fec: "Fichier des écritures comptables (FEC)", table: "Journal de dépenses" },
    plan: (from: string) => `Importer les écritures de ${from}`,
    noFile:
      "Ce sont des écritures, et ce classeur n’a pas de dossier financier pour les recevoir. Créez-le d’abord dans « Créer une feuille », puis choisissez de nouveau le fichier.",
    party: "Comptabilité de",
    accounts: "Comptes de charges",
    lineOf: (account: string) => `Charge pour ${account}`,
    toChoose: "À dire",
    notOurs: "Hors du dossier",
    entries: (count: number) => counted(count, "écriture", "écritures"),
    debit: "Débit du fichier",
    credit: "Crédit du fichier",
    retained: "Retenu dans le dossier",
    outside: "Hors du dossier",
    gap: "Écart avec le fichier",
    added: "Lignes à écrire",
    there: "Lignes déjà là",
    unread: "Lignes à corriger dans le fichier",
    toMend: (count: number) =>
      `${counted(count, "ligne n’a", "lignes n’ont")} pas de date, de compte ou de montant lisible : corrigez le fichier, puis choisissez-le de nouveau.`,
    toSay: (count: number) =>
      `${counted(count, "compte attend", "comptes attendent")} : dites de quelle charge il s’agit, ou « Hors du dossier ».`,
    nothing: "Rien à écrire : toutes ces écritures sont déjà dans le dossier, ou hors du dossier.",
    missingRows: (count: number) =>
      `Il manque ${counted(count, "ligne", "lignes")} dans le journal des dépenses : insérez-les au-dessus de sa ligne grise, puis choisissez de nouveau le fichier.`,
  },
};
