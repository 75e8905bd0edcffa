/** The units of a convention's catalogue, completed by the user's own. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { atLeast, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import type { DiplomaUnit } from "../../rules/grading/diploma-rules";
import { messages } from "../../i18n/fr/messages";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, missing, type Rejection } from "../rejection";
import { gradingModeOf } from "../rules/grading-rules";
import { ratioOf } from "../rules/ratio-of";
import type { RuleSet } from "../rules/rule-set";

/** In the catalogue's order; a unit weighs its coefficient in the mean, else its credits. */
export function catalogueUnits(rules: RuleSet): readonly DiplomaUnit[] {
  return rules.open("unit.<CODE>").map(({ part: code, value }) => {
    const credits = ratioOf(value) ?? ZERO;
    return { code, credits, weight: coefficientOf(rules, code) ?? credits };
  });
}

function coefficientOf(rules: RuleSet, code: string): Ratio | null {
  return rules.quantity(`unit.${code}.coefficient`);
}

/** The same, or what to add to the rules where there is no unit, or to correct where a coefficient is out of bounds. */
export function requiredCatalogue(rules: RuleSet): readonly DiplomaUnit[] | Rejection {
  const units = catalogueUnits(rules);
  if (units.length === 0) return missing(marksMessages.noCatalogue(rules.convention.id));
  return outOfBounds(rules, units) ?? units;
}

/** Under compensation the text may bound the coefficients; credits that stand for one are not bounded. */
function outOfBounds(rules: RuleSet, units: readonly DiplomaUnit[]): Rejection | null {
  if (gradingModeOf(rules) !== "compensation") return null;
  const [least, most] = [rules.quantity("grading.coefficient.min"), rules.quantity("grading.coefficient.max")];
  for (const { code } of units) {
    const coefficient = coefficientOf(rules, code);
    if (coefficient === null) continue;
    const isWithin = (least === null || atLeast(coefficient, least)) && (most === null || atLeast(most, coefficient));
    if (isWithin) continue;
    const shown = (value: Ratio | null): string => (value === null ? messages.none : describe(toNumber(value)));
    const key = `unit.${code}.coefficient`;
    return invalid(marksMessages.coefficientOutOfBounds(key, shown(coefficient), shown(least), shown(most)));
  }
  return null;
}
