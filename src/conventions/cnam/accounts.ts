/** What every convention takes from common law: time to pay, accounts of the closing, small numbers kept silent. */
import type { Bilingual, ConventionValue } from "../types";

const ACCOUNTS = "plan comptable général";
const PAYMENT = "code de commerce, « délais de paiement »";
const STATISTICS = "usage de la statistique publique, « intervalles de confiance »";
const SMALL_NUMBERS = "référentiel national qualité, « indicateur 2 »";

const TO_CHECK: Bilingual = {
  fr: "Usage courant, à faire confirmer par votre comptable : le texte n’était pas sous la main.",
  en: "Common usage, for your accountant to confirm: the text was not at hand.",
};

const LATE_BETWEEN_PROFESSIONALS =
  "Entre professionnels, en cas de retard : pénalités au taux de la BCE majoré de 10 points et indemnité forfaitaire de 40 € pour frais de recouvrement (art. L. 441-10 et D. 441-5 du code de commerce). Pas d’escompte pour paiement anticipé.";
const LATE_PUBLIC_BUYER =
  "En cas de retard : intérêts moratoires au taux de la BCE majoré de 8 points et indemnité forfaitaire de 40 € pour frais de recouvrement (art. R. 2192-31 et D. 2192-35 du code de la commande publique).";

export const accounts: readonly ConventionValue[] = [
  {
    key: "finance.invoice.dueAfter",
    value: "30 j",
    article: PAYMENT,
    note: {
      fr: "Trente jours, sauf échéance portée sur la facture ; l’OPCO et les personnes publiques ont aussi trente jours. À vérifier sur Légifrance.",
      en: "Thirty days, unless the invoice states its due date; OPCO and public bodies have thirty days too. To be checked on Légifrance.",
    },
    alternatives: [
      {
        value: "60 j",
        reading: {
          fr: "Soixante jours, le plus long délai que les parties puissent convenir.",
          en: "Sixty days, the longest that the parties may agree on.",
        },
      },
    ],
  },
  {
    key: "finance.invoice.vat",
    value: "TVA non applicable, article 261-4-4° a du CGI",
    article: "code général des impôts, « formation professionnelle continue »",
    note: {
      fr: "L’exonération vaut pour l’enseignement et pour la formation continue des personnes de droit public, ou de droit privé qui en ont l’attestation : à un organisme privé sans attestation, elle ne s’applique pas. À faire confirmer par votre comptable.",
      en: "The exemption is for teaching, and for continuing training by public bodies or by private ones that hold the certificate: it does not apply to a private body without it. For your accountant to confirm.",
    },
  },
  {
    key: "finance.invoice.latePayment",
    value: LATE_BETWEEN_PROFESSIONALS,
    article: PAYMENT,
    note: {
      fr: "Articles L. 441-9 (mentions de la facture), L. 441-10 et D. 441-5 : pénalités et 40 € ne sont dus qu’entre professionnels, OPCO et employeurs compris. La mention le dit : sur la facture d’un particulier, elle ne réclame rien.",
      en: "Articles L. 441-9 (what an invoice states), L. 441-10 and D. 441-5: penalties and the 40 € are due between professionals alone, OPCO and employers included. The mention says so: on the invoice of a private person, it claims nothing.",
    },
    alternatives: [
      {
        value: LATE_PUBLIC_BUYER,
        reading: {
          fr: "Facture à un acheteur public : code de la commande publique, R. 2192-31 et D. 2192-35.",
          en: "Invoice to a public buyer: code of public procurement, R. 2192-31 and D. 2192-35.",
        },
      },
      {
        value: "Pas d’escompte pour paiement anticipé.",
        reading: {
          fr: "Factures à des particuliers seulement : ni pénalités ni indemnité de recouvrement.",
          en: "Invoices to private people only: neither penalties nor recovery costs.",
        },
      },
    ],
  },
  {
    key: "finance.account.deferred",
    value: "487",
    article: `${ACCOUNTS}, « produits constatés d’avance »`,
    note: TO_CHECK,
  },
  {
    key: "finance.account.toInvoice",
    value: "418",
    article: `${ACCOUNTS}, « produits non encore facturés »`,
    note: TO_CHECK,
  },
  {
    key: "finance.account.revenue",
    value: "706",
    article: `${ACCOUNTS}, « prestations de services »`,
    note: TO_CHECK,
    alternatives: [
      {
        value: "74",
        reading: {
          fr: "Le financement des OPCO est enregistré en subventions.",
          en: "Funding by OPCO is recorded as subsidies.",
        },
      },
    ],
  },
  { key: "finance.account.subsidy", value: "74", article: `${ACCOUNTS}, « subventions »`, note: TO_CHECK },
  {
    key: "outcomes.least",
    value: 10,
    article: SMALL_NUMBERS,
    note: {
      fr: "Le texte demande des taux sans dire sous quel effectif les taire : dix personnes, pour que nul ne soit reconnu.",
      en: "The text asks for rates and does not say under what number to keep them silent: ten people, so that nobody is recognised.",
    },
    alternatives: [
      { value: 5, reading: { fr: "Cinq personnes.", en: "Five people." } },
      { value: 20, reading: { fr: "Vingt personnes.", en: "Twenty people." } },
    ],
  },
  {
    key: "outcomes.small",
    value: 30,
    article: STATISTICS,
    note: {
      fr: "Le référentiel national qualité n’en dit rien. Trente personnes : sous cet effectif, l’intervalle à 95 % d’un taux de 50 % s’étend sur plus de trente points.",
      en: "The national quality framework says nothing of it. Thirty people: below that number, the interval at 95 % of a rate of 50 % is over thirty points wide.",
    },
    alternatives: [
      { value: 20, reading: { fr: "Vingt personnes.", en: "Twenty people." } },
      { value: 50, reading: { fr: "Cinquante personnes.", en: "Fifty people." } },
    ],
  },
  {
    key: "outcomes.confidence",
    value: 0.95,
    article: STATISTICS,
    note: {
      fr: "Le référentiel national qualité ne demande pas d’intervalle : 95 % est le niveau d’usage.",
      en: "The national quality framework asks for no interval: 95 % is the usual level.",
    },
    alternatives: [
      { value: 0.9, reading: { fr: "90 %, un intervalle plus étroit.", en: "90 %, a narrower interval." } },
      { value: 0.99, reading: { fr: "99 %, un intervalle plus large.", en: "99 %, a wider interval." } },
    ],
  },
];
