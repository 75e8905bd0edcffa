/** What does not compile: `npm run types` fails where one of these lines would be accepted. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Key, UnitOf, ValueOf } from "../../src/conventions/keys";
import type { Quantity } from "../../src/rules/exact/quantity";
import { ZERO } from "../../src/rules/exact/ratio";
import { lineCost, type CostLine } from "../../src/rules/finance/cost";
import type { HourlyRate, HoursLimits } from "../../src/rules/finance/earning";
import { ParameterReader } from "../../src/functions/finance/parameter-reader";
import { RuleSet } from "../../src/functions/rules/rule-set";
import { conventions, definitionOf } from "../../src/conventions";

const rules = new RuleSet(conventions[0] as (typeof conventions)[number]);

/** Compiles when the two are one type. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same = <A, B>(_same: Same<A, B>): void => undefined;

it("a misspelt key does not compile", () => {
  rules.get("grading.threshold");
  // @ts-expect-error: a letter is missing
  rules.get("grading.treshold");
  // @ts-expect-error: the same where a key is only asked about
  rules.has("grading.treshold");
  // @ts-expect-error: and where its article is
  rules.source("grading.treshold");
  // @ts-expect-error: and in the open part of a family
  rules.get("finance.billing.1.dates");
  // @ts-expect-error: a family is named as it is defined
  rules.open("unit.<code>");
  // @ts-expect-error: a text that is known when the product runs is no key until it is looked up by `value`
  rules.get(conventions[0]?.id ?? "");
  // @ts-expect-error: a key that holds no number has no quantity
  rules.quantity("grading.rounding");
  expect(rules.value("grading.treshold")).toBeUndefined();
});

it("a key gives what its domain holds", () => {
  same<ValueOf<"grading.rounding">, "none" | "ceil-half" | "nearest-half" | "nearest-hundredth">(true);
  same<ValueOf<"grading.component.floor">, number | null>(true);
  same<ValueOf<"grading.resit.allowedWhenValidated">, boolean>(true);
  same<ValueOf<`finance.billing.${string}.date`>, string>(true);
  same<UnitOf<"finance.teachingHour">, "€/h">(true);
  same<Extract<Key, "grading.treshold">, never>(true);
  // @ts-expect-error: no rounding is called so
  expect(rules.get("grading.rounding") === "half-up").toBe(false);
});

it("a wrong unit does not compile", () => {
  const price: Quantity<"€/h"> | null = rules.quantity("finance.teachingHour");
  // @ts-expect-error: euros an hour are not hours
  const hours: Quantity<"h"> | null = rules.quantity("finance.teachingHour");
  expect(hours).toEqual(price);
  const rate: HourlyRate["rate"] | null = rules.quantity("finance.hourlyFunding");
  // @ts-expect-error: an hourly rate given for the hours funded a year
  const limits: HoursLimits["perYear"] = rules.quantity("finance.hourlyFunding");
  expect(limits).toEqual(rate);
});

it("a line of costs wants its price and its hours each in its own", () => {
  const held = new ParameterReader(rules);
  const line: CostLine = {
    nature: "tutoring",
    quantity: ZERO,
    rate: held.number("finance.teachingHour"),
    rateKey: null,
    hoursPerLearner: held.number("finance.tutoring.hoursPerLearner"),
    travel: null,
  };
  // @ts-expect-error: the price of an hour given for the hours of a learner
  const swapped: CostLine = { ...line, hoursPerLearner: held.number("finance.teachingHour") };
  // @ts-expect-error: hours given for a price
  const swappedBack: CostLine = { ...line, rate: held.number("finance.tutoring.hoursPerLearner") };
  expect([swapped, swappedBack].map((one) => lineCost(one, "table").amount)).toEqual([0n, 0n]);
});

it("a rule, which knows no convention, tells the parameters of its steps by keys that there are", () => {
  const folder = `${import.meta.dirname}/../../src/rules`;
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const lists = texts.flatMap((text) => [...text.matchAll(/parameters: \[([^\]]*)\]/g)].map(([, list = ""]) => list));
  const named = lists.flatMap((list) => [...list.matchAll(/"([\w<>]+(?:\.[\w<>]+)+)"/g)].map(([, key = ""]) => key));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((key) => definitionOf(key) === undefined)).toEqual([]);
});
