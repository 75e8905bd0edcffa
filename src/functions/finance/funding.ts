/** `CNAM.FUNDING`: when and how much the funder pays of each contract. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { serialOf, type Day } from "../../rules/exact/day";
import { toNumber } from "../../rules/exact/ratio";
import { monthlyPayments, yearlyPayments, type Payment, type TraceOfPayment } from "../../rules/finance/funding";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import type { ResultValue } from "../host";
import { invalid, Rejection } from "../rejection";
import type { Column, ResultColumn } from "../table/columns";
import { readTable } from "../table/read-table";
import { underHeadings } from "../table/under-headings";
import type { TableRow } from "../table/table-row";
import { FUNDED_COLUMNS, type ContractId } from "./contract-columns";
import { contractRulesOf, type ContractRules } from "./contract-rules";
import { euros, totalOf } from "./euros";
import { fundedContract } from "./funded-contract";
import { fundingRulesOf, type FundingRules } from "./funding-rules";

const COLUMNS: readonly Column<ContractId>[] = [
  ...FUNDED_COLUMNS,
  {
    id: "invoiced",
    heading: "facturé le",
    english: "invoiced",
    synonyms: ["date de facture", "facture"],
    help: {
      fr: "Le jour de la première facture ; vide : « début ».",
      en: "The day of the first invoice; blank: « début ».",
    },
  },
];

const RESULTS: readonly ResultColumn[] = [
  { heading: "Contrat" },
  { heading: "Versement" },
  { heading: "Date", format: "date" },
  { heading: "Taux", format: "share" },
  { heading: "Montant", format: "euros" },
  { heading: "Perdu le", format: "date" },
];

export const funding = defineFunction({
  id: "FUNDING",
  category: "finance",
  summary: {
    fr: "L’échéancier des versements du financeur pour chaque contrat d’apprentissage, part de l’employeur déduite.",
    en: "The schedule of the funder’s payments for each apprenticeship contract, less the employer’s share.",
  },
  returns: {
    fr: "Un tableau : contrat, versement, date, taux, montant, et quand le solde est perdu",
    en: "A table: contract, payment, date, rate, amount, and when the balance is lost",
  },
  parameters: ["table"],
  columns: COLUMNS,
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
    const lines: (readonly ResultValue[])[] = [];
    let total = 0n;
    for (const row of table.rows) {
      if (row.isBlank) continue;
      const payments = paymentsOf(row, rules);
      if (payments instanceof Rejection) {
        lines.push([nameOf(row), ...RESULTS.slice(1).map(() => payments.toCell())]);
        continue;
      }
      tell(call, lines.length, payments.length, row, rules);
      total += totalOf(payments, "amount");
      lines.push(...payments.map((payment) => paymentLine(nameOf(row), payment)));
    }
    const totalRow = [messages.total, "", "", "", euros(total), ""];
    return underHeadings(call.rules, RESULTS, withTotal(call.rules, lines, totalRow));
  },
});

type Rules = ContractRules & FundingRules;

/** A contract that lasts longer is a slip in a year, which would fill the sheet. */
const LONGEST_CONTRACT_YEARS = 20;
const LONGEST_YEAR_DAYS = 366;

/** @param trace where to record what leads to the payment of this index, and the payment */
function paymentsOf(
  row: TableRow<ContractId>,
  rules: Rules,
  told?: { readonly trace: Trace; readonly index: number },
): readonly Payment[] | Rejection {
  const invoiced = row.date("invoiced");
  const contract = fundedContract(row, rules, ({ hourly }) => hourly, told?.trace);
  if (contract instanceof Rejection) return contract;
  const { earning, isByDay, employerShare } = contract;
  if (isByDay === null) return invalid(financeMessages.apprenticeshipOnly(row.where("type")));
  if (employerShare instanceof Rejection) return employerShare;
  const { start, end } = earning.contract;
  if (end - start > LONGEST_CONTRACT_YEARS * LONGEST_YEAR_DAYS)
    return invalid(financeMessages.contractTooLong(row.where("end"), LONGEST_CONTRACT_YEARS));
  const funding = isByDay ? rules.yearly : rules.monthly;
  if (funding instanceof Rejection) return funding;
  const traceOf: TraceOfPayment = (index) => (index === told?.index ? told.trace : undefined);
  const payments =
    "payments" in funding
      ? yearlyPayments(earning, employerShare, invoiced ?? start, funding, traceOf)
      : monthlyPayments(earning, funding, traceOf);
  if (payments.ok) return payments.value;
  const [issue] = payments.issues;
  return invalid(
    issue?.code === "funding.rates"
      ? financeMessages.ratesNotWhole(String(issue.params["keys"]))
      : financeMessages.outOfCalendar(row.where("end")),
  );
}

/** Tells of each payment asked about, by computing the contract again: it is only done when somebody asks. */
function tell(call: Call, firstLine: number, count: number, row: TableRow<ContractId>, rules: Rules): void {
  for (let index = 0; index < count; index += 1) {
    const trace = call.traceOf(firstLine + index);
    if (trace) paymentsOf(row, rules, { trace, index });
  }
}

/** A number stays one, so that the result can be looked up beside the table. */
function nameOf(row: TableRow<ContractId>): ResultValue {
  const given = row.raw("contract");
  if (typeof given === "number" && Number.isFinite(given) && given !== 0) return given;
  return row.text("contract") ?? row.text("learner") ?? String(row.index + 1);
}

function paymentLine(
  name: ResultValue,
  { year, rank, isBalance, rate, amount, due, lostFrom }: Payment,
): ResultValue[] {
  return [name, paymentName(year, rank, isBalance), dateCell(due), toNumber(rate), euros(amount), dateCell(lostFrom)];
}

function paymentName(year: number | null, rank: number, isBalance: boolean): string {
  if (isBalance) return financeMessages.balance;
  return year === null ? financeMessages.payment(rank) : financeMessages.paymentOfYear(year, rank);
}

function dateCell(day: Day | null): ResultValue {
  return day === null ? "" : serialOf(day);
}
