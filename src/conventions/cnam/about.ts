import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "cnam",
  title: { fr: "Cnam — règles nationales par défaut", en: "Cnam — national default rules" },
  source: {
    fr: "Règles publiques du Cnam, publiées par un centre régional (« valider son diplôme », novembre 2026).",
    en: "The Cnam’s public rules, published by a regional centre (« valider son diplôme », November 2026).",
  },
};
