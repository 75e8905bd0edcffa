import type { gradingTrace as french } from "../../fr/trace/grading";
import type { Words } from "../../trace-words";

export const gradingTrace = {
  // A unit
  "grading.firstSession": () => "First session",
  "grading.secondSession": () => "Second session",
  "grading.marks": ({ marks, weights }: Words) => `Marks: ${marks}; weights: ${weights}`,
  "grading.missing": ({ missing, result }: Words) => `Missing marks: ${missing}. The unit is “${result}”`,
  "grading.verdict": ({ result }: Words) => `The unit is judged without a mark: ${result}`,
  "grading.absenceZero": ({ result }: Words) => `The unjustified absence counts ${result}`,
  "grading.absence": ({ code, result }: Words) => `Absence (${code}): ${result}, without a mark`,
  "grading.mean": ({ counted, result }: Words) => `Weighted mean of ${counted} mark(s): ${result}/20`,
  "grading.rounding": ({ value, result }: Words) => `${value} is rounded to ${result}`,
  "grading.notRounded": ({ value }: Words) => `${value} is not rounded: the grade has a single component`,
  "grading.floor": ({ floor, under, marks, result }: Words) =>
    `Marks below the floor of ${floor}: ${under}${marks === "" ? "" : ` (${marks})`}. They bar the unit: ${result}`,
  "grading.threshold": ({ grade, threshold, result }: Words) =>
    `${grade} reaches the threshold of ${threshold}: ${result}`,
  "grading.mention": ({ mention, result }: Words) => `The mention ${mention} is enough: ${result}`,
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
    `General mean of ${grades} (weights: ${weights}; units left out: ${left}): ${result}/20`,
  "grading.credits": ({ result }: Words) => `Credits earned: ${result}`,
  "grading.unitCredits": ({ unit, result, standing }: Words) => `Unit ${unit} (${standing}): ${result} credit(s)`,

  // The diploma
  "grading.unit": ({ unit, standing, result }: Words) => `${unit} (${standing}): ${result}`,
  "grading.eliminatory": ({ unit, grade, limit, result }: Words) =>
    `${unit}: ${grade} is below the eliminatory mark of ${limit}: ${result}`,
  "grading.dissertation": ({ unit, grade, minimum, result }: Words) =>
    `${unit}: ${grade} reaches the minimum of ${minimum}: ${result}`,
  "grading.requiredMean": ({ mean, required, result }: Words) =>
    `The general mean of ${mean} reaches ${required}: ${result}`,
  "grading.condition": ({ subject, attained, required, result }: Words) =>
    `${subject}: ${attained}, ${required} required. Condition met: ${result}`,
  "grading.compensated": ({ result }: Words) =>
    `The general mean is enough: every unit is validated by compensation, ${result} credits`,
  "grading.compensationTerm": ({ first, last, jury, result }: Words) =>
    `First unit validated on ${first}, term until ${last}, jury on ${jury}. Within the term: ${result}`,
  "grading.diploma": ({ unmet, result }: Words) => `Conditions not met: ${unmet}. Decision: ${result}`,

  // Semesters and years
  "grading.semester": ({ due, result }: Words) => `To sit again: ${due === "" ? "none" : due}. ${result}`,
  "grading.professionalSequence": ({ result }: Words) => `Judged apart from the academic sequence: ${result}`,
  "grading.year": ({ left, credits, result }: Words) =>
    `Units left: ${left === "" ? "none" : left}; credits earned: ${credits}. ${result}`,

  // The mark still needed
  "grading.neededMean": ({ target, blank, points, weight, isIncluded, result }: Words) =>
    `For ${target}, the mean to reach is ${result} (included: ${isIncluded}); points earned: ${points}, weights: ${weight}, marks to come: ${blank}`,
  "grading.neededFloor": ({ mark, floor, result }: Words) =>
    `The mean needs ${mark}, the floor ${floor}: ${result} is needed`,
  "grading.needed": ({ target, result }: Words) => `Mark still needed for ${target}/20: ${result}`,

  // A group
  "grading.headcount": ({ group, enrolled, result }: Words) => `${group}: ${result} out of ${enrolled} enrolled`,
  "grading.figure": ({ figure, count, result }: Words) => `${figure} of ${count} mark(s): ${result}`,
  "grading.deviation": ({ count, result }: Words) =>
    `Standard deviation of ${count} mark(s), the whole population: ${result}`,
  "grading.successRate": ({ successes, known, result }: Words) => `Successes: ${successes} out of ${known}: ${result}`,
} satisfies Record<keyof typeof french, (words: Words) => string>;
