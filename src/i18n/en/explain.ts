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
  nthUnit: (place) => `unit ${place}`,
  letter: {
    date: (date) => date,
    subject: (who, unit) =>
      `Subject: explanation of ${who === "" ? "a result" : `the result of ${who}`}${unit === "" ? "" : `, unit ${unit}`}`,
    convention: (title) => `Convention applied: ${title}`,
    result: (functionId) => `Result, computed by CNAM.${functionId}`,
    steps: "This is how the result is reached, step by step:",
    articles: "In brackets, after each rule: the article of the text that sets it.",
  },
  otherReading: "other reading",
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
