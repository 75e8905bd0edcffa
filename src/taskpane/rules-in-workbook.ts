/** The rules table of a workbook, read through the name that its formulas read it by. */
import { rulesFormula } from "../tools/rules-name";
import { parseAddress } from "../workbook/address";
import type { CellValue } from "../workbook/model";
import type { WorkbookPort } from "../workbook/port";
import { fold } from "./search";

export type RulesRows = readonly (readonly CellValue[])[];

const CONVENTION_KEYS: ReadonlySet<string> = new Set(["convention"]);

/** Its rows; `undefined` where the name is missing, or stands for something else than cells. */
export async function rulesRows(workbook: WorkbookPort): Promise<RulesRows | undefined> {
  const address = rulesFormula(await workbook.snapshot({ sheets: [] }))
    ?.replace(/^=/, "")
    .replaceAll("$", "");
  return address === undefined || parseAddress(address) === null ? undefined : workbook.read(address);
}

/** The convention that the table completes, as it is typed there; `null` where it names none. */
export function conventionOfRules(rows: RulesRows): string | null {
  const typed = valueIn(rows, CONVENTION_KEYS);
  return typeof typed === "string" && typed.trim() !== "" ? typed.trim() : null;
}

/** The value beside the first of these keys, which are folded. */
export function valueIn(rows: RulesRows, keys: ReadonlySet<string>): CellValue {
  const row = rows.find(([key]) => typeof key === "string" && keys.has(fold(key)));
  return row?.[1] ?? null;
}
