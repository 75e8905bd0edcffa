/** `CNAM.COST`: what each line of a cost sheet comes to. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { ONE, toNumber, type Ratio } from "../../rules/exact/ratio";
import { lineCost, type CostLine, type CostNature, type DirectCharges, type LineCost } from "../../rules/finance/cost";
import type { Trace } from "../../rules/trace";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { lineUp } from "../table/line-up";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { COST_COLUMNS, COST_NATURES, RATE_KEYS, type CostId } from "./cost-columns";
import { euros } from "./euros";
import { ParameterReader } from "./parameter-reader";

const HOURS_PER_LEARNER = "finance.tutoring.hoursPerLearner";
const TRAVEL_DISTANCE = "finance.tutoring.travelDistance";
const DIRECT_CHARGES = "finance.directCharges";

/** The others count learners, or units. */
const IN_HOURS: ReadonlySet<CostNature> = new Set(["teaching", "room", "supplies", "exam"]);

const RESULTS: readonly ResultColumn[] = [
  { heading: "Quantité retenue", format: "number" },
  { heading: "Taux", format: "euros" },
  { heading: "Montant", format: "euros" },
  { heading: "Source" },
];

export const cost = defineFunction({
  id: "COST",
  category: "finance",
  summary: {
    fr: "Le coût de chaque ligne d’une feuille de charges, aux taux de la convention ou à celui de la ligne.",
    en: "What each line of a cost sheet comes to, at the convention’s rates or at the line’s own.",
  },
  returns: {
    fr: "Par ligne : quantité retenue, taux, montant, source",
    en: "For each line: quantity retained, rate, amount, source",
  },
  parameters: [{ id: "table", columns: COST_COLUMNS }],
  results: RESULTS,
  example: {
    formula: '=CNAM.COST({"nature","quantité";"cours",223;"tutorat",8},"assistant-gestion-2016")',
  },
  run: (call) => {
    const table = readTable(call, "table", COST_COLUMNS);
    if (table instanceof Rejection) return table;
    return lineUp(call, table, RESULTS, (row) => costRow(row, call.rules, call.traceOf(row.index)));
  },
});

/** A line as it was typed. */
interface TypedLine {
  readonly nature: CostNature;
  readonly quantity: Ratio;
  readonly kilometres: Ratio | null;
  readonly visits: Ratio;
  readonly rate: Ratio | null;
  readonly isOverridden: boolean;
}

function costRow(row: TableRow<CostId>, rules: RuleSet, trace: Trace | undefined): readonly ResultValue[] | Rejection {
  const typed = readLine(row);
  if (typed instanceof Rejection) return typed;
  const line = pricedLine(typed, rules);
  if (line instanceof Rejection) return line;
  const directCharges: DirectCharges = rules.get(DIRECT_CHARGES) === "strict" ? "strict" : "table";
  const result = lineCost(line, directCharges, trace);
  return [toNumber(result.quantity), toNumber(line.rate), euros(result.amount), sourceOf(typed, line, result, rules)];
}

function readLine(row: TableRow<CostId>): TypedLine | Rejection {
  const nature = row.require(row.choice("nature", COST_NATURES), "nature");
  const typed = nature !== null && IN_HOURS.has(nature) ? row.hours("quantity") : row.number("quantity", { min: 0 });
  const quantity = nature === "lump" ? (typed ?? ONE) : row.require(typed, "quantity");
  const kilometres = nature === "travel" ? row.require(row.number("distance", { min: 0 }), "distance") : null;
  const visits = nature === "travel" ? (row.number("visits", { min: 0 }) ?? ONE) : ONE;
  const rate = row.amount("rate");
  if (nature === "lump") row.require(rate, "rate");
  const isOverridden = row.yesNo("override", false) ?? false;
  if (row.problem !== null) return row.problem;
  if (nature === null || quantity === null) throw new Error("a row without a problem has all its facts");
  return { nature, quantity, kilometres, visits, rate, isOverridden };
}

/** The line with what the rules say of its nature; `#N/A` naming the parameter that they lack. */
function pricedLine({ nature, quantity, kilometres, visits, rate, isOverridden }: TypedLine, rules: RuleSet) {
  const reader = new ParameterReader(rules);
  const rateKey = rate === null && nature !== "lump" ? RATE_KEYS[nature] : null;
  return reader.checked<CostLine>({
    nature,
    quantity,
    rate: rate ?? (rateKey === null ? ONE : reader.number(rateKey)),
    rateKey,
    hoursPerLearner: nature === "tutoring" ? reader.number(HOURS_PER_LEARNER) : ONE,
    travel:
      kilometres === null
        ? null
        : { kilometres, visits, distance: isOverridden ? null : reader.number(TRAVEL_DISTANCE) },
  });
}

/** Where the amount comes from: what the sheet decides first, else the articles of the parameters. */
function sourceOf(typed: TypedLine, line: CostLine, { leftOut }: LineCost, rules: RuleSet): string {
  if (leftOut === "notDirect") return rules.source(DIRECT_CHARGES) ?? "";
  if (leftOut === "withinDistance") return rules.source(TRAVEL_DISTANCE) ?? "";
  if (typed.isOverridden && typed.nature === "travel") return financeMessages.fromTheTable;
  if (line.rateKey === null) return financeMessages.typed;
  const keys = typed.nature === "tutoring" ? [HOURS_PER_LEARNER, line.rateKey] : [line.rateKey];
  return [...new Set(keys.map((key) => rules.source(key) ?? ""))].join(" ; ");
}
