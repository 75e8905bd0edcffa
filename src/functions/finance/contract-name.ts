/** What a contract is called in results and in the registers that name it. */
import type { TableRow } from "../table/table-row";
import type { ContractId } from "./contract-columns";

/** Its number, else the learner's name, else the row's number. A number stays one, so that it can be looked up. */
export function contractName(row: TableRow<ContractId>): number | string {
  const given = row.raw("contract");
  if (typeof given === "number" && Number.isFinite(given) && given !== 0) return given;
  return row.text("contract") ?? row.text("learner") ?? String(row.index + 1);
}
