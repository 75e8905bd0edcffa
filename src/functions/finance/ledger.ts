/** `CNAM.LEDGER`: what each debtor of each contract owes on a day, and where its invoices and payments stand. */
import { accountMessages } from "../../i18n/fr/messages/accounts";
import type { Cents } from "../../rules/exact/cents";
import type { Day } from "../../rules/exact/day";
import { dueOn, dependsOnInvoices, late, lossOf, owed, toSettle, type LedgerClaim } from "../../rules/finance/ledger";
import { asCents, asDate, type Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import type { ResultValue } from "../host";
import { readDate } from "../reading/date-argument";
import { all, Rejection } from "../rejection";
import type { ResultColumn } from "../table/columns";
import { underHeadings } from "../table/under-headings";
import { countedOn, type Account } from "./accounts/account";
import { AccountBook } from "./accounts/account-book";
import { dayText, eurosText, registerRemarks, remarkCell } from "./accounts/account-remarks";
import { combined, figureCell, totalRow, type Figure } from "./accounts/cells";
import { readInvoices, readReceipts } from "./accounts/entries";
import { paymentDelayOf, readLedgerContracts, type LedgerContracts } from "./accounts/ledger-contracts";
import { INVOICE_COLUMNS, LEDGER_CONTRACT_COLUMNS, RECEIPT_COLUMNS } from "./accounts/register-columns";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Contrat" },
  { heading: "Débiteur" },
  { heading: "Dû", format: "euros" },
  { heading: "Facturé", format: "euros" },
  { heading: "Encaissé", format: "euros" },
  { heading: "Solde", format: "euros" },
  { heading: "À facturer", format: "euros" },
  { heading: "À rembourser", format: "euros" },
  { heading: "En retard", format: "euros" },
  { heading: "Perdu dans (jours)", format: "number" },
  { heading: "Remarque" },
];
const FIGURES = RESULTS.flatMap(({ format }, index) => (format === "euros" ? [index] : []));

export const ledger = defineFunction({
  id: "LEDGER",
  category: "finance",
  summary: {
    fr: "Le grand livre des contrats à une date : dû, facturé et encaissé par débiteur, ce qui reste à facturer, à rembourser, en retard, et quand le solde est perdu.",
    en: "The ledger of contracts on a date: due, invoiced and received by debtor, what is still to invoice, to pay back, late, and when the balance is lost.",
  },
  returns: {
    fr: "Un tableau, une ligne par contrat et débiteur, puis les lignes des registres qui n’ont pas de contrat ; tout écart est dit en remarque",
    en: "A table, one row per contract and debtor, then the lines of the registers without a contract; every difference is told as a remark",
  },
  parameters: [
    { id: "contrats", columns: LEDGER_CONTRACT_COLUMNS },
    { id: "factures", columns: INVOICE_COLUMNS, optional: false },
    { id: "encaissements", columns: RECEIPT_COLUMNS, optional: false },
    { id: "date", optional: false },
  ],
  results: RESULTS,
  example: {
    formula:
      '=CNAM.LEDGER({"contrat","début","fin","npec","niveau";"C1","01/09/2025","31/08/2026",7300,6},{"facture","date","contrat","débiteur","montant";"F1","02/09/2025","C1","OPCO",2170},{"date","facture","montant";"10/10/2025","F1",2000},"31/03/2026","apprentissage-2025")',
  },
  run: (call) => {
    const read = all([readBook(call), readDate(call, "date")]);
    if (read instanceof Rejection) return read;
    const [book, day] = read;
    const lines: (readonly ResultValue[])[] = [];
    const figures: (readonly Figure[])[] = [];
    for (const account of book.accounts) {
      if (isSilent(account, day)) continue;
      const line = ledgerLine(account, day, book.contracts, call.traceOf(lines.length));
      lines.push(line.cells);
      figures.push(line.figures);
    }
    const total = totalRow(figures, FIGURES, RESULTS.length);
    return underHeadings(call.rules, RESULTS, withTotal(call.rules, lines, total));
  },
});

interface Book {
  readonly accounts: readonly Account[];
  readonly contracts: LedgerContracts;
}

function readBook(call: Call): Book | Rejection {
  const delay = paymentDelayOf(call.rules);
  const read = all([
    readLedgerContracts(call),
    delay instanceof Rejection ? delay : readInvoices(call, delay),
    readReceipts(call),
  ]);
  if (read instanceof Rejection) return read;
  const [contracts, invoices, receipts] = read;
  const book = new AccountBook(contracts.contracts);
  book.placeInvoices(invoices);
  book.placeReceipts(receipts);
  return { accounts: book.accounts, contracts };
}

/** Nothing owed, and nothing in the registers by that day. */
function isSilent(account: Account, day: Day): boolean {
  if (account.isOwed) return false;
  return countedOn(account.invoices, day).length === 0 && countedOn(account.receipts, day).length === 0;
}

interface LedgerLine {
  readonly cells: readonly ResultValue[];
  readonly figures: readonly Figure[];
}

function ledgerLine(account: Account, day: Day, contracts: LedgerContracts, trace: Trace | undefined): LedgerLine {
  if (trace) tellClaims(account, day, contracts, trace);
  const invoiced = account.invoicedOn(day);
  const received = account.receivedOn(day);
  const owing = dueOf(account, day, invoiced, trace);
  const due = owing instanceof Rejection || owing === null ? owing : owing.due;
  const settling = combined(due, invoiced, (one, other) => toSettle(one, other, trace));
  const isSettling = settling !== null && !(settling instanceof Rejection);
  const overdue = countedOn(account.invoices, day);
  const lateness = combined(invoiced, received, (_, paid) => late(overdue, paid, day, trace));
  const loss = combined(due, invoiced, (_, sum) => lossOf(account.claims, sum, day, trace));
  const figures: readonly Figure[] = [
    due,
    invoiced,
    received,
    combined(due, received, (one, other) => owed(one, other, trace)),
    isSettling ? settling.toInvoice : settling,
    isSettling ? settling.toPayBack : settling,
    lateness,
  ];
  const remarks = [
    ...registerRemarks(account, day),
    ...(account.isUnexpected ? [accountMessages.nothingKnown] : []),
    ...scheduleRemarks(owing, isSettling ? settling.toPayBack : 0n, loss),
  ];
  const lostIn = loss === null ? "" : loss instanceof Rejection ? loss.toCell() : loss.days;
  return {
    cells: [account.name, account.debtorLabel, ...figures.map(figureCell), lostIn, remarkCell(remarks)],
    figures,
  };
}

type Owing = ReturnType<typeof dueOn> | Rejection | null;

function dueOf(account: Account, day: Day, invoiced: Cents | Rejection, trace: Trace | undefined): Owing {
  const claimed = account.contract?.claimed ?? null;
  if (claimed === null || claimed instanceof Rejection) return claimed;
  const { claims } = account;
  if (claims.length === 0) return null;
  if (invoiced instanceof Rejection && dependsOnInvoices(claims, claimed.earning, day)) return invoiced;
  const owing = dueOn(claims, claimed.earning, day, invoiced instanceof Rejection ? 0n : invoiced);
  trace?.step("ledger.due", {
    inputs: { date: asDate(day), later: asCents(owing.later + owing.undated) },
    result: asCents(owing.due),
  });
  return owing;
}

/** What leads to what is due: the payments that may be asked by that day. */
function tellClaims({ contract, debtor }: Account, day: Day, contracts: LedgerContracts, trace: Trace): void {
  if (contract === null || contract.claimed instanceof Rejection) return;
  const { claims } = contract.claimed;
  const isWanted = (index: number): boolean => {
    const claim = claims[index];
    return claim !== undefined && claim.debtor === debtor?.role && mayBeAsked(claim, day);
  };
  contracts.tell(contract, { trace, isWanted });
}

function mayBeAsked({ claimable }: LedgerClaim, day: Day): boolean {
  return typeof claimable === "string" || claimable.from <= day;
}

function scheduleRemarks(
  owing: Owing,
  toPayBack: Cents,
  loss: ReturnType<typeof lossOf> | Rejection,
): readonly string[] {
  if (owing === null || owing instanceof Rejection) return [];
  const { undated, later } = owing;
  const ahead = toPayBack < later ? toPayBack : later;
  const isLost = loss !== null && !(loss instanceof Rejection) && loss.days === 0;
  return [
    ...(ahead > 0n ? [accountMessages.ahead(eurosText(ahead))] : []),
    ...(undated > 0n ? [accountMessages.undated(eurosText(undated))] : []),
    ...(isLost ? [accountMessages.lost(eurosText(loss.amount), dayText(loss.from))] : []),
  ];
}
