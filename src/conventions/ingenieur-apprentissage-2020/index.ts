/** Règlement des études des formations d’ingénieurs du Cnam par l’apprentissage. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { diploma } from "./diploma";
import { documents } from "./documents";
import { eligibility } from "./eligibility";
import { governance } from "./governance";
import { grading } from "./grading";
import { programme } from "./programme";

export const ingenieurApprentissage2020: Convention = {
  ...about,
  values: [...grading, ...diploma, ...programme, ...eligibility, ...calendar, ...governance, ...documents],
};
