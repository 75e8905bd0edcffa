/** The columns of the registers of a year: who pays a contract, invoices, receipts; and the words of their cells. */
import type { Column } from "../../table/columns";
import type { ColumnChoice } from "../../table/table-row";
import { CONTRACT, FUNDED_COLUMNS, PAYER_COLUMNS, PAYMENT_COLUMNS, type ContractId } from "../contract-columns";

/** A table of contracts, with the names of those who pay them. */
export const LEDGER_CONTRACT_COLUMNS: readonly Column<ContractId>[] = [
  ...FUNDED_COLUMNS,
  ...PAYMENT_COLUMNS,
  ...PAYER_COLUMNS,
];

const CONTRACT_OF_ENTRY = {
  heading: CONTRACT.heading,
  english: CONTRACT.english,
  synonyms: ["n° de contrat", "numéro de contrat", "dossier", "n° DECA"],
};

const DEBTOR_OF_ENTRY = {
  heading: "débiteur",
  english: "debtor",
  synonyms: ["financeur", "client", "payeur", "destinataire", "tiers", "facturé à"],
};

export type InvoiceId = "number" | "date" | "contract" | "debtor" | "amount" | "nature" | "payBy" | "cancels";

export const INVOICE_COLUMNS: readonly Column<InvoiceId>[] = [
  {
    id: "number",
    heading: "facture",
    english: "invoice",
    synonyms: ["n° de facture", "numéro de facture", "numéro", "n°", "pièce", "n° de pièce"],
    help: {
      fr: "Le numéro de la facture ou de l’avoir ; une facture qui porte sur plusieurs contrats a une ligne par contrat.",
      en: "The number of the invoice or credit note; an invoice for several contracts has a row for each.",
    },
  },
  {
    id: "date",
    heading: "date",
    english: "date",
    synonyms: ["date de facture", "date de facturation", "facturé le", "émise le", "date d’émission"],
    required: true,
    help: {
      fr: "Le jour de la facture ; elle compte à partir de lui.",
      en: "The invoice’s day; it counts from it on.",
    },
  },
  {
    id: "contract",
    ...CONTRACT_OF_ENTRY,
    help: {
      fr: "Le contrat facturé, comme « contrats » le nomme ; vide : celui de la facture qu’un avoir annule, sinon la ligne est à part.",
      en: "The contract invoiced, as « contrats » names it; blank: that of the invoice a credit note cancels, else the row stands apart.",
    },
  },
  {
    id: "debtor",
    ...DEBTOR_OF_ENTRY,
    help: {
      fr: "À qui : financeur (ou OPCO), employeur, partenaire, Région, ou un nom ; vide : le seul débiteur du contrat, s’il n’en a qu’un.",
      en: "To whom: funder (or OPCO), employer, partner, Region, or a name; blank: the contract’s only debtor, if it has one.",
    },
  },
  {
    id: "amount",
    heading: "montant",
    english: "amount",
    synonyms: ["montant facturé", "montant TTC", "total TTC", "net à payer", "montant net", "total"],
    required: true,
    help: {
      fr: "En euros ; négatif, ou positif avec la nature « avoir », pour un avoir.",
      en: "In euros; negative, or positive with the kind « avoir », for a credit note.",
    },
  },
  {
    id: "nature",
    heading: "nature",
    english: "kind",
    synonyms: ["type", "type de pièce", "facture ou avoir"],
    help: {
      fr: "facture ou avoir ; vide : avoir si « annule » est rempli ou le montant négatif, facture sinon.",
      en: "invoice or credit note; blank: a credit note where « annule » is filled or the amount negative, else an invoice.",
    },
  },
  {
    id: "payBy",
    heading: "échéance",
    english: "due date",
    synonyms: ["date d’échéance", "à payer le", "payable le", "date limite de paiement"],
    help: {
      fr: "Le dernier jour pour payer ; vide : la date et « finance.invoice.dueAfter ».",
      en: "The last day to pay; blank: the date and « finance.invoice.dueAfter ».",
    },
  },
  {
    id: "cancels",
    heading: "annule",
    english: "cancels",
    synonyms: ["avoir de", "avoir sur", "facture annulée", "facture d’origine", "facture rectifiée"],
    help: {
      fr: "Le numéro de la facture qu’un avoir annule : il en prend le contrat, le débiteur et l’échéance.",
      en: "The number of the invoice that a credit note cancels: it takes its contract, debtor and due date.",
    },
  },
];

export type ReceiptId = "number" | "date" | "invoice" | "contract" | "debtor" | "amount";

export const RECEIPT_COLUMNS: readonly Column<ReceiptId>[] = [
  {
    id: "number",
    heading: "pièce",
    english: "voucher",
    synonyms: ["n° de pièce", "n° d’opération", "opération", "n° de virement", "n° de remise", "n° d’encaissement"],
    help: {
      fr: "Le numéro de l’opération, qui distingue deux encaissements semblables.",
      en: "The operation’s number, which tells two like receipts apart.",
    },
  },
  {
    id: "date",
    heading: "date",
    english: "date",
    synonyms: ["date d’encaissement", "encaissé le", "reçu le", "payé le", "date de paiement", "date de valeur"],
    required: true,
    help: {
      fr: "Le jour de l’encaissement ; il compte à partir de lui.",
      en: "The receipt’s day; it counts from it on.",
    },
  },
  {
    id: "invoice",
    heading: "facture",
    english: "invoice",
    synonyms: ["n° de facture", "numéro de facture", "facture réglée", "facture payée"],
    help: {
      fr: "Le numéro de la facture payée, qui donne le contrat et le débiteur ; vide : ceux de la ligne.",
      en: "The number of the invoice paid, which gives the contract and the debtor; blank: those of the row.",
    },
  },
  {
    id: "contract",
    ...CONTRACT_OF_ENTRY,
    help: {
      fr: "Le contrat payé ; vide : celui de la facture, sinon la ligne est à part.",
      en: "The contract paid; blank: that of the invoice, else the row stands apart.",
    },
  },
  {
    id: "debtor",
    ...DEBTOR_OF_ENTRY,
    help: {
      fr: "Qui a payé ; vide : le débiteur de la facture, sinon le seul du contrat.",
      en: "Who paid; blank: the invoice’s debtor, else the contract’s only one.",
    },
  },
  {
    id: "amount",
    heading: "montant",
    english: "amount",
    synonyms: ["montant encaissé", "montant reçu", "encaissement", "paiement", "règlement", "crédit"],
    required: true,
    help: {
      fr: "En euros ; négatif pour un remboursement ou un rejet.",
      en: "In euros; negative for a refund or a rejected payment.",
    },
  },
];

export const INVOICE_NATURES: readonly ColumnChoice<"invoice" | "creditNote">[] = [
  { id: "invoice", label: { fr: "facture", en: "invoice" }, synonyms: ["facture d’acompte", "facture de solde", "FA"] },
  {
    id: "creditNote",
    label: { fr: "avoir", en: "credit note" },
    synonyms: ["note de crédit", "facture d’avoir", "AV"],
  },
];
