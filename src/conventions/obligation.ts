/**
 * Builders of obligations, so that a convention's list reads like its text, one duty a line:
 * `obligation("tutorList", "Tuteurs académiques désignés", "Responsable alternance", within("1 mois", "trainingStart"), "art. 12")`.
 */
import { declare, type Decisions, type Fields } from "./declare";
import type { ConventionValue, Reading } from "./types";

/** What an obligation may say beside its dates; left out, each takes its default. */
interface Terms {
  /** « Avant le 1er juillet » : the day before is the last. */
  readonly strict?: true;
  /** With `before`: the earlier of the two counts. */
  readonly latest?: string;
  /** The year that periods divide, where it is not the academic one. */
  readonly year?: "civil" | "academic";
  /** The text proposes it: never reported as overdue. */
  readonly indicative?: true;
}

type Period = "day" | "month" | "quarter" | "semester" | "year" | "term";

/** `null` is left to be set. */
type DelayText = string | null;

/** The other reading of a date that was chosen where the text gives none. */
export const UNDATED: readonly Reading[] = [
  {
    value: null,
    reading: { fr: "Sans date : à fixer par les parties.", en: "Without a date: for the parties to set." },
  },
];

/** The date or delay is a parameter of its own, which the obligation reads: see `held-once.ts`. */
export const HELD_ELSEWHERE = "";

/** An obligation: its id, what people read, who answers for it, when, and the article. */
export function obligation(
  id: string,
  label: string,
  responsible: string,
  when: Fields,
  article: string,
  decisions?: Decisions,
): readonly ConventionValue[] {
  const { kind = null, ...terms } = when;
  return declare(`calendar.${id}`, article, { kind, label, responsible, ...terms }, decisions);
}

/** On a date: `31/12/N`. */
export function on(date: DelayText, terms?: Terms): Fields {
  return { kind: "date", ...held({ date }), ...terms };
}

/** Any day of a window, both ends included; `null` is left to be set. */
export function between(start: string | null, end: string | null, terms?: Terms): Fields {
  return { kind: "window", start, end, ...terms };
}

/** So many times a period, at least. */
export function every(period: Period, count = 1, terms?: Terms): Fields {
  return { kind: "frequency", period, ...(count === 1 ? {} : { count }), ...terms };
}

/** At the latest so long after the event. */
export const within = counted("within");
/** So long after the event, that day. */
export const at = counted("at");
/** At the latest so long before the event. */
export const before = counted("before");
/** From the day after the event and the delay. */
export const from = counted("from");
/** From the event until so long after. */
export const until = counted("until");
/** The first day of the year after the one in which the delay ends. */
export const effect = counted("effect");

function counted(kind: string) {
  return (delay: DelayText, event: string, terms?: Terms): Fields => ({ kind, event, ...held({ delay }), ...terms });
}

function held(field: Readonly<Record<string, string | null>>): Fields {
  return Object.values(field).includes(HELD_ELSEWHERE) ? {} : field;
}
