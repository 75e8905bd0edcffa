/** `CNAM.TREASURY`: the cash of a period, month by month. */
import { accountMessages } from "../../i18n/fr/messages/accounts";
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { toCents, type Cents } from "../../rules/exact/cents";
import { LAST_DAY, monthsLater, serialOf, type Day } from "../../rules/exact/day";
import { MONTHS_IN_YEAR } from "../../rules/exact/time-units";
import { isNegative, negate, ZERO, type Ratio } from "../../rules/exact/ratio";
import { monthOf, movementsOf, treasury as monthlyTreasury, type TreasuryPeriod } from "../../rules/finance/treasury";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { readAmounts } from "../reading/amount";
import { readDate } from "../reading/date-argument";
import { describe } from "../../spreadsheet/cell/text";
import { all, invalid, Rejection } from "../rejection";
import type { ResultColumn } from "../table/columns";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { underHeadings } from "../table/under-headings";
import { dayText } from "./accounts/account-remarks";
import { figureCell, type Figure } from "./accounts/cells";
import { FLOW_COLUMNS, FLOW_NATURES, type FlowId, type FlowNature } from "./flow-columns";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Mois", format: "date" },
  { heading: "Entrées", format: "euros" },
  { heading: "Sorties", format: "euros" },
  { heading: "Net", format: "euros" },
  { heading: "Solde", format: "euros" },
];

/** A longer period is a slip in a year, which would fill the sheet. */
const LONGEST_YEARS = 50;

export const treasury = defineFunction({
  id: "TREASURY",
  category: "finance",
  summary: {
    fr: "La trésorerie mois par mois : entrées, sorties, net et solde, depuis le solde de départ.",
    en: "The cash month by month: in, out, net and balance, from the opening balance.",
  },
  returns: {
    fr: "Un tableau, une ligne par mois (son premier jour) ; ce qui est hors de la période ou sans date suit, non compté",
    en: "A table, one row a month (its first day); what is out of the period or without a date follows, not counted",
  },
  parameters: [
    { id: "flux", columns: FLOW_COLUMNS },
    { id: "du", optional: false },
    { id: "au", optional: false },
    "solde",
  ],
  results: RESULTS,
  example: {
    formula:
      '=CNAM.TREASURY({"date","montant","nature";"05/09/2025",2170,"facture";"30/09/2025",900,"salaires";"","1500","facture"},"01/09/2025","31/10/2025",1000)',
  },
  run: (call) => {
    const read = all([readTable(call, "flux", FLOW_COLUMNS), readPeriod(call), readOpening(call)]);
    if (read instanceof Rejection) return read;
    const [table, period, opening] = read;
    const flows = table.rows.filter(({ isBlank }) => !isBlank).map(readFlow);
    return underHeadings(call.rules, RESULTS, [
      ...monthRows(call, flows, period, opening),
      ...rowsApart(flows, period),
    ]);
  },
});

function readPeriod(call: Call): TreasuryPeriod | Rejection {
  const read = all([readDate(call, "du"), readDate(call, "au")]);
  if (read instanceof Rejection) return read;
  const [from, to] = read;
  const names = [call.nameOf("du"), call.nameOf("au")] as const;
  if (to < from) return invalid(financeMessages.periodReversed(...names));
  const longest = monthsLater(from, LONGEST_YEARS * MONTHS_IN_YEAR) ?? LAST_DAY;
  return to > longest ? invalid(accountMessages.periodTooLong(...names, LONGEST_YEARS)) : { from, to };
}

/** The balance before the period; 0 when nobody gives one. */
function readOpening(call: Call): Cents | Rejection {
  const amounts = readAmounts(call, "solde");
  if (amounts instanceof Rejection) return amounts;
  return amounts.length > 1 ? invalid(messages.oneCellOnly(call.nameOf("solde"))) : toCents(amounts[0] ?? ZERO);
}

/** A row of the table: its day, unless it has none or an unreadable one, and what it moves. */
interface ReadFlow {
  readonly day: Day | null;
  /** Negative for what goes out. */
  readonly amount: Cents | Rejection;
}

function readFlow(row: TableRow<FlowId>): ReadFlow {
  const day = row.date("date");
  const given = row.require(row.amount("amount"), "amount");
  const nature = row.choice("nature", FLOW_NATURES) ?? "either";
  if (nature === "in" && given !== null && isNegative(given)) {
    const said = [row.raw("amount"), row.raw("nature")].map(describe) as [string, string];
    row.fail(invalid(accountMessages.incomeIsNegative(row.where("amount"), ...said)));
  }
  return { day, amount: row.problem ?? toCents(directed(given ?? ZERO, nature)) };
}

/** What goes out may be typed with its sign or without. */
function directed(amount: Ratio, nature: FlowNature): Ratio {
  return nature === "out" && !isNegative(amount) ? negate(amount) : amount;
}

/** A month with a problem has no figures, and no balance is known from it on. */
function monthRows(
  call: Call,
  flows: readonly ReadFlow[],
  period: TreasuryPeriod,
  opening: Cents,
): readonly (readonly ResultValue[])[] {
  const known = flows.flatMap(({ day, amount }) =>
    day === null || amount instanceof Rejection ? [] : [{ day, amount }],
  );
  const problems = new Map<Day, Rejection>();
  for (const { day, amount } of flows) {
    if (day === null || day < period.from || day > period.to || !(amount instanceof Rejection)) continue;
    if (!problems.has(monthOf(day))) problems.set(monthOf(day), amount);
  }
  let unknown: Rejection | null = null;
  return monthlyTreasury(known, period, opening, (index) => call.traceOf(index)).map((month) => {
    const problem = problems.get(month.month) ?? null;
    unknown ??= problem;
    const moved: readonly Figure[] = [problem ?? month.in, problem ?? month.out, problem ?? month.in - month.out];
    return [serialOf(month.month), ...moved.map(figureCell), figureCell(unknown ?? month.balance)];
  });
}

/** What no month of the period counts, told below them. */
function rowsApart(flows: readonly ReadFlow[], { from, to }: TreasuryPeriod): readonly (readonly ResultValue[])[] {
  return [
    rowApart(
      accountMessages.before(dayText(from)),
      flows.filter(({ day }) => day !== null && day < from),
    ),
    rowApart(
      accountMessages.after(dayText(to)),
      flows.filter(({ day }) => day !== null && day > to),
    ),
    rowApart(
      accountMessages.withoutDate,
      flows.filter(({ day }) => day === null),
    ),
  ].flat();
}

function rowApart(label: string, flows: readonly ReadFlow[]): readonly (readonly ResultValue[])[] {
  if (flows.length === 0) return [];
  const amounts: Cents[] = [];
  let problem: Rejection | null = null;
  for (const { amount } of flows) {
    if (amount instanceof Rejection) problem ??= amount;
    else amounts.push(amount);
  }
  const moved = movementsOf(amounts);
  const figures: readonly Figure[] = [problem ?? moved.in, problem ?? moved.out, problem ?? moved.in - moved.out];
  return [[label, ...figures.map(figureCell), ""]];
}
