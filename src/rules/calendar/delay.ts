/** A delay as texts and rules tables write it: « 72 h », « 15 j », « 5 jo », « 3 sem », « 2 mois », « 10 ans ». */
import { failure, success, type Outcome } from "../outcome";

export type DelayUnit = "hours" | "days" | "workingDays" | "weeks" | "months" | "years";

export interface Delay {
  readonly amount: number;
  readonly unit: DelayUnit;
}

export type DelayIssue = "delay.malformed";

/** How each unit is written, and the words read as it: lower case, accents dropped. */
const UNITS: readonly { readonly unit: DelayUnit; readonly short: string; readonly words: RegExp }[] = [
  { unit: "hours", short: "h", words: /^(h|heures?|hours?)$/ },
  { unit: "workingDays", short: "jo", words: /^(jo|jours? ouvres?|working days?)$/ },
  { unit: "days", short: "j", words: /^(j|jours?|days?)$/ },
  { unit: "weeks", short: "sem", words: /^(sem|semaines?|weeks?)$/ },
  { unit: "months", short: "mois", words: /^(mois|months?)$/ },
  { unit: "years", short: "ans", words: /^(ans?|annees?|years?)$/ },
];

/** Four digits hold any delay of a text, and keep dates within reach. */
const PATTERN = /^(\d{1,4})(\D+)$/;

/** Reads a whole amount and its unit. Issue: `delay.malformed`. */
export function parseDelay(text: string): Outcome<Delay, DelayIssue> {
  const [, amount, word = ""] = PATTERN.exec(text.trim()) ?? [];
  const plain = word
    .trim()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  const unit = UNITS.find(({ words }) => words.test(plain))?.unit;
  return amount === undefined || unit === undefined
    ? failure("delay.malformed", { text })
    : success({ amount: Number(amount), unit });
}

/** The short way to write a delay: « 1 an », « 15 j ». */
export function delayText({ amount, unit }: Delay): string {
  const short = UNITS.find((known) => known.unit === unit)?.short ?? "";
  return `${amount} ${unit === "years" && amount < 2 ? "an" : short}`;
}
