import { calendarFile as en } from "./en/calendar-file";
import { calendarFile as fr } from "./fr/calendar-file";
import type { Locale } from "./locale";
import { typeset } from "./typography";

export type CalendarFileWords = typeof fr;

export const calendarFileWords: Readonly<Record<Locale, CalendarFileWords>> = { fr: typeset(fr), en };
