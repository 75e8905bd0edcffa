/** « Calendrier des obligations »: every date of a year, from the convention and from the events the user dates. */
import type { Convention } from "../../conventions/types";
import { CALENDAR_EVENTS } from "../../conventions/events";
import { calendar } from "../../functions/calendar/calendar";
import { EVENT_COLUMNS } from "../../functions/calendar/event-table";
import { createdSheetWords } from "../../i18n/created-sheets";
import type { Locale } from "../../i18n/locale";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { idsUnder, openValues } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP } from "./created-sheet";
import { headingOf, putInputTable } from "./input-table";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";

const WIDTHS = [222, 92, 130, GAP, 580, 88, 88, 190, 280];
const RESULT_COLUMN = 4;
const RESULT = { end: 6 } as const;
const FIELD_ROW = 2;
const TABLE_ROW = 5;
/** Several exams, trips and courses each have their own line. */
const SPARE_EVENTS = 18;
/** A frequency gives a row for each of its periods, and an event as many as its dates. */
const ROWS_PER_OBLIGATION = 3;
const SOON_DAYS = 30;
/** The events' columns. */
const NOTE_COLUMNS = 3;

export function obligationsOf(convention: Convention): readonly string[] {
  return idsUnder(convention, "calendar.<obligation>.kind");
}

export function createObligations(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const words = createdSheetWords[locale].obligations;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    WIDTHS,
  );
  const year = sheet.field(FIELD_ROW, words.year, request.year, { entry: sheet.year });
  const today = sheet.field(FIELD_ROW + 1, words.today, undefined, { entry: sheet.date, format: DATE_FORMAT });
  const known = eventsOf(convention);
  const labels = known.map((event) => eventLabel(event, locale));
  const heading = (id: string): string => headingOf(EVENT_COLUMNS, id, locale);
  const table = putInputTable(
    sheet,
    TABLE_ROW,
    0,
    [
      {
        heading: heading("event"),
        content: (index) => labels[index],
        // An event of the user's own is accepted: a rules table may name one.
        entry: { ...sheet.choice(words.events, labels), onError: "warning" },
      },
      { heading: heading("date"), entry: sheet.date, format: DATE_FORMAT, style: { horizontal: "center" } },
      { heading: heading("label") },
    ],
    labels.length + SPARE_EVENTS,
  );
  const rows = Math.max(obligationsOf(convention).length * ROWS_PER_OBLIGATION, table.closing - TABLE_ROW);
  const formula = `=CNAM.CALENDAR(${year},${table.reference},${sheet.rules})`;
  putSpilledResult(sheet, TABLE_ROW, RESULT_COLUMN, formula, calendar.description.results, rows);
  colourDueDates(sheet, today, rows);
  putNotes(sheet, table.closing + 1);
  sheet.draft.freeze(TABLE_ROW + 1, 0);
  return sheet
    .print("landscape", TABLE_ROW, { area: area(0, 0, TABLE_ROW + rows + 1, WIDTHS.length) })
    .plan(words.plan);
}

/** Past, then near, on the date that the user gives. */
function colourDueDates(sheet: CreatedSheet, today: string, rows: number): void {
  const target = area(TABLE_ROW + 1, RESULT_COLUMN, rows, WIDTHS.length - RESULT_COLUMN);
  const end = cellReference(target.row, RESULT.end, "column");
  const isDated = `${today}<>"",ISNUMBER(${end})`;
  const { refused, near } = sheetPalette.verdict;
  for (const [formula, style] of [
    [`=AND(${isDated},${end}<${today})`, refused],
    [`=AND(${isDated},${end}<=${today}+${SOON_DAYS})`, near],
  ] as const) {
    sheet.draft.conditionalFormat({ areas: [target], rule: { kind: "formula", formula }, style, stopIfTrue: true });
  }
}

/** How to add events and, where the text says more than its dates, what it says. */
function putNotes(sheet: CreatedSheet, row: number): void {
  const { insertAbove, obligations } = sheet.words;
  const next = sheet.paragraph(row, 0, NOTE_COLUMNS, insertAbove) + 1;
  const lines = obligations.notes[sheet.request.convention.id] ?? [];
  if (lines.length === 0) return;
  sheet.section(next, obligations.notesHeading, 0, NOTE_COLUMNS);
  lines.reduce((at, line) => sheet.paragraph(at, 0, NOTE_COLUMNS, line), next + 1);
}

/** The events from which the convention counts, in the order of the list. */
function eventsOf(convention: Convention): readonly string[] {
  const used = new Set(
    openValues(convention, "calendar.<obligation>.event").flatMap(({ entry }) =>
      typeof entry.value === "string" ? [entry.value] : [],
    ),
  );
  const known = CALENDAR_EVENTS.map(({ id }) => id).filter((id) => used.delete(id));
  return [...known, ...used];
}

function eventLabel(id: string, locale: Locale): string {
  return CALENDAR_EVENTS.find((event) => event.id === id)?.label[locale] ?? id;
}
