/** Findings of one kind in one table are told as one: two hundred columns of the same slip are one slip to mend. */
import { groupBy } from "../../rules/group-by";
import { columnName } from "../../workbook/address";
import { containsCell } from "../../workbook/area";
import type { RangeRef } from "../../workbook/model";
import type { AuditContext } from "./audit-context";
import type { Check, Found } from "./check";

/** As many findings about cells of one table are told one by one: each names its learner. */
const MOST_APART = 5;
const MOST_NAMED = 3;

export function toldTogether(check: Check, founds: readonly Found[], context: AuditContext): readonly Found[] {
  const most = check.about === "column" ? 1 : MOST_APART;
  if (founds.length <= most) return founds;
  const groups = groupBy(founds, (found) => {
    const { severity = "", source = "", alike = "" } = found;
    return [placeOf(found, context), severity, source, alike].join("\n");
  });
  return [...groups.values()].flatMap((group) => (group.length > most ? [together(check, group)] : group));
}

/** The table that a finding is about, else its sheet. */
function placeOf({ cells }: Found, { tables }: AuditContext): string {
  const [first] = cells;
  if (!first) return "";
  const at = tables.findIndex(
    ({ sheet, found }) => sheet.name === first.sheet && containsCell(found.area, first.row, first.column),
  );
  return `${first.sheet}\n${at}`;
}

function together({ about }: Check, group: readonly Found[]): Found {
  const [first, ...others] = group as readonly [Found, ...Found[]];
  const letters = [...new Set(others.map(({ cells }) => columnName(cells[0]?.column ?? 0)))];
  const named = letters.slice(0, MOST_NAMED).join(", ");
  const fix = group.flatMap((one) => one.fix ?? []);
  return {
    ...first,
    cells: joined(group.flatMap(({ cells }) => cells)),
    facts: {
      ...first.facts,
      others: others.length,
      otherColumns: about === "column" ? `${named}${letters.length > MOST_NAMED ? "…" : ""}` : "",
    },
    subject: group.map(({ subject, facts }) => subject ?? JSON.stringify(facts)).join("\n"),
    ...(fix.length > 0 && { fix }),
  };
}

/** Ranges of the same rows side by side are one. */
function joined(ranges: readonly RangeRef[]): readonly RangeRef[] {
  const sorted = [...ranges].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const merged: RangeRef[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    const follows =
      last?.sheet === range.sheet &&
      last.row === range.row &&
      last.rows === range.rows &&
      last.column + last.columns === range.column;
    if (last && follows) merged[merged.length - 1] = { ...last, columns: last.columns + range.columns };
    else merged.push(range);
  }
  return merged;
}
