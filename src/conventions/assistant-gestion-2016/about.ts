import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "assistant-gestion-2016",
  title: {
    fr: "Assistant de gestion 2016 — Cnam Paca, CFA du Pays d'Aix",
    en: "Assistant de gestion 2016 — Cnam Paca, CFA du Pays d'Aix",
  },
  source: {
    fr: "Convention de partenariat, titre Assistant de gestion – Attaché commercial (art. 1 à 18, annexe 1), et son budget prévisionnel.",
    en: "Partnership convention for the title Assistant de gestion – Attaché commercial (art. 1 to 18, annexe 1), and its budget.",
  },
  base: "cnam",
};
