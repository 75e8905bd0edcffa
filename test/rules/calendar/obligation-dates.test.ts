import { describe, expect, it } from "vitest";
import { PUBLIC_HOLIDAYS } from "../../../src/conventions/public-holidays";
import { parseDelay } from "../../../src/rules/calendar/delay";
import { periodHolding } from "../../../src/rules/calendar/frequency";
import type {
  CalendarRules,
  CountedKind,
  DueDates,
  Obligation,
  ObligationIssue,
  Timing,
} from "../../../src/rules/calendar/obligation";
import { obligationDates } from "../../../src/rules/calendar/obligation-dates";
import { parseRecurringDate, type RecurringDate } from "../../../src/rules/calendar/recurring-date";
import { workingDays } from "../../../src/rules/calendar/working-days";
import { Trace } from "../../../src/rules/trace";
import type { Outcome } from "../../../src/rules/outcome";
import { on, shown } from "./days";

function recurring(text: string): RecurringDate {
  const date = parseRecurringDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

const rules: CalendarRules = {
  academicYear: recurring("01/09/N"),
  secondSemester: recurring("01/02/N+1"),
  isWorkingDay: workingDays(PUBLIC_HOLIDAYS),
  dueOnWorkingDay: false,
  termOf: () => ({ start: on("01/04/2026"), end: on("31/12/2027") }),
};

function obligation(timing: Timing, more: Partial<Obligation> = {}): Obligation {
  return { id: "duty", timing, year: "academic", strict: false, keyOf: (field) => `calendar.duty.${field}`, ...more };
}

function counted(kind: CountedKind, delay: string | null, latest: string | null = null): Timing {
  const parsed = delay === null ? null : parseDelay(delay);
  if (parsed && !parsed.ok) throw new Error(String(delay));
  const limit = latest === null ? null : recurring(latest);
  return { kind, event: "exam", delay: parsed ? parsed.value : null, latest: limit };
}

function text(found: Outcome<readonly DueDates[], ObligationIssue>): string {
  if (!found.ok) return found.issues.map(({ code, params }) => [code, ...Object.values(params)].join(" ")).join(" ; ");
  return found.value.map(({ start, end }) => `${shown(start)} → ${shown(end)}`).join(" ; ");
}

function dates(duty: Obligation, event: string | null = null, with_: Partial<CalendarRules> = {}): string {
  const occasion = { n: 2026, event: event === null ? null : on(event) };
  return text(obligationDates(duty, occasion, { ...rules, ...with_ }));
}

describe("a fixed date", () => {
  it.each([
    ["31/12/N", false, "31/12/2026 → 31/12/2026"],
    ["01/07/N", true, "30/06/2026 → 30/06/2026"],
    ["01/01/N+1", true, "31/12/2026 → 31/12/2026"],
    ["fin 02/N+2", false, "29/02/2028 → 29/02/2028"],
    ["01/03/N+1", true, "28/02/2027 → 28/02/2027"],
    ["29/02/N", false, "calendar.notInYear calendar.duty.date 2026"],
  ])("%s, strictly before: %s", (date, strict, expected) => {
    expect(dates(obligation({ kind: "date", date: recurring(date) }, { strict }))).toBe(expected);
  });

  it("left to be set has no day, and says so", () => {
    const found = obligationDates(obligation({ kind: "date", date: null }), { n: 2026, event: null }, rules);
    expect(found).toEqual({ ok: true, value: [{ start: null, end: null, lacking: "setting" }] });
  });

  it("on a Sunday moves to Monday only where the rules say so, and never past a strict limit", () => {
    const sunday = obligation({ kind: "date", date: recurring("28/02/N+1") });
    expect(dates(sunday)).toBe("28/02/2027 → 28/02/2027");
    expect(dates(sunday, null, { dueOnWorkingDay: true })).toBe("01/03/2027 → 01/03/2027");
    const strict = obligation({ kind: "date", date: recurring("01/03/N+1") }, { strict: true });
    expect(dates(strict, null, { dueOnWorkingDay: true })).toBe("28/02/2027 → 28/02/2027");
  });
});

describe("a window", () => {
  const window = (start: string | null, end: string | null): Timing => ({
    kind: "window",
    start: start === null ? null : recurring(start),
    end: end === null ? null : recurring(end),
  });

  it.each([
    ["21/11/N", "10/01/N+1", "21/11/2026 → 10/01/2027"],
    ["01/02/N+1", "fin 02/N+1", "01/02/2027 → 28/02/2027"],
    ["01/06/N", "01/06/N", "01/06/2026 → 01/06/2026"],
    ["02/06/N", "01/06/N", "calendar.windowReversed calendar.duty.end"],
    ["29/02/N", "01/06/N", "calendar.notInYear calendar.duty.start 2026"],
    ["01/06/N", "29/02/N+1", "calendar.notInYear calendar.duty.end 2026"],
    [null, null, "– → –"],
    ["01/06/N", null, "01/06/2026 → –"],
  ])("from %s to %s", (start, end, expected) => {
    expect(dates(obligation(window(start, end)))).toBe(expected);
  });

  it("that ends before a day ends on the day before", () => {
    expect(dates(obligation(window("01/01/N", "30/04/N"), { strict: true }))).toBe("01/01/2026 → 29/04/2026");
  });
});

describe("kinds counted from an event", () => {
  it.each<[CountedKind, string, string, string]>([
    ["within", "3 sem", "20/01/2027", "20/01/2027 → 10/02/2027"],
    ["until", "1 an", "29/02/2028", "29/02/2028 → 28/02/2029"],
    ["at", "6 mois", "31/08/2027", "29/02/2028 → 29/02/2028"],
    ["before", "1 mois", "31/03/2027", "– → 28/02/2027"],
    ["before", "0 j", "31/03/2027", "– → 31/03/2027"],
    ["from", "2 mois", "31/12/2026", "01/03/2027 → –"],
    ["effect", "0 j", "15/10/2026", "01/09/2027 → 01/09/2027"],
    ["effect", "6 mois", "28/02/2027", "01/09/2027 → 01/09/2027"],
    ["effect", "6 mois", "01/03/2027", "01/09/2028 → 01/09/2028"],
  ])("%s %s, from %s", (kind, delay, event, expected) => {
    expect(dates(obligation(counted(kind, delay)), event)).toBe(expected);
  });

  it.each<CountedKind>(["within", "until", "at", "before", "from", "effect"])("%s waits for its event", (kind) => {
    const found = obligationDates(obligation(counted(kind, "1 j")), { n: 2026, event: null }, rules);
    expect(found).toEqual({ ok: true, value: [{ start: null, end: null, lacking: "event" }] });
  });

  it.each<[CountedKind, string]>([
    ["within", "20/01/2027 → –"],
    ["until", "20/01/2027 → –"],
    ["at", "– → –"],
  ])("%s with a delay left to be set", (kind, expected) => {
    expect(dates(obligation(counted(kind, null)), "20/01/2027")).toBe(expected);
  });

  it("« before » strictly ends the day before, and a latest date of the event's year may come first", () => {
    const subject = obligation(counted("before", "0 j", "15/02/N+1"), { strict: true });
    expect(
      ["15/02/2027", "16/02/2027", "17/02/2027", "31/08/2027", "01/09/2027"].map((day) => dates(subject, day)),
    ).toEqual(["– → 14/02/2027", "– → 15/02/2027", "– → 15/02/2027", "– → 15/02/2027", "– → 31/08/2027"]);
  });

  it("« before » has a latest date in the year of the event, or says that there is none", () => {
    const subject = obligation(counted("before", "0 j", "29/02/N+1"));
    expect(dates(subject, "31/03/2028")).toBe("– → 29/02/2028");
    expect(dates(subject, "31/03/2027")).toBe("calendar.notInYear calendar.duty.latest 2026");
  });

  it.each<[CountedKind, string, string]>([
    ["from", "0 j", "31/12/9999"],
    ["within", "9999 ans", "01/01/2026"],
    ["effect", "0 j", "31/12/9998"],
  ])("%s leaves a spreadsheet's calendar", (kind, delay, event) => {
    expect(dates(obligation(counted(kind, delay)), event)).toBe("calendar.outOfRange");
  });

  it("strictly before the very first day there is none", () => {
    expect(dates(obligation(counted("before", "0 j"), { strict: true }), "01/01/1900")).toBe("calendar.outOfRange");
  });
});

describe("a frequency", () => {
  const every = (period: Extract<Timing, { kind: "frequency" }>["period"]): Timing => ({
    kind: "frequency",
    count: 1,
    period,
  });

  it.each<[Parameters<typeof every>[0], "academic" | "civil", string]>([
    ["year", "academic", "01/09/2026 → 31/08/2027"],
    ["year", "civil", "01/01/2026 → 31/12/2026"],
    ["semester", "academic", "01/09/2026 → 31/01/2027 ; 01/02/2027 → 31/08/2027"],
    ["semester", "civil", "01/01/2026 → 30/06/2026 ; 01/07/2026 → 31/12/2026"],
    [
      "quarter",
      "academic",
      "01/09/2026 → 30/11/2026 ; 01/12/2026 → 28/02/2027 ; 01/03/2027 → 31/05/2027 ; 01/06/2027 → 31/08/2027",
    ],
    [
      "quarter",
      "civil",
      "01/01/2026 → 31/03/2026 ; 01/04/2026 → 30/06/2026 ; 01/07/2026 → 30/09/2026 ; 01/10/2026 → 31/12/2026",
    ],
    ["month", "academic", "01/09/2026 → 31/08/2027"],
    ["day", "civil", "01/09/2026 → 31/08/2027"],
    ["term", "academic", "01/04/2026 → 31/12/2027"],
  ])("by %s of the %s year", (period, year, expected) => {
    expect(dates(obligation(every(period), { year }))).toBe(expected);
  });

  it("of the term waits for it to be known", () => {
    const found = obligationDates(
      obligation(every("term")),
      { n: 2026, event: null },
      { ...rules, termOf: () => null },
    );
    expect(found).toEqual({ ok: true, value: [{ start: null, end: null, lacking: "term" }] });
  });

  it("by semester wants the second one within the year", () => {
    const late = { secondSemester: recurring("01/09/N+1") };
    expect(dates(obligation(every("semester")), null, late)).toBe("calendar.semesterOutsideYear");
  });

  it.each<[Parameters<typeof every>[0], string, string]>([
    ["day", "29/02/2028", "29/02/2028 → 29/02/2028"],
    ["month", "29/02/2028", "01/02/2028 → 29/02/2028"],
    ["month", "31/12/9999", "01/12/9999 → 31/12/9999"],
    ["quarter", "29/02/2028", "01/12/2027 → 29/02/2028"],
    ["semester", "31/01/2028", "01/09/2027 → 31/01/2028"],
    ["year", "31/08/2028", "01/09/2027 → 31/08/2028"],
  ])("by %s: the period that holds %s", (period, day, expected) => {
    const timing = every(period) as Extract<Timing, { kind: "frequency" }>;
    const found = periodHolding(obligation(timing), timing, on(day), rules);
    expect(found.ok && `${shown(found.value.start)} → ${shown(found.value.end)}`).toBe(expected);
  });
});

describe("the trace of an obligation", () => {
  it("tells each step with the parameter that decides it, and changes no date", () => {
    const subject = obligation(counted("before", "0 j", "15/02/N+1"), { strict: true });
    const occasion = { n: 2026, event: on("18/06/2027") };
    const trace = new Trace();
    expect(obligationDates(subject, occasion, rules, trace)).toEqual(obligationDates(subject, occasion, rules));
    expect(trace.steps.map(({ code, parameters }) => [code, ...parameters])).toEqual([
      ["calendar.delayBefore", "calendar.duty.event", "calendar.duty.delay"],
      ["calendar.dayBefore", "calendar.duty.strict"],
      ["calendar.earlier", "calendar.duty.latest"],
    ]);
    expect(trace.steps[2]?.result).toEqual({ kind: "date", value: on("15/02/2027") });
  });
});
