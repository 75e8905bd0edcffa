/** « Relevés de tous »: a page for each learner of the marks sheet, each the row at its place there. */
import { createdSheetWords } from "../../i18n/created-sheets";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { CreatedSheet, DATE_FORMAT } from "./created-sheet";
import { marksSource, nameAt, sourceColumn, type MarksSource } from "./marks-source";
import type { SheetRequest } from "./sheet-request";
import { colourStatuses } from "./status-colours";
import { putHead, putResults, transcriptLength, TRANSCRIPT_ROWS, TRANSCRIPT_WIDTHS } from "./transcript-page";

export function createTranscripts(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].transcript;
  const source = marksSource(workbook, request);
  const places = placesOf(source);
  const length = transcriptLength(source);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.all.sheet, tab: sheetPalette.tab.marks, title: words.title },
    TRANSCRIPT_WIDTHS,
  );
  const date = cellReference(TRANSCRIPT_ROWS.date, 1, "both");
  const tops = places.map((_, page) => page * length);
  const statuses = places.map((place, page) => {
    const top = page * length;
    if (page > 0) sheet.titled(top);
    putHead(sheet, top);
    const cell = putLearner(sheet, source, top, place, page === 0 ? null : date);
    return putResults(sheet, source, top, { cell, place: String(place) });
  });
  colourStatuses(sheet, statuses);
  putCount(sheet, source, places.length);
  sheet.draft.freeze(1, 0);
  return sheet
    .print("portrait", undefined, {
      rowBreaks: tops.slice(1),
      area: area(0, 0, places.length * length, TRANSCRIPT_WIDTHS.length),
    })
    .plan(words.all.plan(places.length), source.edits);
}

/** The rows that name somebody; all of them where nobody is named yet. */
function placesOf({ named, room }: MarksSource): readonly number[] {
  if (named.length > 0) return named.map(({ index }) => index + 1);
  return Array.from({ length: Math.max(room, 1) }, (_, index) => index + 1);
}

/** Two may have the same name: each page is of a row. The date is typed once, on the first page. */
function putLearner(sheet: CreatedSheet, source: MarksSource, top: number, place: number, date: string | null): string {
  const { transcript: words } = sheet.words;
  const row = top + TRANSCRIPT_ROWS.learner;
  const name = `TRIM(${nameAt(source, String(place))})`;
  const cell = sheet.field(row, words.learner, { formula: `=${name}` }, { isComputed: true });
  const asked = date === null ? undefined : { formula: `=IF(${date}="","",${date})` };
  sheet.field(top + TRANSCRIPT_ROWS.date, words.date, asked, {
    format: DATE_FORMAT,
    ...(date === null ? { entry: sheet.date } : { isComputed: true as const }),
  });
  return cell;
}

/** Right of what is printed: pages are made once, and learners may be added. */
function putCount(sheet: CreatedSheet, source: MarksSource, count: number): void {
  const { fewer } = sheet.words.transcript.all;
  const [column = 0] = source.learner;
  if (source.named.length === 0) return;
  // The row that closes a marks sheet says so in the same column.
  const filled = count + source.last - source.first + 1 - source.room;
  sheet.remark(0, TRANSCRIPT_WIDTHS.length, {
    formula: `=IF(SUMPRODUCT(1*(${sourceColumn(source, column)}<>""))=${filled},"","${fewer(count)}")`,
  });
}
