/** Credits of the whole training that do not make those of the diploma. */
import type { AuditContext } from "../audit-context";
import { allCodes } from "../catalogue-codes";
import type { Check, Found } from "../check";
import { statedCredits, type StatedCredits } from "../unit-credits";

const TOTAL = "programme.ects.total";
/** Without a catalogue, credits this near to the total are meant to make it. */
const NEAR = 0.1;
const FEWEST_UNITS = 6;

export const creditsTotal: Check = {
  id: "creditsTotal",
  severity: "error",
  find(context) {
    const total = context.rules.get(TOTAL);
    if (typeof total !== "number") return [];
    const tables = context.tables.flatMap((table) => statedCredits(table));
    return [...tables.flatMap((stated) => inTable(context, stated, total)), ...inRules(context, total)];
  },
};

function inTable(context: AuditContext, stated: readonly StatedCredits[], total: number): readonly Found[] {
  const sum = stated.reduce((whole, { credits }) => whole + credits, 0);
  const [first] = stated;
  if (!first || sum === total || !isWhole(context, stated, sum, total)) return [];
  const facts = { sum, total, units: stated.length };
  return [{ cells: stated.map(({ cell }) => cell), facts, source: context.rules.source(TOTAL) }];
}

/** A sheet may be about one semester: only a table of every unit has to make the total. */
function isWhole(context: AuditContext, stated: readonly StatedCredits[], sum: number, total: number): boolean {
  const codes = allCodes(context.rules);
  if (codes.length === 0) return stated.length >= FEWEST_UNITS && Math.abs(sum - total) <= total * NEAR;
  const units = new Set(stated.map(({ unit }) => unit));
  return codes.every((code) => units.has(code));
}

/** The catalogue of the rules table, as it was changed. */
function inRules(context: AuditContext, total: number): readonly Found[] {
  const { range, problem } = context.inForce;
  const units = context.rules.open("unit.<CODE>");
  const isChanged = units.some(({ key }) => context.rules.isOverridden(key)) || context.rules.isOverridden(TOTAL);
  if (range === null || problem !== null || units.length === 0 || !isChanged) return [];
  const sum = units.reduce((whole, { value }) => whole + (typeof value === "number" ? value : 0), 0);
  if (sum === total) return [];
  const cells = [context.ruleCell(TOTAL) ?? context.ruleCell(units[0]?.key ?? "") ?? range];
  return [{ cells, facts: { sum, total, units: units.length }, source: context.rules.source(TOTAL) }];
}
