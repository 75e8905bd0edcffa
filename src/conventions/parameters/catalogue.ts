/** The units of the training. */
import type { Choice, ParameterDefinition } from "../types";
import { TEXT, POSITIVE } from "./domains";

const UNIT_KINDS = [
  { id: "UE", label: { fr: "UE", en: "UE (teaching unit)" } },
  { id: "US", label: { fr: "US", en: "US (specialisation unit)" } },
  { id: "UA", label: { fr: "UA", en: "UA (activity unit)" } },
  { id: "professionnelle", label: { fr: "Séquence professionnelle", en: "Professional sequence" } },
  { id: "projet", label: { fr: "Projet", en: "Project" } },
  { id: "mobilité", label: { fr: "Mobilité", en: "Mobility" } },
] as const satisfies readonly Choice[];

export const catalogue = [
  {
    key: "unit.<CODE>",
    section: "catalogue",
    label: { fr: "Crédits de l’unité <CODE>", en: "Credits of unit <CODE>" },
    domain: POSITIVE,
    unit: "ECTS",
    help: { fr: "Les crédits européens de l’unité.", en: "The unit’s European credits." },
  },
  {
    key: "unit.<CODE>.coefficient",
    section: "catalogue",
    label: { fr: "Coefficient de l’unité <CODE>", en: "Coefficient of unit <CODE>" },
    domain: POSITIVE,
    unit: "coefficient",
    help: {
      fr: "Le poids de l’unité dans la moyenne générale ; à défaut, ses crédits.",
      en: "The unit’s weight in the general mean; by default, its credits.",
    },
  },
  {
    key: "unit.<CODE>.title",
    information: true,
    section: "catalogue",
    label: { fr: "Intitulé de l’unité <CODE>", en: "Title of unit <CODE>" },
    domain: TEXT,
    help: { fr: "Le nom de l’unité.", en: "The unit’s name." },
  },
  {
    key: "unit.<CODE>.kind",
    section: "catalogue",
    label: { fr: "Nature de l’unité <CODE>", en: "Kind of unit <CODE>" },
    domain: { type: "choice", choices: UNIT_KINDS },
    help: {
      fr: "À défaut, elle se lit dans le code : UA… est une UA, US… une US.",
      en: "By default it is read from the code: UA… is a UA, US… a US.",
    },
  },
  {
    key: "unit.<CODE>.hours",
    section: "catalogue",
    label: { fr: "Heures de l’unité <CODE>", en: "Hours of unit <CODE>" },
    domain: POSITIVE,
    unit: "h",
    help: { fr: "Les heures d’enseignement de l’unité.", en: "The unit’s teaching hours." },
  },
] as const satisfies readonly ParameterDefinition[];
