import type { gradingTrace as french } from "../../fr/trace/grading";
import type { Facts, TraceSentence, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const gradingTrace = {
  // A unit
  "grading.firstSession": () => "First session",
  "grading.secondSession": () => "Second session",
  "grading.marks": ({ marks, weights }: Words) => `Marks: ${marks}; weights: ${weights}`,
  "grading.missing": ({ missing, result }: Words) =>
    `${countedAs(missing, "mark is", "marks are")} missing: the unit stays “${result}”`,
  "grading.verdict": ({ result }: Words) => `The unit is judged without a mark: ${result}`,
  "grading.absenceZero": ({ result }: Words) => `The unjustified absence counts ${result}`,
  "grading.absence": ({ code, result }: Words) =>
    `${code === "ABJ" ? "Justified" : "Unjustified"} absence (${code}): no mark, the unit is “${result}”`,
  "grading.mean": ({ counted, result }: Words) =>
    counted === "1"
      ? `A single mark counts: ${result}/20`
      : `Weighted mean of ${countedAs(counted, "mark")}: ${result}/20`,
  "grading.rounding": ({ value, result }: Words) =>
    value === result ? `${value} is rounded already` : `${value} is rounded to ${result}`,
  "grading.notRounded": ({ value }: Words) => `${value} is not rounded: the grade has a single component`,
  "grading.floor": ({ floor, under, marks }: Words, { result }: Facts) =>
    `${under === "0" ? "No mark" : countedAs(under, "mark")} below the floor of ${floor}${marks === "" ? "" : ` (${marks})`}${
      result === true ? ": the unit cannot be validated" : ""
    }`,
  "grading.threshold": ({ grade, threshold }: Words, { result }: Facts) =>
    `${grade} ${result === true ? "reaches" : "does not reach"} the threshold of ${threshold}`,
  "grading.mention": ({ mention }: Words, { result }: Facts) =>
    `The mention ${mention} is ${result === true ? "enough" : "not enough"}`,
  "grading.excused": ({ code, result }: Words) => `No mark to count (${code}): ${result}`,
  "grading.resitAbsence": ({ mark, result }: Words) => `Absent at the second session (${mark}): ${result}`,
  "grading.kept": ({ second, result }: Words) => `Second session: ${second}; grade kept: ${result}`,
  "grading.combined": ({ first, second, result }: Words) =>
    `First marks: ${first}; second session: ${second}; retained: ${result}`,
  "grading.neverLowered": ({ result }: Words) => `The unit was validated and remains so: ${result}`,
  "grading.status": ({ grade, result }: Words) =>
    grade === undefined ? `Status: ${result}` : `Grade: ${grade}; status: ${result}`,

  // Several units
  "grading.generalMean": ({ grades, weights, left, result }: Words) =>
    `General mean: ${result}/20. Marks: ${grades}; weights: ${weights}${
      left === "0" ? "" : `; ${countedAs(left, "unit")} left out`
    }`,
  "grading.credits": ({ result }: Words) => `Credits earned: ${result}`,
  "grading.unitCredits": ({ unit, result, standing }: Words) => `${unit} (${standing}): ${countedAs(result, "credit")}`,

  // The diploma
  "grading.unit": ({ unit, standing, result }: Words) =>
    standing === result ? `${unit}: ${result}` : `${unit} (${standing}): ${result}`,
  "grading.eliminatory": ({ unit, grade, limit }: Words, { result }: Facts) =>
    result === true
      ? `${unit}: ${grade} is eliminatory, below ${limit}`
      : `${unit}: ${grade} is not eliminatory, the limit being ${limit}`,
  "grading.dissertation": ({ unit, grade, minimum }: Words, { result }: Facts) =>
    `${unit}: ${grade} ${result === true ? "reaches" : "does not reach"} the minimum of ${minimum}`,
  "grading.requiredMean": ({ mean, required }: Words, { result }: Facts) =>
    `The general mean of ${mean} ${result === true ? "reaches" : "does not reach"} ${required}`,
  "grading.condition": ({ subject, attained, required }: Words, { result }: Facts) =>
    `${subject}: ${attained}, ${required} required. ${
      result === undefined ? "To be filled in" : result ? "Condition met" : "Condition not met"
    }`,
  "grading.compensated": ({ result }: Words) =>
    `The general mean is enough: every unit is validated by compensation, ${countedAs(result, "credit")}`,
  "grading.compensationTerm": ({ first, last, jury }: Words, { result }: Facts) =>
    `First unit validated on ${first}, term until ${last}, jury on ${jury}: ${
      result === true ? "within the term" : "the term is over"
    }`,
  "grading.diploma": ({ unmet, result }: Words) =>
    unmet === "0"
      ? `Every condition is met. Decision: ${result}`
      : `${countedAs(unmet, "condition")} not met. Decision: ${result}`,

  // Semesters and years
  "grading.semester": ({ due, result }: Words) =>
    due === "" ? `No unit to sit again. ${result}` : `To sit again: ${due}. ${result}`,
  "grading.professionalSequence": ({ result }: Words) => `Judged apart from the academic sequence: ${result}`,
  "grading.year": ({ left, credits, result }: Words) =>
    `Units left: ${left === "" ? "none" : left}; credits earned: ${credits}. ${result}`,

  // The mark still needed
  "grading.neededMean": ({ target, blank, points, weight, result }: Words, { isIncluded }: Facts) =>
    `To reach ${target}, the mean must be ${isIncluded === true ? "at least" : "more than"} ${result}; earned: ${countedAs(points, "point")}, weights ${weight}; to come: ${countedAs(blank, "mark")}`,
  "grading.neededFloor": ({ mark, floor, result }: Words) =>
    `The mean needs ${mark}, the floor ${floor}: ${result} is needed`,
  "grading.needed": ({ target, result }: Words) => `Mark still needed for ${target}/20: ${result}`,

  // A group
  "grading.headcount": ({ group, enrolled, result }: Words) => `${group}: ${result} out of ${enrolled} enrolled`,
  "grading.figure": ({ figure, count, result }: Words) => `${figure} of ${countedAs(count, "mark")}: ${result}`,
  "grading.deviation": ({ count, result }: Words) =>
    `Standard deviation of ${countedAs(count, "mark")}, the whole population: ${result}`,
  "grading.successRate": ({ successes, known, result }: Words) =>
    `${countedAs(successes, "success", "successes")} out of ${known}: ${result}`,
} satisfies Record<keyof typeof french, TraceSentence>;
