/** What is due and when: obligations, their dates and who answers for them. */
import { at, effect, every, obligation, on, until, within } from "../obligation";
import type { ConventionValue } from "../types";

const CIVIL = { year: "civil" } as const;

export const calendar: readonly ConventionValue[] = [
  {
    key: "calendar.event.labelEnd",
    value: null,
    article: "constitutive art. 12",
    note: {
      fr: "Label du 12 avril 2016, renouvelé pour cinq ans en catégorie d’excellence, sans date de fin dans le texte : à fixer.",
      en: "Label of 12 April 2016, renewed for five years in the excellence category, without an end date in the text: to be set.",
    },
  },
  ...obligation("managementBoard", "Directoire", "Directeur du campus", every("year", 4, CIVIL), "constitutive art. 6"),
  ...obligation(
    "strategicCommittee",
    "Comité d’orientation stratégique",
    "Présidence du comité",
    every("year", 2, CIVIL),
    "constitutive art. 7",
  ),
  ...obligation(
    "plenaryCommittee",
    "Comité plénier",
    "Recteur de région académique",
    every("year", 1, CIVIL),
    "constitutive art. 8",
  ),
  ...obligation(
    "annualReport",
    "Bilan des opérations",
    "Campus et partenaires",
    on("31/12/N", CIVIL),
    "partenariat art. 5",
  ),
  ...obligation(
    "conciliation",
    "Date de réunion de conciliation fixée",
    "Parties",
    within("15 j", "referral"),
    "partenariat art. 6 ; constitutive art. 11",
  ),
  ...obligation(
    "withdrawal",
    "Prise d’effet d’un retrait",
    "Membre",
    effect("6 mois", "withdrawalReceipt", CIVIL),
    "constitutive art. 9 ; partenariat art. 7",
    {
      delay: {
        note: {
          fr: "La convention de partenariat ne donne pas de date ; l’associé a accepté les modalités de fonctionnement du campus, donc les six mois.",
          en: "The partnership convention gives no date; an associate accepted the campus’s ways of working, hence the six months.",
        },
        alternatives: [
          {
            value: "0 j",
            reading: {
              fr: "Pour un associé : l’année suivante, sans délai.",
              en: "For an associate: the following year, without notice.",
            },
          },
        ],
      },
    },
  ),
  ...obligation(
    "agreementTerm",
    "Fin de l’accord",
    "Membres fondateurs",
    until("6 mois", "labelEnd"),
    "constitutive art. 12",
  ),
  ...obligation(
    "budgetForecast",
    "Budget prévisionnel",
    "Directoire, puis comité d’orientation stratégique",
    every("year", 1, CIVIL),
    "constitutive art. 6, 7",
  ),
  ...obligation(
    "activityReport",
    "Rapport d’activité et bilan financier",
    "Comité d’orientation stratégique",
    every("year", 1, CIVIL),
    "constitutive art. 7",
  ),
  ...obligation(
    "yearlyProgramme",
    "Programme cadre annuel d’activités",
    "Directoire, puis comité d’orientation stratégique",
    every("year", 1, CIVIL),
    "constitutive art. 6, 7",
  ),
  ...obligation(
    "membershipStart",
    "Adhésion en vigueur, reconduite tacitement",
    "Membre associé",
    at("0 j", "signature"),
    "partenariat art. 8",
    {
      kind: {
        note: {
          fr: "« Exécutoire à compter de sa date de signature », sans terme : la reconduction tacite n’a pas de durée dans le texte.",
          en: "« In force from its signing », without a term: the text gives tacit renewal no length.",
        },
      },
    },
  ),
  ...obligation(
    "imageTermination",
    "Résiliation immédiate, image contraire aux objectifs",
    "Campus",
    at("0 j", "imageBreach"),
    "partenariat art. 3",
    {
      responsible: {
        note: {
          fr: "Le texte vise « l’un des soussignés » sans dire qui résilie.",
          en: "The text aims at « one of the undersigned » without saying who terminates.",
        },
      },
    },
  ),
];
