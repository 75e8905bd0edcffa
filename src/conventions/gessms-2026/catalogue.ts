/** The fourteen units, 60 ECTS in all (annexe 1). */
import type { ConventionValue } from "../types";

const TEACHING = "annexe 1, « Enseignements »";

function unit(code: string, credits: number, title: string): readonly ConventionValue[] {
  const name = { fr: title, en: title };
  return [
    { key: `unit.${code}`, value: credits, article: TEACHING, name },
    { key: `unit.${code}.title`, value: title, article: TEACHING },
  ];
}

export const catalogue: readonly ConventionValue[] = [
  ...unit("USSA24", 4, "Environnement législatif, économique et politique des établissements médico-sociaux"),
  ...unit("USSA25", 4, "Environnement législatif, économique et politique des établissements sanitaires et sociaux"),
  ...unit("USSA26", 6, "Méthodologie de conduite de projets en secteur médico-social, sanitaire ou social"),
  ...unit("USSA27", 4, "Initiation à la comptabilité et au contrôle de gestion appliqués aux E2SMS"),
  ...unit("USSA28", 4, "Principes de droit social et de droit du travail applicables aux ESSMS"),
  ...unit(
    "USSA29",
    6,
    "Management des organisations et ressources humaines en secteur médico-social, sanitaire et social",
  ),
  ...unit("USSA2A", 2, "Techniques et méthodologie de la démarche scientifique : bases théoriques"),
  ...unit("USSA2B", 2, "Techniques et méthodologie de la démarche scientifique : aspects pratiques"),
  ...unit("USSA2C", 4, "La relation d’aide et qualité de vie"),
  ...unit("USSA2D", 4, "Numérique et santé"),
  ...unit("USSA2E", 6, "Langue"),
  ...unit("UASA06", 7, "Projet tuteuré"),
  ...unit("TED001", 3, "Enjeux des transitions écologiques : comprendre et agir"),
  ...unit("UASA0R", 4, "Période en entreprise"),
  {
    key: "unit.TED001.kind",
    value: "UE",
    article: TEACHING,
    note: {
      fr: "Le code ne dit pas la nature de l’unité : lue comme une UE, à note et à deux sessions.",
      en: "The code does not tell the unit’s kind: read as a UE, with a mark and two sessions.",
    },
    alternatives: [{ value: "UA", reading: { fr: "Une unité d’activité.", en: "An activity unit." } }],
  },
];
