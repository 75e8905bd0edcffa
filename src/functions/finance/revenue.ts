/** `CNAM.REVENUE`: what each contract brings in over a period. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { toNumber } from "../../rules/exact/ratio";
import { employerShareWithin, revenueWithin, type Period } from "../../rules/finance/revenue";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { readOptionalDate } from "../reading/date-argument";
import { all, invalid, Rejection } from "../rejection";
import type { ResultColumn } from "../table/columns";
import { lineUp } from "../table/line-up";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { FUNDED_COLUMNS, type ContractId } from "./contract-columns";
import { contractClashes, type Clashes } from "./contract-dates";
import { contractRulesOf, type ContractRules } from "./contract-rules";
import { euros } from "./euros";
import { fundedContract } from "./funded-contract";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Quantité retenue", format: "number" },
  { heading: "Unité" },
  { heading: "Produit", format: "euros" },
  { heading: "Participation employeur", format: "euros" },
];

export const revenue = defineFunction({
  id: "REVENUE",
  category: "finance",
  summary: {
    fr: "Le produit de chaque contrat, au prorata des jours, des mois commencés ou des heures, et la part de l’employeur.",
    en: "What each contract brings in, pro rata of its days, months begun or hours, and the employer’s part of it.",
  },
  returns: {
    fr: "Par contrat : quantité retenue, unité, produit, participation de l’employeur",
    en: "For each contract: quantity retained, unit, revenue, employer’s share",
  },
  parameters: [{ id: "table", columns: FUNDED_COLUMNS }, "du", "au"],
  results: RESULTS,
  example: {
    formula: '=CNAM.REVENUE({"début","fin","npec","niveau";"01/09/2025","31/08/2026",7000,6},,,"apprentissage-2025")',
  },
  run: (call) => {
    const read = all([readTable(call, "table", FUNDED_COLUMNS), readPeriod(call)]);
    if (read instanceof Rejection) return read;
    const [table, period] = read;
    const rules = contractRulesOf(call.rules);
    const clashes = contractClashes(table);
    return lineUp(call, table, RESULTS, (row) => revenueRow(row, rules, clashes, period, call.traceOf(row.index)));
  },
});

function readPeriod(call: Call): Period | Rejection {
  const read = all([readOptionalDate(call, "du"), readOptionalDate(call, "au")]);
  if (read instanceof Rejection) return read;
  const [from, to] = read;
  if (from !== null && to !== null && to < from)
    return invalid(financeMessages.periodReversed(call.nameOf("du"), call.nameOf("au")));
  return { from, to };
}

function revenueRow(
  row: TableRow<ContractId>,
  rules: ContractRules,
  clashes: Clashes,
  period: Period,
  trace: Trace | undefined,
): readonly ResultValue[] | Rejection {
  const contract = fundedContract(row, rules, clashes, trace);
  if (contract instanceof Rejection) return contract;
  const { earning, employerShare } = contract;
  const { quantity, amount } = revenueWithin(earning, period, trace);
  const share =
    employerShare instanceof Rejection
      ? employerShare.toCell()
      : euros(employerShareWithin(earning, employerShare.due, period, trace));
  return [toNumber(quantity), financeMessages.unit[earning.unit], euros(amount), share];
}
