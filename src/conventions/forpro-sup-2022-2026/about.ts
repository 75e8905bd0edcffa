import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "forpro-sup-2022-2026",
  title: {
    fr: "ForPro Sup 2022-2026 — Région Occitanie, enseignement supérieur",
    en: "ForPro Sup 2022-2026 — Région Occitanie, higher education",
  },
  source: {
    fr: "Convention cadre pour la formation professionnelle des demandeurs d’emploi dans l’enseignement supérieur (art. 1 à 11).",
    en: "Framework convention for the training of job-seekers in higher education (art. 1 to 11).",
  },
  base: "cnam",
  effective: { from: "2022-09-01", to: "2026-08-31" },
};
