/** `CNAM.HEADCOUNT`: how many contracts run on a day. */
import type { ContractDates } from "../../rules/finance/contract";
import { headcount as countRunning } from "../../rules/finance/headcount";
import { defineFunction } from "../define-function";
import { readDate } from "../reading/date-argument";
import { all, Rejection, together } from "../rejection";
import type { Column } from "../table/columns";
import { readTable, type Table } from "../table/read-table";
import { CONTRACT, DATE_COLUMNS, LEARNER, type ContractId } from "./contract-columns";
import { contractClashes, readDates } from "./contract-dates";

const COLUMNS: readonly Column<ContractId>[] = [LEARNER, CONTRACT, ...DATE_COLUMNS];

export const headcount = defineFunction({
  id: "HEADCOUNT",
  category: "finance",
  summary: {
    fr: "L’effectif à une date : les contrats en cours ce jour-là, début et fin compris.",
    en: "The headcount on a date: the contracts that run on that day, start and end included.",
  },
  returns: { fr: "Un nombre de contrats", en: "A number of contracts" },
  parameters: [
    { id: "table", columns: COLUMNS },
    { id: "date", optional: false },
  ],
  format: "number",
  example: {
    formula:
      '=CNAM.HEADCOUNT({"début","fin","rupture";"01/09/2026","31/08/2027","";"01/09/2026","31/08/2027","30/11/2026"},"31/12/2026","gessms-2026")',
  },
  run: (call) => {
    const table = readTable(call, "table", COLUMNS);
    const contracts = table instanceof Rejection ? table : contractsOf(table);
    const read = all([contracts, readDate(call, "date")]);
    return read instanceof Rejection ? read : [[countRunning(...read, call.traceOf(0))]];
  },
});

/** The contracts with both dates; one without is not counted, one with a wrong date, or counted twice, refuses the count. */
function contractsOf(table: Table<ContractId>): readonly ContractDates[] | Rejection {
  const [clash] = contractClashes(table).values();
  if (clash) return clash;
  const contracts: ContractDates[] = [];
  const wrong: Rejection[] = [];
  for (const row of table.rows) {
    const isDated = row.date("start") !== null && row.date("end") !== null;
    const contract = isDated ? readDates(row) : null;
    if (row.problem !== null) wrong.push(row.problem);
    else if (contract !== null) contracts.push(contract);
  }
  return together(wrong) ?? contracts;
}
