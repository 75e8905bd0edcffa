import type { ConventionAbout } from "../types";

export const about: ConventionAbout = {
  id: "cmqe-ptms",
  title: {
    fr: "Campus des métiers PTMS — adhésion et gouvernance",
    en: "Campus des métiers PTMS — membership and governance",
  },
  source: {
    fr: "Convention de partenariat (art. 1 à 8) et convention constitutive (art. 1 à 13) du campus.",
    en: "Partnership convention (art. 1 to 8) and founding convention (art. 1 to 13) of the campus.",
  },
  base: "cnam",
  effective: { from: "2019-10-22" },
};
