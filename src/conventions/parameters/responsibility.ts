/** The logigramme: who answers for each operation. */
import type { Choice, ParameterDefinition } from "../types";

const CODES = [
  { id: "R", label: { fr: "R", en: "R (responsible)" } },
  { id: "Co-R", label: { fr: "Co-R", en: "Co-R (jointly responsible)" } },
  { id: "I", label: { fr: "I", en: "I (takes part)" } },
  { id: "V", label: { fr: "V", en: "V (validates)" } },
  { id: "NC", label: { fr: "NC", en: "NC (not concerned)" } },
  { id: "R|I", label: { fr: "R ou I", en: "R or I (free)" } },
] as const satisfies readonly Choice[];

export const responsibility = [
  {
    key: "responsibility.<line>.<actor>",
    section: "responsibility",
    label: { fr: "Opération <line>, acteur <actor>", en: "Operation <line>, actor <actor>" },
    domain: { type: "choice", choices: CODES },
    help: {
      fr: "R responsable, Co-R coresponsable, I intervenant, V valide, NC non concerné ; « R ou I » : ligne libre.",
      en: "R responsible, Co-R jointly responsible, I takes part, V validates, NC not concerned; « R or I »: a free line.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
