/** « Indicateurs »: for each indicator of the convention, its targets by year, what was achieved, and the verdict. */
import type { Convention } from "../../conventions/types";
import { indicator } from "../../functions/finance/indicator";
import { createdSheetWords } from "../../i18n/created-sheets";
import { financeMessages } from "../../i18n/fr/messages/finance";
import { typographic } from "../../i18n/typography";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { area, areaReference, cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { idsUnder, isSet, openValues, textOf } from "./convention-keys";
import { CreatedSheet } from "./created-sheet";
import type { SheetRequest } from "./sheet-request";
import { putSpilledResult } from "./spilled-result";

const WIDTHS = [110, 100, 100, 110, 110, 90, 120, 230];
const COLUMN = { year: 0, achieved: 1, target: 2, result: 3, nature: 5, unit: 6, source: 7 } as const;
const VERDICT = COLUMN.result + 3;
const FIRST_ROW = 3;
const YEARS_WITHOUT_TARGET = 3;

export function indicatorsOf(convention: Convention): readonly string[] {
  return idsUnder(convention, "indicator.<id>.label");
}

export function createIndicators(workbook: WorkbookModel, request: SheetRequest): Plan {
  const words = createdSheetWords[request.locale].indicators;
  const sheet = new CreatedSheet(
    workbook,
    request,
    { name: words.sheet, tab: sheetPalette.tab.dashboard, title: words.title, help: words.help },
    WIDTHS,
  );
  const years = yearsOf(request);
  let row = FIRST_ROW;
  for (const id of indicatorsOf(request.convention)) {
    putIndicator(sheet, row, id, years);
    row += years.length + 3;
  }
  sheet.draft.freeze(FIRST_ROW - 1, 0);
  return sheet.print("portrait").plan(words.plan);
}

/** The years that have a target; without any, the three from the year of the training on. */
function yearsOf({ convention, year }: SheetRequest): readonly number[] {
  const stated = openValues(convention, "indicator.<id>.target.<year>").map(({ parts }) => Number(parts[1]));
  if (stated.length > 0) return [...new Set(stated)].sort((a, b) => a - b);
  return Array.from({ length: YEARS_WITHOUT_TARGET }, (_, index) => year + index);
}

function putIndicator(sheet: CreatedSheet, row: number, id: string, years: readonly number[]): void {
  const { convention, locale } = sheet.request;
  const { headings } = sheet.words.indicators;
  const header = row + 1;
  const first = header + 1;
  const nature = cellReference(row, COLUMN.nature, "both");
  sheet
    .section(row, typographic(textOf(convention, `indicator.${id}.label`) ?? id, locale), 0, COLUMN.nature)
    .headings(header, 0, [headings.year, headings.achieved, headings.target])
    .headings(header, COLUMN.source, [headings.source])
    .body(area(first, 0, years.length, WIDTHS.length))
    .inputs(area(first, COLUMN.achieved, years.length), sheet.amount);
  sheet.draft
    .formula(row, COLUMN.nature, `=CNAM.RULE("indicator.${id}.nature",${sheet.rules})`)
    .put(row, COLUMN.unit, textOf(convention, `indicator.${id}.unit`) ?? undefined)
    .formula(row, COLUMN.source, `=CNAM.SOURCE("indicator.${id}.label",${sheet.rules})`)
    .style(area(row, COLUMN.nature, 1, WIDTHS.length - COLUMN.nature), {
      italic: true,
      fontSize: 10,
      vertical: "middle",
      ...sheetPalette.section,
    });
  years.forEach((year, index) => putYear(sheet, first + index, id, year, index === years.length - 1));
  const column = (of: number): string => areaReference(area(first, of, years.length), "both");
  const args = [column(COLUMN.achieved), column(COLUMN.target), nature, sheet.rules];
  putSpilledResult(
    sheet,
    header,
    COLUMN.result,
    `=CNAM.INDICATOR(${args.join(",")})`,
    indicator.description.results,
    years.length,
  );
  const { verdict } = financeMessages;
  const verdicts = area(first, VERDICT, years.length);
  sheet
    .colour(verdicts, [verdict.reached], sheetPalette.verdict.validated)
    .colour(verdicts, [verdict.notReached], sheetPalette.verdict.refused)
    .colour(verdicts, [verdict.pending], sheetPalette.verdict.pending);
}

function putYear(sheet: CreatedSheet, row: number, id: string, year: number, isLast: boolean): void {
  const key = targetKey(sheet.request.convention, id, year, isLast);
  const target: CellInput = key === null ? undefined : { formula: `=CNAM.RULE("${key}",${sheet.rules})` };
  sheet.draft
    .put(row, COLUMN.year, year, undefined, target)
    .style(area(row, COLUMN.year), { horizontal: "left", bold: true });
  if (key === null) sheet.inputs(area(row, COLUMN.target), sheet.amount);
  else sheet.draft.formula(row, COLUMN.source, `=CNAM.SOURCE("${key}",${sheet.rules})`);
}

/** The year's target; on the last year, that of the whole period where the year has none. */
function targetKey(convention: Convention, id: string, year: number, isLast: boolean): string | null {
  const own = `indicator.${id}.target.${year}`;
  if (isSet(convention, own)) return own;
  const whole = `indicator.${id}.target`;
  return isLast && isSet(convention, whole) ? whole : null;
}
