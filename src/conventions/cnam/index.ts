/** The national default: what holds when no convention is named, and where a convention is silent. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { governance } from "./governance";
import { grading } from "./grading";

const RULES = "règles du Cnam, « valider son diplôme »";
const DISPLAY = "présentation des résultats (choix de l’outil)";

export const cnam: Convention = {
  ...about,
  values: [
    ...grading,
    { key: "diploma.mean", value: null, article: `${RULES}, capitalisation` },
    { key: "diploma.sequence", value: false, article: `${RULES}, capitalisation` },
    { key: "diploma.compensation.years", value: 5, article: `${RULES}, compensation` },
    ...calendar,
    ...governance,
    { key: "affichage.entetes", value: true, article: DISPLAY },
    { key: "affichage.total", value: false, article: DISPLAY },
    { key: "affichage.fiche", value: false, article: DISPLAY },
  ],
};
