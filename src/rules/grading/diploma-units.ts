/** What a diploma asks of its units, one by one. */
import { atLeast } from "../exact/ratio";
import { asMark, asText, asWord, asYesNo, type Trace } from "../trace";
import { failed, pending, type Reason } from "./diploma-reason";
import type { DiplomaRules } from "./diploma-rules";
import type { GradingRules } from "./grading-rules";
import { tracedMark } from "./traced-mark";
import { averagedGrade, isUnknown } from "./unit-result";
import { isAcquired, proofOf, type UnitStanding } from "./unit-standing";

/** The units that are not acquired, or have a grade that bars the diploma, then what the dissertation lacks. */
export function unitReasons(
  units: readonly UnitStanding[],
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  const judge = rules.mode === "compensation" ? compensatedUnit : capitalisedUnit;
  return [
    ...units.flatMap((unit) => judge(unit, rules, grading, trace)),
    ...units.flatMap((unit) => dissertationReasons(unit, rules, grading, trace)),
  ];
}

/** Each unit stands alone. */
function capitalisedUnit(
  unit: UnitStanding,
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  return acquisition(unit, ["grading.threshold", ...namedBy(unit.code, rules)], grading, trace);
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
  const named = namedBy(unit.code, rules);
  const acquired =
    grade !== null && named.length === 0 ? [] : acquisition(unit, ["grading.mode", ...named], grading, trace);
  if (grade === null || rules.eliminatory === null) return acquired;
  const eliminates = !atLeast(grade, rules.eliminatory);
  trace?.step("grading.eliminatory", {
    inputs: { unit: asText(unit.code), grade: asMark(grade), limit: asMark(rules.eliminatory) },
    parameters: ["grading.eliminatory"],
    result: asYesNo(eliminates),
  });
  return eliminates ? [...acquired, failed("eliminatory", ["grading.eliminatory"], { unit: unit.code })] : acquired;
}

function acquisition(
  unit: UnitStanding,
  parameters: readonly string[],
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  const acquired = isAcquired(unit, grading);
  trace?.step("grading.unit", {
    inputs: { unit: asText(unit.code), standing: tracedMark(proofOf(unit)) },
    parameters,
    result: asWord(acquired === null ? "unknown" : acquired ? "validated" : "notValidated"),
  });
  if (acquired === true) return [];
  const facts = { unit: unit.code };
  return [
    acquired === null ? pending("unit.unknown", parameters, facts) : failed("unit.notValidated", parameters, facts),
  ];
}

/** The parameters by which the text asks for this very unit. */
function namedBy(code: string, rules: DiplomaRules): readonly string[] {
  return [
    ...(rules.languageUnits.includes(code) ? ["diploma.language.unit"] : []),
    ...(rules.experienceUnit === code ? ["diploma.experience.unit"] : []),
  ];
}

/** A mark below its minimum, or no mark where one is required; an exemption needs none. */
function dissertationReasons(
  unit: UnitStanding,
  { dissertation }: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  if (dissertation === null || dissertation.unit !== unit.code) return [];
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
  return reaches ? [] : [failed("unit.belowMinimum", ["diploma.dissertation.minimum"], facts)];
}

function isValidatedWithoutMark(unit: UnitStanding, grading: GradingRules): boolean {
  const proof = proofOf(unit);
  const isExempt = proof.kind === "exempt" || proof.kind === "neutral" || unit.grade.kind === "exempt";
  const saysExempt = proof.kind === "status" && proof.status === "exempt";
  return !isExempt && !saysExempt && isAcquired(unit, grading) === true;
}
