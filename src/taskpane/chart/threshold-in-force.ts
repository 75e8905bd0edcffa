/** The threshold the marks are measured against. */
import { allValues, conventionById, DEFAULT_CONVENTION } from "../../conventions";
import { ratio, type Ratio } from "../../rules/exact/ratio";
import { readDecimalText, readNumber } from "../../rules/exact/read-number";
import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import { RULES_NAME } from "../cnam-formulas";
import { fold } from "../search";

/** A rules table takes the key or its French label. */
const THRESHOLD_KEYS: ReadonlySet<string> = new Set(["grading.threshold", "seuil de validation"]);
const CONVENTION_KEYS: ReadonlySet<string> = new Set(["convention"]);

export interface Threshold {
  readonly value: Ratio;
  /** The convention it comes from, or `null` for the workbook's own rules sheet. */
  readonly convention: string | null;
}

/** The threshold the cells themselves use: the rules sheet's when there is one, else the chosen convention's. */
export async function thresholdInForce(workbook: WorkbookPort, conventionId: string | null): Promise<Threshold> {
  const rows = await rulesTable(workbook);
  if (!rows) return conventionThreshold(conventionId ?? DEFAULT_CONVENTION);
  const own = decimalOf(valueIn(rows, THRESHOLD_KEYS));
  if (own) return { value: own, convention: null };
  const base = valueIn(rows, CONVENTION_KEYS);
  return conventionThreshold(typeof base === "string" ? base.trim() : DEFAULT_CONVENTION);
}

function conventionThreshold(id: string): Threshold {
  const convention = conventionById(id) ?? conventionById(DEFAULT_CONVENTION);
  const value = convention && allValues(convention).find(({ key }) => key === "grading.threshold")?.value;
  return {
    value: typeof value === "number" ? readNumber(value) : ratio(0n),
    convention: convention?.id ?? DEFAULT_CONVENTION,
  };
}

async function rulesTable(workbook: WorkbookPort): Promise<readonly (readonly CellValue[])[] | undefined> {
  const { names } = await workbook.snapshot({ sheets: [] });
  const formula = names.find((name) => name.name.toUpperCase() === RULES_NAME && name.sheet === undefined)?.formula;
  const address = formula?.replace(/^=/, "").replaceAll("$", "");
  return address === undefined || parseAddress(address) === null ? undefined : workbook.read(address);
}

function valueIn(rows: readonly (readonly CellValue[])[], keys: ReadonlySet<string>): CellValue {
  const row = rows.find(([key]) => typeof key === "string" && keys.has(fold(key)));
  return row?.[1] ?? null;
}

function decimalOf(value: CellValue): Ratio | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return readNumber(value);
  return typeof value === "string" ? readDecimalText(value.trim().replace(",", ".")) : undefined;
}
