/** The diploma's decision: one formula over the grades and the statuses of every unit, which spills beside them. */
import { allValues, openParts } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { areaReference } from "../cell-reference";
import { RULES_NAME } from "../rules-name";
import type { AttachedUnit } from "../reading/attached-unit";

const { decision, mean, credits, reasons } = marksMessages.headings.diploma;

/** The columns of `CNAM.DIPLOMA`, which come in French in every language. */
export const DECISION_HEADINGS: readonly string[] = [decision, mean, credits, reasons];

export function catalogueCodes(convention: Convention): readonly string[] {
  return allValues(convention).flatMap(({ key, value }) =>
    typeof value === "number" ? (openParts("unit.<CODE>", key)?.[0] ?? []) : [],
  );
}

/** Every unit of the catalogue is in the table, and nothing else is asked of a learner. */
export function decidesDiploma(convention: Convention, units: readonly AttachedUnit[]): boolean {
  const codes = catalogueCodes(convention);
  const present = new Set(units.map(({ code }) => code));
  return codes.length > 0 && codes.every((code) => present.has(code)) && !asksForMore(convention);
}

function asksForMore(convention: Convention): boolean {
  const values = new Map(allValues(convention).map(({ key, value }) => [key, value]));
  const isSet = (key: string): boolean => (values.get(key) ?? null) !== null;
  const byTest = isSet("diploma.language") && !isSet("diploma.language.unit");
  return byTest || isSet("diploma.experience.months") || isSet("diploma.mobility.months");
}

/** @param columns grades and statuses, headed by the code of their unit; what else stands among them is not read */
export function decisionFormula(
  columns: readonly number[],
  rows: { readonly headings: number; readonly last: number },
): string {
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const table = { row: rows.headings, column: first, rows: rows.last - rows.headings + 1, columns: width };
  return `=CNAM.DIPLOMA(${areaReference(table)},${RULES_NAME})`;
}
