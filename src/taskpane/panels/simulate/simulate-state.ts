/** « Simuler » as data: what is typed, whether it can be used, and how far the draws are. */
import { isSet, valueOf } from "../../../tools/create/convention-keys";
import type { Convention } from "../../../conventions/types";
import type { DrawnRisk } from "../../../tools/simulate/risk/create-break-risk";
import type { RiskRefusal } from "../../../tools/simulate/risk/read-risk";
import { MOST_HEADCOUNTS, MOST_SCENARIOS } from "../../../tools/simulate/simulation-request";
import { LEARNERS } from "../../learner-count";
import { SIZE_LIMITS, usualSize } from "../create/sheet-size";

export const simulationFields = ["scenarios", "learners", "year", "least", "most", "variation"] as const;
export const riskFields = ["rate", "lastMonth", "draws", "seed"] as const;
export type SimulateField = (typeof simulationFields)[number] | (typeof riskFields)[number];
export type SimulateNumbers = Readonly<Record<SimulateField, number>>;

const MOST_SEED = 2 ** 32 - 1;

export const FIELD_LIMITS: Readonly<Record<SimulateField, { readonly min: number; readonly max: number }>> = {
  scenarios: { min: 1, max: MOST_SCENARIOS },
  learners: LEARNERS,
  year: SIZE_LIMITS.year,
  least: LEARNERS,
  most: LEARNERS,
  variation: { min: 1, max: 100 },
  rate: { min: 0, max: 100 },
  lastMonth: { min: 1, max: 60 },
  draws: { min: 100, max: 200_000 },
  seed: { min: 0, max: MOST_SEED },
};

const USUAL = { scenarios: 3, learners: 20, least: 1, most: 30, variation: 10 } as const;
const USUAL_RISK = { rate: 10, lastMonth: 12, draws: 10_000, seed: 1 } as const;

/** From the convention where it bounds its cohorts. */
export function usualNumbers(convention: Convention, thisYear: number): SimulateNumbers {
  const [fewest, largest] = [numberOf(convention, "cohort.min"), numberOf(convention, "cohort.max")] as const;
  const most = largest ?? Math.max(USUAL.most, fewest ?? 0);
  return {
    ...USUAL,
    ...USUAL_RISK,
    learners: largest ?? fewest ?? USUAL.learners,
    year: usualSize(convention, thisYear).year,
    least: fewest ?? Math.max(USUAL.least, most - MOST_HEADCOUNTS + 1),
    most,
  };
}

function numberOf(convention: Convention, key: string): number | undefined {
  const value = isSet(convention, key) ? valueOf(convention, key)?.value : undefined;
  return typeof value === "number" ? value : undefined;
}

/** Two decimals of a per cent: chances out of ten thousand. */
export const CHANCES = 10_000;
const PER_CENT = CHANCES / 100;

export function chancesOf(rate: number): number {
  return Math.round(rate * PER_CENT);
}

export function isUsable(field: SimulateField, numbers: SimulateNumbers): boolean {
  const value = numbers[field];
  const { min, max } = FIELD_LIMITS[field];
  const isKind = field === "rate" ? chancesOf(value) / PER_CENT === value : Number.isInteger(value);
  const isInRange = isKind && value >= min && value <= max;
  return isInRange && (field !== "most" || isRange(numbers));
}

function isRange({ least, most }: SimulateNumbers): boolean {
  return most >= least && most - least < MOST_HEADCOUNTS;
}

export type RiskState =
  | { readonly kind: "idle" | "stopped" | "failed" }
  | { readonly kind: "running"; readonly share: number }
  | { readonly kind: "refused"; readonly why: RiskRefusal | { readonly months: number } }
  | { readonly kind: "done"; readonly drawn: DrawnRisk };

export interface SimulateState {
  readonly typed: Partial<SimulateNumbers>;
  readonly risk: RiskState;
  /** What the workbook has to read; `null` until it has been read. */
  readonly found: Readonly<Record<SourceKind, readonly Source[]>> | null;
  /** Which of several is read, by its id: asked, never guessed in silence. */
  readonly chosen: Readonly<Partial<Record<SourceKind, string>>>;
}

/** A financial file, the base of a simulation, or a sheet of marks. */
export type SourceKind = "file" | "base" | "marks";

export interface Source {
  /** The name of its sheet, or of its first one. */
  readonly id: string;
  readonly name: string;
}

/** The one asked for, else the one that is proposed. */
export function sourceRead({ found, chosen }: SimulateState, kind: SourceKind): Source | undefined {
  const sources = found?.[kind] ?? [];
  return sources.find(({ id }) => id === chosen[kind]) ?? sources[0];
}
