/** The staffing parameters of a rule set, as the rules take them. */
import type { Key } from "../../conventions/keys";
import { ONE, type Ratio } from "../../rules/exact/ratio";
import type { ApprovalRules } from "../../rules/staffing/approval";
import type { StaffingRules } from "../../rules/staffing/staffing-rules";
import { ratioOf } from "../rules/ratio-of";
import type { RuleSet } from "../rules/rule-set";

export const THRESHOLD = "staffing.approval.threshold";

/** `null` where the convention has no threshold. */
export function approvalRulesOf(rules: RuleSet): ApprovalRules | null {
  const threshold = rules.quantity(THRESHOLD);
  if (threshold === null) return null;
  return { threshold, operator: rules.get("staffing.approval.operator") ?? null };
}

export function staffingRulesOf(rules: RuleSet): StaffingRules {
  const isSet = (key: Key): boolean => rules.get(key) === true;
  return {
    approval: approvalRulesOf(rules),
    everyUnitApproved: isSet("staffing.approval.everyUnit"),
    approvesActivities: isSet("staffing.approval.ua"),
    researchers: {
      people: rules.quantity("staffing.researchers.people"),
      hours: rules.quantity("staffing.researchers.hours"),
    },
    professionals: rules.quantity("staffing.professionals.people"),
    tradeByProfessionals: isSet("staffing.tradeModules.professionalsOnly"),
    generalInPairs: isSet("staffing.generalModules.pair"),
    hoursSplit: partiesOf(rules).map(({ part, value }) => ({ party: part, share: ratioOf(value) ?? ONE })),
    unitHours: unitHoursOf(rules),
  };
}

/** The parties that share the hours, with their names. */
export function partiesOf(rules: RuleSet): ReturnType<RuleSet["open"]> {
  return rules.open("staffing.hoursSplit.<party>");
}

/** A unit whose hours are left at 0 counts those that its instructors give. */
function unitHoursOf(rules: RuleSet): ReadonlyMap<string, Ratio> {
  const stated = rules.open("unit.<CODE>.hours").flatMap(({ part, value }) => {
    const hours = ratioOf(value);
    return hours === null || hours.n === 0n ? [] : ([[part, hours]] as const);
  });
  return new Map(stated);
}
