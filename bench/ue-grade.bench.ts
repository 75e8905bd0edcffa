/**
 * `UE_GRADE` over 100 000 learners × 4 marks in one call, through `dist/functions.js`, against a plain loop of floats over the
 * same matrix, in one run.
 */
import { builtFunction } from "./built-functions";
import type { Bench } from "./figures";
import { processorTime } from "./processor-time";

const LEARNERS = 100_000;
const WEIGHTS = [0.1, 0.2, 0.3, 0.4];
const RUNS = 15;
const GOAL = 5;

/** Two-decimal marks over 0 to 20, the same at each run; none is 0, which Excel may pass for a blank. */
const marks = Array.from({ length: LEARNERS }, (_, learner) =>
  WEIGHTS.map((_weight, component) => (1 + ((learner * 7919 + component * 104_729) % 2000)) / 100),
);

function plainLoop(): number[][] {
  const whole = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  return marks.map((row) => {
    let total = 0;
    for (let component = 0; component < WEIGHTS.length; component += 1) total += row[component]! * WEIGHTS[component]!;
    return [Math.ceil((2 * total) / whole) / 2];
  });
}

export default (function ueGrade(print, figure) {
  const grade = builtFunction("UE_GRADE");
  const loop = processorTime(RUNS, plainLoop);
  print(`plain float loop over ${LEARNERS} × ${WEIGHTS.length}: ${loop.toFixed(1)} ms`);
  for (const [name, rules] of [
    ["half-point above", "gessms-2026"],
    ["no rounding", "cnam"],
  ] as const) {
    const time = processorTime(RUNS, () => grade(marks, [WEIGHTS], null, [[rules]], { parameterAddresses: [] }));
    print(`UE_GRADE, ${name}: ${time.toFixed(1)} ms`);
    figure(`UE_GRADE one call 100 000 × 4, ${name}, beside a float loop`, GOAL, time / loop, "×");
  }
} satisfies Bench);
