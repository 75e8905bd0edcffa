import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addHours,
  attendanceRate,
  NO_HOURS,
  sessionHours,
  type AttendanceHours,
  type Session,
  type ReasonStanding,
} from "../../../src/rules/calendar/attendance";
import { add, compare, equals, ratio, toNumber, type Ratio } from "../../../src/rules/exact/ratio";

const NOTHING: Session = {
  planned: ratio(4),
  presence: null,
  justified: null,
  unjustified: null,
  reason: { kind: "none" },
};

function figures(session: Partial<Session>): readonly number[] | null | string {
  const hours = sessionHours({ ...NOTHING, ...session });
  if (!hours.ok) return hours.issues[0]?.code ?? "";
  if (hours.value === null) return null;
  const { planned, followed, justified, unjustified } = hours.value;
  return [planned, followed, justified, unjustified].map(toNumber);
}

describe("a session of four hours: planned, followed, justified, unjustified", () => {
  it.each<[string, Partial<Session>, readonly number[] | null | string]>([
    ["not recorded", {}, null],
    ["followed", { presence: "present" }, [4, 4, 0, 0]],
    ["missed with a reason", { presence: "justified" }, [4, 0, 4, 0]],
    ["missed", { presence: "unjustified" }, [4, 0, 0, 4]],
    ["an hour late", { presence: "present", unjustified: ratio(1) }, [4, 3, 0, 1]],
    ["two hours justified, missed for the rest", { presence: "unjustified", justified: ratio(2) }, [4, 0, 2, 2]],
    ["hours alone", { justified: ratio(1), unjustified: ratio(1, 2) }, [4, 2.5, 1, 0.5]],
    ["every hour missed", { justified: ratio(3), unjustified: ratio(1) }, [4, 0, 3, 1]],
    [
      "more missed than planned",
      { justified: ratio(3), unjustified: ratio(5, 4) },
      "attendance.moreAbsenceThanPlanned",
    ],
    ["missed for an accepted reason", { presence: "unjustified", reason: { kind: "accepted" } }, [4, 0, 4, 0]],
    ["hours missed for an accepted reason", { unjustified: ratio(1), reason: { kind: "accepted" } }, [4, 3, 1, 0]],
  ])("%s", (_, session, expected) => {
    expect(figures(session)).toEqual(expected);
  });
});

describe("sums", () => {
  const hours = fc.integer({ min: 0, max: 400 }).map((n): Ratio => ratio(n, 7));
  const sessions = fc.array(
    fc.record<AttendanceHours>({ planned: hours, followed: hours, justified: hours, unjustified: hours }),
    { maxLength: 8 },
  );
  const total = (all: readonly AttendanceHours[]): AttendanceHours => all.reduce(addHours, NO_HOURS);

  it("do not depend on the order of the sessions", () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const [one, other] = [total(all), total([...all].reverse())];
        expect(equals(one.planned, other.planned) && equals(one.followed, other.followed)).toBe(true);
      }),
    );
  });

  it("of a session make up what was planned", () => {
    const session = fc.record({
      planned: hours,
      presence: fc.constantFrom("present" as const, "justified" as const, "unjustified" as const),
      justified: hours,
      unjustified: hours,
      reason: fc.constantFrom<ReasonStanding>({ kind: "none" }, { kind: "accepted" }),
    });
    fc.assert(
      fc.property(session, (given) => {
        const found = sessionHours(given);
        const tooMany = compare(add(given.justified, given.unjustified), given.planned) > 0;
        expect(found.ok).toBe(!tooMany);
        if (!found.ok || found.value === null) return;
        const { planned, followed, justified, unjustified } = found.value;
        expect(equals(add(followed, add(justified, unjustified)), planned)).toBe(true);
      }),
    );
  });

  it("have no rate when nothing is planned", () => {
    expect(attendanceRate(NO_HOURS)).toBeNull();
  });
});
