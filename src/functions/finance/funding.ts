/** `CNAM.FUNDING`: what is claimed for each contract, from its funder and its employer, and when. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { serialOf, type Day } from "../../rules/exact/day";
import { toNumber } from "../../rules/exact/ratio";
import { natureOf } from "../../rules/finance/billing";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import type { ResultValue } from "../host";
import { Rejection } from "../rejection";
import type { Column, ResultColumn } from "../table/columns";
import { readTable } from "../table/read-table";
import { underHeadings } from "../table/under-headings";
import { claimedContract, type Claim, type Told } from "./claims";
import { FUNDED_COLUMNS, PAYMENT_COLUMNS, type ContractId } from "./contract-columns";
import { contractClashes } from "./contract-dates";
import { contractName } from "./contract-name";
import { contractRulesOf } from "./contract-rules";
import { euros, totalOf } from "./euros";
import { fundingRulesOf } from "./funding-rules";

const COLUMNS: readonly Column<ContractId>[] = [...FUNDED_COLUMNS, ...PAYMENT_COLUMNS];

const RESULTS: readonly ResultColumn[] = [
  { heading: "Contrat" },
  { heading: "Débiteur" },
  { heading: "Versement" },
  { heading: "Date", format: "date" },
  { heading: "Taux", format: "share" },
  { heading: "Montant", format: "euros" },
  { heading: "Nature" },
  { heading: "Perdu le", format: "date" },
];

export const funding = defineFunction({
  id: "FUNDING",
  category: "finance",
  summary: {
    fr: "L’échéancier de ce qui est demandé pour chaque contrat, au financeur et à l’employeur, avoir de rupture compris.",
    en: "The schedule of what is claimed for each contract, from the funder and the employer, credit notes included.",
  },
  returns: {
    fr: "Un tableau : contrat, débiteur, versement, date, taux, montant, nature, et quand le solde est perdu",
    en: "A table: contract, debtor, payment, date, rate, amount, kind, and when the balance is lost",
  },
  parameters: [{ id: "table", columns: COLUMNS }],
  results: RESULTS,
  example: {
    formula: '=CNAM.FUNDING({"début","fin","npec","niveau";"01/09/2025","31/08/2026",7000,6},"apprentissage-2025")',
  },
  run: (call) => {
    const table = readTable(call, "table", COLUMNS);
    if (table instanceof Rejection) return table;
    const fundingRules = fundingRulesOf(call.rules);
    if (fundingRules instanceof Rejection) return fundingRules;
    const rules = { ...contractRulesOf(call.rules), ...fundingRules };
    const clashes = contractClashes(table);
    const lines: (readonly ResultValue[])[] = [];
    let total = 0n;
    for (const row of table.rows) {
      if (row.isBlank) continue;
      // Read first: a contract whose name is an error is a row in error.
      const name = contractName(row);
      const claimed = claimedContract(row, rules, clashes);
      if (claimed instanceof Rejection) {
        lines.push([name, ...RESULTS.slice(1).map(() => claimed.toCell())]);
        continue;
      }
      const { claims } = claimed;
      tell(call, lines.length, claims.length, (told) => claimedContract(row, rules, clashes, told));
      total += totalOf(claims, "amount");
      for (const claim of claims) lines.push(claimLine(name, claim));
    }
    const totalRow = [messages.total, "", "", "", "", euros(total), "", ""];
    return underHeadings(call.rules, RESULTS, withTotal(call.rules, lines, totalRow));
  },
});

/** Tells of each claim asked about, by computing the contract again: it is only done when somebody asks. */
function tell(call: Call, firstLine: number, count: number, again: (told: Told) => void): void {
  for (let index = 0; index < count; index += 1) {
    const trace = call.traceOf(firstLine + index);
    if (trace) again({ trace, isWanted: (one) => one === index });
  }
}

function claimLine(name: ResultValue, { debtor, label, due, rate, amount, lostFrom }: Claim): ResultValue[] {
  return [
    name,
    financeMessages.debtor[debtor],
    label,
    dateCell(due),
    rate === null ? "" : toNumber(rate),
    euros(amount),
    // Nothing to pay is neither an invoice nor a credit note.
    amount === 0n ? "" : messages.nature[natureOf(amount)],
    dateCell(lostFrom),
  ];
}

function dateCell(day: Day | null): ResultValue {
  return day === null ? "" : serialOf(day);
}
