/** What breaks may cost a cohort: each contract broken or not, at the end of a month, so many times over. */
import { toCents, type Cents } from "../../../rules/exact/cents";
import { divide, multiply, ratio, subtract, sum, type Ratio } from "../../../rules/exact/ratio";
import { SeededDraws } from "./seeded-draws";

/** All of it whole numbers: a draw is exact, and a thread hands it to another as it is. */
export interface BreakRisk {
  readonly seed: number;
  readonly draws: number;
  readonly learners: number;
  /** Of a contract: so many chances out of so many. */
  readonly chances: { readonly of: number; readonly outOf: number };
  /** Cents lost by a contract that ends with each month, as likely one as another. */
  readonly losses: readonly number[];
  /** Cents left when no contract is broken. */
  readonly without: number;
}

export interface RiskResult {
  /** Cents: nearest ranks of the draws. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly least: number;
  readonly most: number;
  readonly deficits: number;
  /** Of all the draws together: cents, and contracts. */
  readonly total: bigint;
  readonly breaks: number;
  readonly bands: readonly Band[];
}

export interface Band {
  /** Cents; the first one counts, the last does not. */
  readonly from: number;
  readonly to: number;
  readonly draws: number;
}

/** Drawn part by part, so that whoever runs it may do something else meanwhile. */
export class RiskDraws {
  private readonly drawing: SeededDraws;
  private readonly margins: Float64Array;
  private done = 0;
  private breaks = 0;

  constructor(private readonly risk: BreakRisk) {
    this.drawing = new SeededDraws(risk.seed);
    this.margins = new Float64Array(risk.draws);
  }

  get isOver(): boolean {
    return this.done >= this.risk.draws;
  }

  /** From 0 to 1. */
  get share(): number {
    return this.done / this.risk.draws;
  }

  /** Draws so many more. */
  run(count: number): void {
    const end = Math.min(this.risk.draws, this.done + count);
    for (; this.done < end; this.done += 1) this.margins[this.done] = this.drawn();
  }

  private drawn(): number {
    const { learners, chances, losses, without } = this.risk;
    let lost = 0;
    for (let learner = 0; learner < learners; learner += 1) {
      if (this.drawing.below(chances.outOf) >= chances.of) continue;
      this.breaks += 1;
      lost += losses[this.drawing.below(losses.length)] ?? 0;
    }
    return without - lost;
  }

  /** Once it is over. */
  result(): RiskResult {
    const sorted = this.margins.slice().sort();
    const at = (tenths: number): number => sorted[Math.ceil((sorted.length * tenths) / 10) - 1] ?? 0;
    return {
      p10: at(1),
      p50: at(5),
      p90: at(9),
      least: sorted[0] ?? 0,
      most: sorted.at(-1) ?? 0,
      deficits: countBelow(sorted, 0),
      total: sorted.reduce((total, margin) => total + BigInt(margin), 0n),
      breaks: this.breaks,
      bands: bandsOf(sorted),
    };
  }
}

/** The mean that the draws come near to, without drawing: each contract loses the mean loss with its chances. */
export function expectedMargin({ learners, chances, losses, without }: BreakRisk): Cents {
  const lost = divide(sum(losses.map((loss) => ratio(loss))), ratio(losses.length));
  const ofAll = multiply(ratio(learners), multiply(ratio(chances.of, chances.outOf), lost));
  return toCents(inEuros(subtract(ratio(without), ofAll)));
}

export function meanMargin({ draws }: BreakRisk, { total }: RiskResult): Cents {
  return toCents(inEuros(ratio(total, draws)));
}

const CENTS = ratio(100n);

function inEuros(cents: Ratio): Ratio {
  return divide(cents, CENTS);
}

const MOST_BANDS = 14;
const ROUND_STEPS = [1, 2, 5];

/** Bands of a round width, from a multiple of it. */
function bandsOf(sorted: Float64Array): readonly Band[] {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const width = roundWidth(most - least);
  const first = Math.floor(least / width);
  const count = Math.floor(most / width) - first + 1;
  return Array.from({ length: count }, (_, index): Band => {
    const from = (first + index) * width;
    return { from, to: from + width, draws: countBelow(sorted, from + width) - countBelow(sorted, from) };
  });
}

/** 100 €, 200 €, 500 €, 1 000 €… so that few bands hold all. */
function roundWidth(reach: number): number {
  for (let unit = 100; ; unit *= 10) {
    const found = ROUND_STEPS.map((step) => step * unit).find((width) => reach / width < MOST_BANDS - 1);
    if (found !== undefined) return found;
  }
}

/** How many are below a limit, in a sorted list. */
function countBelow(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
