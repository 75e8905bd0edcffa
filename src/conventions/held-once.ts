/** Dates and delays that are both an obligation and a parameter of its own: held once, under the parameter's key. */
import type { Key, QuantityKey } from "./keys";

const HELD_ONCE: Readonly<Record<string, Key>> = {
  "calendar.personalData.delay": "data.retention",
  "calendar.languageCredits.delay": "diploma.language.grace",
  "calendar.employerShare.delay": "finance.employerShare.trial.days",
  "calendar.balanceLost.delay": "finance.funding.lostAfter",
  "calendar.headcount.date": "finance.headcountDate",
  "calendar.billingBalance.date": "finance.billing.balance.date",
};

/** Days of presence, and how many of them a week has: without it every day of the calendar is one. */
const RHYTHMS: Readonly<Record<string, QuantityKey>> = {
  "finance.employerShare.trial.days": "finance.employerShare.trial.weekly",
};

/** The parameter that says how many days a week a number of days of presence takes. */
export function rhythmOf(key: string): QuantityKey | undefined {
  return RHYTHMS[key];
}

const INSTALMENT = /^calendar\.billing(\d+)\.date$/;

/** The parameter that an obligation's field reads: `data.retention` for `calendar.personalData.delay`. A number is in days. */
export function heldOnce(key: string): Key | undefined {
  const instalment = INSTALMENT.exec(key)?.[1];
  return instalment === undefined ? HELD_ONCE[key] : `finance.billing.${instalment}.date`;
}
