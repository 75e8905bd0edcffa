/** What CNAM.TEAM says of the workbook's tables of instructors. */
import { team } from "../../functions/staffing/team";
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import type { AuditContext } from "./audit-context";
import type { Found } from "./check";
import { functionOnTable } from "./function-on-table";

export type TeamVerdict = "notMet" | "toCheck";

export interface TeamFinding extends Found {
  readonly verdict: TeamVerdict;
  readonly control: string;
}

const found = new WeakMap<AuditContext, readonly TeamFinding[]>();

/** The controls that are not met, or that somebody has to look at. */
export function teamFindings(context: AuditContext): readonly TeamFinding[] {
  const known = found.get(context) ?? context.tables.flatMap((table) => ofTable(context, table));
  found.set(context, known);
  return known;
}

function ofTable(context: AuditContext, table: AuditContext["tables"][number]): readonly TeamFinding[] {
  const { row, column, rows, columns } = table.found.area;
  return (functionOnTable(context, table, team) ?? []).flatMap((line): readonly TeamFinding[] => {
    const [control, value, minimum, verdict, detail, source] = line;
    const code =
      verdict === words.verdict.notMet ? "notMet" : verdict === words.verdict.toCheck ? "toCheck" : undefined;
    if (code === undefined || typeof control !== "string") return [];
    const facts = {
      control,
      value: typeof value === "number" ? Math.round(value * 10_000) / 100 : "",
      minimum: typeof minimum === "number" ? Math.round(minimum * 10_000) / 100 : "",
      detail: typeof detail === "string" ? detail : "",
    };
    const article = typeof source === "string" && source !== "" ? source : undefined;
    return [{ control, verdict: code, cells: [table.range(row, column, rows, columns)], facts, source: article }];
  });
}

export const APPROVALS: ReadonlySet<string> = new Set([
  words.control.instructorsToApprove,
  words.control.unitsWithoutApproved,
]);
