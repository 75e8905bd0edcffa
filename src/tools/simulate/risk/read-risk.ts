/** Reads in a workbook what breaks may cost: the base of its simulation, and what a contract keeps month by month. */
import { callAtOnce } from "../../../functions/call-at-once";
import { functionById } from "../../../functions/catalogue";
import type { Argument } from "../../../functions/host";
import type { Content } from "../../../spreadsheet/cell/content";
import { fromCents, toCents } from "../../../rules/exact/cents";
import { addMonths, dayOfSerial, serialOf } from "../../../rules/exact/day";
import { add, divide, multiply, ONE, ratio, subtract, sum, toNumber, type Ratio } from "../../../rules/exact/ratio";
import { readNumber } from "../../../rules/exact/read-number";
import { sameSheetName } from "../../../workbook/address";
import type { CellValue, WorkbookModel } from "../../../workbook/model";
import { rulesInForce } from "../../audit/rules-in-force";
import { fundsContracts } from "../../create/create-contracts";
import { isSet } from "../../create/convention-keys";
import { assumptionIds, simulationParties, type AssumptionId } from "../assumption-ids";
import type { SimulationRequest } from "../simulation-request";
import { baseNames } from "../with-base";

export interface RiskBase {
  readonly learners: number;
  readonly funding: Ratio;
  /** Cents left when no contract is broken. */
  readonly without: number;
  /** By month, the first of the training first. */
  readonly months: readonly MonthOfBreak[];
}

/** What a contract that ends with the month keeps of its revenue, and the cents that it loses. */
export interface MonthOfBreak {
  readonly kept: Ratio;
  readonly loss: number;
}

/** Why there is nothing to draw: no base, blanks in it, or figures that cannot be: half a learner, a length of no month. */
export type RiskRefusal = "noBase" | "incomplete" | "notWhole";

const MOST_MONTHS = 60;

export function readRiskBase(workbook: WorkbookModel, request: SimulationRequest): RiskBase | RiskRefusal {
  const figures = baseFigures(workbook, request);
  if (figures === null) return "noBase";
  if (figures.size < assumptionIds(request.convention, partiesOf(request)).length) return "incomplete";
  const at = (id: AssumptionId): Ratio => figures.get(id) ?? ratio(0n);
  const [learners, months] = [toNumber(at("learners")), toNumber(at("months"))];
  const areWhole = Number.isInteger(learners) && Number.isInteger(months) && learners > 0 && months > 0;
  if (!areWhole || months > MOST_MONTHS) return "notWhole";
  const kept = keptByMonth(workbook, request, months, at("start"));
  if (kept === null) return "incomplete";
  return {
    learners,
    funding: at("funding"),
    without: marginWithout(request, at),
    months: kept.map((share) => ({
      kept: share,
      loss: Number(toCents(multiply(at("funding"), subtract(ONE, share)))),
    })),
  };
}

function partiesOf({ convention, locale }: SimulationRequest) {
  return simulationParties(convention, locale);
}

/** The figures of the base that are numbers; `null` without a base. */
function baseFigures(workbook: WorkbookModel, request: SimulationRequest): ReadonlyMap<AssumptionId, Ratio> | null {
  const names = baseNames(workbook, request);
  if (names === null) return null;
  const known = assumptionIds(request.convention, partiesOf(request)).flatMap((id) => {
    const place = names.placeIn(workbook, id);
    const sheet = workbook.sheets.find(({ name }) => place !== null && sameSheetName(name, place.sheet));
    const value: CellValue = (place && sheet?.cells[place.row]?.[place.column]?.value) ?? null;
    return typeof value === "number" ? [[id, readNumber(value)] as const] : [];
  });
  return new Map(known);
}

function marginWithout(request: SimulationRequest, at: (id: AssumptionId) => Ratio): number {
  const revenue = add(multiply(at("funding"), at("learners")), at("other"));
  const charges = partiesOf(request).map((_, party) =>
    sum([
      multiply(at(`hours.${party}`), at("rate")),
      at(`fixed.${party}`),
      multiply(at(`perLearner.${party}`), at("learners")),
    ]),
  );
  const spent = charges.map((one) => fromCents(toCents(one)));
  return Number(toCents(subtract(fromCents(toCents(revenue)), sum(spent))));
}

/** As the sheets of the simulation compute it, by REVENUE; by months alone where contracts are not what is funded. */
function keptByMonth(
  workbook: WorkbookModel,
  request: SimulationRequest,
  months: number,
  start: Ratio,
): readonly Ratio[] | null {
  const ranks = Array.from({ length: months }, (_, index) => index + 1);
  if (!fundsContracts(request.convention)) return ranks.map((rank) => ratio(rank, months));
  const first = dayOfSerial(toNumber(start));
  if (first === undefined) return null;
  const last = (rank: number): number => serialOf(addMonths(first, rank) - 1);
  const amount = isSet(request.convention, "finance.revenue.yearDays") ? "npec" : "heures";
  const rows = ranks.map((rank): readonly Content[] => [serialOf(first), last(months), last(rank), ANY_AMOUNT]);
  const units = unitsOf(workbook, request, [["début", "fin", "rupture", amount], ...rows]);
  const whole = units.at(-1);
  if (units.length !== months || whole === undefined || whole.n === 0n) return null;
  return units.map((one) => divide(one, whole));
}

const ANY_AMOUNT = 1000;

function unitsOf(
  workbook: WorkbookModel,
  { convention }: SimulationRequest,
  table: NonNullable<Argument>,
): readonly Ratio[] {
  const { rules, block } = rulesInForce(workbook, convention);
  const own: Argument = block !== null && rules.convention.id === convention.id ? block : [[convention.id]];
  return callAtOnce(functionById("REVENUE"), [table, null, null, own]).flatMap(([units]) =>
    typeof units === "number" ? [readNumber(units)] : [],
  );
}
