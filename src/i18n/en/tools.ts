/** Words of the sheets the tools make, and of their plans in the undo list. */
import type { Unit } from "../../conventions/types";
import type { tools as french } from "../fr/tools";

const units: Partial<Record<Unit, string>> = {
  "h/apprenant": "h/learner",
  apprenants: "learners",
  mois: "months",
  ans: "years",
};

export const tools: typeof french = {
  rules: {
    sheet: "Rules",
    plan: "Insert the rules sheet",
    title: (convention) => `Rules — ${convention}`,
    help: "Change the “Value” column: every CNAM formula that reads CNAM_REGLES follows. An emptied value goes back to the convention’s.",
    headings: {
      key: "Key",
      value: "Value",
      unit: "Unit",
      label: "Label",
      article: "Article",
      note: "Note",
      readings: "Other possible reading",
    },
    sections: {
      convention: "Convention",
      grading: "Grading",
      catalogue: "Catalogue of units",
      diploma: "Diploma",
      finance: "Finance",
      billing: "Billing",
      cohort: "Headcount",
      staffing: "Teaching team",
      calendar: "Calendar",
      governance: "Governance",
      display: "Display of results",
    },
    ownRules: "Your own parameters",
    ownRulesHelp: "One key a row: it adds a parameter the table does not have.",
    none: "None",
    yes: "YES",
    no: "NO",
    unit: (unit) => units[unit] ?? unit,
    expectsOneOf: (choices) => `Choose from the list: ${choices}.`,
    expectsShare: "Enter a share between 0 and 1, or a percentage between 0% and 100%.",
    expectsNumber: (min, max) => {
      if (min !== undefined && max !== undefined) return `Enter a number between ${min} and ${max}.`;
      if (min !== undefined) return `Enter a number of ${min} or more.`;
      return max === undefined ? "Enter a number." : `Enter a number of ${max} or less.`;
    },
    orNone: (number) => `${number.replace(/\.$/, "")}, or “None”.`,
    expectsConvention: "Choose a convention from the list.",
  },

  freeze: {
    suffix: "(frozen)",
    plan: (sheet) => `Freeze the sheet “${sheet}”`,
  },

  insert: {
    plan: (name, cell) => `Insert ${name} in ${cell}`,
  },
};
