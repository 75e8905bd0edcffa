/** Reads the parameters that a computation needs, and remembers the first that the rules lack or hold badly. */
import type { Key, QuantityKey, UnitOf } from "../../conventions/keys";
import { dayOf, type Day } from "../../rules/exact/day";
import { dateInYear, parseRecurringDate } from "../../rules/calendar/recurring-date";
import { parseDelay, type Delay } from "../../rules/calendar/delay";
import { readNumber } from "../../rules/exact/read-number";
import type { Quantity } from "../../rules/exact/quantity";
import { ZERO, type Ratio } from "../../rules/exact/ratio";
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { invalid, missing, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";

/** What a reader gives back for a parameter that is missing stands for nothing: look at `problem` before using it. */
export class ParameterReader {
  private firstProblem: Rejection | null = null;

  constructor(private readonly rules: RuleSet) {}

  get problem(): Rejection | null {
    return this.firstProblem;
  }

  /** The value read, unless something was missing. */
  checked<Value>(value: Value): Value | Rejection {
    return this.firstProblem ?? value;
  }

  /** A number that the rules must set. */
  number<K extends QuantityKey>(key: K): Quantity<UnitOf<K>> {
    return this.rules.quantity(key) ?? this.lacking(key, ZERO);
  }

  /** A number, or `null` where the rules set none. */
  numberOrNone<K extends QuantityKey>(key: K): Quantity<UnitOf<K>> | null {
    return this.rules.quantity(key);
  }

  /** A list of numbers that the rules must set. */
  numbers(key: Key): readonly Ratio[] {
    const value = this.rules.get(key);
    if (typeof value === "number") return [readNumber(value)];
    return Array.isArray(value) ? value.map(readNumber) : this.lacking(key, []);
  }

  delayOrNone(key: Key): Delay | null {
    const delay = parseDelay(String(this.rules.get(key) ?? ""));
    return delay.ok ? delay.value : null;
  }

  /** A fixed day, or `null` for « none »; the rules must say which. */
  day(key: Key): Day | null {
    const value = this.rules.require(key);
    if (value instanceof Rejection) return this.fail(value, null);
    if (value === null) return null;
    const date = parseRecurringDate(String(value));
    // A date that comes back every year is none in particular.
    const civil = date.ok && "fixed" in date.value.year ? dateInYear(date.value, date.value.year.fixed) : null;
    const day = civil?.ok === true ? dayOf(civil.value) : undefined;
    return day ?? this.fail(invalid(financeMessages.badDate(key, String(value))), null);
  }

  private lacking<Value>(key: string, stand: Value): Value {
    return this.fail(missing(messages.keyNotInConvention(key, this.rules.convention.id)), stand);
  }

  private fail<Value>(problem: Rejection, stand: Value): Value {
    this.firstProblem ??= problem;
    return stand;
  }
}
