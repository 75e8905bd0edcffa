import { plural } from "./grammar";
import type { explain as fr } from "../fr/explain";

/** By the unit of a parameter. */
const ONE_UNIT: Readonly<Record<string, string>> = {
  apprenants: "learner",
  ans: "year",
  mois: "month",
  j: "day",
  voix: "vote",
};

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
  ofParty: (pattern, name) => pattern.replace("<party>", name),
  ofNamed: (pattern) =>
    pattern
      .replace(/^(?:Obligation|Body|Indicator) (?=<)/, "")
      .replace(/, role (?=<)/, ", ")
      .replace("<event>", "“<event>”"),
  oneUnit: (count, unit) => (plural(count, "one", "many") === "one" ? ONE_UNIT[unit] : undefined),
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
