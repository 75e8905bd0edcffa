/** The parameters of a rule set that decide the diploma, as the rule takes them. */
import { messages } from "../../i18n/fr/messages";
import type { ParameterValue } from "../../conventions/types";
import type { DiplomaRules, DiplomaUnit } from "../../rules/grading/diploma-rules";
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../rules/grading/language-level";
import { missing, Rejection } from "../rejection";
import { gradingModeOf } from "../rules/grading-rules";
import { idsOf } from "../rules/ids-of";
import type { RuleSet } from "../rules/rule-set";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { requiredCatalogue } from "./catalogue-units";

/** Refused without a catalogue, and when the rules name a unit that is not in it: what to add is said. */
export function diplomaRulesOf(rules: RuleSet): DiplomaRules | Rejection {
  const units = requiredCatalogue(rules);
  if (units instanceof Rejection) return units;
  const named = namedUnits(rules, units);
  if (named instanceof Rejection) return named;
  const [dissertationUnit] = named.dissertation;
  return {
    mode: gradingModeOf(rules),
    units,
    mean: rules.quantity("diploma.mean"),
    eliminatory: rules.quantity("grading.eliminatory"),
    compensationYears: rules.quantity("diploma.compensation.years"),
    dissertation:
      dissertationUnit === undefined
        ? null
        : {
            unit: dissertationUnit,
            minimum: rules.quantity("diploma.dissertation.minimum"),
            markRequired: rules.get("diploma.dissertation.markRequired") === true,
          },
    languageUnits: named.language,
    experienceUnit: named.experience[0] ?? null,
    language: levelOf(rules.get("diploma.language")),
    languageGrace: typeof rules.get("diploma.language.grace") === "string",
    french: levelOf(rules.get("diploma.french")),
    experienceMonths: rules.quantity("diploma.experience.months"),
    mobilityMonths: rules.quantity("diploma.mobility.months"),
  };
}

function levelOf(value: ParameterValue | undefined): LanguageLevel | null {
  return LANGUAGE_LEVELS.find((level) => level === value) ?? null;
}

const NAMED = {
  dissertation: "diploma.dissertation.unit",
  language: "diploma.language.unit",
  experience: "diploma.experience.unit",
} as const;

type NamedUnits = Readonly<Record<keyof typeof NAMED, readonly string[]>>;

/** The units that the rules name, spelt as the catalogue does. */
function namedUnits(rules: RuleSet, units: readonly DiplomaUnit[]): NamedUnits | Rejection {
  const codes = new Map(units.map(({ code }) => [foldCode(code), code]));
  const named: Record<keyof typeof NAMED, string[]> = { dissertation: [], language: [], experience: [] };
  for (const [role, key] of Object.entries(NAMED) as [keyof typeof NAMED, (typeof NAMED)[keyof typeof NAMED]][]) {
    for (const one of idsOf(rules.get(key))) {
      const code = codes.get(foldCode(one));
      if (code === undefined) return missing(messages.keyNotInConvention(`unit.${one}`, rules.convention.id));
      named[role].push(code);
    }
  }
  return named;
}
