/** « Prochaines échéances » of a dashboard: those that are not over on a day that the user may change. */
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import { quoteSheet } from "../../workbook/address";
import { absoluteRange, area, areaReference, cellReference } from "../cell-reference";
import type { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { PutFigures } from "./put-figures";

export const MOST_DUE = 5;
const DATE_FORMAT = "dd/mm/yyyy";
/** Two due dates of a day are told apart by their rows. */
const LAST_ROW = 10_000_000;

export interface DueDatesPlace {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly fontSize: number;
  readonly locale: Locale;
  /** The day that is proposed, as a spreadsheet counts it. */
  readonly today: number;
}

/**
 * @param page the dashboard
 * @param sheet the sheet of the figures, which gains a column beside those of the obligations
 */
export function putDueDates(page: SheetDraft, sheet: SheetDraft, put: PutFigures, place: DueDatesPlace): void {
  const words = chartSheetWords[place.locale].dashboard;
  const { row, column, columns, fontSize } = place;
  const day = area(row, column + columns - 1);
  const title = area(row, column, 1, columns - 1);
  page
    .put(row, column, words.due)
    .put(row, day.column, place.today)
    .merge(title)
    .style(title, { bold: true, vertical: "middle", ...sheetPalette.section })
    .style(day, { bold: true, horizontal: "center", vertical: "middle", ...sheetPalette.input })
    .numberFormat(day, DATE_FORMAT);
  const ranks = putRanks(sheet, put, absoluteRange(page.range(day)), words.rank);
  const on = (range: string): string => `${quoteSheet(sheet.name)}!${range}`;
  for (let index = 0; index < MOST_DUE; index += 1) {
    const at = row + 1 + index;
    const label = area(at, column, 1, columns - 1);
    const date = area(at, day.column);
    const found = `MATCH(SMALL(${on(ranks)},${index + 1}),${on(ranks)},0)`;
    const shown = (from: string): string => `=IF(COUNT(${on(ranks)})<${index + 1},"",INDEX(${on(from)},${found}))`;
    const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
    page
      .formula(at, column, shown(put.cells.labels))
      .formula(at, day.column, shown(put.cells.column("end")))
      .merge(label)
      .style(label, { fontSize, vertical: "middle", color: sheetPalette.ink, border })
      .style(date, { fontSize, horizontal: "center", vertical: "middle", color: sheetPalette.ink, border })
      .numberFormat(date, DATE_FORMAT);
  }
}

/** A column that orders what is not over; gives its cells. */
function putRanks(
  sheet: SheetDraft,
  { area: figures, body, columnOf }: PutFigures,
  day: string,
  heading: string,
): string {
  const column = figures.column + figures.columns;
  const first = body.row;
  sheet.put(first - 1, column, heading).style(area(first - 1, column), {
    bold: true,
    fontSize: 10,
    horizontal: "right",
    vertical: "middle",
    ...sheetPalette.heading,
  });
  for (let row = first; row < first + body.rows; row += 1) {
    const due = cellReference(row, columnOf("end"));
    sheet.formula(row, column, `=IF(ISNUMBER(${due}),IF(${due}>=${day},${due}+ROW()/${LAST_ROW},""),${due})`);
  }
  return areaReference(area(first, column, body.rows), "both");
}
