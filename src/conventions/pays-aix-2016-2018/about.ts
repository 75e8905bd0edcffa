import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "pays-aix-2016-2018",
  title: {
    fr: "Pays d’Aix 2016-2018 — Métropole Aix-Marseille-Provence, Cnam Paca",
    en: "Pays d’Aix 2016-2018 — Métropole Aix-Marseille-Provence, Cnam Paca",
  },
  source: {
    fr: "Convention cadre de subvention 2016-2018 (art. 1 à 8, annexe 1 « fiches action », annexe 4 « budget ») et délibération qui l’adopte.",
    en: "Framework subsidy convention 2016-2018 (art. 1 to 8, annexe 1 « fiches action », annexe 4 « budget ») and the vote that adopts it.",
  },
  base: "cnam",
  effective: { from: "2016-01-01", to: "2018-12-31" },
};
