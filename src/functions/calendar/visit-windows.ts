/** The periods in which a learner is to be visited. */
import { compareDueDates } from "../../rules/calendar/calendar-year";
import type { CalendarRules, DueDates, ObligationField, Timing } from "../../rules/calendar/obligation";
import { obligationDates, type Occasion } from "../../rules/calendar/obligation-dates";
import type { VisitWindow } from "../../rules/calendar/visit-matching";
import { recurringDay, yearBounds, yearOf } from "../../rules/calendar/year-spans";
import { addYears, civilOf, type Day } from "../../rules/exact/day";
import { messages } from "../../i18n/fr/messages";
import { readDay } from "../../spreadsheet/cell/date";
import { missing, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import { recurringDate } from "./calendar-rules";
import { Events } from "./events";
import { lackOf, rejectionOf } from "./issues";
import { obligationIds, obligationOf, type DeclaredObligation } from "./obligations";

const VISIT = /^visit(\d+)$/;
/** The event that the learner's own first day dates. */
const TRAINING_START = "trainingStart";

/** When a learner is there. */
export interface Stay {
  readonly start: Day | null;
  readonly end: Day | null;
}

export interface WindowsOfStay {
  readonly windows: readonly VisitWindow[];
  /** First day of the year looked at, when the learner was there before. */
  readonly since: Day | null;
}

export interface VisitObligation {
  /** The visit's number. */
  readonly visit: string;
  readonly obligation: DeclaredObligation;
}

/** The obligations `visit1`, `visit2`… of the rules, or the `#N/A` that says how to declare one. */
export function visitObligations(rules: RuleSet): readonly VisitObligation[] | Rejection {
  const events = new Events(rules);
  const found: VisitObligation[] = [];
  for (const id of obligationIds(rules)) {
    const visit = VISIT.exec(id)?.[1];
    if (visit === undefined) continue;
    const obligation = obligationOf(rules, id, events);
    if (obligation instanceof Rejection) return obligation;
    found.push({ visit, obligation });
  }
  return found.length > 0 ? found : missing(messages.keyNotInConvention("calendar.visit1.kind", rules.convention.id));
}

export class VisitWindows {
  constructor(
    private readonly rules: RuleSet,
    private readonly calendar: CalendarRules,
    private readonly obligations: readonly VisitObligation[],
    /** The day on which the question is asked. */
    private readonly date: Day,
  ) {}

  /** Whether the convention says from when it holds: without it, a learner without a first day may belong to any year. */
  get isDated(): boolean {
    return this.rules.convention.effective?.from !== undefined;
  }

  /** The windows of the academic year of the date; for a visit that comes back, of each year of the stay. */
  of(stay: Stay): WindowsOfStay | Rejection {
    const dated: { readonly dates: DueDates; readonly window: VisitWindow }[] = [];
    for (const { visit, obligation } of this.obligations) {
      for (const occasion of this.occasions(obligation, stay)) {
        const found = this.datesOf(obligation, occasion);
        if (found instanceof Rejection) return found;
        for (const dates of found) dated.push({ dates, window: windowOf(visit, obligation, dates) });
      }
    }
    dated.sort((a, b) => compareDueDates(a.dates, b.dates));
    return { windows: dated.map(({ window }) => window).filter(isDuring(stay)), since: this.since(stay) };
  }

  private datesOf(obligation: DeclaredObligation, occasion: Occasion | Rejection): readonly DueDates[] | Rejection {
    if (occasion instanceof Rejection) return occasion;
    const found = obligationDates(obligation, occasion, this.calendar);
    if (!found.ok) return rejectionOf(found.issues);
    for (const dates of found.value) {
      const lack = lackOf(obligation, dates);
      if (lack) return lack;
    }
    return found.value;
  }

  private occasions(obligation: DeclaredObligation, stay: Stay): readonly (Occasion | Rejection)[] {
    const now = this.reference(stay);
    const n = yearOf(now, obligation.year, this.calendar);
    if (obligation.timing.kind !== "frequency") {
      const event = obligation.event?.id;
      const day = event === undefined ? null : this.eventDay(event, n, stay);
      return [day instanceof Rejection ? day : { n, event: day }];
    }
    const first = yearOf(stay.start ?? now, obligation.year, this.calendar);
    // No further than the year to come, where the next visit lies at the latest.
    const last = Math.min(yearOf(stay.end ?? now, obligation.year, this.calendar), n + 1);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, year) => ({ n: first + year, event: null }));
  }

  /** Before the training starts, its first year is the one to look at: the learner's, else the convention's. */
  private reference({ start }: Stay): Day {
    return Math.max(start ?? this.firstDay(), this.date);
  }

  /** The first day of the first academic year that the convention is about, when it says from when it holds. */
  private firstDay(): Day {
    const from = this.rules.convention.effective?.from;
    const day = from === undefined ? undefined : readDay(from);
    if (day === undefined) return this.date;
    const n = yearOf(day, "academic", this.calendar);
    // A convention signed in the spring is about the year that starts in the autumn.
    const isNext = this.calendar.termOf(n + 1)?.start === day;
    return recurringDay(this.calendar.academicYear, isNext ? n + 1 : n) ?? this.date;
  }

  private eventDay(event: string, n: number, stay: Stay): Day | null | Rejection {
    if (event === TRAINING_START && stay.start !== null) return lastAnniversary(stay.start, this.reference(stay));
    const date = recurringDate(this.rules, `calendar.event.${event}`);
    return date === null || date instanceof Rejection ? date : (recurringDay(date, n) ?? null);
  }

  private since(stay: Stay): Day | null {
    const year = yearBounds(yearOf(this.reference(stay), "academic", this.calendar), "academic", this.calendar);
    return stay.start !== null && year.ok && stay.start < year.value.start ? year.value.start : null;
  }
}

function windowOf(visit: string, { timing, keyOf }: DeclaredObligation, { start, end }: DueDates): VisitWindow {
  const count = timing.kind === "frequency" ? timing.count : 1;
  return { visit, start, end, count, keys: decidingFields(timing.kind).map(keyOf) };
}

function decidingFields(kind: Timing["kind"]): readonly ObligationField[] {
  if (kind === "date") return ["date"];
  if (kind === "window") return ["start", "end"];
  return kind === "frequency" ? ["period"] : ["event", "delay"];
}

/** What closed before the learner came, or opens once they have left, is not for them. */
function isDuring(stay: Stay): (window: VisitWindow) => boolean {
  return ({ start, end }) =>
    (stay.start === null || end === null || end >= stay.start) &&
    (stay.end === null || start === null || start <= stay.end);
}

/** « Dans les trois mois du début »: of each year of the training. */
function lastAnniversary(start: Day, now: Day): Day {
  const years = civilOf(now).year - civilOf(start).year;
  const anniversary = addYears(start, years);
  return anniversary <= now || years === 0 ? anniversary : addYears(start, years - 1);
}
