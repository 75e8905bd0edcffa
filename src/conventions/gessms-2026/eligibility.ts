/** Who may enter the licence (art. 1(2), annexe 1). */
import { LEAP_NOTE, LEAP_READINGS } from "../leap-birthday";
import type { ConventionValue } from "../types";

const PREREQUISITES = "art. 1(2)";
const ACCESS = "annexe 1, « Publics / conditions d’accès »";

export const eligibility: readonly ConventionValue[] = [
  {
    key: "eligibility.contracts",
    value: "apprenticeship;professional;proA;plan",
    article: "art. 1",
    note: {
      fr: "L’article 1 ouvre la formation à la Pro-A et au plan de développement des compétences ; l’annexe 1 ne donne de conditions que pour deux contrats. Le corps de la convention l’emporte, sans âge.",
      en: "Article 1 opens the training to Pro-A and the training plan; annexe 1 states conditions for two contracts only. The convention’s body prevails, without an age.",
    },
    alternatives: [
      {
        value: "apprenticeship;professional",
        reading: {
          fr: "« Ouverte selon deux modalités d’accès » (annexe 1) : apprentissage et professionnalisation seuls.",
          en: "« Open by two ways of access » (annexe 1): apprenticeship and professional contract alone.",
        },
      },
    ],
  },
  {
    key: "eligibility.age.leapBirthday",
    value: "february28",
    article: ACCESS,
    note: LEAP_NOTE,
    alternatives: LEAP_READINGS,
  },
  {
    key: "eligibility.cpge",
    value: 2,
    article: ACCESS,
    note: {
      fr: "« Un bac+2 habilité par l’État » : les classes préparatoires ne donnent pas de diplôme ; leurs deux années validées sont admises comme un bac+2.",
      en: "« A bac+2 recognised by the State »: preparatory classes give no diploma; their two validated years are admitted as one.",
    },
    alternatives: [
      {
        value: null,
        reading: {
          fr: "Sans diplôme, elles demandent une validation (VES, VAPP, VAE).",
          en: "Without a diploma, they need a validation (VES, VAPP, VAE).",
        },
      },
    ],
  },
  { key: "eligibility.apprenticeship.age.min", value: 16, article: ACCESS },
  {
    key: "eligibility.apprenticeship.age.max",
    value: 29,
    article: ACCESS,
    note: {
      fr: "« 16 à 29 ans révolus » : jusqu’à la veille du 30e anniversaire.",
      en: "« 16 to 29 years completed »: until the day before the 30th birthday.",
    },
  },
  {
    key: "eligibility.apprenticeship.above",
    value: "higher;disabled;business;athlete",
    article: ACCESS,
    note: {
      fr: "« Les apprentis préparant un diplôme ou titre supérieur à celui obtenu » : pour qui entre avec un bac+2, c’est toujours le cas, et la limite de 29 ans n’écarte que les titulaires d’une licence ou plus.",
      en: "« Apprentices preparing a higher diploma than the one held »: whoever enters with a bac+2 always does, and the limit of 29 sets aside only holders of a licence or more.",
    },
    alternatives: [
      {
        value: "disabled;business;athlete",
        reading: {
          fr: "Le diplôme supérieur ne compte qu’à la suite d’un premier contrat d’apprentissage : sans lui, la limite d’âge tient.",
          en: "The higher diploma counts only after a first apprenticeship contract: without one, the age limit holds.",
        },
      },
    ],
  },
  { key: "eligibility.professional.age.min", value: 16, article: ACCESS },
  { key: "eligibility.professional.age.max", value: 25, article: ACCESS },
  { key: "eligibility.professional.jobSeekerAge", value: 26, article: ACCESS },
  { key: "eligibility.professional.others", value: "benefit;assisted", article: ACCESS },
  { key: "eligibility.diploma.level", value: 5, article: ACCESS },
  {
    key: "eligibility.diploma.validations",
    value: "VES;VAPP;VAE",
    article: PREREQUISITES,
    note: {
      fr: "Une VAE partielle « pourra être étudiée » : elle ne suffit pas seule, la commission décide.",
      en: "A partial VAE « may be examined »: it is not enough alone, the commission decides.",
    },
  },
  { key: "eligibility.sector", value: true, article: ACCESS },
  { key: "eligibility.admissible", value: true, article: PREREQUISITES },
  {
    key: "eligibility.contractCovers",
    value: "all",
    article: PREREQUISITES,
    note: {
      fr: "La phrase vise « ces personnes », les candidats sans le diplôme requis ; la licence étant toute en alternance, elle vaut ici pour tous, sauf le plan de développement des compétences, qui n’a pas de contrat d’alternance.",
      en: "The sentence is about « these persons », candidates without the required diploma; as the licence is wholly in alternance, it holds here for all, but for the training plan, which has no alternance contract.",
    },
    alternatives: [
      {
        value: "validations",
        reading: {
          fr: "Seulement les candidats sans le diplôme requis.",
          en: "Only candidates without the required diploma.",
        },
      },
    ],
  },
];
