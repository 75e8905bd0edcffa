/** Titre Assistant de gestion – Attaché commercial, Cnam Paca × CFA du Pays d'Aix; a 24-month training. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { documents } from "./documents";
import { finance } from "./finance";
import { governance } from "./governance";
import { grading } from "./grading";
import { programme } from "./programme";
import { staffing } from "./staffing";

export const assistantGestion2016: Convention = {
  ...about,
  values: [...grading, ...programme, ...staffing, ...finance, ...calendar, ...governance, ...documents],
};
