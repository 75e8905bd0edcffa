import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
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
};
