/** What the cells of a table of candidates choose from. */
import type { ContractType, HeldDiploma, Origin, Validation } from "../../rules/eligibility/candidate";
import type { ColumnChoice } from "../table/table-row";

export const contractChoices: readonly ColumnChoice<ContractType>[] = [
  {
    id: "apprenticeship",
    label: { fr: "apprentissage", en: "apprenticeship" },
    synonyms: ["contrat d'apprentissage", "CA", "apprenti"],
  },
  {
    id: "professional",
    label: { fr: "professionnalisation", en: "professional training" },
    synonyms: ["contrat de professionnalisation", "contrat pro", "CP", "contrat de pro"],
  },
  {
    id: "proA",
    label: { fr: "Pro-A", en: "Pro-A" },
    synonyms: ["reconversion", "ProA", "promotion par alternance", "reconversion ou promotion par alternance"],
  },
  {
    id: "continuing",
    label: { fr: "formation continue", en: "continuing education" },
    synonyms: ["stagiaire", "stagiaire de la formation continue", "FC", "stagiaire FC"],
  },
  { id: "plan", label: { fr: "plan", en: "plan" }, synonyms: ["plan de développement des compétences", "PDC"] },
];

/** Diplomas by level (3 to 8), with the years of higher education each stands for. */
const DIPLOMAS = [
  { id: "none", level: 0, years: 0, fr: "aucun", en: "none", synonyms: ["sans diplôme", "néant"] },
  { id: "cap", level: 3, years: 0, fr: "CAP", en: "CAP (vocational)", synonyms: ["BEP", "3", "niveau 3"] },
  {
    id: "bac",
    level: 4,
    years: 0,
    fr: "bac",
    en: "baccalauréat",
    synonyms: ["bac pro", "DAEU", "BP", "capacité en droit", "4", "niveau 4"],
  },
  { id: "bac1", level: 4, years: 1, fr: "bac+1", en: "one year of study", synonyms: ["L1", "licence 1"] },
  {
    id: "bac2",
    level: 5,
    years: 2,
    fr: "bac+2",
    en: "two years of study",
    synonyms: ["BTS", "BTSA", "DUT", "DEUG", "DEUST", "L2", "licence 2", "5", "niveau 5"],
  },
  { id: "cpge", level: 5, years: 2, fr: "CPGE", en: "preparatory classes", synonyms: ["classe préparatoire", "prépa"] },
  {
    id: "bac3",
    level: 6,
    years: 3,
    fr: "licence",
    en: "bachelor",
    synonyms: ["licence pro", "licence professionnelle", "LP", "L3", "licence 3", "BUT", "bac+3", "6", "niveau 6"],
  },
  { id: "bac4", level: 6, years: 4, fr: "bac+4", en: "four years of study", synonyms: ["M1", "master 1", "maîtrise"] },
  {
    id: "bac5",
    level: 7,
    years: 5,
    fr: "master",
    en: "master’s",
    synonyms: ["M2", "master 2", "ingénieur", "DEA", "DESS", "bac+5", "bac+6", "bac+7", "7", "niveau 7"],
  },
  {
    id: "doctorate",
    level: 8,
    years: 8,
    fr: "doctorat",
    en: "doctorate",
    synonyms: ["thèse", "HDR", "bac+8", "8", "niveau 8"],
  },
] as const;

export type DiplomaId = (typeof DIPLOMAS)[number]["id"];

export const diplomaChoices: readonly ColumnChoice<DiplomaId>[] = DIPLOMAS.map(({ id, fr, en, synonyms }) => ({
  id,
  label: { fr, en },
  synonyms,
}));

/** The diploma held; `null` for none. */
export function heldDiploma(id: DiplomaId | null): HeldDiploma | null {
  const found = DIPLOMAS.find((diploma) => diploma.id === id);
  return found === undefined || found.id === "none" ? null : { level: found.level, years: found.years };
}

export const originChoices: readonly ColumnChoice<Origin>[] = [
  {
    id: "scientific",
    label: { fr: "scientifique ou technique", en: "scientific or technical" },
    synonyms: ["scientifique", "technique", "DUT", "BTS", "L2"],
  },
  { id: "cpge", label: { fr: "CPGE", en: "preparatory classes" }, synonyms: ["classe préparatoire", "prépa"] },
  { id: "foreign", label: { fr: "étranger équivalent", en: "foreign equivalent" }, synonyms: ["étranger"] },
  { id: "other", label: { fr: "autre", en: "other" } },
];

export const validationChoices: readonly ColumnChoice<Validation>[] = [
  { id: "VES", label: { fr: "VES", en: "VES" }, synonyms: ["validation des études supérieures"] },
  {
    id: "VAPP",
    label: { fr: "VAPP", en: "VAPP" },
    synonyms: ["VAP", "validation des acquis professionnels", "validation des acquis professionnels et personnels"],
  },
  { id: "VAE", label: { fr: "VAE", en: "VAE" }, synonyms: ["validation des acquis de l'expérience"] },
];

export const yearChoices: readonly ColumnChoice<"first" | "second">[] = [
  { id: "first", label: { fr: "1", en: "first" }, synonyms: ["1re année", "1ère année", "première année", "A1"] },
  { id: "second", label: { fr: "2", en: "second" }, synonyms: ["2e année", "2ème année", "deuxième année", "A2"] },
];

export const benefitChoices: readonly ColumnChoice<"yes" | "no">[] = [
  {
    id: "yes",
    label: { fr: "OUI", en: "yes" },
    synonyms: ["o", "vrai", "true", "x", "1", "RSA", "ASS", "AAH"],
  },
  { id: "no", label: { fr: "NON", en: "no" }, synonyms: ["n", "faux", "false", "0", "aucune", "aucun"] },
];
