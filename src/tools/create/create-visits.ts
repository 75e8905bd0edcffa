/** « Visites »: the visits in company of each learner, what is due, and the documents that each leaves. */
import type { Convention } from "../../conventions/types";
import { columnsOf } from "../../functions/description";
import { visits } from "../../functions/calendar/visits";
import { createdSheetWords } from "../../i18n/created-sheets";
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import { toSerial } from "../../rules/exact/serial-date";
import type { Area, WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { idsUnder } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT, GAP } from "./created-sheet";
import { headingOf, putInputTable, type TableColumn } from "./input-table";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";

const FIELD_ROW = 3;
const HEADING_ROW = 5;
const RESULT_WIDTHS = [110, 110, 92, 92, 300];
const DATE_WIDTH = 96;
const DOCUMENT_WIDTH = 92;

/** How many visits in company the convention wants. */
export function visitsOf(convention: Convention): number {
  return idsUnder(convention, "calendar.<obligation>.kind").filter((id) => /^visit\d+$/.test(id)).length;
}

export function createVisits(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale, learners, year } = request;
  const words = createdSheetWords[locale].visits;
  const dates = ["start", "end", "visit:1", ...(visitsOf(convention) > 1 ? ["visit:2"] : []), "visit:3"];
  const documents = documentsOf(words, visitsOf(convention));
  const widths = [
    190,
    170,
    ...dates.map(() => DATE_WIDTH),
    ...documents.map(() => DOCUMENT_WIDTH),
    GAP,
    ...RESULT_WIDTHS,
  ];
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    widths,
  );
  const columns = visitColumns(sheet, dates, documents);
  const day = sheet.field(FIELD_ROW, words.day, toSerial({ year, month: 12, day: 31 }), {
    entry: sheet.date,
    format: DATE_FORMAT,
  });
  const table = putInputTable(sheet, HEADING_ROW, 0, columns, learners);
  const result = columns.length + 1;
  const formula = `=CNAM.VISITS(${table.reference},${day},${sheet.rules})`;
  putSpilledResult(sheet, HEADING_ROW, result, formula, visits.description.results, learners + 1);
  colourStates(sheet, area(HEADING_ROW + 1, result, learners + 1));
  sheet.tellInsertion(table.closing + 1);
  sheet.draft.freeze(HEADING_ROW + 1, 1);
  return sheet.print("landscape", HEADING_ROW, { repeatColumns: { first: 0, last: 0 } }).plan(words.plan);
}

/** Who, the dates of the contract and of the visits, then the documents of the file. */
function visitColumns(
  sheet: CreatedSheet,
  dates: readonly string[],
  documents: readonly string[],
): readonly TableColumn[] {
  const centred = { horizontal: "center" } as const;
  const heading = (id: string): string => headingOf(columnsOf(visits.description, "table"), id, sheet.request.locale);
  return [
    { heading: heading("learner") },
    { heading: sheet.words.visits.company },
    ...dates.map((id) => ({ heading: heading(id), entry: sheet.date, format: DATE_FORMAT, style: centred })),
    ...documents.map((document) => ({ heading: document, entry: sheet.yesNo, style: centred })),
  ];
}

function colourStates(sheet: CreatedSheet, states: Area): void {
  const { visitState } = calendarMessages;
  const { refused, near, validated } = sheetPalette.verdict;
  sheet
    .colour(states, [visitState.late], refused)
    .colour(states, [visitState.due, visitState.outside], near)
    .colour(states, [visitState.upToDate], validated);
}

/** What the learner’s file holds, a report for each visit. */
function documentsOf(words: (typeof createdSheetWords)["fr"]["visits"], count: number): readonly string[] {
  const { mission, booklet, minutes } = words.documents;
  return [mission, booklet, ...Array.from({ length: count }, (_, index) => words.report(index + 1)), minutes];
}
