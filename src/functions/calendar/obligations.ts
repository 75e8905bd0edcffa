/** The obligations that the rules declare. */
import type { Key } from "../../conventions/keys";
import { heldOnce, rhythmOf } from "../../conventions/held-once";
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import { messages } from "../../i18n/fr/messages";
import { parseDelay, type Delay } from "../../rules/calendar/delay";
import type { CountedKind, Obligation, ObligationField, Period, Timing } from "../../rules/calendar/obligation";
import { dayAfterPractice } from "../../rules/finance/practical-days";
import { foldHeading, foldName } from "../../spreadsheet/words/heading-fold";
import { invalid, missing, Rejection } from "../rejection";
import { describe, fold } from "../../spreadsheet/cell/text";
import { nearest, resembling } from "../../spreadsheet/words/nearest";
import type { RuleSet } from "../rules/rule-set";
import { recurringDate } from "./calendar-rules";
import type { Events, KnownEvent } from "./events";

export const OBLIGATION_KIND = "calendar.<obligation>.kind";
const BILLING_DATE = "finance.billing.<n>.date";
const BALANCE_DATE = "finance.billing.balance.date";

export interface DeclaredObligation extends Obligation {
  readonly label: string;
  readonly responsible: string;
  readonly source: string;
  /** For the kinds counted from an event. */
  readonly event: KnownEvent | null;
}

/** The ids of every obligation, in declared order; the instalments of a billing are obligations too. */
export function obligationIds(rules: RuleSet): readonly string[] {
  const declared = rules.open(OBLIGATION_KIND).map(({ part }) => part);
  const instalments = rules.open(BILLING_DATE).map(({ part }) => `billing${part}`);
  const balance = rules.has(BALANCE_DATE) ? ["billingBalance"] : [];
  return [...new Set([...declared, ...instalments, ...balance])];
}

/** The obligation of an id or of a French label. */
export function findObligation(rules: RuleSet, name: string, where: () => string): string | Rejection {
  const ids = obligationIds(rules);
  const folded = foldHeading(name);
  const found =
    ids.find((id) => id === name) ??
    ids.find((id) => foldHeading(id) === folded) ??
    ids.find((id) => foldHeading(labelOf(rules, id)) === folded) ??
    ids.find((id) => foldName(labelOf(rules, id)) === foldName(name));
  if (found !== undefined) return found;
  if (ids.length === 0) return missing(messages.keyNotInConvention(kindOf(name), rules.convention.id));
  const mistyped = ids.find((id) => resembling(fold(name), fold(id)));
  // Ids are English: who typed nothing like one is shown what people read.
  const labels = ids.map((id) => labelOf(rules, id));
  return invalid(calendarMessages.unknownObligation(where(), describe(name), mistyped ?? nearest(name, labels)));
}

/** The key that would declare an obligation of that name. */
function kindOf(name: string): string {
  return OBLIGATION_KIND.replace("<obligation>", name.replace(/[.\s]+/gu, "-"));
}

function labelOf(rules: RuleSet, id: string): string {
  const given = textOf(rules, `calendar.${id}.label`);
  if (given !== "") return given;
  const instalment = /^billing(\d+)$/.exec(id)?.[1];
  return instalment !== undefined
    ? messages.instalment(Number(instalment))
    : id === "billingBalance"
      ? messages.balance
      : id;
}

function textOf(rules: RuleSet, key: Key): string {
  const value = rules.get(key) ?? null;
  return value === null ? "" : String(value);
}

export function obligationOf(rules: RuleSet, id: string, events: Events): DeclaredObligation | Rejection {
  const keyOf = (field: ObligationField): Key => keyInForce(rules, `calendar.${id}.${field}`);
  const timing = timingOf(rules, keyOf, events);
  if (timing instanceof Rejection) return timing;
  return {
    id,
    timing,
    year: rules.get(`calendar.${id}.year`) === "civil" ? "civil" : "academic",
    strict: rules.get(`calendar.${id}.strict`) === true,
    keyOf,
    label: labelOf(rules, id),
    responsible: textOf(rules, `calendar.${id}.responsible`),
    source: sourceOf(rules, keyOf),
    event: "event" in timing ? (events.find(timing.event) ?? null) : null,
  };
}

/** The obligation's own field, or the parameter that holds it for it. */
const DECIDING = ["kind", "date", "start", "end", "event", "delay", "latest", "strict", "count", "period"] as const;

/** The article that declares it, or the row of a rules table that changes one of its dates. */
function sourceOf(rules: RuleSet, keyOf: KeyOf): string {
  const keys = DECIDING.map(keyOf);
  const deciding = keys.find((key) => rules.isOverridden(key)) ?? keys.find((key) => rules.has(key));
  return (deciding === undefined ? undefined : rules.source(deciding)) ?? "";
}

function keyInForce(rules: RuleSet, key: Key): Key {
  return rules.has(key) ? key : (heldOnce(key) ?? key);
}

/** Days of presence as days of the calendar, at the rhythm that the rules give. */
function calendarDays(rules: RuleSet, key: string, days: number): number {
  const rhythm = rhythmOf(key);
  const weekly = rhythm === undefined ? null : rules.quantity(rhythm);
  return dayAfterPractice({ start: 0, days: null, weekly }, days) ?? days;
}

type KeyOf = (field: ObligationField) => Key;

function timingOf(rules: RuleSet, keyOf: KeyOf, events: Events): Timing | Rejection {
  const kind = (rules.get(keyOf("kind")) ?? "date") as Timing["kind"];
  switch (kind) {
    case "date": {
      const date = recurringDate(rules, keyOf("date"));
      return date instanceof Rejection ? date : { kind, date };
    }
    case "window": {
      const start = recurringDate(rules, keyOf("start"));
      if (start instanceof Rejection) return start;
      const end = recurringDate(rules, keyOf("end"));
      return end instanceof Rejection ? end : { kind, start, end };
    }
    case "frequency": {
      const period = rules.require(keyOf("period"));
      if (period instanceof Rejection) return period;
      return { kind, period: (period ?? "year") as Period, count: Number(rules.get(keyOf("count")) ?? 1) };
    }
    default:
      return countedTiming(rules, kind, keyOf, events);
  }
}

function countedTiming(rules: RuleSet, kind: CountedKind, keyOf: KeyOf, events: Events): Timing | Rejection {
  const named = rules.require(keyOf("event"));
  if (named instanceof Rejection) return named;
  const delay = delayOf(rules, keyOf("delay"));
  if (delay instanceof Rejection) return delay;
  const latest = recurringDate(rules, keyOf("latest"));
  if (latest instanceof Rejection) return latest;
  return { kind, event: events.find(String(named))?.label ?? String(named), delay, latest };
}

/** Some delays are held as a number of days. */
function delayOf(rules: RuleSet, key: Key): Delay | null | Rejection {
  const value = rules.get(key) ?? null;
  if (value === null) return null;
  if (typeof value === "number") return { amount: calendarDays(rules, key, value), unit: "days" };
  const delay = parseDelay(String(value));
  return delay.ok ? delay.value : invalid(calendarMessages.badDelay(key, String(value)));
}
