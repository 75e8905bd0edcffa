/** A sheet of marks as the roster reads it, however its units were found. */
import { functionById } from "../../functions/catalogue";
import type { Argument } from "../../functions/host";
import type { Area } from "../../workbook/model";
import type { UnitMarks } from "./unit-marks";

export interface MarkedTable {
  readonly area: Area;
  readonly learners: number;
  /** Whose row it is; its cell where nothing says so. */
  readonly nameOf: (row: number) => string;
  readonly units: readonly MarkedUnit[];
}

export interface MarkedUnit {
  readonly marks: UnitMarks;
  /** The heading of each component. */
  readonly headings: readonly string[];
  /** `null` when neither the sheet nor the rules say. */
  readonly credits: number | null;
}

/** The credits of a unit of the catalogue, under the rules. */
export async function creditsUnder(code: string | undefined, rules: Argument): Promise<number | null> {
  if (code === undefined) return null;
  const [[value] = []] = await functionById("RULE").call([[[`unit.${code}`]], rules], { zerosAreZeros: true });
  return typeof value === "number" ? value : null;
}
