/** LP GESSMS 2026-2027, Cnam Occitanie × GRETA-CFA × Lycée; N = 2026. */
import type { Convention } from "../types";
import { calendar } from "./calendar";
import { communication } from "./communication";
import { governance } from "./governance";
import { responsibility } from "./responsibility";

const SESSION_2 = "annexe 3, « Deuxième session d’examen/session de rattrapage »";
const ENTRY = "annexe 3, « Saisie des notes »";
const TEACHING = "annexe 1, « Enseignements »";
const VALIDATION = "annexe 1, « Modalités de validation »";

export const gessms2026: Convention = {
  id: "gessms-2026",
  title: {
    fr: "LP GESSMS 2026-2027 — Cnam Occitanie, GRETA-CFA, Lycée",
    en: "LP GESSMS 2026-2027 — Cnam Occitanie, GRETA-CFA, Lycée",
  },
  source: {
    fr: "Convention de partenariat pour la licence professionnelle Gestion des établissements sanitaires, sociaux et médico-sociaux, année universitaire 2026-2027 (art. 1 à 5, annexes 1 à 7).",
    en: "Partnership convention for the professional licence in management of health and social establishments, 2026-2027 (art. 1 to 5, annexes 1 to 7).",
  },
  base: "apprentissage-2025",
  effective: { from: "2026-04-01", to: "2027-12-31" },
  values: [
    { key: "grading.threshold", value: 10, article: SESSION_2 },
    { key: "grading.mode", value: "capitalisation", article: VALIDATION },
    {
      key: "grading.rounding",
      value: "ceil-half",
      article: ENTRY,
      note: {
        fr: "« Arrondie au demi-point supérieur […] au bénéfice de l’apprenant » : on monte toujours, même de 9,51 à 10, et c’est la note arrondie qui valide.",
        en: "« Rounded to the half-point above […] in the learner’s favour »: always up, even from 9.51 to 10, and the rounded grade validates.",
      },
      alternatives: [
        { value: "nearest-half", reading: { fr: "Demi-point le plus proche.", en: "Nearest half-point." } },
        {
          value: "none",
          reading: {
            fr: "La moyenne exacte décide, l’arrondi n’est que d’affichage.",
            en: "The exact mean decides; rounding is for display.",
          },
        },
      ],
    },
    {
      key: "grading.rounding.singleComponent",
      value: false,
      article: ENTRY,
      note: {
        fr: "L’arrondi ne vise que les « notes intermédiaires faisant l’objet d’un calcul de moyenne » : une note unique reste telle quelle.",
        en: "Rounding concerns « intermediate marks that are averaged » only: a single mark stays as it is.",
      },
      alternatives: [
        { value: true, reading: { fr: "Toute note finale est arrondie.", en: "Every final grade is rounded." } },
      ],
    },
    { key: "grading.resit.policy", value: "best", article: SESSION_2 },
    { key: "grading.resit.allowedWhenValidated", value: false, article: SESSION_2 },
    { key: "diploma.mean", value: 10, article: VALIDATION },
    unit("USSA24", 4, "Environnement législatif, économique et politique des établissements médico-sociaux"),
    unit("USSA25", 4, "Environnement législatif, économique et politique des établissements sanitaires et sociaux"),
    unit("USSA26", 6, "Méthodologie de conduite de projets en secteur médico-social, sanitaire ou social"),
    unit("USSA27", 4, "Initiation à la comptabilité et au contrôle de gestion appliqués aux E2SMS"),
    unit("USSA28", 4, "Principes de droit social et de droit du travail applicables aux ESSMS"),
    unit(
      "USSA29",
      6,
      "Management des organisations et ressources humaines en secteur médico-social, sanitaire et social",
    ),
    unit("USSA2A", 2, "Techniques et méthodologie de la démarche scientifique : bases théoriques"),
    unit("USSA2B", 2, "Techniques et méthodologie de la démarche scientifique : aspects pratiques"),
    unit("USSA2C", 4, "La relation d’aide et qualité de vie"),
    unit("USSA2D", 4, "Numérique et santé"),
    unit("USSA2E", 6, "Langue"),
    unit("UASA06", 7, "Projet tuteuré"),
    unit("TED001", 3, "Enjeux des transitions écologiques : comprendre et agir"),
    unit("UASA0R", 4, "Période en entreprise"),
    {
      key: "cohort.min",
      value: null,
      article: "art. 2.3(1)",
      note: {
        fr: "Le texte laisse « XX » : le seuil d’ouverture est à fixer par les parties, il n’est jamais deviné.",
        en: "The text leaves « XX »: the opening threshold is for the parties to set; it is never guessed.",
      },
    },
    { key: "cohort.max", value: 18, article: "art. 2.3(1)" },
    {
      key: "finance.split.cnam",
      value: 0.5,
      article: "art. 3(2)",
      name: { fr: "Centre Cnam", en: "Cnam centre" },
      note: {
        fr: "Excédent et déficit par moitié entre le Centre Cnam et le GRETA-CFA ; le Lycée n’a pas de part.",
        en: "Surplus and deficit half each between the Cnam centre and the GRETA-CFA; the lycée has no share.",
      },
    },
    { key: "finance.split.greta-cfa", value: 0.5, article: "art. 3(2)", name: { fr: "GRETA-CFA", en: "GRETA-CFA" } },
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
    ...calendar,
    ...governance,
    ...responsibility,
    ...communication,
  ],
};

function unit(code: string, credits: number, title: string): Convention["values"][number] {
  return { key: `unit.${code}`, value: credits, article: TEACHING, name: { fr: title, en: title } };
}
