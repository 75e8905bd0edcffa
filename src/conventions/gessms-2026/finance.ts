/** Revenue, the sharing of the result and the instalments (art. 3). */
import type { ConventionValue } from "../types";

export const finance: readonly ConventionValue[] = [
  {
    key: "finance.split.cnam",
    value: 0.5,
    article: "art. 3(2)",
    name: { fr: "Centre Cnam", en: "Cnam centre" },
    names: ["Cnam Occitanie"],
    note: {
      fr: "Excédent et déficit par moitié entre le Centre Cnam et le GRETA-CFA ; le Lycée n’a pas de part.",
      en: "Surplus and deficit half each between the Cnam centre and the GRETA-CFA; the lycée has no share.",
    },
  },
  { key: "finance.split.greta-cfa", value: 0.5, article: "art. 3(2)", name: { fr: "GRETA-CFA", en: "GRETA-CFA" } },
  {
    key: "finance.withoutShare.lycee",
    value: true,
    article: "art. 3(2) ; art. 2.2(4)",
    name: { fr: "Lycée", en: "Lycée" },
    note: {
      fr: "L’excédent et le déficit vont au Centre Cnam et au GRETA-CFA ; « chaque Partie rémunère les enseignants qu’elle recrute ».",
      en: "Surplus and deficit go to the Cnam centre and the GRETA-CFA; « each party pays the teachers it recruits ».",
    },
  },
  { key: "finance.charges.direct", value: "enseignants;location de salles;frais de déplacement", article: "art. 3(2)" },
  {
    key: "finance.charges.indirect",
    value: null,
    article: "art. 3(2)",
    note: {
      fr: "« Également convenues entre les parties » : la liste est à fixer, la maquette de l’annexe 6 est vide.",
      en: "« Also agreed between the parties »: the list is to be set; the table of annexe 6 is empty.",
    },
  },
  {
    key: "finance.billing.1.rate",
    value: 0.4,
    article: "art. 3(3)",
    name: { fr: "Fin de l’année civile N", en: "End of calendar year N" },
  },
  { key: "finance.billing.1.date", value: "31/12/N", article: "art. 3(3)" },
  {
    key: "finance.billing.2.rate",
    value: 0.3,
    article: "art. 3(3)",
    name: { fr: "Fin du premier trimestre N+1", en: "End of the first quarter of N+1" },
    note: {
      fr: "Le texte dit « 30% » sans « du reversement total prévu » ; même assiette que les deux autres acomptes.",
      en: "The text says « 30% » without « of the forecast reversement »; same base as the other two.",
    },
  },
  { key: "finance.billing.2.date", value: "31/03/N+1", article: "art. 3(3)" },
  {
    key: "finance.billing.3.rate",
    value: 0.3,
    article: "art. 3(3)",
    name: { fr: "Fin du deuxième trimestre N+1", en: "End of the second quarter of N+1" },
  },
  {
    key: "finance.billing.3.date",
    value: "30/06/N+1",
    article: "art. 3(3)",
    note: {
      fr: "Le texte écrit « Fin du premier deuxième » : lu comme le deuxième trimestre.",
      en: "The text reads « Fin du premier deuxième »: taken as the second quarter.",
    },
    alternatives: [
      {
        value: "31/03/N+1",
        reading: {
          fr: "Fin du premier trimestre, comme le deuxième acompte.",
          en: "End of the first quarter, as the second instalment.",
        },
      },
    ],
  },
  {
    key: "finance.billing.balance.date",
    value: "31/12/N+1",
    article: "art. 3(3)",
    name: { fr: "Solde", en: "Balance" },
    note: {
      fr: "« Dernier trimestre – année N+1 » : le dernier jour du trimestre est retenu.",
      en: "« Last quarter of N+1 »: the quarter’s last day is taken.",
    },
    alternatives: [
      {
        value: "01/10/N+1",
        reading: { fr: "Dès le premier jour du trimestre.", en: "From the quarter’s first day." },
      },
    ],
  },
  {
    key: "finance.revenue.basis",
    value: "opco",
    article: "art. 3(2)",
    note: {
      fr: "« Les prises en charge effectivement définies par les OPCO et les niveaux moyens définis nationalement » : celle de l’OPCO dès qu’elle est connue, la moyenne à défaut.",
      en: "« The funding actually set by the OPCOs and the average levels set nationally »: the OPCO’s as soon as it is known, else the average.",
    },
    alternatives: [
      { value: "average", reading: { fr: "Le niveau moyen national.", en: "The national average level." } },
    ],
  },
  {
    key: "finance.employerShare.level",
    value: 6,
    article: "C. trav. R6332-25-1",
    note: {
      fr: "L’article 3(1) dit « sans faire appel de reste à charge auprès de l’entreprise » : la participation obligatoire au niveau 6 n’est pas un reste à charge, elle reste due. À vérifier sur Légifrance.",
      en: "Article 3(1) says « without asking the company for a remainder »: the compulsory share at level 6 is no remainder and stays due. To be checked on Légifrance.",
    },
    alternatives: [
      {
        value: null,
        reading: { fr: "Aucune participation n’est demandée.", en: "No share is asked for." },
      },
    ],
  },
  { key: "finance.headcountDate", value: "31/12/N", article: "art. 3(2)" },
];
