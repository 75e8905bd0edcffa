/** `CNAM.CALENDAR`: every obligation of a year. */
import { messages } from "../../i18n/fr/messages";
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import { compareDueDates, shownInCalendarOf } from "../../rules/calendar/calendar-year";
import { tellPeriod } from "../../rules/calendar/frequency";
import type { CalendarRules, DueDates } from "../../rules/calendar/obligation";
import { obligationDates, type Occasion } from "../../rules/calendar/obligation-dates";
import { recurringDay } from "../../rules/calendar/year-spans";
import { serialOf, type Day } from "../../rules/exact/day";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { Result, ResultValue } from "../host";
import { readYear } from "../reading/year";
import { all, missing, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { underHeadings } from "../table/under-headings";
import { calendarRulesOf, recurringDate } from "./calendar-rules";
import { EVENT_COLUMNS, readOccurrences, type Occurrence, type Occurrences } from "./event-table";
import { Events } from "./events";
import { rejectionOf } from "./issues";
import { OBLIGATION_KIND, obligationIds, obligationOf, type DeclaredObligation } from "./obligations";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Échéance" },
  { heading: "Début", format: "date" },
  { heading: "Fin", format: "date" },
  { heading: "Responsable" },
  { heading: "Source" },
];

export const calendar = defineFunction({
  id: "CALENDAR",
  category: "calendar",
  summary: {
    fr: "Toutes les obligations d’une année, dans l’ordre : échéance, début, fin, responsable, source.",
    en: "Every obligation of a year, in order: what is due, start, end, who answers for it, source.",
  },
  returns: {
    fr: "Un tableau trié par date de fin ; les dates inconnues viennent en dernier",
    en: "A table sorted by end date; unknown dates come last",
  },
  parameters: ["annee", { id: "table_dates", columns: EVENT_COLUMNS }],
  results: RESULTS,
  example: {
    formula: '=CNAM.CALENDAR(2026,{"événement","date";"fin de formation","31/08/2027"},"gessms-2026")',
  },
  run: (call) => {
    const events = new Events(call.rules);
    const read = all([
      readYear(call, "annee"),
      readOccurrences(call, events),
      calendarRulesOf(call.rules),
      declaredObligations(call.rules, events),
    ]);
    if (read instanceof Rejection) return read;
    const [n, occurrences, rules, obligations] = read;
    return new YearCalendar(call, rules, n).render(obligations, occurrences);
  },
});

function declaredObligations(rules: RuleSet, events: Events): readonly DeclaredObligation[] | Rejection {
  const obligations: DeclaredObligation[] = [];
  for (const id of obligationIds(rules)) {
    const obligation = obligationOf(rules, id, events);
    if (obligation instanceof Rejection) return obligation;
    obligations.push(obligation);
  }
  return obligations.length > 0
    ? obligations
    : missing(messages.keyNotInConvention(OBLIGATION_KIND, rules.convention.id));
}

/** A row of the calendar to be. */
interface Entry {
  readonly dates: DueDates;
  readonly cells: readonly ResultValue[];
  readonly tell: (trace: Trace) => void;
}

class YearCalendar {
  private readonly isShown: (dates: DueDates) => boolean;

  constructor(
    private readonly call: Call,
    private readonly rules: CalendarRules,
    private readonly n: number,
  ) {
    this.isShown = shownInCalendarOf(n, rules);
  }

  render(obligations: readonly DeclaredObligation[], { byEvent, problems }: Occurrences): Result | Rejection {
    const entries: Entry[] = [];
    for (const obligation of obligations) {
      const event = obligation.event?.id;
      const given = event === undefined ? undefined : byEvent.get(event);
      const byRules = event === undefined ? null : this.eventDay(event);
      if (byRules instanceof Rejection) return byRules;
      for (const occurrence of given ?? [null]) entries.push(...this.entriesOf(obligation, occurrence, byRules));
    }
    entries.sort((a, b) => compareDueDates(a.dates, b.dates));
    for (const [row, { tell }] of entries.entries()) {
      const trace = this.call.traceOf(row);
      if (trace) tell(trace);
    }
    const wrong = problems.map((problem) => RESULTS.map(() => problem.toCell()));
    return underHeadings(this.call.rules, RESULTS, [...entries.map(({ cells }) => cells), ...wrong]);
  }

  /** The date that the rules give to an event, when they do. */
  private eventDay(event: string): Day | null | Rejection {
    const date = recurringDate(this.call.rules, `calendar.event.${event}`);
    return date === null || date instanceof Rejection ? date : (recurringDay(date, this.n) ?? null);
  }

  private entriesOf(obligation: DeclaredObligation, occurrence: Occurrence | null, byRules: Day | null): Entry[] {
    const occasion: Occasion = { n: this.n, event: occurrence?.date ?? byRules };
    const found = obligationDates(obligation, occasion, this.rules);
    if (!found.ok) return [this.wrongEntry(obligation, rejectionOf(found.issues))];
    const shown = found.value.filter(this.isShown);
    return shown.map((dates) => ({
      dates,
      cells: rowOf(obligation, occurrence?.detail ?? null, dates),
      tell: (trace) => {
        if (obligation.timing.kind === "frequency") tellPeriod(obligation, this.n, dates, trace);
        else obligationDates(obligation, occasion, this.rules, trace);
      },
    }));
  }

  private wrongEntry(obligation: DeclaredObligation, problem: Rejection): Entry {
    const error = problem.toCell();
    return {
      dates: { start: null, end: null, lacking: null },
      cells: [obligation.label, error, error, obligation.responsible, obligation.source],
      tell: () => undefined,
    };
  }
}

function rowOf(obligation: DeclaredObligation, detail: string | null, dates: DueDates): readonly ResultValue[] {
  const { responsible, source } = obligation;
  return [shownLabel(obligation, detail, dates), shownDay(dates.start), shownDay(dates.end), responsible, source];
}

function shownLabel({ label, timing, event }: DeclaredObligation, detail: string | null, dates: DueDates): string {
  const counted =
    timing.kind === "frequency" && timing.count > 1 ? calendarMessages.atLeast(label, timing.count) : label;
  const full = detail === null ? counted : calendarMessages.occurrence(counted, detail);
  if (dates.lacking === null) return full;
  return dates.lacking === "event"
    ? calendarMessages.dateToGive(full, event?.label ?? "")
    : calendarMessages.leftToSet(full);
}

function shownDay(day: Day | null): ResultValue {
  return day === null ? "" : serialOf(day);
}
