/** The sentences of the error cards of finance, and the words of its results; French, as the contract says. */
import type { ShareReason } from "../../../rules/finance/employer-share";
import type { PresenceReading } from "../../../rules/finance/practical-days";
import { counted, countedAs } from "../grammar";

const quoted = (text: string): string => `« ${text} »`;

/** Why the employer's share is not the whole one. */
const REASON: Readonly<Partial<Record<ShareReason, string>>> = {
  beforeTraining: " : aucune, rupture avant le premier jour de formation",
  trial: " : rupture dans les premiers jours en entreprise",
};

const payment = (rank: number): string => (rank === 1 ? "1er versement" : `${rank}e versement`);

export const financeMessages = {
  // Contracts
  endBeforeStart: (where: string) =>
    `${where} : la fin du contrat vient avant son début. Corrigez l’une des deux dates.`,
  breakBeforeStart: (where: string) =>
    `${where} : la rupture vient avant le début du contrat. Corrigez l’une des deux dates, ou retirez le contrat s’il n’a pas commencé.`,
  breakAfterEnd: (where: string) =>
    `${where} : la rupture vient après la fin du contrat. Videz-la si le contrat est allé à son terme, ou corrigez la date.`,
  contractTwice: (where: string, read: string, other: string) =>
    `${where} : le contrat ${quoted(read)} est aussi en ${other}. Retirez l’une des deux lignes, ou corrigez le numéro.`,
  contractsOverlap: (where: string, read: string, other: string) =>
    `${where} : ${quoted(read)} a un autre contrat sur les mêmes jours, en ${other}. Corrigez les dates (la rupture du premier, souvent), ou distinguez les homonymes par un prénom ou un matricule.`,
  moreDaysThanCalendar: (where: string, read: string, most: number) =>
    `${where} : ${read} jours en entreprise, mais le calendrier n’en compte que ${most} jusqu’au dernier jour du contrat. Corrigez le nombre ou les dates.`,
  aboveSupplement: (where: string, read: string, most: string) =>
    `${where} : ${read} dépasse la majoration la plus haute (${most} € par an, « finance.revenue.disability.most »). Corrigez le montant ou la règle.`,
  contractTooLong: (where: string, years: number) =>
    `${where} : le contrat durerait plus de ${counted(years, "an")}. Vérifiez l’année de la date de fin.`,
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
    `Il faudrait ${countedAs(headcount, "apprenant")}, plus que l’effectif maximal de la convention (${maximum}).`,

  // Indicators
  oneColumn: (argument: string) => `${quoted(argument)} : donnez une seule colonne (ou une seule ligne).`,
  asManyAs: (argument: string, read: number, expected: number) =>
    `${quoted(argument)} : ${counted(read, "valeur")} pour ${counted(expected, "réalisé")}. Donnez-en autant.`,
  onceOrAsMany: (argument: string, read: number, expected: number) =>
    `${quoted(argument)} : ${counted(read, "valeur")} pour ${counted(expected, "réalisé")}. Donnez-en une seule, ou autant.`,
  notAFigure: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un nombre. Tapez un nombre ou un pourcentage.`,
  notANature: (where: string, read: string, nearest: string) =>
    `${where} : ${quoted(read)} n’est pas reconnu. Choix possibles : flux, stock, seuil. Le plus proche : ${quoted(nearest)}.`,

  // Words of the results
  unit: { days: "jours", months: "mois", hours: "heures" },
  paymentOfYear: (year: number, rank: number) => `Année ${year} : ${payment(rank)}`,
  payment,
  balance: "Solde",
  hoursDone: "Heures faites",
  debtor: { funder: "Financeur", employer: "Employeur" },
  debtorUnknown: "Non précisé",
  employerShare: (reason: ShareReason, reading: PresenceReading) =>
    `Participation${REASON[reason] ?? ""}${reading === "calendar" && reason !== "beforeTraining" ? " (jours comptés au calendrier)" : ""}`,
  ancillary: {
    night: "Frais annexes : hébergement",
    meal: "Frais annexes : restauration",
    equipment: "Frais annexes : premier équipement",
  },
  subsidyPayment: (n: string) => `Versement ${n}`,
  subsidyNature: { advance: "Acompte", balance: "Solde", recovery: "À récupérer" },
  typed: "saisi",
  fromTheTable: "tableau",
  together: "Ensemble",
  verdict: { reached: "Atteint", notReached: "Non atteint", pending: "En attente", noTarget: "Sans cible" },
} as const;
