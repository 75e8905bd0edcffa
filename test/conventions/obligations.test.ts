/** Every obligation of every text says all that its dates need, and nothing that they do not. */
import { describe, expect, it } from "vitest";
import { allValues, conventions } from "../../src/conventions";
import { CALENDAR_EVENTS } from "../../src/conventions/events";
import { heldOnce } from "../../src/conventions/held-once";
import { foldHeading } from "../../src/spreadsheet/words/heading-fold";
import { dateInYear, parseRecurringDate } from "../../src/rules/calendar/recurring-date";
import { dayOf } from "../../src/rules/exact/day";
import { declaredIds, textOf } from "./values-by-id";

const ALWAYS = ["kind", "label", "responsible"];
const MAY = ["year", "indicative", "strict"];

/** What each kind needs to have dates. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  date: ["date"],
  window: ["start", "end"],
  within: ["event", "delay"],
  at: ["event", "delay"],
  before: ["event", "delay"],
  from: ["event", "delay"],
  until: ["event", "delay"],
  effect: ["event", "delay"],
  frequency: ["period"],
};
/** What a kind may say besides. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = { before: ["latest"], frequency: ["count"] };

const N = 2026;

function dayInYearN(date: string): number {
  const parsed = parseRecurringDate(date);
  const civil = parsed.ok ? dateInYear(parsed.value, N) : parsed;
  const day = civil.ok ? dayOf(civil.value) : undefined;
  if (day === undefined) throw new Error(`${date} is no day of ${N}`);
  return day;
}

const cases = conventions.flatMap((convention) => {
  const values = allValues(convention);
  const keys = new Set(values.map(({ key }) => key));
  return [...declaredIds(convention.values, "calendar.<obligation>.kind")].map(([id, fields]) => ({
    convention: convention.id,
    id,
    fields,
    keys,
  }));
});

describe("each obligation", () => {
  it.each(cases)("$convention $id has a label and a role that answers for it", ({ fields, id }) => {
    expect(textOf(fields, "label").length).toBeGreaterThan(2);
    expect(textOf(fields, "label")).not.toBe(id);
    expect(textOf(fields, "responsible").length).toBeGreaterThan(2);
  });

  it.each(cases)("$convention $id has what its kind needs", ({ id, fields, keys }) => {
    const kind = textOf(fields, "kind");
    const needed = NEEDED[kind] ?? [];
    expect(needed.length).toBeGreaterThan(0);
    const missing = needed.filter(
      (field) => !fields.has(field) && !keys.has(heldOnce(`calendar.${id}.${field}`) ?? ""),
    );
    expect(missing).toEqual([]);
  });

  it.each(cases)("$convention $id says nothing that its kind does not read", ({ fields }) => {
    const kind = textOf(fields, "kind");
    const known = [...ALWAYS, ...MAY, ...(NEEDED[kind] ?? []), ...(OPTIONAL[kind] ?? [])];
    expect([...fields.keys()].filter((field) => !known.includes(field))).toEqual([]);
  });

  it.each(cases)("$convention $id, where it is left to be set, says so", ({ fields }) => {
    for (const { key, value, note } of fields.values()) {
      if (value === null) expect(`${key}: ${note?.fr ?? ""}`).toMatch(/à fixer/);
    }
  });

  it.each(cases.filter(({ fields }) => fields.has("event")))(
    "$convention $id counts from a known event",
    ({ fields }) => {
      const events = CALENDAR_EVENTS.map(({ id }) => id);
      const { value, alternatives = [] } = fields.get("event") ?? { value: null };
      for (const event of [value, ...alternatives.map((reading) => reading.value)]) expect(events).toContain(event);
    },
  );

  it.each(cases.filter(({ fields }) => textOf(fields, "start") !== ""))(
    "$convention $id starts before it ends",
    ({ fields }) => {
      expect(dayInYearN(textOf(fields, "start"))).toBeLessThan(dayInYearN(textOf(fields, "end")));
    },
  );
});

describe("each convention", () => {
  it.each(conventions)("$id: no two obligations share an id or a label once folded", (convention) => {
    const obligations = [...declaredIds(allValues(convention), "calendar.<obligation>.kind")];
    for (const names of [
      obligations.map(([id]) => foldHeading(id)),
      obligations.map(([, fields]) => foldHeading(textOf(fields, "label"))),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(conventions)("$id gives dates to known events only", ({ values }) => {
    const events = CALENDAR_EVENTS.map(({ id }) => `calendar.event.${id}`);
    const dated = values.map(({ key }) => key).filter((key) => key.startsWith("calendar.event."));
    expect(dated.filter((key) => !events.includes(key))).toEqual([]);
  });

  it.each([
    ["gessms-2026", 49],
    ["assistant-gestion-2016", 35],
    ["pays-aix-2016-2018", 10],
    ["forpro-sup-2022-2026", 11],
    ["cmqe-ptms", 12],
    ["ingenieur-apprentissage-2020", 19],
    ["apprentissage-2025", 2],
    ["cnam", 0],
  ])("%s has the %i obligations of its text", (id, count) => {
    expect(cases.filter(({ convention }) => convention === id)).toHaveLength(count);
  });
});
