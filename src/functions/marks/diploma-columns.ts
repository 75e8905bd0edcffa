/** What a table of `DIPLOMA` may hold beside the units. */
import type { Call } from "../call";
import type { DiplomaRules } from "../../rules/grading/diploma-rules";
import type { Column } from "../table/columns";
import { learnerColumn } from "../table/learner-column";
import { unitColumns, unitColumnsInGeneral, type UnitColumnId } from "./unit-columns";

type Fact = "language" | "experience" | "mobility" | "frenchSpeaker" | "french" | "firstValidation" | "juryDate";

export type DiplomaColumnId = UnitColumnId | Fact | "learner";

const facts: readonly Column<Fact>[] = [
  {
    id: "language",
    heading: "langue",
    english: "language",
    synonyms: [
      "anglais",
      "niveau de langue",
      "niveau d'anglais",
      "test externe",
      "test de langue",
      "LV",
      "toeic",
      "CECRL",
    ],
    help: {
      fr: "Le niveau de A1 à C2, ou Validée. Vide : pas encore connu. Exigée quand la convention fixe un niveau et aucune unité de langue.",
      en: "The level from A1 to C2, or Validée. Blank: not known yet. Required where the convention sets a level and no language unit.",
    },
  },
  {
    id: "experience",
    heading: "expérience",
    english: "experience",
    synonyms: ["expérience professionnelle", "mois d'expérience", "exp. pro"],
    help: {
      fr: "Les mois d’expérience, ou Validée, Non validée. Vide : pas encore connue. Exigée quand la convention fixe une durée.",
      en: "Months of experience, or Validée, Non validée. Blank: not known yet. Required where the convention sets a length.",
    },
  },
  {
    id: "mobility",
    heading: "mobilité",
    english: "mobility",
    synonyms: ["mobilité internationale", "mois à l'étranger", "séjour à l'étranger"],
    help: {
      fr: "Les mois passés à l’étranger, ou Validée, Non validée. Vide : pas encore connue. Exigée quand la convention fixe une durée.",
      en: "Months spent abroad, or Validée, Non validée. Blank: not known yet. Required where the convention sets a length.",
    },
  },
  {
    id: "frenchSpeaker",
    heading: "francophone",
    english: "French speaker",
    synonyms: ["langue maternelle française"],
    help: {
      fr: "OUI ou NON. Vide : oui.",
      en: "OUI (yes) or NON (no). Blank: yes.",
    },
  },
  {
    id: "french",
    heading: "français",
    english: "French",
    synonyms: ["niveau de français", "FLE", "DELF"],
    help: {
      fr: "Le niveau de A1 à C2, ou Validée, regardé pour qui n’est pas francophone. Vide : pas encore connu.",
      en: "The level from A1 to C2, or Validée, looked at for those who do not speak French. Blank: not known yet.",
    },
  },
  {
    id: "firstValidation",
    heading: "première validation",
    english: "first validation",
    synonyms: ["première UE validée", "date de première validation"],
    help: {
      fr: "La date de la première unité validée, pour le délai de la compensation. Vide : délai non vérifié.",
      en: "The date of the first validated unit, for the term of compensation. Blank: the term is not checked.",
    },
  },
  {
    id: "juryDate",
    heading: "date du jury",
    english: "jury date",
    synonyms: ["jury"],
    help: {
      fr: "La date du jury, pour le délai de la compensation. Vide : délai non vérifié.",
      en: "The date of the jury, for the term of compensation. Blank: the term is not checked.",
    },
  },
];

/** For the reference. */
export const diplomaColumnsInGeneral: readonly Column[] = [...unitColumnsInGeneral, learnerColumn, ...facts];

/** The columns of one call: units come last, so that a code prevails over a word. */
export function diplomaColumns(call: Call, rules: DiplomaRules): readonly Column<DiplomaColumnId>[] {
  const isRequired: Partial<Record<Fact, boolean>> = {
    language: rules.language !== null && rules.languageUnits.length === 0,
    experience: rules.experienceMonths !== null,
    mobility: rules.mobilityMonths !== null,
  };
  const codes = rules.units.map(({ code }) => code);
  return [
    learnerColumn,
    ...facts.map((fact) => ({ ...fact, required: isRequired[fact.id] === true })),
    ...unitColumns(call, codes, false),
  ];
}
