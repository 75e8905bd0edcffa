/** A plan as a person reads it over: what it says it is, what it overwrites, what it was made from, and all that it changes. */
import { formatRange } from "../../../src/workbook/address";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan, Seen } from "../../../src/workbook/plan";
import { changesText } from "../../support/workbook-text";
import { planned } from "../support/workbooks";

export function planText(workbook: WorkbookModel, plan: Plan): string {
  // Told from those that the plan adds.
  const before = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: `was ${sheet.id}` })) };
  return [
    plan.label,
    ...(plan.overwrites ?? []).map((range) => `overwrites ${formatRange(range)}`),
    ...new Set((plan.seen ?? []).map(seenText)),
    ...changesText(before, planned(before, plan)),
    "",
  ].join("\n");
}

function seenText(seen: Seen): string {
  if (seen.kind === "name") return `made from ${seen.name} ${seen.formula ?? "undefined"}`;
  if (seen.kind === "setting") return `made from the setting ${seen.key} ${seen.value ?? "absent"}`;
  return `made from ${formatRange(seen.range)}${seen.identifies ? ", whose rows it tells" : ""}`;
}
