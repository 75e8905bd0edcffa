/** Convention cadre 2016-2018, Territoire du Pays d’Aix × AG Cnam Paca. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { documents } from "./documents";
import { finance } from "./finance";
import { governance } from "./governance";
import { indicators } from "./indicators";

export const paysAix2016: Convention = {
  ...about,
  values: [...finance, ...indicators, ...calendar, ...governance, ...documents],
};
