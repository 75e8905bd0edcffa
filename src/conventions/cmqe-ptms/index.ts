/** Campus des métiers et des qualifications d’excellence Process et technologies en milieux sensibles. */
import type { Convention } from "../types";
import { calendar } from "./calendar";
import { governance } from "./governance";
import { membership } from "./membership";

export const cmqePtms: Convention = {
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
  values: [...calendar, ...governance, ...membership],
};
