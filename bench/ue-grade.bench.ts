/** `UE_GRADE` over 100 000 learners × 4 marks in one call, against a plain loop of floats over the same matrix. */
import { catalogue } from "../src/functions/catalogue";
import type { Argument } from "../src/functions/host";

const LEARNERS = 100_000;
const WEIGHTS = [0.1, 0.2, 0.3, 0.4];
const RUNS = 15;

/** Two-decimal marks spread over 0 to 20, the same at each run. */
const marks = Array.from({ length: LEARNERS }, (_, learner) =>
  WEIGHTS.map((_weight, component) => ((learner * 7919 + component * 104_729) % 2001) / 100),
);

function plainLoop(): number[][] {
  const whole = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  return marks.map((row) => {
    let total = 0;
    for (let component = 0; component < WEIGHTS.length; component += 1) total += row[component]! * WEIGHTS[component]!;
    return [Math.ceil((2 * total) / whole) / 2];
  });
}

function exactCall(rules: string): () => unknown {
  const ueGrade = catalogue.find(({ description }) => description.id === "UE_GRADE")!;
  const args: Argument[] = [marks, [WEIGHTS], null, [[rules]]];
  return () => ueGrade.call(args, { zerosAreZeros: true });
}

/** Milliseconds; the median of several runs, taken in turn with the other so that both meet the same machine. */
function medians(...works: (() => unknown)[]): number[] {
  const times = works.map(() => [] as number[]);
  for (let run = 0; run < RUNS; run += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      times[index]!.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!);
}

export default function ueGrade(print: (line: string) => void): void {
  const [loop = 0, half = 0, none = 0] = medians(plainLoop, exactCall("gessms-2026"), exactCall("cnam"));
  print(`plain float loop over ${LEARNERS} × ${WEIGHTS.length}: ${loop.toFixed(1)} ms`);
  print(`UE_GRADE, half-point above: ${half.toFixed(1)} ms, ${(half / loop).toFixed(1)} × the loop (goal ≤ 5 ×)`);
  print(`UE_GRADE, no rounding: ${none.toFixed(1)} ms, ${(none / loop).toFixed(1)} × the loop (goal ≤ 5 ×)`);
}
