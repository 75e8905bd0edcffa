/** The lowest mark that the components still to come must all receive for a unit to reach a target. */
import { HUNDREDTHS } from "../exact/hundredths";
import {
  atLeast,
  ceiling,
  divide,
  floor,
  greatest,
  isZero,
  multiply,
  ratio,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from "../exact/ratio";
import { lowestRoundedTo, type Bound } from "../exact/rounding";
import { failure, success, type Outcome } from "../outcome";
import { asCount, asMark, asNumber, asText, asWord, asYesNo, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import type { Mark } from "./mark";
import { countAbsence, hasMarkUnderFloor, isRounded, mixesMentions, type AttemptIssue } from "./unit-attempt";
import { isSufficient } from "./sufficient-mention";

/** `acquired`: even 0 would do; `impossible`: even the highest mark would not. */
export type NeededMark =
  { readonly kind: "mark"; readonly value: Ratio } | { readonly kind: "acquired" | "impossible" };

/**
 * The lowest mark, on the grid of hundredths, which, given to every component still unknown, makes the unit reach what is
 * aimed at in this session: mean rounded as the convention says, no component under its floor. An absence without a mark, an
 * insufficient mention or « Non validée » makes it impossible; exempt and neutral components are out of the mean.
 * Issues: those of `judgeAttempt`; « V » beside a component to come is one, a mark there could not stand beside it.
 *
 * @param aimed the grade to reach; by default the threshold
 * @param highest the highest mark there is
 */
export function neededMark(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  aimed: Ratio | null,
  highest: Ratio,
  rules: GradingRules,
  trace?: Trace,
): Outcome<NeededMark, AttemptIssue> {
  const target = aimed ?? rules.threshold;
  const counted = marks.map((mark) => countAbsence(mark, rules, trace));
  const verdicts = counted.filter((mark) => mark.kind === "verdict");
  const others = counted.some(
    ({ kind }) => kind === "grade" || kind === "absence" || kind === "mention" || kind === "unknown",
  );
  if (verdicts.length > 0 && others) return failure("grading.verdictBesideMarks");
  if (mixesMentions(marks, rules)) return failure("grading.mentionBesideMarks");
  const isBarred = hasMarkUnderFloor(counted, rules, trace) || counted.some((mark) => bars(mark, rules, trace));
  const needed = isBarred ? success(IMPOSSIBLE) : neededForMean(counted, weights, target, highest, rules, trace);
  if (needed.ok)
    trace?.step("grading.needed", {
      inputs: { target: asMark(target) },
      parameters: aimed === null ? ["grading.threshold"] : [],
      result: needed.value.kind === "mark" ? asMark(needed.value.value) : asWord(`needed.${needed.value.kind}`),
    });
  return needed;
}

const ACQUIRED: NeededMark = { kind: "acquired" };
const IMPOSSIBLE: NeededMark = { kind: "impossible" };

/** Whether a component fails the unit whatever the others are, its floor apart. */
function bars(mark: Mark, rules: GradingRules, trace?: Trace): boolean {
  switch (mark.kind) {
    case "mention":
      return !isSufficient(mark.mention, rules, trace);
    case "verdict":
      return !mark.validated;
    case "absence":
      trace?.step("grading.absence", {
        inputs: { code: asText(mark.code) },
        parameters: [mark.code === "ABJ" ? "grading.complementaryAssessment" : "grading.absence.unjustified"],
        result: asWord("notValidated"),
      });
      return true;
    case "grade":
    case "exempt":
    case "neutral":
    case "unknown":
      return false;
  }
}

function neededForMean(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  target: Ratio,
  highest: Ratio,
  rules: GradingRules,
  trace?: Trace,
): Outcome<NeededMark, AttemptIssue> {
  const weightOf = (index: number): Ratio => weights[index] ?? ZERO;
  const known = marks.flatMap((mark, index) =>
    mark.kind === "grade" ? [{ value: mark.value, weight: weightOf(index) }] : [],
  );
  const blank = marks.flatMap((mark, index) => (mark.kind === "unknown" ? [weightOf(index)] : []));
  const averaged = known.length + blank.length;
  if (averaged === 0) return success(ACQUIRED);
  const [knownWeight, blankWeight] = [sum(known.map(({ weight }) => weight)), sum(blank)];
  const whole = sum([knownWeight, blankWeight]);
  if (isZero(whole)) return failure("grading.weightsAllZero");
  const points = sum(known.map(({ value, weight }) => multiply(value, weight)));
  const mean = lowestRoundedTo(target, isRounded(averaged, rules) ? rules.rounding : "none");
  trace?.step("grading.neededMean", {
    inputs: {
      target: asMark(target),
      blank: asCount(blank.length),
      points: asNumber(points),
      weight: asNumber(whole),
      isIncluded: asYesNo(mean.isIncluded),
    },
    parameters: rules.rounding === "none" ? [] : ["grading.rounding"],
    result: asMark(mean.value),
  });
  const missing = subtract(multiply(mean.value, whole), points);
  return success(lowestMark(missing, blankWeight, mean.isIncluded, blank.length > 0, highest, rules, trace));
}

/** The lowest mark that brings the points missing, none being left to come included. */
function lowestMark(
  missing: Ratio,
  weight: Ratio,
  isIncluded: Bound["isIncluded"],
  hasBlank: boolean,
  highest: Ratio,
  rules: GradingRules,
  trace?: Trace,
): NeededMark {
  const isReached = isIncluded ? atLeast(ZERO, missing) : !atLeast(missing, ZERO);
  if (isZero(weight) && !isReached) return IMPOSSIBLE;
  const grid = isReached ? ZERO : onGrid(divide(missing, weight), isIncluded);
  const floored = hasBlank ? aboveFloor(grid, rules, trace) : grid;
  if (!atLeast(highest, floored)) return IMPOSSIBLE;
  return isZero(floored) ? ACQUIRED : { kind: "mark", value: floored };
}

function aboveFloor(mark: Ratio, { componentFloor }: GradingRules, trace?: Trace): Ratio {
  if (componentFloor === null) return mark;
  const result = greatest(mark, onGrid(componentFloor, true));
  trace?.step("grading.neededFloor", {
    inputs: { mark: asMark(mark), floor: asMark(componentFloor) },
    parameters: ["grading.component.floor"],
    result: asMark(result),
  });
  return result;
}

/** The lowest hundredth that is not below the value, or is above it. */
function onGrid(value: Ratio, isIncluded: boolean): Ratio {
  const hundredths = multiply(value, ratio(HUNDREDTHS));
  return ratio(isIncluded ? ceiling(hundredths) : floor(hundredths) + 1n, HUNDREDTHS);
}
