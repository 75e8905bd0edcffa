/**
 * The sentences of the error cards: which cell, what was read, what to do. They are French in every display language,
 * as the contract says.
 */
import { counted } from "./grammar";
import { errorName } from "./value-names";

const quoted = (text: string): string => `« ${text} »`;

export const messages = {
  cellAt: (argument: string, row: number, column: number) => `${quoted(argument)}, ligne ${row}, colonne ${column}`,

  /** After the first faults of a call or of a row. */
  andOtherFaults: (count: number) => `Et ${counted(count, "autre erreur", "autres erreurs")}.`,

  // Marks
  notAMark: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une note. Tapez un nombre de 0 à 20, un code (ABI, ABJ, DIS, EXO, VES, VAE, ACQ, NEU, V, NV ; TB, B, AB, INS où la convention juge par mentions) ou laissez la cellule vide.`,
  mentionOrAbsence: (where: string, read: string) =>
    `${where} : ${quoted(read)}, absent (ABI, ABJ) ou mention ? La convention ne juge pas par des mentions : tapez ABI, ABJ ou une note.`,
  mentionBesideMarks: (where: string) =>
    `${where} : une mention voisine avec une note. Absent (ABI, ABJ) ou mention ? Gardez l’un ou l’autre, ou tapez le code d’absence.`,
  markOutOfRange: (where: string, read: string) =>
    `${where} : ${read} est hors de l’intervalle 0 à 20. Corrigez la note.`,
  markIsADate: (where: string, read: string, typed: string) =>
    `${where} : ${read} est une date. Si vous avez tapé ${typed}, le tableur en a fait une date : mettez la cellule au format Nombre et retapez la note avec une virgule.`,
  errorInCell: (where: string, read: string) =>
    `${where} : la cellule contient l’erreur ${errorName(read)}. Corrigez-la d’abord.`,
  verdictBesideMarks: (where: string) =>
    `${where} : V ou NV juge l’unité entière et ne peut pas voisiner avec une note. Gardez l’un ou l’autre.`,
  weightsLeftAllZero: (where: string) =>
    `${where} : il ne reste que des notes de coefficient 0. Donnez un coefficient à une note au moins.`,
  resitOnValidated: (where: string) =>
    `${where} : l’unité est validée en session 1 ; la convention interdit de se présenter en session 2. Effacez la note de session 2.`,
  missingMark: (where: string) => `${where} : note manquante. Saisissez-la, ou un code d’absence ou de dispense.`,
  zeroOrBlank: (where: string) =>
    `${where} : 0 ou vide ? Le tableur ne permet pas de le savoir ici. Donnez à la fonction une plage de cellules plutôt qu’un calcul, ou saisissez 0 en texte (précédé d’une apostrophe).`,
  statusRequired: (where: string) =>
    `${where} : statut requis. La convention a une note plancher par composante : une note ne prouve pas que l’unité est validée. Donnez le résultat de CNAM.UE_STATUS à la place de la note.`,
  nothingToAverage: (where: string) => `${where} : aucune note à moyenner pour l’instant.`,
  unknownUnit: (where: string) =>
    `${where} : une unité n’a pas encore de note ; en compensation, la moyenne générale attend toutes les unités.`,

  // Weights and shapes
  notAWeight: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un coefficient. Tapez un nombre positif ou nul, ou un pourcentage.`,
  negativeWeight: (where: string) => `${where} : un coefficient ne peut pas être négatif.`,
  weightsAllZero: (argument: string) => `${quoted(argument)} : tous les coefficients sont à 0. Donnez-en un au moins.`,
  weightCount: (argument: string, read: number, expected: number) =>
    `${quoted(argument)} : ${counted(read, "coefficient")} pour ${counted(expected, "note")} par apprenant. Donnez-en ${expected}, sur une ligne comme les notes.`,
  weightsAreAColumn: (argument: string) =>
    `${quoted(argument)} : les coefficients sont en colonne alors que les notes forment un bloc (une ligne par apprenant). Mettez-les sur une ligne.`,
  weightsRequired: (argument: string) => `${quoted(argument)} : indiquez les crédits ou les coefficients des unités.`,
  resitShape: (argument: string, rows: number, columns: number) =>
    `${quoted(argument)} : donnez une colonne de ${counted(rows, "ligne")} (note de session 2 de l’unité) ou ${counted(columns, "colonne")} (une par épreuve), sur les mêmes lignes que les notes.`,
  argumentRequired: (argument: string) => `${quoted(argument)} : cet argument est obligatoire.`,

  // Amounts
  notAnAmount: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un montant. Tapez un nombre tel que 1 234,56, ou laissez la cellule vide.`,
  twoReadings: (where: string, read: string, thousands: string, decimals: string) =>
    `${where} : ${quoted(read)} se lit de deux façons, ${thousands} ou ${decimals}. Tapez le nombre sans séparer les milliers.`,
  amountTooLarge: (where: string, read: string) =>
    `${where} : ${read} est trop grand pour un montant au centime (10 000 milliards d’euros au plus). Corrigez-le.`,
  onePerParty: (argument: string, read: number, parties: string, expected: number) =>
    `${quoted(argument)} : ${counted(read, "valeur")} pour ${counted(expected, "partie")} (${parties}). Donnez une valeur par partie, dans cet ordre.`,
  revenueShape: (argument: string, read: number, parties: string, expected: number) =>
    `${quoted(argument)} : ${counted(read, "valeur")}. Donnez le total (détenu par la première partie, avec SOMME au besoin) ou une valeur par partie : ${expected} (${parties}).`,
  payerUnknown: (argument: string, party: string) =>
    `${quoted(argument)} : avec plus de deux parties, la première (${party}) verse les avances et ne peut pas en recevoir. Laissez sa valeur vide et déduisez-la des autres.`,
  yearMissing: (argument: string) => `${quoted(argument)} : année manquante. Indiquez l’année N, par exemple 2026.`,
  notAYear: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une année. Indiquez l’année N de la rentrée, par exemple 2026.`,
  oneCellOnly: (argument: string) => `${quoted(argument)} : une seule cellule est attendue.`,

  // Tables
  noHeadings: (argument: string, wanted: string) =>
    `${quoted(argument)} : aucun en-tête reconnu sur la première ligne. Commencez la sélection sur la ligne des en-têtes ; attendus : ${wanted}.`,
  columnTwice: (argument: string, first: string, firstColumn: number, second: string, secondColumn: number) =>
    `${quoted(argument)} : les colonnes ${firstColumn} (${quoted(first)}) et ${secondColumn} (${quoted(second)}) disent la même chose. Renommez ou retirez l’une des deux.`,
  columnMisspelt: (heading: string, like: { readonly column: number; readonly heading: string }) =>
    `colonne ${quoted(heading)} introuvable. La colonne ${like.column}, ${quoted(like.heading)}, y ressemble : renommez-la.`,
  columnsAbsent: (headings: readonly string[]) =>
    headings.length === 1
      ? `colonne ${quoted(headings[0] ?? "")} introuvable. Ajoutez-la, ou donnez ce nom à celle qui en tient lieu.`
      : `colonnes ${headings.map(quoted).join(", ")} introuvables. Ajoutez-les, ou donnez ces noms à celles qui en tiennent lieu.`,
  columnsMissing: (argument: string, sentences: string) => `${quoted(argument)} : ${sentences}`,
  cellOfColumn: (argument: string, heading: string, row: number) =>
    `${quoted(argument)}, colonne ${quoted(heading)} (absente), ligne ${row} sous les en-têtes`,
  cellMissing: (where: string, heading: string) => `${where} : ${quoted(heading)} est à renseigner.`,
  dateMissing: (where: string) => `${where} : date manquante. Tapez-la JJ/MM/AAAA, par exemple 15/09/2026.`,
  notADate: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une date. Tapez-la JJ/MM/AAAA, par exemple 31/12/2026.`,
  notANumber: (where: string, read: string) => `${where} : ${quoted(read)} n’est pas un nombre. Tapez un nombre.`,
  hoursAreADuration: (where: string, read: string, hours: string) =>
    `${where} : ${read} est une durée (un nombre de jours), soit ${hours} heures. Tapez ${hours}, ou multipliez la cellule par 24 au format Nombre.`,
  hoursMayBeADuration: (where: string, read: string, hours: string) =>
    `${where} : ${read} est sans doute une durée (un nombre de jours), soit ${hours} heures. Tapez ${hours}, ou « ${read} h » si ce sont bien des heures.`,
  notAShare: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une part. Tapez un nombre de 0 à 1 ou un pourcentage.`,
  notYesNo: (where: string, read: string) => `${where} : ${quoted(read)} n’est ni OUI ni NON. Tapez l’un ou l’autre.`,
  notAChoice: (where: string, read: string, choices: string, nearest: string) =>
    `${where} : ${quoted(read)} n’est pas reconnu. Choix possibles : ${choices}. Le plus proche : ${quoted(nearest)}.`,
  numberOutOfLimits: (where: string, read: string, expected: string) =>
    `${where} : ${read} ne convient pas. Attendu : ${expected}.`,

  // Rules
  zeroOrBlankRule: (where: string, key: string) =>
    `${where} : 0 ou vide pour ${quoted(key)} ? Le tableur ne permet pas de le savoir ici. Donnez à la fonction la plage de la table de règles plutôt qu’un calcul.`,
  rulesBlank: (argument: string) =>
    `${quoted(argument)} : la cellule est vide. Donnez CNAM_REGLES, l’identifiant d’une convention (par exemple "gessms-2026"), ou retirez l’argument.`,
  rulesNeedTwoColumns: (argument: string) =>
    `${quoted(argument)} : une table de règles a la clé en première colonne et la valeur en deuxième. Sélectionnez les deux colonnes.`,
  unknownConvention: (where: string, read: string, nearest: string) =>
    `${where} : la convention ${quoted(read)} est inconnue. La plus proche : ${quoted(nearest)}.`,
  unknownKey: (where: string, read: string, nearest: string) =>
    `${where} : le paramètre ${quoted(read)} est inconnu. Le plus proche : ${quoted(nearest)}.`,
  duplicateKey: (where: string, key: string) =>
    `${where} : le paramètre ${quoted(key)} figure deux fois dans la table de règles. Gardez une seule ligne.`,
  valueOutOfDomain: (where: string, key: string, read: string, expected: string, nearest: string) =>
    `${where} : ${quoted(read)} ne convient pas à ${quoted(key)}. Attendu : ${expected}.${nearest === "" ? "" : ` Le plus proche : ${quoted(nearest)}.`}`,
  rulesMisplaced: (argument: string, position: number, total: string) =>
    `${quoted(argument)} : une convention ou une table de règles va en dernier argument (le n° ${position}, ${quoted(total)}). Laissez vides les arguments intermédiaires.`,
  keyNotInConvention: (key: string, convention: string) =>
    `La convention ${quoted(convention)} ne fixe pas ${quoted(key)}. Ajoutez cette ligne à votre table de règles.`,
  noParties: (convention: string) =>
    `La convention ${quoted(convention)} n’a pas de parties. Ajoutez-les à votre table de règles, une ligne chacune, par exemple « finance.split.cnam » et « finance.split.cfa » à 50 %.`,
  keyMissing: (where: string) => `${where} : indiquez la clé d’un paramètre, par exemple "grading.threshold".`,
  sharesDoNotSum: (read: string) =>
    `Les parts des parties (finance.split.…) font ${read} au lieu de 100 %. Corrigez-les, ou donnez des nombres entiers de parts.`,
  ratesAboveOne: (read: string) =>
    `Les taux des acomptes (finance.billing.….rate) font ${read}, plus de 100 %. Corrigez-les.`,
  badDate: (key: string, read: string) =>
    `${quoted(key)} : la date ${quoted(read)} n’existe pas. Écrivez JJ/MM/AAAA ou JJ/MM/N+1.`,
  /** Only one of the two ends may be open. */
  effective: (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined
      ? `du ${from} au ${to}`
      : from !== undefined
        ? `à partir du ${from}`
        : `jusqu’au ${to ?? ""}`,
  inForce: (article: string, period: string) => `${article} (en vigueur ${period})`,
  inForceInBrackets: (article: string, period: string) => `${article}, en vigueur ${period}`,
  overridden: (row: number, article: string) => `Votre table de règles, ligne ${row} (texte : ${article})`,
  overriddenInBrackets: (row: number, article: string) =>
    `votre table de règles, ligne ${row}, au lieu de : ${article}`,
  overriddenWithoutArticle: (row: number) => `Votre table de règles, ligne ${row}`,
  overriddenWithoutArticleInBrackets: (row: number) => `votre table de règles, ligne ${row}`,

  // What a parameter may hold
  expected: {
    number: (min: string, max: string) =>
      min !== "" && max !== ""
        ? `un nombre de ${min} à ${max}`
        : min !== ""
          ? `un nombre d’au moins ${min}`
          : "un nombre",
    whole: "un nombre entier positif ou nul",
    wholeNumber: (expected: string) => `${expected}, sans décimales`,
    orNone: (expected: string) => `${expected}, ou « aucun »`,
    share: "une part de 0 à 1 (0,4) ou un pourcentage (40 %)",
    shares: "des poids séparés par des points-virgules (0,4;0,6)",
    boolean: "OUI ou NON",
    date: "une date JJ/MM/AAAA, ou JJ/MM/N, JJ/MM/N+1, fin MM/N+1",
    delay: "un délai tel que 72 h, 15 j, 5 jo (jours ouvrés), 3 sem, 2 mois ou 1 an",
    level: "un niveau de A1 à C2",
    fraction: "une part de 0 à 1 ou une fraction telle que 1/3",
    parts: "une part (0,5, 50 % ou 1/3) ou un nombre entier de parts",
    year: "une année telle que 2026",
    ids: "des identifiants séparés par des points-virgules",
    idsOf: (choices: string) => `${choices}, séparés par des points-virgules`,
    choice: (choices: string) => choices,
    text: "un texte",
  },

  // Words of the results
  status: {
    validated: "Validée",
    validatedInSession2: "Validée (session 2)",
    session2: "Session 2",
    complement: "Évaluation complémentaire",
    notValidated: "Non validée",
    pending: "En attente",
    exempt: "Dispensé",
  },
  nature: { invoice: "Facture", creditNote: "Avoir", toSettle: "À régulariser" },
  instalment: (n: number) => `Acompte ${n}`,
  balance: "Solde",
  total: "Total",
  none: "aucun",
  yes: "OUI",
  no: "NON",
} as const;
