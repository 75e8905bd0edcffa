/** `CNAM.SUBSIDY`: the payments of a subsidy, in proportion to what was spent. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { toCents } from "../../rules/exact/cents";
import { compare, isNegative, sum, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { subsidyPayments, type SubsidyRequest, type SubsidyRules } from "../../rules/finance/subsidy";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import type { Result } from "../host";
import { present, readAmounts } from "../reading/amount";
import { describe } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { ratioOf } from "../rules/ratio-of";
import { effectivePeriod } from "../rules/effective-period";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { underHeadings } from "../table/under-headings";
import { euros, totalOf } from "./euros";

const RATE = "finance.subsidy.<n>.rate";
const AMOUNT = "finance.subsidy.amount";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Versement" },
  { heading: "Taux", format: "share" },
  { heading: "Montant", format: "euros" },
  { heading: "Nature" },
];

export const subsidy = defineFunction({
  id: "SUBSIDY",
  category: "finance",
  summary: {
    fr: "Les versements d’une subvention : les acomptes, puis le solde au prorata des dépenses réelles, ou ce qui est à récupérer.",
    en: "The payments of a subsidy: the advances, then the balance pro rata of actual spending, or what is to be recovered.",
  },
  returns: { fr: "Un tableau : versement, taux, montant, nature", en: "A table: payment, rate, amount, kind" },
  parameters: ["subvention", { id: "prevu", optional: false }, "reel"],
  results: RESULTS,
  example: {
    formula: '=CNAM.SUBSIDY(90150,230300,200000,"pays-aix-2016-2018")',
  },
  run: (call) => {
    const read = all([readRequest(call), subsidyRulesOf(call.rules)]);
    return read instanceof Rejection ? read : schedule(call, ...read);
  },
});

function subsidyRulesOf(rules: RuleSet): SubsidyRules | Rejection {
  const rates = [...rules.open(RATE)].sort((a, b) => Number(a.part) - Number(b.part));
  if (rates.length === 0) return missing(messages.keyNotInConvention(RATE.replace("<n>", "1"), rules.convention.id));
  return {
    payments: rates.map(({ part, value }) => {
      const key = `finance.subsidy.${part}` as const;
      const label = rules.get(`${key}.label`);
      return {
        key,
        label: typeof label === "string" && label !== "" ? label : financeMessages.subsidyPayment(part),
        rate: ratioOf(value) ?? ZERO,
      };
    }),
    isProRata: rules.get("finance.subsidy.proRata") === true,
    isRecovered: rules.get("finance.subsidy.recovery") === true,
    isCertified: rules.get("finance.subsidy.certified") === true,
  };
}

function readRequest(call: Call): SubsidyRequest | Rejection {
  const read = all([
    readPositive(call, "subvention") ?? amountOfRules(call),
    readPositive(call, "prevu"),
    readPositive(call, "reel"),
  ]);
  if (read instanceof Rejection) return read;
  const [amount, forecast, actual] = read;
  if (actual !== null && compare(forecast ?? ZERO, ZERO) <= 0)
    return invalid(financeMessages.forecastNotPositive(call.nameOf("prevu")));
  return { subsidy: toCents(amount), forecast: forecast ?? ZERO, actual };
}

/** An amount in force for some dates is no amount of another year: it is told, and asked for. */
function amountOfRules(call: Call): Ratio | Rejection {
  const name = call.nameOf("subvention");
  const known = call.rules.quantity(AMOUNT);
  const period = effectivePeriod(call.rules, AMOUNT);
  if (known === null) return missing(financeMessages.amountMissing(name));
  if (period === undefined) return known;
  return missing(financeMessages.amountOfSomeDates(name, describe(toNumber(known)), period));
}

/** The sum of an argument, or `null` when it holds nothing. */
function readPositive(call: Call, parameter: string): Ratio | null | Rejection {
  const amounts = readAmounts(call, parameter);
  if (amounts instanceof Rejection) return amounts;
  const given = present(amounts);
  const total = sum(given);
  if (isNegative(total)) return invalid(financeMessages.negative(call.nameOf(parameter))).standing();
  return given.length === 0 ? null : total;
}

function schedule(call: Call, request: SubsidyRequest, rules: SubsidyRules): Result | Rejection {
  const payments = subsidyPayments(request, rules, (index) => call.traceOf(index));
  if (!payments.ok)
    return invalid(financeMessages.ratesNotWhole(rules.payments.map(({ key }) => `${key}.rate`).join(", ")));
  const rows = payments.value.map(({ label, rate, amount, nature }) => [
    label,
    toNumber(rate),
    euros(amount),
    financeMessages.subsidyNature[nature],
  ]);
  const total = [messages.total, "", euros(totalOf(payments.value, "amount")), ""];
  return underHeadings(call.rules, RESULTS, withTotal(call.rules, rows, total));
}
