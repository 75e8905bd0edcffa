/** « Relevé »: the results of one learner, chosen in a list, read from the marks sheet. */
import type { Convention } from "../../conventions/types";
import { createdSheetWords } from "../../i18n/created-sheets";
import { toolWords } from "../../i18n/tools";
import { typographic } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { absoluteRange, area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { valueOf } from "./convention-keys";
import { CreatedSheet, DATE_FORMAT } from "./created-sheet";
import { marksSource, sourceColumn, type MarksSource } from "./marks-source";
import { putNotice } from "./notice";
import type { SheetRequest } from "./sheet-request";
import { colourStatuses } from "./status-colours";

const WIDTHS = [110, 260, 70, 170, 60, 80];
const COLUMN = { code: 0, title: 1, grade: 2, status: 3, credits: 4, earned: 5 } as const;
/** The title comes first: logos follow it, so that a reader of the screen knows what the sheet is. */
const ROWS = { notice: 1, logos: 2, learner: 4, date: 5, headings: 7 } as const;
const LOGO_HEIGHT = 70;
const SIGNATURE_HEIGHT = 70;

export function createTranscript(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].transcript;
  const source = marksSource(workbook, request);
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.marks, title: words.title },
    WIDTHS,
  );
  putNotice(sheet, ROWS.notice);
  putLogos(sheet);
  const learner = putLearner(sheet, source);
  const end = putUnits(sheet, source, learner);
  putSignature(sheet, end + 2);
  sheet.draft.freeze(1, 0).style(area(ROWS.headings, COLUMN.grade, 1, 4), { horizontal: "center" });
  return sheet.print("portrait", ROWS.headings, { fitToHeight: 1 }).plan(words.plan, source.edits);
}

/** Where the logos of the Cnam and of its partner go. */
function putLogos(sheet: CreatedSheet): void {
  const { cnam, partner } = sheet.words.transcript.logos;
  const left = area(ROWS.logos, 0, 1, 2);
  const right = area(ROWS.logos, COLUMN.grade, 1, 4);
  for (const [target, label] of [
    [left, cnam],
    [right, partner],
  ] as const) {
    const edge = { line: "dashed", color: sheetPalette.line } as const;
    sheet.draft
      .put(target.row, target.column, label)
      .merge(target)
      .style(target, {
        fontSize: 9,
        italic: true,
        color: sheetPalette.quiet,
        horizontal: "center",
        vertical: "middle",
        border: { top: edge, right: edge, bottom: edge, left: edge },
      });
  }
  sheet.draft.heights({ [ROWS.logos]: LOGO_HEIGHT });
}

/** The list of names, and a warning when a name is nobody's or several people's; gives the cell of the name. */
function putLearner(sheet: CreatedSheet, source: MarksSource): string {
  const { transcript: words, entries } = sheet.words;
  const names = sourceColumn(source, source.learner);
  const name = sheet.field(ROWS.learner, words.learner, undefined, {
    entry: {
      rule: { kind: "list", source: `=${names}` },
      allowBlank: true,
      onError: "warning",
      errorTitle: entries.choiceTitle,
      errorMessage: words.chooseLearner,
    },
  });
  const warning = `IF(COUNTIF(${names},${name})=0,"${words.unknown}",IF(COUNTIF(${names},${name})>1,"${words.several}",""))`;
  sheet.draft
    .formula(ROWS.learner, COLUMN.grade, `=IF(${name}="","${words.choose}",${warning})`)
    .style(area(ROWS.learner, COLUMN.grade), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      color: sheetPalette.title,
    });
  sheet.field(ROWS.date, words.date, undefined, { entry: sheet.date, format: DATE_FORMAT });
  return name;
}

/** A row per unit, then the mean and the credits; gives the last row. */
function putUnits(sheet: CreatedSheet, source: MarksSource, learner: string): number {
  const { headings, mean, waiting } = sheet.words.transcript;
  const first = ROWS.headings + 1;
  const end = first + source.units.length;
  sheet
    .headings(ROWS.headings, 0, [
      headings.code,
      headings.title,
      headings.grade,
      headings.status,
      headings.credits,
      headings.earned,
    ])
    .body(area(first, 0, source.units.length, WIDTHS.length));
  const row = `MATCH(${learner},${sourceColumn(source, source.learner)},0)`;
  const read = (column: number): string => `INDEX(${sourceColumn(source, column)},${row})`;
  source.units.forEach((unit, index) => {
    const line = first + index;
    const title = titleOf(sheet.request.convention, unit.code, sheet.request.locale);
    const status = cellReference(line, COLUMN.status);
    const stated = absoluteRange({ sheet: source.sheet, ...area(source.credits, unit.grade) });
    sheet.draft
      .put(line, COLUMN.code, unit.code, title === "" ? undefined : title)
      // A grade that waits for a mark is #N/A on the marks sheet: here it is blank, and its status says why.
      .formula(line, COLUMN.grade, `=IF(${learner}="","",IFNA(${read(unit.grade)},""))`)
      .formula(line, COLUMN.status, `=IF(${learner}="","",IFNA(${read(unit.status)},""))`)
      .formula(line, COLUMN.credits, `=${stated}`)
      .formula(
        line,
        COLUMN.earned,
        `=IF(${status}="","",CNAM.ECTS(${status},${cellReference(line, COLUMN.credits)},${sheet.rules}))`,
      )
      .style(area(line, COLUMN.title), { wrap: true })
      .heights({ [line]: sheet.heightOf(title, COLUMN.title) });
  });
  const column = (of: number): string => areaReference(area(first, of, source.units.length), "both");
  const credits = column(COLUMN.credits);
  sheet.body(area(end, 0, 1, WIDTHS.length));
  sheet.draft
    .put(end, COLUMN.title, mean)
    .formula(
      end,
      COLUMN.grade,
      `=IF(${learner}="","",IFNA(CNAM.AVERAGE(${column(COLUMN.grade)},${credits},${sheet.rules}),"${waiting}"))`,
    )
    .formula(end, COLUMN.credits, `=SUM(${credits})`)
    .formula(end, COLUMN.earned, `=IF(${learner}="","",CNAM.ECTS(${column(COLUMN.status)},${credits},${sheet.rules}))`)
    .style(area(end, 0, 1, WIDTHS.length), { bold: true, ...sheetPalette.total })
    .style(area(first, COLUMN.code, source.units.length), { bold: true })
    .style(area(first, COLUMN.grade, source.units.length + 1, 4), { horizontal: "center" })
    .numberFormat(area(first, COLUMN.grade, source.units.length), "0.0#")
    .numberFormat(area(end, COLUMN.grade), "0.00");
  colourStatuses(sheet, [area(first, COLUMN.status, source.units.length)]);
  return end;
}

function putSignature(sheet: CreatedSheet, row: number): void {
  const { signature, legend } = sheet.words.transcript;
  sheet.remark(row, 0, `${legend} ${toolWords[sheet.request.locale].marks.codeLines[1] ?? ""}`);
  sheet.draft
    .put(row + 2, COLUMN.status, signature)
    .style(area(row + 2, COLUMN.status), { bold: true, fontSize: 10 })
    .heights({ [row + 3]: SIGNATURE_HEIGHT });
}

/** The unit's title, where the convention gives it. */
export function titleOf(convention: Convention, code: string, locale: SheetRequest["locale"]): string {
  const name = valueOf(convention, `unit.${code}`)?.name?.[locale];
  return name === undefined || name === code ? "" : typographic(name, locale);
}
