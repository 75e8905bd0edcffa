/** The teaching team and its approvals (art. 2.2(4), annexe 3). */
import type { ConventionValue } from "../types";

const TEAM = "art. 2.2(4)";
const APPROVALS = "annexe 3, « Agréments des intervenants »";

export const staffing: readonly ConventionValue[] = [
  {
    key: "staffing.approval.threshold",
    value: 0.3,
    article: TEAM,
    note: {
      fr: "L’annexe 2 parle d’un agrément « nominatif, systématique et préalable » de chaque chargé d’enseignement.",
      en: "Annexe 2 speaks of an approval by name, systematic and prior, for every instructor.",
    },
    alternatives: [
      {
        value: 0,
        reading: { fr: "Tout intervenant est agréé (annexe 2).", en: "Every instructor is approved (annexe 2)." },
      },
    ],
  },
  {
    key: "staffing.approval.operator",
    value: ">=",
    article: TEAM,
    note: {
      fr: "« Au moins 30 % » dans l’article, « plus de 30 % » dans l’annexe 3 : l’article décide.",
      en: "« At least 30 % » in the article, « more than 30 % » in annexe 3: the article decides.",
    },
    alternatives: [{ value: ">", reading: { fr: "Plus de 30 % (annexe 3).", en: "More than 30 % (annexe 3)." } }],
  },
  { key: "staffing.approval.everyUnit", value: true, article: APPROVALS },
  {
    key: "staffing.approval.ua",
    value: false,
    article: APPROVALS,
    note: {
      fr: "« Selon les parcours, l’agrément peut également être demandé » pour les UA : non, sauf demande.",
      en: "« For some courses, approval may also be asked » for UAs: no, unless asked.",
    },
    alternatives: [
      {
        value: true,
        reading: { fr: "Le parcours le demande aussi pour les UA.", en: "The course asks for it for UAs too." },
      },
    ],
  },
  {
    key: "staffing.researchers.people",
    value: 0.15,
    article: TEAM,
    note: {
      fr: "« 15 % d’enseignants chercheurs », sans « au moins » ni « de l’équipe » : lu comme un minimum, en personnes de l’équipe.",
      en: "« 15 % researchers », without « at least » or « of the team »: read as a minimum, in persons of the team.",
    },
    alternatives: [
      {
        value: null,
        reading: { fr: "Seules leurs heures se comptent.", en: "Their hours alone count." },
      },
    ],
  },
  {
    key: "staffing.researchers.hours",
    value: 0.15,
    article: TEAM,
    note: {
      fr: "« Un volume horaire de 15 % des enseignements », sans « au moins » : lu comme un minimum.",
      en: "« 15 % of the teaching hours », without « at least »: read as a minimum.",
    },
    alternatives: [
      {
        value: null,
        reading: { fr: "Une proportion visée, sans minimum.", en: "A share aimed at, without a minimum." },
      },
    ],
  },
  {
    key: "staffing.professionals.people",
    value: 0.25,
    article: TEAM,
    note: {
      fr: "« 25 % d’intervenants professionnels », sans « au moins » ni « de l’équipe » : lu comme un minimum, en personnes de l’équipe.",
      en: "« 25 % professionals », without « at least » or « of the team »: read as a minimum, in persons of the team.",
    },
    alternatives: [
      {
        value: null,
        reading: { fr: "Une proportion visée, sans minimum.", en: "A share aimed at, without a minimum." },
      },
    ],
  },
];
