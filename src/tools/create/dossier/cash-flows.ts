/** What a register moves in the treasury of the party that holds the revenue, as TREASURY reads it. */
import { FLOW_COLUMNS } from "../../../functions/finance/flow-columns";
import { headingOf, headedColumn } from "../input-table";
import type { LinkedRequest } from "../sheet-request";
import { partyNames } from "./dossier-parties";
import type { Link } from "./linked-names";
import { linkedWords, TABLE_ROW, type Register } from "./register";
import { columnValues, putSpilledColumn } from "./spilled-column";

export interface FlowColumns {
  readonly party: number;
  readonly date: number;
  readonly amount: number;
}

/**
 * Two columns beside the register. What the first party pays goes out.
 *
 * @param toOthers the party is who receives: what another party receives goes out too, and what it receives comes in
 */
export function putCashFlows(
  { sheet, table }: Register,
  request: LinkedRequest,
  column: number,
  from: FlowColumns,
  toOthers: boolean,
  link: Link,
): void {
  const [holder = ""] = partyNames(request);
  const { locale } = request;
  const [party, date, amount] = [from.party, from.date, from.amount].map((one) => columnValues(table, one));
  const isHolder = `${party}="${holder.replaceAll('"', '""')}"`;
  const shown = (value: string, of: string): string => `IF(${of}="","",${value})`;
  const day = shown(`${date}`, `${date}`);
  const paid = `0-${amount}`;
  const moved = shown(toOthers ? `IF(${isHolder},${amount},${paid})` : paid, `${amount}`);
  const own = (value: string): string => (toOthers ? value : `IF(${isHolder},${value},"")`);
  const heading = (id: "date" | "amount"): string => headingOf(FLOW_COLUMNS, id, locale);
  putSpilledColumn(sheet, table, column, { heading: heading("date"), format: "date" }, from.party, own(day));
  putSpilledColumn(sheet, table, column + 1, { heading: heading("amount"), format: "euros" }, from.party, own(moved));
  sheet.section(TABLE_ROW - 1, linkedWords(request).treasury.flows, column, 2);
  sheet.link(link, headedColumn(table, column, 2));
}
