/** Hours planned, followed and missed. */
import { add, atLeast, divide, isZero, subtract, sum, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asHours, asShare, asText, asWord, NONE, type Trace } from "../trace";

export type Presence = "present" | "justified" | "unjustified";

export interface Session {
  readonly planned: Ratio;
  /** What the sheet says of the hours that the two next figures leave; `null`: not recorded. */
  readonly presence: Presence | null;
  /** Hours of absence given as such; `null`: none given. */
  readonly justified: Ratio | null;
  readonly unjustified: Ratio | null;
  /** What the reason given is worth. */
  readonly reason: ReasonStanding;
}

/** `accepted`: it justifies every absence of the session; `refused`: the absence stays as it was recorded. */
export type ReasonStanding =
  | { readonly kind: "none" }
  | { readonly kind: "accepted" }
  /** `isTooLong`: a sick leave that is accepted but for its length. */
  | { readonly kind: "refused"; readonly text: string; readonly isTooLong: boolean };

export interface AttendanceHours {
  readonly planned: Ratio;
  readonly followed: Ratio;
  readonly justified: Ratio;
  readonly unjustified: Ratio;
}

export type AttendanceIssue = "attendance.moreAbsenceThanPlanned";

export const NO_HOURS: AttendanceHours = { planned: ZERO, followed: ZERO, justified: ZERO, unjustified: ZERO };

/**
 * The hours of a session; `null` when nothing is recorded yet, neither a presence nor hours of absence: it is left out of
 * every sum. Issue: `attendance.moreAbsenceThanPlanned`.
 */
export function sessionHours(session: Session, trace?: Trace): Outcome<AttendanceHours | null, AttendanceIssue> {
  const { planned, presence, reason } = session;
  const isExcused = reason.kind === "accepted";
  if (presence === null && session.justified === null && session.unjustified === null) return success(null);
  const given = { justified: session.justified ?? ZERO, unjustified: session.unjustified ?? ZERO };
  const rest = subtract(planned, add(given.justified, given.unjustified));
  if (!atLeast(rest, ZERO)) return failure("attendance.moreAbsenceThanPlanned");
  const justified = presence === "justified" ? add(given.justified, rest) : given.justified;
  const unjustified = presence === "unjustified" ? add(given.unjustified, rest) : given.unjustified;
  const followed = presence === null || presence === "present" ? rest : ZERO;
  const hours = isExcused
    ? { planned, followed, justified: add(justified, unjustified), unjustified: ZERO }
    : { planned, followed, justified, unjustified };
  if (trace) tellSession(session, hours, trace);
  return success(hours);
}

function tellSession({ presence, reason }: Session, hours: AttendanceHours, trace: Trace): void {
  trace.step("calendar.session", {
    inputs: {
      planned: asHours(hours.planned),
      presence: presence === null ? NONE : asWord(`presence.${presence}`),
      justified: asHours(hours.justified),
      unjustified: asHours(hours.unjustified),
    },
    parameters: reason.kind === "accepted" ? ["attendance.reasons"] : [],
    result: asHours(hours.followed),
  });
  if (reason.kind === "refused")
    trace.step(reason.isTooLong ? "calendar.leaveTooLong" : "calendar.reasonRefused", {
      inputs: { reason: asText(reason.text) },
      parameters: [reason.isTooLong ? "attendance.sickLeave.max" : "attendance.reasons"],
    });
}

/** The hours of two lots of sessions together. */
export function addHours(a: AttendanceHours, b: AttendanceHours): AttendanceHours {
  return {
    planned: sum([a.planned, b.planned]),
    followed: sum([a.followed, b.followed]),
    justified: sum([a.justified, b.justified]),
    unjustified: sum([a.unjustified, b.unjustified]),
  };
}

/** Followed over planned; `null` when nothing is planned. */
export function attendanceRate({ planned, followed }: AttendanceHours, trace?: Trace): Ratio | null {
  if (isZero(planned)) return null;
  const rate = divide(followed, planned);
  trace?.step("calendar.attendanceRate", {
    inputs: { followed: asHours(followed), planned: asHours(planned) },
    result: asShare(rate),
  });
  return rate;
}
