/** `CNAM.BILLING`: the instalments of a reversement and its balance. */
import type { Key } from "../../conventions/keys";
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { dateInYear, parseRecurringDate } from "../../rules/calendar/recurring-date";
import { toSerial } from "../../rules/exact/serial-date";
import { toCents, type Cents } from "../../rules/exact/cents";
import { sum, toNumber, ZERO } from "../../rules/exact/ratio";
import { billingSchedule, type BillingLine, type Instalment } from "../../rules/finance/billing";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { renderTable } from "../display";
import type { Result, ResultValue } from "../host";
import { present, readAmounts } from "../reading/amount";
import { readYear } from "../reading/year";
import { describe } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { ratioOf } from "../rules/ratio-of";
import type { ResultColumn } from "../table/columns";
import { euros, totalOf } from "./euros";

const RATE = "finance.billing.<n>.rate";
const BALANCE_DATE = "finance.billing.balance.date";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Échéance" },
  { heading: "Date", format: "date" },
  { heading: "Taux", format: "share" },
  { heading: "Montant", format: "euros" },
  { heading: "Nature" },
];

interface Due {
  readonly label: string;
  /** Excel serial. */
  readonly date: number;
}

export const billing = defineFunction({
  id: "BILLING",
  category: "finance",
  summary: {
    fr: "L’échéancier d’un reversement : les acomptes, dont la somme est le prévu, puis le solde sur le réel.",
    en: "The schedule of a reversement: its instalments, which add up to the forecast, then the balance on the actual.",
  },
  returns: {
    fr: "Un tableau : échéance, date, taux, montant, nature",
    en: "A table: instalment, date, rate, amount, kind",
  },
  parameters: ["prevu", { id: "annee", optional: false }, "reel", "facture"],
  results: RESULTS,
  example: {
    formula: '=CNAM.BILLING(10000,2026,9500,,"gessms-2026")',
  },
  run: (call) => {
    const read = all([
      // A blank forecast is not known yet: instalments of 0,00 would be invoices that nobody decided.
      readTotal(call, "prevu") ?? missing(financeMessages.amountMissing(call.nameOf("prevu"))).standing(),
      readYear(call, "annee"),
      readTotal(call, "reel"),
      readTotal(call, "facture"),
    ]);
    if (read instanceof Rejection) return read;
    const [forecast, year, actual, invoiced] = read;
    const dues = all([instalmentsOf(call, year), dueOn(call, BALANCE_DATE, messages.balance, year)]);
    if (dues instanceof Rejection) return dues;
    const [instalments, balanceDue] = dues;
    return schedule(call, { forecast, instalments, balanceDue, actual, invoiced });
  },
});

function instalmentsOf(call: Call, year: number): readonly Instalment<Due>[] | Rejection {
  const rates = [...call.rules.open(RATE)].sort((a, b) => Number(a.part) - Number(b.part));
  if (rates.length === 0)
    return missing(messages.keyNotInConvention("finance.billing.1.rate", call.rules.convention.id));
  const instalments: Instalment<Due>[] = [];
  for (const { key, part, value } of rates) {
    const due = dueOn(call, `finance.billing.${part}.date`, messages.instalment(Number(part)), year);
    if (due instanceof Rejection) return due;
    instalments.push({ key, rate: ratioOf(value) ?? ZERO, due });
  }
  return instalments;
}

function dueOn(call: Call, key: Key, label: string, year: number): Due | Rejection {
  const text = call.rules.require(key);
  if (text instanceof Rejection) return text;
  const recurring = parseRecurringDate(String(text));
  const date = recurring.ok ? dateInYear(recurring.value, year) : recurring;
  const serial = date.ok ? toSerial(date.value) : undefined;
  return serial === undefined ? invalid(messages.badDate(key, String(text))) : { label, date: serial };
}

function schedule(call: Call, bill: Parameters<typeof billingSchedule<Due>>[0]): Result | Rejection {
  const lines = billingSchedule(bill, (index) => call.traceOf(index));
  if (!lines.ok) return invalid(messages.ratesAboveOne(percent(bill.instalments)));
  const total = totalOf(lines.value, "amount");
  const totalRow = [messages.total, "", "", euros(total), ""];
  return renderTable(
    call.rules,
    RESULTS.map(({ heading }) => heading),
    lines.value.map(renderLine),
    totalRow,
  );
}

/** The sum of an argument to the cent, or `null` when it holds nothing. */
function readTotal(call: Call, parameter: string): Cents | null | Rejection {
  const amounts = readAmounts(call, parameter);
  if (amounts instanceof Rejection) return amounts;
  const given = present(amounts);
  return given.length === 0 ? null : toCents(sum(given));
}

function percent(instalments: readonly Instalment<Due>[]): string {
  return `${describe(toNumber(sum(instalments.map(({ rate }) => ({ n: rate.n * 100n, d: rate.d })))))} %`;
}

function renderLine({ due, rate, amount, nature }: BillingLine<Due>): readonly ResultValue[] {
  return [due.label, due.date, rate === null ? "" : toNumber(rate), euros(amount), messages.nature[nature]];
}
