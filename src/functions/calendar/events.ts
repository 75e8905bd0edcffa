/** The events of a call: those that everybody knows, and those that the rules name. */
import { CALENDAR_EVENTS } from "../../conventions/events";
import { foldHeading, foldName } from "../../spreadsheet/words/heading-fold";
import type { RuleSet } from "../rules/rule-set";

export const EVENT_DATE = "calendar.event.<event>";
const OBLIGATION_EVENT = "calendar.<obligation>.event";

export interface KnownEvent {
  /** As in `calendar.event.<event>`; what the rules call it, for an event of theirs. */
  readonly id: string;
  readonly label: string;
}

const NAMED = CALENDAR_EVENTS.flatMap(({ id, label, synonyms }) =>
  [id, label.fr, label.en, ...synonyms].map((name) => ({ name, event: { id, label: label.fr } })),
);
const common: ReadonlyMap<string, KnownEvent> = new Map(NAMED.map(({ name, event }) => [foldHeading(name), event]));
const loosely: ReadonlyMap<string, KnownEvent> = new Map(NAMED.map(({ name, event }) => [foldName(name), event]));

/** Finds an event by its id, its label or a synonym, articles left aside. */
export class Events {
  private readonly own = new Map<string, KnownEvent>();

  constructor(rules: RuleSet) {
    for (const { part } of rules.open(EVENT_DATE)) this.add(part);
    for (const { value } of rules.open(OBLIGATION_EVENT)) if (typeof value === "string") this.add(value);
  }

  find(name: string): KnownEvent | undefined {
    const folded = foldHeading(name);
    return common.get(folded) ?? this.own.get(folded) ?? loosely.get(foldName(name));
  }

  /** What may be typed, for « did you mean ». */
  get labels(): readonly string[] {
    return [...CALENDAR_EVENTS.map(({ label }) => label.fr), ...[...this.own.values()].map(({ label }) => label)];
  }

  private add(name: string): void {
    const folded = foldHeading(name);
    if (!common.has(folded) && !this.own.has(folded)) this.own.set(folded, { id: name, label: name });
  }
}
