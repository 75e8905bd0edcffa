/** What is said of the accounts of a year: invoices, receipts, flows; French, as the contract says. */
import { counted, plural } from "../grammar";

const quoted = (text: string): string => `« ${text} »`;

export const accountMessages = {
  // Registers
  negativeInvoice: (where: string, read: string) =>
    `${where} : une facture de ${read} est négative. Mettez la nature « avoir », ou corrigez le montant.`,
  debtorMissing: (where: string, debtors: string) =>
    `${where} : « débiteur » est à renseigner, car le contrat en a plusieurs (${debtors}).`,

  // Remarks on a line
  rest: " ; ",
  andOthers: (count: number) => `et ${counted(count, "autre remarque", "autres remarques")}`,
  withoutContract: (number: string | null) =>
    number === null ? "facture sans contrat" : `facture ${quoted(number)} sans contrat`,
  unknownContract: (contract: string) => `contrat ${quoted(contract)} absent de « contrats »`,
  contractOnSeveralRows: (contract: string) => `contrat ${quoted(contract)} sur plusieurs lignes de « contrats »`,
  invoiceTwice: (number: string, count: number) =>
    `facture ${quoted(number)} sur ${counted(count, "ligne")}, toutes comptées`,
  numberOfOthers: (number: string) => `le numéro ${quoted(number)} sert aussi pour un autre débiteur`,
  cancelsUnknown: (number: string) => `avoir sur la facture ${quoted(number)}, inconnue`,
  cancelsOther: (number: string) =>
    `avoir sur la facture ${quoted(number)}, d’un autre contrat ou débiteur que sa ligne`,
  creditBeyond: (amount: string) => `${amount} d’avoirs de plus que de factures`,
  receiptAlone: "encaissement sans contrat ni facture connue",
  receiptsWithoutInvoice: (count: number, amount: string) =>
    `${counted(count, "encaissement")} sans facture (${amount})`,
  receiptOfUnknown: (number: string) => `encaissement de la facture ${quoted(number)}, inconnue`,
  receiptOfSeveral: (number: string) =>
    `encaissement de la facture ${quoted(number)}, de plusieurs contrats ou débiteurs : précisez-les`,
  receiptOfOther: (number: string) =>
    `encaissement de la facture ${quoted(number)}, d’un autre contrat ou débiteur que sa ligne`,
  receiptTwice: (count: number, amount: string) => `${count} encaissements semblables de ${amount}, tous comptés`,
  overpaid: (amount: string) => `${amount} encaissés de plus que facturés`,
  ahead: (amount: string) => `${amount} facturés d’avance`,
  undated: (amount: string) => `${amount} sans date, dus dès leur facture`,
  lost: (amount: string, day: string) => `${amount} perdus depuis le ${day}`,
  nothingKnown: "rien n’est dû par ce débiteur d’après « contrats » : dû inconnu",
  nothingEarned: "rien n’est acquis par ce débiteur d’après « contrats » : acquis inconnu",

  // Flows
  periodTooLong: (from: string, to: string, years: number) =>
    `De ${quoted(from)} à ${quoted(to)}, la période dure plus de ${counted(years, "an")}. Vérifiez les années.`,
  incomeIsNegative: (where: string, read: string, nature: string) =>
    `${where} : ${read} est négatif pour la nature ${quoted(nature)}, qui est une entrée. Ôtez le signe, ou mettez « décaissement ».`,
  before: (day: string) => `Avant le ${day} (non compté)`,
  after: (day: string) => `Après le ${day} (non compté)`,
  withoutDate: "Sans date (non compté)",

  // Outcomes
  presentedAndAbsent: (where: string) =>
    `${where} : « présenté » et « résultat » se contredisent. Corrigez l’un des deux.`,
  brokenAndPassed: (where: string) =>
    `${where} : le résultat ne va pas avec une rupture. Videz « rupture », ou corrigez le résultat.`,
  outcome: {
    enrolled: "Inscrits",
    presented: "Présentés",
    passed: "Reçus",
    partial: "Reçus partiellement",
    brokenOff: "Interruptions",
    working: "En emploi à six mois",
  },
  everybody: "Ensemble",
  noGroup: "Sans groupe",
  fromTo: (from: string, to: string) => `du ${from} au ${to}`,
  masked: "masqué",
  fewerThan: (least: number) => `moins de ${least}`,
  notKnown: (count: number) => `${counted(count, "personne")} dont on ne sait rien, non ${plural(count, "comptée")}`,
} as const;
