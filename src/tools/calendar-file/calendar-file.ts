/** Obligations as a calendar file (RFC 5545): whole days, which block nobody's time, each known again by its identifier. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { calendarFileWords } from "../../i18n/calendar-file";
import type { Locale } from "../../i18n/locale";
import { inLocale } from "../../i18n/typography";
import { fold } from "../../spreadsheet/cell/text";
import { civilOf, dayOfSerial } from "../../rules/exact/day";
import { fromSerial } from "../../rules/exact/serial-date";
import type { Convention } from "../../conventions/types";
import type { DatedObligation } from "./dated-obligations";

export interface CalendarFileOptions {
  readonly convention: Convention;
  readonly locale: Locale;
  /** When the file is made: calendars keep the latest of two. */
  readonly made: Date;
}

export function calendarFile(obligations: readonly DatedObligation[], options: CalendarFileOptions): string {
  const { convention, locale, made } = options;
  const words = calendarFileWords[locale];
  const title = inLocale(convention.title, locale);
  const calendar = ical({
    name: words.name(title),
    prodId: { company: "CNAM Conventions", product: "Calendar", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  identified(obligations, convention).forEach(({ obligation, id }) => {
    const { label, start, end, responsible, source } = obligation;
    const lines = [
      ...(source === "" ? [] : [words.source(source)]),
      ...(responsible === "" ? [] : [words.responsible(responsible)]),
      title,
    ];
    calendar.createEvent({
      id,
      stamp: made,
      start: dayAsDate(start),
      // A calendar stops before the day that it is given.
      end: dayAsDate(end + 1),
      allDay: true,
      summary: label,
      description: lines.join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  });
  return calendar.toString();
}

/**
 * The same obligation has the same identifier in every file of the year, so that a calendar that is given another file
 * moves it and adds none: the convention, the year of its last day, what is due, and which time it is that year.
 */
function identified(
  obligations: readonly DatedObligation[],
  { id: convention }: Convention,
): readonly { readonly obligation: DatedObligation; readonly id: string }[] {
  const times = new Map<string, number>();
  return [...obligations]
    .sort((one, other) => one.end - other.end || one.start - other.start)
    .map((obligation) => {
      const year = fromSerial(obligation.end)?.year ?? 0;
      const due = fold(obligation.label)
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "");
      const key = [convention, year, due].join(".");
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return { obligation, id: `${key}.${time}@cnam-conventions` };
    });
}

/** Midnight in universal time, whose date the library writes for a whole day. */
function dayAsDate(serial: number): Date {
  const day = dayOfSerial(serial);
  if (day === undefined) throw new RangeError(`${serial} is no day`);
  const { year, month, day: date } = civilOf(day);
  return new Date(Date.UTC(year, month - 1, date));
}
