/** What a diploma asks of its units, one by one. */
import { atLeast } from "../exact/ratio";
import { asMark, asText, asWord, asYesNo, type Trace } from "../trace";
import { failed, openIf, pending, type Reason, type ReasonCode } from "./diploma-reason";
import type { DiplomaRules } from "./diploma-rules";
import type { GradingRules } from "./grading-rules";
import { tracedMark } from "./traced-mark";
import { averagedGrade, isUnknown } from "./unit-result";
import { isAcquired, proofOf, secondChance, secondChanceKeys, type UnitStanding } from "./unit-standing";

/** The units that are not acquired, or have a grade that bars the diploma, then what the dissertation lacks. */
export function unitReasons(
  units: readonly UnitStanding[],
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  const judge = rules.mode === "compensation" ? compensatedUnit : capitalisedUnit;
  const reasons: Reason[] = [];
  for (const unit of units) add(reasons, judge(unit, rules, grading, trace));
  for (const unit of units) add(reasons, dissertationReasons(unit, rules, grading, trace));
  return reasons;
}

/** A promotion has tens of thousands of units, most of them acquired: nothing is made for those. */
const NO_REASON: readonly Reason[] = [];

function add(reasons: Reason[], more: readonly Reason[]): void {
  for (const reason of more) reasons.push(reason);
}

/** Each unit stands alone. */
function capitalisedUnit(
  unit: UnitStanding,
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  return acquisition(unit, "grading.threshold", rules, grading, trace);
}

/** A grade is enough, unless it is eliminatory or the text names the unit. */
function compensatedUnit(
  unit: UnitStanding,
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  if (isUnknown(unit.grade)) return [pending("unit.unknown", ["grading.mode"], { unit: unit.code })];
  const grade = averagedGrade(unit.grade, grading);
  const isEnough = grade !== null && roleOf(unit.code, rules) === null;
  const acquired = isEnough ? [] : acquisition(unit, "grading.mode", rules, grading, trace);
  if (grade === null || rules.eliminatory === null) return acquired;
  const eliminates = !atLeast(grade, rules.eliminatory);
  trace?.step("grading.eliminatory", {
    inputs: { unit: asText(unit.code), grade: asMark(grade), limit: asMark(rules.eliminatory) },
    parameters: ["grading.eliminatory"],
    result: asYesNo(eliminates),
  });
  if (!eliminates) return acquired;
  const isOpen = secondChance(unit, grading) !== null;
  return [...acquired, openIf(isOpen, failed("eliminatory", ["grading.eliminatory"], { unit: unit.code }))];
}

function acquisition(
  unit: UnitStanding,
  parameter: string,
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  const acquired = isAcquired(unit, grading);
  if (acquired === true && !trace) return NO_REASON;
  const chance = secondChance(unit, grading);
  const role = roleOf(unit.code, rules);
  const parameters = role === null ? [parameter] : [parameter, role.parameter];
  trace?.step("grading.unit", {
    inputs: { unit: asText(unit.code), standing: tracedMark(proofOf(unit)) },
    parameters: acquired === false ? [...parameters, ...secondChanceKeys(unit)] : parameters,
    result: asWord(acquired === null ? "unknown" : acquired ? "validated" : (chance ?? "notValidated")),
  });
  if (acquired === true) return NO_REASON;
  const facts = { unit: unit.code };
  if (acquired === null) return [pending("unit.unknown", parameters, facts)];
  return [openIf(chance !== null, failed(role?.code ?? "unit.notValidated", parameters, facts))];
}

/** What the text asks this very unit for, and how to say that it is lacking. */
function roleOf(
  code: string,
  { languageUnits, experienceUnit }: DiplomaRules,
): { readonly parameter: string; readonly code: ReasonCode } | null {
  if (languageUnits.includes(code)) return { parameter: "diploma.language.unit", code: "unit.languageNotValidated" };
  if (experienceUnit !== code) return null;
  return { parameter: "diploma.experience.unit", code: "unit.experienceNotValidated" };
}

/** A mark below its minimum, or no mark where one is required; an exemption needs none. */
function dissertationReasons(
  unit: UnitStanding,
  { dissertation }: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  if (dissertation === null || dissertation.unit !== unit.code) return NO_REASON;
  const { minimum, markRequired } = dissertation;
  const grade = averagedGrade(unit.grade, grading);
  if (grade === null) {
    const lacksMark = markRequired && isValidatedWithoutMark(unit, grading);
    return lacksMark ? [failed("unit.markRequired", ["diploma.dissertation.markRequired"], { unit: unit.code })] : [];
  }
  if (minimum === null) return [];
  const reaches = atLeast(grade, minimum);
  trace?.step("grading.dissertation", {
    inputs: { unit: asText(unit.code), grade: asMark(grade), minimum: asMark(minimum) },
    parameters: ["diploma.dissertation.minimum"],
    result: asYesNo(reaches),
  });
  const facts = { unit: unit.code, value: grade, required: minimum };
  const isOpen = secondChance(unit, grading) !== null;
  return reaches ? [] : [openIf(isOpen, failed("unit.belowMinimum", ["diploma.dissertation.minimum"], facts))];
}

function isValidatedWithoutMark(unit: UnitStanding, grading: GradingRules): boolean {
  const proof = proofOf(unit);
  const isExempt = proof.kind === "exempt" || proof.kind === "neutral" || unit.grade.kind === "exempt";
  const saysExempt = proof.kind === "status" && proof.status === "exempt";
  return !isExempt && !saysExempt && isAcquired(unit, grading) === true;
}
