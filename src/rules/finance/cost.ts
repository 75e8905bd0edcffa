/** What a line of a cost sheet comes to. */
import { toCents, type Cents } from "../exact/cents";
import type { Quantity } from "../exact/quantity";
import { compare, multiply, ratio, ZERO, type Ratio } from "../exact/ratio";
import { asCents, asEuros, asNumber, asWord, type Trace } from "../trace";

export type CostNature = "teaching" | "tutoring" | "room" | "supplies" | "exam" | "travel" | "lump";

export interface CostLine {
  readonly nature: CostNature;
  /** Hours, learners (tutoring, travel) or units. */
  readonly quantity: Ratio;
  /** Euros for an hour, a kilometre or a unit. */
  readonly rate: Quantity<"€" | "€/h" | "€/km">;
  /** The parameter that gives the rate; `null` when the line gives it. */
  readonly rateKey: string | null;
  /** Tutoring: hours paid for each learner. */
  readonly hoursPerLearner: Quantity<"h/apprenant">;
  readonly travel: Travel | null;
}

export interface Travel {
  /** One way. */
  readonly kilometres: Quantity<"km">;
  readonly visits: Ratio;
  /** Trips are refunded strictly beyond it; `null` refunds all of them. */
  readonly distance: Quantity<"km"> | null;
}

/** Which charges enter the margin: every line, or those that the article lists. */
export type DirectCharges = "table" | "strict";

export interface LineCost {
  /** Hours, kilometres or units that are paid. */
  readonly quantity: Ratio;
  readonly amount: Cents;
  /** Why nothing is paid: a trip within the distance, a charge that is not a direct one. */
  readonly leftOut: "withinDistance" | "notDirect" | null;
}

/** Teaching, tutoring with its trips, rooms and supplies: what a strict reading counts. */
const STRICTLY_DIRECT: ReadonlySet<CostNature> = new Set(["teaching", "tutoring", "travel", "room", "supplies"]);
const WAYS = ratio(2n);

/** Quantity × rate, rounded once to the cent. A trip counts both ways for each visit and learner. */
export function lineCost(line: CostLine, directCharges: DirectCharges, trace?: Trace): LineCost {
  const leftOut = whyLeftOut(line, directCharges, trace);
  const quantity = leftOut === null ? paidQuantity(line, trace) : ZERO;
  const amount = toCents(multiply(quantity, line.rate));
  trace?.step("cost.amount", {
    inputs: { nature: asWord(`cost.${line.nature}`), quantity: asNumber(quantity), rate: asEuros(line.rate) },
    parameters: line.rateKey === null ? [] : [line.rateKey],
    result: asCents(amount),
  });
  return { quantity, amount, leftOut };
}

function whyLeftOut(line: CostLine, directCharges: DirectCharges, trace: Trace | undefined): LineCost["leftOut"] {
  const { nature, travel } = line;
  if (directCharges === "strict" && !STRICTLY_DIRECT.has(nature)) {
    trace?.step("cost.notDirect", {
      inputs: { nature: asWord(`cost.${nature}`) },
      parameters: ["finance.directCharges"],
    });
    return "notDirect";
  }
  if (travel === null || travel.distance === null) return null;
  const isBeyond = compare(travel.kilometres, travel.distance) > 0;
  trace?.step(isBeyond ? "cost.beyondDistance" : "cost.withinDistance", {
    inputs: { kilometres: asNumber(travel.kilometres) },
    parameters: ["finance.tutoring.travelDistance"],
  });
  return isBeyond ? null : "withinDistance";
}

function paidQuantity({ nature, quantity, hoursPerLearner, travel }: CostLine, trace?: Trace): Ratio {
  if (nature === "tutoring") {
    const hours = multiply(quantity, hoursPerLearner);
    trace?.step("cost.tutoringHours", {
      inputs: { learners: asNumber(quantity), each: asNumber(hoursPerLearner) },
      parameters: ["finance.tutoring.hoursPerLearner"],
      result: asNumber(hours),
    });
    return hours;
  }
  if (travel === null) return quantity;
  const { kilometres, visits } = travel;
  const driven = multiply(multiply(quantity, multiply(kilometres, WAYS)), visits);
  trace?.step("cost.trips", {
    inputs: { learners: asNumber(quantity), kilometres: asNumber(kilometres), visits: asNumber(visits) },
    result: asNumber(driven),
  });
  return driven;
}
