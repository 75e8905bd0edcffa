import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "ingenieur-apprentissage-2020",
  title: {
    fr: "Ingénieur par apprentissage 2020 — règlement des études du Cnam",
    en: "Engineering by apprenticeship 2020 — the Cnam’s study rules",
  },
  source: {
    fr: "Règlement des études des formations d’ingénieurs par l’apprentissage (art. 1.1 à 4.6).",
    en: "Study rules of the engineering courses by apprenticeship (art. 1.1 to 4.6).",
  },
  base: "apprentissage-2025",
  effective: { from: "2020-09-01" },
};
