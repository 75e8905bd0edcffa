import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PUBLIC_HOLIDAYS } from "../../../src/conventions/public-holidays";
import { addDelay, nextWorkingDay, subtractDelay } from "../../../src/rules/calendar/add-delay";
import { parseDelay, type Delay } from "../../../src/rules/calendar/delay";
import { addMonths, civilOf, type Day } from "../../../src/rules/exact/day";
import { workingDays } from "../../../src/rules/calendar/working-days";
import { on, shown } from "./days";

const isWorkingDay = workingDays(PUBLIC_HOLIDAYS);

function delay(text: string): Delay {
  const parsed = parseDelay(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function after(date: string, text: string): string {
  const day = addDelay(on(date), delay(text), isWorkingDay);
  return day.ok ? shown(day.value) : (day.issues[0]?.code ?? "");
}

function before(date: string, text: string): string {
  const day = subtractDelay(on(date), delay(text), isWorkingDay);
  return day.ok ? shown(day.value) : (day.issues[0]?.code ?? "");
}

describe("a delay after a day, which is not counted", () => {
  it.each([
    ["10/03/2027", "0 j", "10/03/2027"],
    ["10/03/2027", "15 j", "25/03/2027"],
    ["20/12/2026", "15 j", "04/01/2027"],
    ["10/03/2027", "72 h", "13/03/2027"],
    ["10/03/2027", "73 h", "14/03/2027"],
    ["10/03/2027", "1 h", "11/03/2027"],
    ["10/02/2028", "3 sem", "02/03/2028"],
    ["31/01/2027", "1 mois", "28/02/2027"],
    ["31/01/2028", "1 mois", "29/02/2028"],
    ["31/08/2026", "6 mois", "28/02/2027"],
    ["31/08/2027", "6 mois", "29/02/2028"],
    ["28/02/2027", "6 mois", "28/08/2027"],
    ["29/02/2028", "10 ans", "28/02/2038"],
    ["29/02/2028", "4 ans", "29/02/2032"],
    ["15/09/2026", "12 mois", "15/09/2027"],
  ])("%s + %s = %s", (date, text, expected) => {
    expect(after(date, text)).toBe(expected);
  });
});

describe("working days", () => {
  it.each([
    // Thu 29/04/2027: Fri 30, (Sat 1st, Sun 2), Mon 3, Tue 4, Wed 5, (Thu 6 Ascension), Fri 7.
    ["29/04/2027", "5 jo", "07/05/2027"],
    // Wed 05/05/2027: (Thu 6), Fri 7, (Sat 8 and Sun 9), Mon 10, Tue 11, Wed 12, Thu 13.
    ["05/05/2027", "5 jo", "13/05/2027"],
    // From a Saturday the first counted day is Monday.
    ["08/05/2027", "1 jo", "10/05/2027"],
    // Thu 24/12/2026: (Fri 25), (Sat, Sun), Mon 28 … Thu 31, (Fri 1st), (Sat, Sun), Mon 4.
    ["24/12/2026", "5 jo", "04/01/2027"],
    ["08/05/2027", "0 jo", "08/05/2027"],
  ])("%s + %s = %s", (date, text, expected) => {
    expect(after(date, text)).toBe(expected);
  });

  it("are counted back in the same way", () => {
    expect(before("07/05/2027", "5 jo")).toBe("29/04/2027");
  });

  it("agree with a plain count, day after day", () => {
    const days = fc.integer({ min: on("01/01/1990"), max: on("31/12/2050") });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, amount) => {
        const found = addDelay(from, { amount, unit: "workingDays" }, isWorkingDay);
        const to = found.ok ? found.value : 0;
        const between = Array.from({ length: to - from }, (_, index) => from + 1 + index);
        expect(between.filter(isWorkingDay)).toHaveLength(amount);
        expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });
});

describe("a delay before a day", () => {
  it.each([
    ["15/06/2027", "1 mois", "15/05/2027"],
    ["31/03/2027", "1 mois", "28/02/2027"],
    ["10/01/2027", "15 j", "26/12/2026"],
    ["29/02/2028", "1 an", "28/02/2027"],
    ["15/06/2027", "1 sem", "08/06/2027"],
  ])("%s − %s = %s", (date, text, expected) => {
    expect(before(date, text)).toBe(expected);
  });
});

describe("the ends of a spreadsheet's calendar", () => {
  it.each(["1 j", "1 sem", "1 mois", "1 an", "9999 ans", "1 jo"])("31/12/9999 + %s is out of range", (text) => {
    expect(after("31/12/9999", text)).toBe("calendar.outOfRange");
  });

  it.each(["1 j", "1 sem", "1 mois", "1 an", "9999 ans", "1 jo"])("01/01/1900 − %s is out of range", (text) => {
    expect(before("01/01/1900", text)).toBe("calendar.outOfRange");
  });
});

describe("civil months", () => {
  const days = fc.integer({ min: on("01/01/1950"), max: on("31/12/2100") });
  const months = fc.integer({ min: -500, max: 500 });

  it("keep the order of days", () => {
    fc.assert(
      fc.property(days, days, months, (a, b, count) => {
        const [first, last]: [Day, Day] = a <= b ? [a, b] : [b, a];
        expect(addMonths(first, count)).toBeLessThanOrEqual(addMonths(last, count));
      }),
    );
  });

  it("keep the order of delays, and the day of the month or its month's last", () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const to = addMonths(from, count);
        expect(addMonths(from, count + 1)).toBeGreaterThan(to);
        const kept = civilOf(to).day === civilOf(from).day;
        expect(kept || (civilOf(to).day < civilOf(from).day && civilOf(to + 1).day === 1)).toBe(true);
      }),
    );
  });
});

describe("the next working day", () => {
  it.each([
    ["30/04/2027", "30/04/2027"],
    ["01/05/2027", "03/05/2027"],
    ["06/05/2027", "07/05/2027"],
  ])("from %s is %s", (date, expected) => {
    const found = nextWorkingDay(on(date), isWorkingDay);
    expect(found.ok && shown(found.value)).toBe(expected);
  });
});
