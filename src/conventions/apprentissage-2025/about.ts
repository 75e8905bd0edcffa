import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "apprentissage-2025",
  title: {
    fr: "Apprentissage 2025 — financement national des contrats",
    en: "Apprenticeship 2025 — national funding of contracts",
  },
  source: {
    fr: "Décrets 2025-585 et 2025-586 du 27 juin 2025, Code du travail R6332-25 et R6332-25-1, lus dans des sources secondaires : à vérifier sur Légifrance.",
    en: "Decrees 2025-585 and 2025-586 of 27 June 2025, Code du travail R6332-25 and R6332-25-1, read in secondary sources: to be checked on Légifrance.",
  },
  base: "cnam",
  effective: { from: "2025-07-01" },
};
