/** Who pays for the training (art. 4, 6). */
import type { ConventionValue } from "../types";

const FUNDING = "art. 6-1";

export const finance: readonly ConventionValue[] = [
  {
    key: "finance.subsidy.amount",
    value: null,
    article: FUNDING,
    note: {
      fr: "« Précisé dans chaque convention annuelle d’application » : à fixer, établissement par établissement.",
      en: "« Stated in each yearly convention »: to be set, institution by institution.",
    },
  },
  {
    key: "finance.cofunding.region",
    value: "subvention annuelle",
    article: FUNDING,
    name: { fr: "Région", en: "Region" },
  },
  {
    key: "finance.cofunding.institution",
    value: "participation aux opérations",
    article: FUNDING,
    name: { fr: "Établissement", en: "Institution" },
    note: {
      fr: "« Chaque partenaire participera », sans montant ni part.",
      en: "« Each partner shall take part », without an amount or a share.",
    },
  },
  {
    key: "finance.cofunding.esf",
    value: "DAEU",
    article: "art. 4",
    name: { fr: "FSE+", en: "ESF+" },
    note: {
      fr: "« Les établissements pourront solliciter le FSE+ » : pour le DAEU, s’ils le demandent.",
      en: "« Institutions may apply to the ESF+ »: for the DAEU, if they ask.",
    },
  },
  {
    key: "finance.cofunding.others",
    value: "financements complémentaires",
    article: "art. 6-3",
    name: { fr: "Autres financeurs", en: "Other funders" },
  },
];
