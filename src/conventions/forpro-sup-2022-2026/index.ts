/** Convention cadre Région Occitanie × établissements d’enseignement supérieur, 2022-2026. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { documents } from "./documents";
import { eligibility } from "./eligibility";
import { finance } from "./finance";
import { governance } from "./governance";

export const forproSup2022: Convention = {
  ...about,
  values: [...eligibility, ...finance, ...calendar, ...governance, ...documents],
};
