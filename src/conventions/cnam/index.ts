/** The national default: what holds when no convention is named, and where a convention is silent. */
import type { Convention } from "../types";
import { about } from "./about";
import { accounts } from "./accounts";
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
    {
      key: "attendance.reasons",
      value: null,
      article: `${RULES} (silence sur les motifs d’absence)`,
      note: {
        fr: "Aucun motif n’est reconnu d’avance : l’absence reste comme elle est saisie, et le motif est signalé.",
        en: "No reason is accepted beforehand: the absence stays as recorded, and the reason is listed.",
      },
      alternatives: [
        {
          value: "sickLeave;family;summons;strike",
          reading: {
            fr: "Les motifs du règlement des formations d’ingénieurs (3.1).",
            en: "The reasons of the engineers’ rules (3.1).",
          },
        },
      ],
    },
    ...calendar,
    ...governance,
    ...accounts,
    { key: "affichage.entetes", value: true, article: DISPLAY },
    { key: "affichage.total", value: false, article: DISPLAY },
    { key: "affichage.fiche", value: false, article: DISPLAY },
  ],
};
