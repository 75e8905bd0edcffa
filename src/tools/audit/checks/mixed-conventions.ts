/** Formulas of one workbook that apply several conventions. */
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";
import type { AuditContext, FamilyCall } from "../audit-context";
import { RULES_NAME } from "../../rules-name";
import { rulesArgument, rulesNamed } from "../rules-of-call";

export const mixedConventions: Check = {
  id: "mixedConventions",
  severity: "info",
  find(context) {
    const calls = named(context);
    if (new Set(calls.map(({ convention }) => convention)).size < 2) return [];
    const main = mostUsed(calls);
    return context.sheets.flatMap(({ name }) =>
      others(
        name,
        calls.filter(({ call }) => call.family.sheet === name),
        main,
      ),
    );
  },
};

interface Named {
  readonly call: FamilyCall;
  readonly convention: string;
}

/** Each call with the convention it applies in the end: a rules table stands for its own. */
function named(context: AuditContext): readonly Named[] {
  return context.cnamCalls.flatMap((call) => {
    const rules = rulesNamed(rulesArgument(call.call) ?? "");
    if (rules === null) return [];
    return [{ call, convention: rules === RULES_NAME ? context.rules.convention.id : rules }];
  });
}

function mostUsed(calls: readonly Named[]): string {
  const counts = new Map<string, number>();
  for (const { convention, call } of calls)
    counts.set(convention, (counts.get(convention) ?? 0) + call.family.rows.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** A sheet of another convention is somebody's choice; two conventions on one sheet are more likely a slip. */
function others(sheet: string, calls: readonly Named[], main: string): readonly Found[] {
  const isMixed = new Set(calls.map(({ convention }) => convention)).size > 1;
  const odd = new Set(calls.map(({ convention }) => convention).filter((convention) => convention !== main));
  return [...odd].map((convention): Found => {
    const places = calls
      .filter((one) => one.convention === convention)
      .flatMap(({ call: { family } }) => family.rows.map((row) => ({ row, column: family.column })));
    return {
      cells: rangesOf(sheet, places),
      facts: { convention, main, sheet },
      ...(isMixed && { severity: "warning" as const }),
    };
  });
}
