/** What the audit had found on the day a page was made: it is dated, since it does not follow. */
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import { serialDateText } from "../../spreadsheet/cell/date-text";
import type { WorkbookModel } from "../../workbook/model";
import type { Finding } from "../audit/finding";
import { findingText } from "../audit/finding-text";
import { area } from "../cell-reference";
import type { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";

const ROW_HEIGHT = 20;
const TITLE_HEIGHT = 24;

export interface AlertsPlace {
  readonly row: number;
  /** From the first one on. */
  readonly columns: number;
  /** Of these, in pixels. */
  readonly width: number;
  /** How many are told: the gravest. */
  readonly most: number;
  readonly fontSize: number;
}

export interface Alerts {
  /** What the audit has found, set aside left out. */
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  /** As a spreadsheet counts days. */
  readonly today: number;
}

/** What a page that tells alerts is made of: the audit has read all that is seen. */
export function sheetsInSight({ sheets }: WorkbookModel): readonly string[] {
  return sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : []));
}

/** Gives the row that follows. */
export function putAlerts(
  page: SheetDraft,
  { row, columns, width, most, fontSize }: AlertsPlace,
  alerts: Alerts,
): number {
  const { findings, locale, today } = alerts;
  const words = chartSheetWords[locale].dashboard;
  const target = area(row, 0, 1, columns);
  const grave = findings
    .filter(({ ignored, severity }) => ignored === undefined && severity !== "info")
    .sort((one, other) => Number(one.severity !== "error") - Number(other.severity !== "error"));
  page
    .put(row, 0, words.alerts(grave.length, serialDateText(today)))
    .merge(target)
    .style(target, { bold: true, vertical: "middle", ...sheetPalette.section })
    .heights({ [row]: TITLE_HEIGHT });
  const lines = grave.length === 0 ? [words.noAlert] : grave.slice(0, most).map((one) => findingText(one, locale));
  lines.forEach((line, index) => {
    const cells = area(row + 1 + index, 0, 1, columns);
    page
      .put(cells.row, 0, line)
      .merge(cells)
      .style(cells, {
        wrap: true,
        fontSize,
        color: sheetPalette.ink,
        vertical: "middle",
        border: { bottom: { line: "thin", color: sheetPalette.line } },
      })
      .heights({ [cells.row]: Math.max(ROW_HEIGHT, heightOf(line, width, fontSize)) });
  });
  return row + 1 + lines.length;
}

/** Heights are those of texts of ten points: larger ones are as in a narrower column, on higher lines. */
function heightOf(text: string, width: number, fontSize: number): number {
  const larger = fontSize / USUAL;
  return Math.ceil(wrappedHeight([{ text, width: width / larger }]) * larger);
}

const USUAL = 10;
