/** `CNAM.CUTOFF`: at a closing date, what is earned and not invoiced, and what is invoiced and not earned. */
import type { Key } from "../../conventions/keys";
import { accountMessages } from "../../i18n/fr/messages/accounts";
import type { Cents } from "../../rules/exact/cents";
import type { Day } from "../../rules/exact/day";
import { cutOff } from "../../rules/finance/cut-off";
import { employerShareWithin, revenueWithin } from "../../rules/finance/revenue";
import { asCents, type Trace } from "../../rules/trace";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import type { ResultValue } from "../host";
import { readDate } from "../reading/date-argument";
import { all, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { underHeadings } from "../table/under-headings";
import { countedOn, type Account } from "./accounts/account";
import { AccountBook } from "./accounts/account-book";
import { registerRemarks, remarkCell } from "./accounts/account-remarks";
import { combined, figureCell, totalRow, type Figure } from "./accounts/cells";
import { isRegion } from "./accounts/debtors";
import { readInvoices } from "./accounts/entries";
import { paymentDelayOf, readLedgerContracts, type LedgerContracts } from "./accounts/ledger-contracts";
import { INVOICE_COLUMNS, LEDGER_CONTRACT_COLUMNS } from "./accounts/register-columns";
import type { ClaimedContract } from "./claims";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Contrat" },
  { heading: "Débiteur" },
  { heading: "Acquis", format: "euros" },
  { heading: "Facturé", format: "euros" },
  { heading: "PCA", format: "euros" },
  { heading: "FAE", format: "euros" },
  { heading: "Compte" },
  { heading: "Compte de produit" },
  { heading: "Remarque" },
];
const FIGURES = RESULTS.flatMap(({ format }, index) => (format === "euros" ? [index] : []));

export const cutoff = defineFunction({
  id: "CUTOFF",
  category: "finance",
  summary: {
    fr: "La clôture des contrats à une date : acquis, facturé, produits constatés d’avance et factures à établir, avec leur compte.",
    en: "The closing of contracts on a date: earned, invoiced, deferred income and income to invoice, with their account.",
  },
  returns: {
    fr: "Un tableau, une ligne par contrat et débiteur : acquis = facturé − PCA + FAE, au centime",
    en: "A table, one row per contract and debtor: earned = invoiced − PCA + FAE, to the cent",
  },
  parameters: [
    { id: "contrats", columns: LEDGER_CONTRACT_COLUMNS },
    { id: "factures", columns: INVOICE_COLUMNS, optional: false },
    { id: "date", optional: false },
  ],
  results: RESULTS,
  example: {
    formula:
      '=CNAM.CUTOFF({"contrat","début","fin","npec","niveau";"C1","01/09/2025","31/08/2026",7300,6},{"facture","date","contrat","débiteur","montant";"F1","02/09/2025","C1","OPCO",2170},"31/12/2025","apprentissage-2025")',
  },
  run: (call) => {
    const delay = paymentDelayOf(call.rules);
    const read = all([
      readLedgerContracts(call),
      delay instanceof Rejection ? delay : readInvoices(call, delay),
      readDate(call, "date"),
    ]);
    if (read instanceof Rejection) return read;
    const [contracts, invoices, day] = read;
    const book = new AccountBook(contracts.contracts);
    book.placeInvoices(invoices);
    const lines: (readonly ResultValue[])[] = [];
    const figures: (readonly Figure[])[] = [];
    for (const account of book.accounts) {
      if (!account.isOwed && countedOn(account.invoices, day).length === 0) continue;
      const line = closingLine(account, day, call.rules, contracts, call.traceOf(lines.length));
      lines.push(line.cells);
      figures.push(line.figures);
    }
    const total = totalRow(figures, FIGURES, RESULTS.length);
    return underHeadings(call.rules, RESULTS, withTotal(call.rules, lines, total));
  },
});

interface ClosingLine {
  readonly cells: readonly ResultValue[];
  readonly figures: readonly Figure[];
}

function closingLine(
  account: Account,
  day: Day,
  rules: RuleSet,
  contracts: LedgerContracts,
  trace: Trace | undefined,
): ClosingLine {
  const { contract } = account;
  if (trace && contract !== null) contracts.tell(contract, { trace, isWanted: () => false });
  const invoiced = account.invoicedOn(day);
  const earned = earnedOf(account, day, trace);
  const entries = combined(earned, invoiced, (one, other) => cutOff(one, other, trace));
  const isKnown = entries !== null && !(entries instanceof Rejection);
  const figures: readonly Figure[] = [
    earned,
    invoiced,
    isKnown ? entries.deferred : entries,
    isKnown ? entries.toInvoice : entries,
  ];
  const key = isKnown ? keyOf(entries.deferred, entries.toInvoice) : null;
  const product = isRegion(account.debtorLabel) ? "finance.account.subsidy" : "finance.account.revenue";
  const remarks = [...registerRemarks(account, day), ...(account.isUnexpected ? [accountMessages.nothingEarned] : [])];
  const accounts = key === null ? ["", ""] : ([key, product] as const).map((one) => String(rules.get(one) ?? ""));
  trace?.step("cutOff.account", { parameters: key === null ? [] : [key, product] });
  return {
    cells: [account.name, account.debtorLabel, ...figures.map(figureCell), ...accounts, remarkCell(remarks)],
    figures,
  };
}

/** Nothing to enter has no account. */
function keyOf(deferred: Cents, toInvoice: Cents): Key | null {
  if (deferred > 0n) return "finance.account.deferred";
  return toInvoice > 0n ? "finance.account.toInvoice" : null;
}

function earnedOf({ contract, debtor, claims }: Account, day: Day, trace: Trace | undefined): Figure {
  const claimed = contract?.claimed ?? null;
  if (claimed === null || claimed instanceof Rejection) return claimed;
  if (claims.length === 0) return null;
  return debtor?.role === "employer" ? earnedOfEmployer(claimed, day, trace) : earnedOfFunder(claimed, day, trace);
}

function earnedOfEmployer({ earning, employerShare }: ClaimedContract, day: Day, trace: Trace | undefined): Cents {
  const period = { from: null, to: day };
  const whole = employerShare instanceof Rejection ? 0n : employerShare.due;
  revenueWithin(earning, period, trace);
  return employerShareWithin(earning, whole, period, trace);
}

/** The revenue less the employer's part of it, and what was spent for the apprentice once the contract has begun. */
function earnedOfFunder(claimed: ClaimedContract, day: Day, trace: Trace | undefined): Cents {
  const { earning, claims } = claimed;
  const revenue = revenueWithin(earning, { from: null, to: day }, trace).amount;
  const employer = earnedOfEmployer(claimed, day, undefined);
  const spent = claims.reduce((total, { isAncillary, amount }) => (isAncillary ? total + amount : total), 0n);
  const ancillary = day < earning.contract.start ? 0n : spent;
  const amount = revenue - employer + ancillary;
  trace?.step("cutOff.earned", {
    inputs: { revenue: asCents(revenue), employer: asCents(employer), ancillary: asCents(ancillary) },
    result: asCents(amount),
  });
  return amount;
}
