/** The accounts of a year: when an invoice is late, and where its closing entries go. */
import type { ParameterDefinition } from "../types";
import { DELAY_OR_NONE, TEXT } from "./domains";

export const accounts = [
  {
    key: "finance.invoice.dueAfter",
    section: "finance",
    label: { fr: "Facture : délai de paiement", en: "Invoice: time to pay" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "Passé ce délai après sa date, une facture sans échéance est en retard ; « aucun » : dès le lendemain.",
      en: "After this time from its date, an invoice without a due date is late; « none »: from the next day.",
    },
  },
  {
    key: "finance.invoice.vat",
    section: "finance",
    label: { fr: "Facture : mention de TVA", en: "Invoice: VAT mention" },
    domain: TEXT,
    help: {
      fr: "La mention que porte chaque facture de formation exonérée.",
      en: "What each invoice of exempt training states.",
    },
  },
  {
    key: "finance.invoice.latePayment",
    section: "finance",
    label: { fr: "Facture : mention de retard", en: "Invoice: mention of lateness" },
    domain: TEXT,
    help: {
      fr: "Ce que chaque facture dit des pénalités de retard, de l’indemnité de recouvrement et de l’escompte.",
      en: "What each invoice says of penalties for lateness, of recovery costs and of discounts.",
    },
  },
  {
    key: "finance.account.deferred",
    section: "finance",
    label: { fr: "Compte des produits constatés d’avance", en: "Account of deferred income" },
    domain: TEXT,
    help: {
      fr: "Où va, à la clôture, ce qui est facturé et pas encore acquis.",
      en: "Where what is invoiced and not earned yet goes at the closing date.",
    },
  },
  {
    key: "finance.account.toInvoice",
    section: "finance",
    label: { fr: "Compte des factures à établir", en: "Account of income to invoice" },
    domain: TEXT,
    help: {
      fr: "Où va, à la clôture, ce qui est acquis et pas encore facturé.",
      en: "Where what is earned and not invoiced yet goes at the closing date.",
    },
  },
  {
    key: "finance.account.revenue",
    section: "finance",
    label: { fr: "Compte de produit des formations", en: "Revenue account of training" },
    domain: TEXT,
    help: {
      fr: "Le compte de produit que la clôture corrige, pour tout débiteur sauf une Région.",
      en: "The revenue account that the closing corrects, for any debtor but a Region.",
    },
  },
  {
    key: "finance.account.subsidy",
    section: "finance",
    label: { fr: "Compte de produit des subventions", en: "Revenue account of subsidies" },
    domain: TEXT,
    help: {
      fr: "Le compte de produit que la clôture corrige, pour une Région.",
      en: "The revenue account that the closing corrects, for a Region.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
