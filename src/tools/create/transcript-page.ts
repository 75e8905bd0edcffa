/** A page of transcripts: the place of logos, whose it is, the units, the mean, the place of a signature. */
import type { Convention } from "../../conventions/types";
import { toolWords } from "../../i18n/tools";
import { typographic } from "../../i18n/typography";
import type { Area } from "../../workbook/model";
import type { CellInput } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { valueOf } from "./convention-keys";
import type { CreatedSheet } from "./created-sheet";
import { sourceColumn, type MarkedUnitPlace, type MarksSource } from "./marks-source";
import { putNotice } from "./notice";
import type { SheetRequest } from "./sheet-request";

/** Narrow: a page of each, which no host may fit, is then hardly reduced. */
export const TRANSCRIPT_WIDTHS = [74, 216, 54, 130, 52, 74];
export const TRANSCRIPT_COLUMN = { code: 0, title: 1, grade: 2, status: 3, credits: 4, earned: 5 } as const;
/** From the title of the page, which comes first: logos follow it, so that a reader of the screen knows what it is. */
export const TRANSCRIPT_ROWS = { notice: 1, logos: 2, learner: 4, date: 5, headings: 7 } as const;
const AFTER_UNITS = { legend: 2, signature: 4, room: 5, end: 6 } as const;
const LOGO_HEIGHT = 70;
const SIGNATURE_HEIGHT = 70;
const WIDTH = TRANSCRIPT_WIDTHS.length;
const COLUMN = TRANSCRIPT_COLUMN;
const ROWS = TRANSCRIPT_ROWS;

/** Who a page is about. */
export interface Learner {
  /** The cell of the name: blank for nobody. */
  readonly cell: string;
  /** Their place in the rows of the source, 1 first, as a formula. */
  readonly place: string;
}

/** How many rows a page takes. */
export function transcriptLength({ units }: MarksSource): number {
  return ROWS.headings + 1 + units.length + AFTER_UNITS.end;
}

/** What stands over the name. */
export function putHead(sheet: CreatedSheet, top: number): void {
  putNotice(sheet, top + ROWS.notice);
  putLogos(sheet, top + ROWS.logos);
}

/** What stands under the name and the date; gives where the statuses are. */
export function putResults(sheet: CreatedSheet, source: MarksSource, top: number, learner: Learner): Area {
  const end = putUnits(sheet, source, top + ROWS.headings, learner);
  putSignature(sheet, end);
  sheet.draft.style(area(top + ROWS.headings, COLUMN.grade, 1, 4), { horizontal: "center" });
  return area(top + ROWS.headings + 1, COLUMN.status, source.units.length);
}

/** Where the logos of the Cnam and of its partner go. */
function putLogos(sheet: CreatedSheet, row: number): void {
  const { cnam, partner } = sheet.words.transcript.logos;
  const left = area(row, 0, 1, 2);
  const right = area(row, COLUMN.grade, 1, 4);
  for (const [target, label] of [
    [left, cnam],
    [right, partner],
  ] as const) {
    const edge = { line: "dashed", color: sheetPalette.line } as const;
    sheet.draft
      .put(target.row, target.column, label)
      .merge(target)
      .style(target, {
        fontSize: 10,
        italic: true,
        color: sheetPalette.quiet,
        horizontal: "center",
        vertical: "middle",
        border: { top: edge, right: edge, bottom: edge, left: edge },
      });
  }
  sheet.draft.heights({ [row]: LOGO_HEIGHT });
}

/** A row per unit, then the mean and the credits; gives the last row. */
function putUnits(sheet: CreatedSheet, source: MarksSource, top: number, learner: Learner): number {
  const { headings } = sheet.words.transcript;
  const first = top + 1;
  const { units } = source;
  sheet
    .headings(top, 0, [
      headings.code,
      headings.title,
      headings.grade,
      headings.status,
      headings.credits,
      headings.earned,
    ])
    .body(area(first, 0, units.length + 1, WIDTH));
  units.forEach((unit, index) => putUnit(sheet, source, unit, first + index, learner));
  putTotal(sheet, source, first, learner.cell);
  sheet.draft
    .style(area(first, COLUMN.code, units.length), { bold: true, wrap: true })
    .style(area(first, COLUMN.title, units.length + 1), { wrap: true })
    .style(area(first, COLUMN.grade, units.length + 1, 4), { horizontal: "center", wrap: true })
    .numberFormat(area(first, COLUMN.grade, units.length), "0.0#");
  return first + units.length;
}

function putUnit(
  sheet: CreatedSheet,
  source: MarksSource,
  unit: MarkedUnitPlace,
  line: number,
  { cell, place }: Learner,
): void {
  const title = titleOf(sheet.request.convention, unit.code, sheet.request.locale);
  // A grade that waits for a mark is #N/A on the marks sheet: here it is blank, and its status says why.
  const shown = (column: number): CellInput => ({
    formula: `=IF(${cell}="","",IFNA(INDEX(${sourceColumn(source, column)},${place}),""))`,
  });
  const [status, credits] = [COLUMN.status, COLUMN.credits].map((column) => cellReference(line, column)) as [
    string,
    string,
  ];
  const earned = { formula: `=IF(${status}="","",CNAM.ECTS(${status},${credits},${sheet.rules}))` };
  sheet.draft
    .put(line, COLUMN.code, unit.code, title === "" ? undefined : title)
    .put(line, COLUMN.grade, unit.grade === null ? undefined : shown(unit.grade))
    .put(line, COLUMN.status, shown(unit.status))
    .put(line, COLUMN.credits, creditsOf(sheet, unit), unit.credits === null ? undefined : earned)
    .heights({
      [line]: Math.max(sheet.heightOf(unit.code, COLUMN.code), sheet.heightOf(title, COLUMN.title)),
    });
}

/** Without the credits of every unit, no credits are counted and each unit weighs the same. */
function putTotal(sheet: CreatedSheet, source: MarksSource, first: number, learner: string): void {
  const { mean, waiting } = sheet.words.transcript;
  const { units } = source;
  const end = first + units.length;
  const column = (of: number): string => areaReference(area(first, of, units.length), "both");
  const hasCredits = units.every(({ credits }) => credits !== null);
  const credits = hasCredits ? column(COLUMN.credits) : "";
  const average = `CNAM.AVERAGE(${column(COLUMN.grade)},${credits},${sheet.rules})`;
  sheet.draft
    .put(end, COLUMN.title, mean)
    .heights({ [end]: sheet.heightOf(mean, COLUMN.title) })
    .formula(end, COLUMN.grade, `=IF(${learner}="","",IFNA(${average},"${waiting}"))`)
    .style(area(end, 0, 1, WIDTH), { bold: true, ...sheetPalette.total })
    .numberFormat(area(end, COLUMN.grade), "0.00");
  if (!hasCredits) return;
  const earned = `CNAM.ECTS(${column(COLUMN.status)},${credits},${sheet.rules})`;
  sheet.draft
    .formula(end, COLUMN.credits, `=SUM(${credits})`)
    .formula(end, COLUMN.earned, `=IF(${learner}="","",${earned})`);
}

function creditsOf(sheet: CreatedSheet, { credits }: MarkedUnitPlace): CellInput {
  if (credits === null) return undefined;
  return { formula: "cell" in credits ? `=${credits.cell}` : `=CNAM.RULE("${credits.key}",${sheet.rules})` };
}

function putSignature(sheet: CreatedSheet, end: number): void {
  const { signature, legend } = sheet.words.transcript;
  sheet.remark(end + AFTER_UNITS.legend, 0, `${legend} ${toolWords[sheet.request.locale].marks.codeLines[1] ?? ""}`);
  sheet.draft
    .put(end + AFTER_UNITS.signature, COLUMN.status, signature)
    .style(area(end + AFTER_UNITS.signature, COLUMN.status), { bold: true, fontSize: 10 })
    .heights({ [end + AFTER_UNITS.room]: SIGNATURE_HEIGHT });
}

/** The unit's title, where the convention gives it. */
export function titleOf(convention: Convention, code: string, locale: SheetRequest["locale"]): string {
  const name = valueOf(convention, `unit.${code}`)?.name?.[locale];
  return name === undefined || name === code ? "" : typographic(name, locale);
}
