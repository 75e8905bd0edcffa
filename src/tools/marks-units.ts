/** The units a marks sheet has columns for, and the assessments each is made of. */
import { allValues, openParts } from "../conventions";
import type { Convention } from "../conventions/types";
import type { ToolWords } from "../i18n/tools";

export interface Component {
  readonly label: string;
  /** Any non-negative number; the grade is the mean weighted by them. */
  readonly weight: number;
}

export interface MarkedUnit {
  readonly code: string;
  /** Absent where the convention has no catalogue. */
  readonly credits?: number;
  /** One at least; a single one needs no weight. */
  readonly components: readonly Component[];
}

/** How many units a sheet starts with when the convention lists none and nobody says. */
const GENERIC_UNITS = 6;

/** The catalogue of the convention, in its order; without one, numbered units with continuous assessment and an exam. */
export function markedUnits(
  convention: Convention,
  words: ToolWords["marks"],
  components: Readonly<Record<string, readonly Component[]>> = {},
  count = GENERIC_UNITS,
): readonly MarkedUnit[] {
  const values = allValues(convention);
  const weights = values.find(({ key }) => key === "grading.component.weights")?.value;
  const usual = Array.isArray(weights) ? weighted(weights as readonly number[], words) : null;
  const catalogue = values.flatMap(({ key, value }) => {
    const code = openParts("unit.<CODE>", key)?.[0];
    return code === undefined || typeof value !== "number" ? [] : [{ code, credits: value }];
  });
  const single: readonly Component[] = [{ label: words.singleMark, weight: 1 }];
  if (catalogue.length > 0) {
    return catalogue.map((unit) => ({ ...unit, components: components[unit.code] ?? usual ?? single }));
  }
  return Array.from({ length: count }, (_, index) => ({
    code: words.unit(index + 1),
    components: usual ?? weighted([1, 1], words),
  }));
}

function weighted(weights: readonly number[], words: ToolWords["marks"]): readonly Component[] {
  const { continuous, exam } = words.components;
  const labels = weights.length === 2 ? [continuous, exam] : weights.map((_, index) => words.component(index + 1));
  return weights.map((weight, index) => ({ label: labels[index] ?? "", weight }));
}
