/** « Relevé »: the results of one learner, chosen in a list, read from the marks sheet. */
import { createdSheetWords } from "../../i18n/created-sheets";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { area } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { CreatedSheet, DATE_FORMAT, type Entry } from "./created-sheet";
import { countOfName, marksSource, rowOfName, sourceColumn, type MarksSource } from "./marks-source";
import type { SheetRequest } from "./sheet-request";
import { colourStatuses } from "./status-colours";
import { putHead, putResults, TRANSCRIPT_COLUMN, TRANSCRIPT_ROWS, TRANSCRIPT_WIDTHS } from "./transcript-page";

export function createTranscript(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].transcript;
  const source = marksSource(workbook, request);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.marks, title: words.title },
    TRANSCRIPT_WIDTHS,
  );
  putHead(sheet, 0);
  const cell = putLearner(sheet, source);
  colourStatuses(sheet, [putResults(sheet, source, 0, { cell, place: rowOfName(source, cell) })]);
  sheet.draft.freeze(1, 0);
  return sheet.print("portrait", TRANSCRIPT_ROWS.headings, { fitToHeight: 1 }).plan(words.plan, source.edits);
}

/** The list of names, and a warning when a name is nobody's or several people's; gives the cell of the name. */
function putLearner(sheet: CreatedSheet, source: MarksSource): string {
  const { transcript: words } = sheet.words;
  const { learner: row, date } = TRANSCRIPT_ROWS;
  const name = sheet.field(row, words.learner, undefined, { entry: nameEntry(sheet, source) });
  const count = countOfName(source, name);
  const warning = `IF(${count}=0,"${words.unknown}",IF(${count}>1,"${words.several}",""))`;
  sheet.draft
    .formula(row, TRANSCRIPT_COLUMN.grade, `=IF(${name}="","${words.choose}",${warning})`)
    .style(area(row, TRANSCRIPT_COLUMN.grade), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      color: sheetPalette.title,
    });
  sheet.field(date, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT });
  return name;
}

/** The names as the marks sheet has them; where a name is in two cells, as they are on the day. */
function nameEntry(sheet: CreatedSheet, source: MarksSource): Entry {
  const { transcript: words, entries } = sheet.words;
  const [column = 0, ...others] = source.learner;
  const listed =
    others.length === 0
      ? { rule: { kind: "list" as const, source: `=${sourceColumn(source, column)}` }, allowBlank: true }
      : sheet.choice(
          words.learner,
          source.named.map(({ name }) => String(name)),
        );
  return { ...listed, onError: "warning", errorTitle: entries.choiceTitle, errorMessage: words.chooseLearner };
}
