/** The rules of a convention about dates, as the rules of the calendar want them. */
import type { Key } from "../../conventions/keys";
import { ALSACE_MOSELLE_HOLIDAYS, PUBLIC_HOLIDAYS } from "../../conventions/public-holidays";
import { messages } from "../../i18n/fr/messages";
import type { CalendarRules } from "../../rules/calendar/obligation";
import { parseRecurringDate, type RecurringDate } from "../../rules/calendar/recurring-date";
import { workingDays } from "../../rules/calendar/working-days";
import { recurringDay, type Bounds } from "../../rules/calendar/year-spans";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";

const ACADEMIC_YEAR = "calendar.academicYear";
export const SECOND_SEMESTER = "calendar.secondSemester";
/** The obligation whose window is the term of the convention. */
const TERM = { start: "calendar.convention.start", end: "calendar.convention.end" } as const;
export const TERM_END = TERM.end;

const inFrance = workingDays(PUBLIC_HOLIDAYS);
const inAlsaceMoselle = workingDays([...PUBLIC_HOLIDAYS, ...ALSACE_MOSELLE_HOLIDAYS]);

export function calendarRulesOf(rules: RuleSet): CalendarRules | Rejection {
  const academicYear = requiredDate(rules, ACADEMIC_YEAR);
  if (academicYear instanceof Rejection) return academicYear;
  const secondSemester = requiredDate(rules, SECOND_SEMESTER);
  if (secondSemester instanceof Rejection) return secondSemester;
  const term = termOf(rules);
  if (term instanceof Rejection) return term;
  return {
    // Each academic year has its own N, whatever year the rule was typed with.
    academicYear: { ...academicYear, year: { afterN: 0 } },
    secondSemester,
    isWorkingDay: rules.get("calendar.holidays.alsaceMoselle") === true ? inAlsaceMoselle : inFrance,
    dueOnWorkingDay: rules.get("calendar.dueOnWorkingDay") === true,
    termOf: term,
  };
}

function requiredDate(rules: RuleSet, key: Key): RecurringDate | Rejection {
  const value = rules.require(key);
  if (value instanceof Rejection) return value;
  return recurringDate(rules, key) ?? invalid(messages.badDate(key, describe(null)));
}

/** A recurring date of the rules; `null` when it is not set. */
export function recurringDate(rules: RuleSet, key: Key): RecurringDate | null | Rejection {
  const value = rules.get(key) ?? null;
  if (value === null) return null;
  const date = parseRecurringDate(String(value));
  return date.ok ? date.value : invalid(messages.badDate(key, String(value)));
}

function termOf(rules: RuleSet): ((n: number) => Bounds | null) | Rejection {
  const start = recurringDate(rules, TERM.start);
  if (start instanceof Rejection) return start;
  const end = recurringDate(rules, TERM.end);
  if (end instanceof Rejection) return end;
  return (n) => {
    const first = start ? recurringDay(start, n) : undefined;
    const last = end ? recurringDay(end, n) : undefined;
    return first === undefined || last === undefined ? null : { start: first, end: last };
  };
}
