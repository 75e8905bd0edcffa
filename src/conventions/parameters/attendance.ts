/** Which absences are justified. */
import type { Choice, ParameterDefinition } from "../types";
import { DELAY_OR_NONE } from "./domains";

const REASONS = [
  { id: "sickLeave", label: { fr: "Arrêt de travail", en: "Sick leave" } },
  { id: "family", label: { fr: "Événement familial", en: "Family event" } },
  { id: "summons", label: { fr: "Convocation officielle", en: "Official summons" } },
  { id: "strike", label: { fr: "Grève des transports", en: "Transport strike" } },
] as const satisfies readonly Choice[];

export const attendance = [
  {
    key: "attendance.reasons",
    section: "attendance",
    label: { fr: "Motifs d’absence recevables", en: "Accepted reasons of absence" },
    domain: { type: "ids", choices: REASONS, orNone: true },
    help: {
      fr: "Les motifs qui justifient une absence, séparés par un point-virgule.",
      en: "The reasons that justify an absence, separated by semicolons.",
    },
  },
  {
    key: "attendance.sickLeave.max",
    section: "attendance",
    label: { fr: "Arrêt de travail, durée (exclue)", en: "Sick leave, length (excluded)" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "Un arrêt de cette durée ou plus n’est plus un motif recevable.",
      en: "A leave of this length or more is no longer an accepted reason.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
