/** `CNAM.SETTLEMENT`: what each party is owed. */
import { messages } from "../../i18n/fr/messages";
import { toCents, type Cents } from "../../rules/exact/cents";
import { ZERO, type Ratio } from "../../rules/exact/ratio";
import { settleAccounts, type PartySettlement } from "../../rules/finance/settlement";
import type { Party } from "../../rules/finance/share";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { renderTable } from "../display";
import type { ResultValue } from "../host";
import { readAmounts } from "../reading/amount";
import { all, invalid, Rejection } from "../rejection";
import { partiesOf, partiesWithoutShare } from "../rules/parties";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { euros, totalOf } from "./euros";

const FIELDS = ["charges", "share", "due", "received", "balance"] as const;

const RESULTS: readonly ResultColumn[] = [
  { heading: "Partie" },
  { heading: "Charges", format: "euros" },
  { heading: "Part de marge", format: "euros" },
  { heading: "Dû", format: "euros" },
  { heading: "Avances reçues", format: "euros" },
  { heading: "Solde", format: "euros" },
];

export const settlement = defineFunction({
  id: "SETTLEMENT",
  category: "finance",
  summary: {
    fr: "Le décompte de chaque partie : charges, part de la marge, dû, avances reçues et solde. Les soldes s’annulent.",
    en: "Each party’s account: charges, share of the margin, due, advances received and balance. The balances add up to 0.",
  },
  returns: { fr: "Un tableau, une ligne par partie", en: "A table, one row per party" },
  parameters: ["produits", { id: "charges", optional: false }, "avances"],
  results: RESULTS,
  example: {
    formula: '=CNAM.SETTLEMENT(65294.4,{29268,35981.44},,"assistant-gestion-2016")',
  },
  run: (call) => {
    const amounts = all([
      readAmounts(call, "produits"),
      readAmounts(call, "charges"),
      readAmounts(call, "avances"),
      partiesOf(call.rules),
    ]);
    if (amounts instanceof Rejection) return amounts;
    const [revenue, charges, received, sharing] = amounts;
    const parties = partiesGiven(charges, sharing, call.rules);
    const read = all([
      heldRevenue(call, revenue, parties),
      perParty(call, "charges", charges, parties),
      call.block("avances") === null ? parties.map(() => 0n) : perParty(call, "avances", received, parties),
    ]);
    return read instanceof Rejection ? read : settle(call, parties, ...read);
  },
});

/** As they were typed; `null` for a blank. */
type Amounts = readonly (Ratio | null)[];

/** Those that share the result, and those that only bear charges when a charge is given for each of them too. */
function partiesGiven(charges: Amounts, sharing: readonly Party[], rules: RuleSet): readonly Party[] {
  const bearing = [...sharing, ...partiesWithoutShare(rules)];
  return charges.length === bearing.length ? bearing : sharing;
}

/** The total, held by the first party, or one value per party. */
function heldRevenue(call: Call, amounts: Amounts, parties: readonly Party[]): readonly Cents[] | Rejection {
  if (amounts.length === parties.length) return amounts.map(cents);
  if (amounts.length === 1) return parties.map((_, index) => cents(index === 0 ? (amounts[0] ?? null) : null));
  return invalid(messages.revenueShape(call.nameOf("produits"), amounts.length, partyNames(parties), parties.length));
}

function perParty(
  call: Call,
  parameter: string,
  amounts: Amounts,
  parties: readonly Party[],
): readonly Cents[] | Rejection {
  if (amounts.length === parties.length) return amounts.map(cents);
  return invalid(messages.onePerParty(call.nameOf(parameter), amounts.length, partyNames(parties), parties.length));
}

function cents(amount: Ratio | null): Cents {
  return toCents(amount ?? ZERO);
}

function partyNames(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(", ");
}

function settle(
  call: Call,
  parties: readonly Party[],
  revenue: readonly Cents[],
  charges: readonly Cents[],
  received: readonly Cents[],
): ReturnType<typeof renderTable> | Rejection {
  const accounts = parties.map((_, index) => ({
    revenue: revenue[index] ?? 0n,
    charges: charges[index] ?? 0n,
    received: received[index] ?? 0n,
  }));
  const settled = settleAccounts(parties, accounts, (index) => call.traceOf(index));
  if (settled.ok) {
    const rows = settled.value.map((row) => [row.name, ...FIELDS.map((field) => euros(row[field]))]);
    return renderTable(
      call.rules,
      RESULTS.map(({ heading }) => heading),
      rows,
      totals(settled.value),
    );
  }
  if (settled.issues[0]?.code !== "settlement.payerUnknown")
    throw new Error("the parties' parts were checked when they were read");
  return invalid(messages.payerUnknown(call.nameOf("avances"), parties[0]?.name ?? ""));
}

function totals(rows: readonly PartySettlement[]): readonly ResultValue[] {
  return [messages.total, ...FIELDS.map((field) => euros(totalOf(rows, field)))];
}
