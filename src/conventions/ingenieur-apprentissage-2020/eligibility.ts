/** Who may enter the course (art. 1.2). */
import { LEAP_NOTE, LEAP_READINGS } from "../leap-birthday";
import type { ConventionValue } from "../types";

const ADMISSION = "art. 1.2";

export const eligibility: readonly ConventionValue[] = [
  {
    key: "eligibility.contracts",
    value: "apprenticeship;continuing",
    article: "préambule",
    note: {
      fr: "« Ce règlement s’applique également aux élèves ingénieur relevant de la formation continue » : les stagiaires sont admis, quel que soit leur dispositif.",
      en: "« These rules also apply to engineering students in continuing education »: trainees are admitted, whatever their scheme.",
    },
    alternatives: [{ value: "apprenticeship", reading: { fr: "Les apprentis seulement.", en: "Apprentices only." } }],
  },
  {
    key: "eligibility.continuing.asApprentices",
    value: true,
    article: "préambule",
    note: {
      fr: "« Ces stagiaires de la FC seront assimilés aux “apprentis” dans le texte » : mêmes conditions, l’âge compris.",
      en: "« These trainees are treated as “apprentices” in the text »: the same conditions, age included.",
    },
    alternatives: [
      {
        value: false,
        reading: {
          fr: "La limite d’âge est celle du contrat d’apprentissage : elle ne vise pas les stagiaires.",
          en: "The age limit is that of the apprenticeship contract: it does not concern trainees.",
        },
      },
    ],
  },
  {
    key: "eligibility.age.leapBirthday",
    value: "february28",
    article: ADMISSION,
    note: LEAP_NOTE,
    alternatives: LEAP_READINGS,
  },
  {
    key: "eligibility.cpge",
    value: 2,
    article: ADMISSION,
    note: {
      fr: "« Issus de classe préparatoire » : ses deux années comptent, sans diplôme.",
      en: "« From preparatory classes »: their two years count, without a diploma.",
    },
    alternatives: [
      {
        value: null,
        reading: {
          fr: "Seules comptent les années données dans « années validées ».",
          en: "Only the years given as « années validées » count.",
        },
      },
    ],
  },
  {
    key: "eligibility.diploma.validations.years",
    value: false,
    article: ADMISSION,
    note: {
      fr: "La VAPP figure parmi les parcours de qui a « validé au moins deux années d’enseignement supérieur » : elle tient lieu du diplôme, non des deux années.",
      en: "The VAPP is among the courses of those who have « validated at least two years of higher education »: it stands for the diploma, not for the two years.",
    },
    alternatives: [
      {
        value: true,
        reading: {
          fr: "L’autorisation d’inscription par la VAPP dispense aussi des deux années.",
          en: "The VAPP’s authorisation to enrol also waives the two years.",
        },
      },
    ],
  },
  {
    key: "eligibility.apprenticeship.age.min",
    value: null,
    article: ADMISSION,
    note: { fr: "Le règlement ne donne pas d’âge minimal.", en: "The rules give no lowest age." },
  },
  {
    key: "eligibility.apprenticeship.age.max",
    value: 29,
    article: ADMISSION,
    note: {
      fr: "« Moins de 30 ans » : jusqu’à la veille du 30e anniversaire, à l’entrée en formation.",
      en: "« Under 30 »: until the day before the 30th birthday, on entry.",
    },
  },
  {
    key: "eligibility.apprenticeship.above",
    value: null,
    article: ADMISSION,
    note: {
      fr: "Le règlement n’admet aucun cas au-delà ; il est muet sur ceux du code du travail.",
      en: "The rules admit no case beyond; they are silent on those of the labour code.",
    },
    alternatives: [
      {
        value: "higher;disabled;business;athlete",
        reading: {
          fr: "Les cas du code du travail, que le règlement ne cite pas.",
          en: "The cases of the labour code, which the rules do not cite.",
        },
      },
    ],
  },
  { key: "eligibility.higherEducation.years", value: 2, article: ADMISSION },
  {
    key: "eligibility.higherEducation.year2",
    value: 3,
    article: ADMISSION,
    note: {
      fr: "« Envisageable pour les titulaires d’un bac + 3 », sur décision du responsable national.",
      en: "« Possible for holders of a bac + 3 », decided by the national head.",
    },
  },
  {
    key: "eligibility.origins",
    value: "scientific;cpge;foreign",
    article: ADMISSION,
    note: {
      fr: "Un DUT, un BTS et une L2, que l’article cite, se lisent comme scientifiques ou techniques quand « origine » est vide ; que la spécialité soit la bonne ou une voisine reste au responsable national.",
      en: "A DUT, a BTS and an L2, which the article cites, are read as scientific or technical when « origine » is blank; whether the speciality is the right one or near is for the national head.",
    },
  },
  { key: "eligibility.diploma.validations", value: "VAPP", article: ADMISSION },
  { key: "eligibility.admissible", value: true, article: ADMISSION },
  { key: "eligibility.contractSigned", value: true, article: ADMISSION },
  { key: "eligibility.missionValidated", value: true, article: ADMISSION },
];
