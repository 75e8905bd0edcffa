/** The threshold the marks are measured against. */
import { allValues, conventionById, DEFAULT_CONVENTION } from "../../conventions";
import { ratio, type Ratio } from "../../rules/exact/ratio";
import { readDecimalText, readNumber } from "../../rules/exact/read-number";
import type { CellValue } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import { conventionOfRules, rulesRows, valueIn } from "../rules-in-workbook";

/** A rules table takes the key or its French label. */
const THRESHOLD_KEYS: ReadonlySet<string> = new Set(["grading.threshold", "seuil de validation"]);

export interface Threshold {
  readonly value: Ratio;
  /** The convention it comes from, or `null` for the workbook's own rules sheet. */
  readonly convention: string | null;
}

/** The threshold the cells themselves use: the rules sheet's when there is one, else the chosen convention's. */
export async function thresholdInForce(workbook: WorkbookPort, conventionId: string | null): Promise<Threshold> {
  const rows = await rulesRows(workbook);
  if (!rows) return conventionThreshold(conventionId ?? DEFAULT_CONVENTION);
  const own = decimalOf(valueIn(rows, THRESHOLD_KEYS));
  if (own) return { value: own, convention: null };
  return conventionThreshold(conventionOfRules(rows) ?? DEFAULT_CONVENTION);
}

function conventionThreshold(id: string): Threshold {
  const convention = conventionById(id) ?? conventionById(DEFAULT_CONVENTION);
  const value = convention && allValues(convention).find(({ key }) => key === "grading.threshold")?.value;
  return {
    value: typeof value === "number" ? readNumber(value) : ratio(0n),
    convention: convention?.id ?? DEFAULT_CONVENTION,
  };
}

function decimalOf(value: CellValue): Ratio | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return readNumber(value);
  return typeof value === "string" ? readDecimalText(value.trim().replace(",", ".")) : undefined;
}
