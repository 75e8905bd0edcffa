/** The sentences of the error cards of finance, and the words of its results; French, as the contract says. */
const quoted = (text: string): string => `« ${text} »`;

const payment = (rank: number): string => (rank === 1 ? "1er versement" : `${rank}e versement`);

export const financeMessages = {
  // Contracts
  endBeforeStart: (where: string) =>
    `${where} : la fin du contrat vient avant son début. Corrigez l’une des deux dates.`,
  contractTooLong: (where: string, years: number) =>
    `${where} : le contrat durerait plus de ${years} ans. Vérifiez l’année de la date de fin.`,
  apprenticeshipOnly: (where: string) =>
    `${where} : seuls les contrats d’apprentissage ont un échéancier de versements. Retirez cette ligne ; CNAM.REVENUE donne son produit.`,
  levelMissing: (where: string) =>
    `${where} : le niveau du diplôme est à renseigner pour connaître la participation de l’employeur. Ajoutez une colonne « niveau » (3 à 8), ou « programme.level » à votre table de règles.`,
  periodReversed: (from: string, to: string) =>
    `${quoted(from)} vient après ${quoted(to)} : la période n’a aucun jour. Inversez les deux dates.`,
  outOfCalendar: (where: string) => `${where} : une échéance tombe après le 31/12/9999. Vérifiez les dates.`,

  // Rates
  ratesNotWhole: (keys: string) => `Les taux des versements (${keys}) ne font pas 100 %. Corrigez-les.`,
  badDate: (key: string, read: string) =>
    `${quoted(key)} : ${quoted(read)} n’est pas une date fixe. Écrivez JJ/MM/AAAA, sans N.`,

  // Subsidy
  forecastNotPositive: (argument: string) =>
    `${quoted(argument)} : la dépense prévue doit être positive, puisque le réel lui est rapporté.`,
  negative: (argument: string) => `${quoted(argument)} : un montant négatif ne convient pas ici.`,
  amountMissing: (argument: string) => `${quoted(argument)} : montant manquant. Indiquez-le en euros.`,
  amountOfSomeDates: (argument: string, amount: string, period: string) =>
    `${quoted(argument)} : montant manquant. La convention n’en donne un que ${period} (${amount} €). Indiquez celui de l’année.`,

  // Caps
  yearOutsideTerm: (where: string, year: number, first: string, last: string) =>
    `${where} : ${year} est hors de la convention (${first} à ${last}). Corrigez l’année.`,

  // Break-even
  noGain: "Un apprenant coûte autant qu’il rapporte, ou plus : aucun effectif n’équilibre la formation.",
  aboveMaximum: (headcount: string, maximum: string) =>
    `Il faudrait ${headcount} apprenants, plus que l’effectif maximal de la convention (${maximum}).`,

  // Indicators
  oneColumn: (argument: string) => `${quoted(argument)} : donnez une seule colonne (ou une seule ligne).`,
  asManyAs: (argument: string, read: number, expected: number) =>
    `${quoted(argument)} : ${read} valeur(s) pour ${expected} réalisé(s). Donnez-en autant.`,
  onceOrAsMany: (argument: string, read: number, expected: number) =>
    `${quoted(argument)} : ${read} valeur(s) pour ${expected} réalisé(s). Donnez-en une seule, ou autant.`,
  notAFigure: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un nombre. Tapez un nombre ou un pourcentage.`,
  notANature: (where: string, read: string, nearest: string) =>
    `${where} : ${quoted(read)} n’est pas reconnu. Choix possibles : flux, stock, seuil. Le plus proche : ${quoted(nearest)}.`,

  // Words of the results
  unit: { days: "jours", months: "mois", hours: "heures" },
  paymentOfYear: (year: number, rank: number) => `Année ${year} : ${payment(rank)}`,
  payment,
  balance: "Solde",
  subsidyPayment: (n: string) => `Versement ${n}`,
  subsidyNature: { advance: "Acompte", balance: "Solde", recovery: "À récupérer" },
  typed: "saisi",
  fromTheTable: "tableau",
  together: "Ensemble",
  verdict: { reached: "Atteint", notReached: "Non atteint", pending: "En attente", noTarget: "Sans cible" },
} as const;
