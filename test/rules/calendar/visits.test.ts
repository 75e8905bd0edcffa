import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MadeVisit, VisitWindow } from "../../../src/rules/calendar/visit-matching";
import { visitsStanding, type VisitsRequest } from "../../../src/rules/calendar/visits";
import { on } from "./days";

const window = (visit: string, start: string, end: string, count = 1): VisitWindow => ({
  visit,
  start: on(start),
  end: on(end),
  count,
  keys: [`calendar.visit${visit}.start`],
});

const WINDOWS = [window("1", "21/11/2026", "10/01/2027"), window("2", "21/05/2027", "30/06/2027")];

/** Typed in the columns in this order. */
const made = (days: readonly number[]): readonly MadeVisit[] =>
  days.map((day, index) => ({ visit: String(index + 1), day }));

/** « 3 15/03/2027 »: the number of the column, then the day. */
const numbered = (...visits: readonly string[]): readonly MadeVisit[] =>
  visits.map((visit) => ({ visit: visit.slice(0, 1), day: on(visit.slice(2)) }));

function standing(date: string, visits: readonly string[], more: Partial<VisitsRequest> = {}): string {
  const request = { windows: WINDOWS, visits: made(visits.map(on)), date: on(date), left: null, since: null, ...more };
  const { state, next } = visitsStanding(request);
  return `${state} ${next?.visit ?? "–"}`;
}

describe("where a learner stands", () => {
  it.each([
    ["20/11/2026", [], "upToDate 1"],
    ["21/11/2026", [], "due 1"],
    ["10/01/2027", [], "due 1"],
    ["11/01/2027", [], "late 2"],
    ["11/01/2027", ["10/01/2027"], "upToDate 2"],
    ["11/01/2027", ["11/01/2027"], "outside 2"],
    ["20/11/2026", ["20/11/2026"], "outside 1"],
    ["30/11/2026", ["20/11/2026"], "due 1"],
    ["30/11/2026", ["01/12/2026"], "due 1"],
    ["01/07/2027", ["10/01/2027", "30/06/2027"], "upToDate –"],
    ["01/07/2027", ["10/01/2027"], "late –"],
    ["30/06/2027", ["10/01/2027"], "due 2"],
  ])("on %s after %j: %s", (date, visits, expected) => {
    expect(standing(date, visits)).toBe(expected);
  });

  it("late comes first, then due, then out of every window", () => {
    expect(standing("21/05/2027", ["20/11/2026"])).toBe("late 2");
    expect(standing("21/05/2027", ["11/01/2027"])).toBe("due 2");
    expect(standing("20/05/2027", ["11/01/2027"])).toBe("outside 2");
  });

  it("a visit made late closes its window; an extra one, in no window, changes nothing", () => {
    expect(standing("01/07/2027", ["11/01/2027", "30/06/2027"])).toBe("outside –");
    expect(standing("20/05/2027", ["21/11/2026"], { visits: numbered("1 21/11/2026", "3 15/03/2027") })).toBe(
      "upToDate 2",
    );
    expect(standing("20/05/2027", [], { visits: numbered("3 15/03/2027") })).toBe("outside 2");
  });

  it("a visit answers the window of its number first, any other when nobody else does", () => {
    const swapped = numbered("1 21/05/2027", "2 22/05/2027", "3 21/12/2026");
    expect(standing("30/06/2027", [], { visits: swapped })).toBe("upToDate –");
    expect(standing("01/06/2027", ["25/05/2027"])).toBe("due 2");
    expect(standing("01/07/2027", [], { visits: numbered("2 25/05/2027") })).toBe("late –");
  });

  it("of two visits out of their own windows, the first in time is the first visit", () => {
    const told = (date: string, ...visits: readonly string[]): string => {
      const { state, outside } = visitsStanding({
        windows: WINDOWS,
        visits: numbered(...visits),
        date: on(date),
        left: null,
        since: null,
      });
      return [state, ...outside.map(({ visit }) => visit)].join(" ");
    };
    expect(told("01/07/2027", "1 10/06/2027", "2 15/12/2026")).toBe("upToDate");
    expect(told("01/07/2027", "1 10/06/2027", "2 15/02/2027")).toBe("outside 1");
    expect(told("01/07/2027", "1 16/03/2027", "2 15/02/2027")).toBe("late 1 2");
    expect(told("01/07/2027", "1 10/06/2027", "3 15/12/2026")).toBe("upToDate");
  });

  it("tells which visits were made out of their window, in order of time", () => {
    const told = (...visits: readonly string[]): readonly string[] =>
      visitsStanding({
        windows: WINDOWS,
        visits: numbered(...visits),
        date: on("01/08/2027"),
        left: null,
        since: null,
      }).outside.map(({ visit }) => visit);
    expect(told("2 01/07/2027", "1 11/01/2027")).toEqual(["1", "2"]);
    expect(told("1 10/01/2027", "2 20/05/2027")).toEqual(["2"]);
    expect(told("1 10/01/2027", "3 20/05/2027", "2 30/06/2027")).toEqual([]);
  });

  it("nothing is due after the last day, which still counts", () => {
    expect(standing("20/05/2027", [], { left: on("20/05/2027") })).toBe("late 2");
    expect(standing("21/05/2027", [], { left: on("20/05/2027") })).toBe("upToDate –");
  });

  it("visits of another year are left alone", () => {
    expect(standing("20/11/2026", ["15/04/2026"])).toBe("outside 1");
    expect(standing("20/11/2026", ["15/04/2026"], { since: on("01/09/2026") })).toBe("upToDate 1");
  });

  it("a window may want more than one visit", () => {
    const windows = [window("1", "01/09/2026", "31/08/2027", 2)];
    expect(standing("31/08/2027", ["01/10/2026"], { windows })).toBe("due 1");
    expect(standing("31/08/2027", ["01/10/2026", "31/08/2027"], { windows })).toBe("upToDate –");
  });

  it("the order of the visits changes nothing", () => {
    const days = fc.array(fc.integer({ min: on("01/09/2026"), max: on("31/08/2027") }), { maxLength: 3 });
    fc.assert(
      fc.property(days, fc.integer({ min: on("01/09/2026"), max: on("31/08/2027") }), (visits, date) => {
        const request = { windows: WINDOWS, date, left: null, since: null };
        const inOrder = made(visits);
        expect(visitsStanding({ ...request, visits: [...inOrder].reverse() }).state).toBe(
          visitsStanding({ ...request, visits: inOrder }).state,
        );
      }),
    );
  });

  it("one more visit in a window never makes a learner late or due", () => {
    const days = fc.array(fc.integer({ min: on("01/09/2026"), max: on("31/08/2027") }), { maxLength: 3 });
    const inWindow = fc.integer({ min: on("21/11/2026"), max: on("10/01/2027") });
    const rank = { upToDate: 0, outside: 0, due: 1, late: 2 } as const;
    fc.assert(
      fc.property(days, inWindow, (visits, more) => {
        const request = { windows: WINDOWS, date: on("25/05/2027"), left: null, since: null };
        const [before, after] = [visits, [...visits, more]].map(
          (all) => visitsStanding({ ...request, visits: made(all) }).state,
        );
        expect(rank[after ?? "late"]).toBeLessThanOrEqual(rank[before ?? "upToDate"]);
      }),
    );
  });
});
