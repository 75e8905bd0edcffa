/** The dates of events that a person gives: one a row, with what each is about. */
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import type { Day } from "../../rules/exact/day";
import type { Call } from "../call";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, Rejection } from "../rejection";
import { nearest } from "../../spreadsheet/words/nearest";
import type { Column } from "../table/columns";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import type { Events } from "./events";

/** A time that an event happens. */
export interface Occurrence {
  readonly event: string;
  readonly date: Day | null;
  /** What it is about: « UE USSA24 ». */
  readonly detail: string | null;
}

export interface Occurrences {
  readonly byEvent: ReadonlyMap<string, readonly Occurrence[]>;
  /** Why some rows cannot be read. */
  readonly problems: readonly Rejection[];
}

type Id = "event" | "date" | "label";

export const EVENT_COLUMNS: readonly Column<Id>[] = [
  {
    id: "event",
    heading: "événement",
    english: "event",
    synonyms: ["évènement", "fait", "déclencheur", "étape", "type"],
    required: true,
    help: {
      fr: "L’événement : « début de formation », « épreuve »… Vide : la ligne est ignorée.",
      en: "The event: « début de formation », « épreuve »… Blank: the row is ignored.",
    },
  },
  {
    id: "date",
    heading: "date",
    english: "date",
    synonyms: ["le", "jour", "date de l’événement"],
    required: true,
    help: {
      fr: "Sa date. Vide : celle de la convention s’il y en a une, sinon elle reste à donner.",
      en: "Its date. Blank: the convention’s if there is one, else it is still to be given.",
    },
  },
  {
    id: "label",
    heading: "libellé",
    english: "label",
    synonyms: ["objet", "détail", "nom", "intitulé"],
    help: {
      fr: "Ce qui la distingue d’une autre, ajouté à l’échéance : « UE USSA24 ».",
      en: "What tells it from another, added to the obligation: « UE USSA24 ».",
    },
  },
];

/** The occurrences of `table_dates`; none when it is left out. */
export function readOccurrences(call: Call, events: Events): Occurrences | Rejection {
  if (call.block("table_dates") === null) return { byEvent: new Map(), problems: [] };
  const table = readTable(call, "table_dates", EVENT_COLUMNS);
  if (table instanceof Rejection) return table;
  const byEvent = new Map<string, Occurrence[]>();
  const problems: Rejection[] = [];
  for (const row of table.rows) {
    const read = readOccurrence(row, events);
    if (read instanceof Rejection) problems.push(read);
    else if (read !== null) {
      const known = byEvent.get(read.event);
      if (known) known.push(read);
      else byEvent.set(read.event, [read]);
    }
  }
  return { byEvent, problems };
}

function readOccurrence(row: TableRow<Id>, events: Events): Occurrence | null | Rejection {
  const name = row.text("event");
  if (name === null && row.problem === null) return null;
  const date = row.date("date");
  const detail = row.text("label");
  if (row.problem !== null) return row.problem;
  const event = events.find(name ?? "");
  if (event) return { event: event.id, date, detail };
  return invalid(calendarMessages.unknownEvent(row.where("event"), describe(name), nearest(name ?? "", events.labels)));
}
