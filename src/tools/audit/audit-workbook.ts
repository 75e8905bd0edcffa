/** Looks a workbook over: what is wrong, doubtful or good to know, with its cells and, where safe, its remedy. */
import type { Convention } from "../../conventions/types";
import type { Day } from "../../rules/exact/day";
import type { WorkbookModel } from "../../workbook/model";
import { AuditContext } from "./audit-context";
import type { Check, Found } from "./check";
import { checks } from "./checks";
import type { Finding } from "./finding";
import { keyOf } from "./finding-key";
import type { Ignored } from "./ignored";
import { toldTogether } from "./told-together";

export interface AuditOptions {
  /** The one that applies where the workbook has no rules table. */
  readonly convention: Convention;
  /** The day on which things are late; without it, nothing is. */
  readonly date?: Day | undefined;
  /** What the user has set aside, and why. */
  readonly ignored?: Ignored;
}

/** In the order of the checks, then of the sheets. */
export function auditWorkbook(
  workbook: WorkbookModel,
  { convention, date, ignored = {} }: AuditOptions,
): readonly Finding[] {
  const context = new AuditContext(workbook, convention, date ?? null);
  const known = new Map<string, number>();
  return checks.flatMap((check) =>
    toldTogether(check, check.find(context), context).map((found) => findingOf(check, found, ignored, known)),
  );
}

/** Two findings that say the same are told apart by their order. */
function findingOf(check: Check, found: Found, ignored: Ignored, known: Map<string, number>): Finding {
  const plain = keyOf(check.id, found);
  const order = (known.get(plain) ?? 0) + 1;
  known.set(plain, order);
  const key = order === 1 ? plain : `${plain}#${order}`;
  const reason = ignored[key]?.reason;
  return {
    key,
    check: check.id,
    severity: found.severity ?? check.severity,
    cells: found.cells,
    facts: found.facts,
    ...(found.source !== undefined && { source: found.source }),
    ...(found.fix !== undefined && found.fix.length > 0 && { fix: found.fix }),
    ...(reason !== undefined && { ignored: reason }),
  };
}
