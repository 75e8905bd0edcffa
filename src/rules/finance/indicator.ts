/** How far an indicator has come towards its target. */
import { atLeast, compare, divide, sum, ZERO, type Ratio } from "../exact/ratio";
import { asNumber, asWord, NONE, type Trace, type TraceValue } from "../trace";

/**
 * `flow` cumulates from one row to the next, target included; `stock` is judged row by row, since adding it up means
 * nothing; `threshold` cumulates towards one target for the whole period.
 */
export type IndicatorNature = "flow" | "stock" | "threshold";

export interface IndicatorEntry {
  readonly nature: IndicatorNature;
  /** `null` while it is not known. */
  readonly realised: Ratio | null;
  readonly target: Ratio | null;
}

export type IndicatorVerdict = "reached" | "notReached" | "pending" | "noTarget";

export interface IndicatorResult {
  /** `null` from the first figure that is not known. */
  readonly realised: Ratio | null;
  readonly target: Ratio | null;
  /** Realised over target; `null` where either is missing. */
  readonly attainment: Ratio | null;
  readonly verdict: IndicatorVerdict;
}

/**
 * The entries in order; `null` entries are blank rows, which change nothing.
 *
 * @param traceOf where to record each entry, by its index
 */
export function attainments(
  entries: readonly (IndicatorEntry | null)[],
  traceOf?: (index: number) => Trace | undefined,
): (IndicatorResult | null)[] {
  const sums = new RunningSums();
  return entries.map((entry, index) => {
    if (entry === null) return null;
    const realised = sums.realised(entry);
    const target = sums.target(entry);
    const result = { realised, target, ...judged(entry, realised, target) };
    traceEntry(entry, result, traceOf?.(index));
    return result;
  });
}

/** What the entries of each nature add up to so far. */
class RunningSums {
  private readonly done = new Map<IndicatorNature, Ratio | null>();
  private targets = ZERO;

  realised({ nature, realised }: IndicatorEntry): Ratio | null {
    if (nature === "stock") return realised;
    const before = this.done.get(nature) ?? (this.done.has(nature) ? null : ZERO);
    const total = before === null || realised === null ? null : sum([before, realised]);
    this.done.set(nature, total);
    return total;
  }

  target({ nature, target }: IndicatorEntry): Ratio | null {
    if (nature !== "flow") return target;
    this.targets = sum([this.targets, target ?? ZERO]);
    return this.targets;
  }
}

function judged(
  entry: IndicatorEntry,
  realised: Ratio | null,
  target: Ratio | null,
): Pick<IndicatorResult, "attainment" | "verdict"> {
  if (entry.target === null || target === null || compare(target, ZERO) <= 0 || compare(entry.target, ZERO) <= 0)
    return { attainment: null, verdict: "noTarget" };
  if (realised === null) return { attainment: null, verdict: "pending" };
  return { attainment: divide(realised, target), verdict: atLeast(realised, target) ? "reached" : "notReached" };
}

function traceEntry({ nature }: IndicatorEntry, result: IndicatorResult, trace: Trace | undefined): void {
  const figure = (value: Ratio | null): TraceValue => (value === null ? NONE : asNumber(value));
  trace?.step("indicator.judged", {
    inputs: { nature: asWord(`nature.${nature}`), realised: figure(result.realised), target: figure(result.target) },
    result: asWord(`indicator.${result.verdict}`),
  });
}
