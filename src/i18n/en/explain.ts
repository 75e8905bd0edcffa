import type { explain as fr } from "../fr/explain";

export const explain: typeof fr = {
  yes: "yes",
  no: "no",
  true: "TRUE",
  false: "FALSE",
  none: "none",
  unset: "for the parties to set",
  separator: "; ",
  colon: ": ",
  result: "Result",
  convention: "Convention",
  heldReading: "The reading held unless another is chosen.",
  units: {
    apprenants: "learners",
    voix: "votes",
    mois: "months",
    ans: "years",
    j: "days",
    "h/apprenant": "h/learner",
    "€/an": "€/year",
    coefficient: "",
  },
};
