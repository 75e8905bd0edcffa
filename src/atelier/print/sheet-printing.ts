/** Prints the open sheet, or its selection, through the browser, on the pages that the sheet itself asks for. */
import { chartPicture, pictureAddress } from "../../taskpane/chart/chart-picture";
import { chartText } from "../../charts/chart-text";
import type { AtelierWords } from "../../i18n/atelier";
import type { Locale } from "../../i18n/locale";
import { printDocument } from "../../taskpane/print-frame";
import { containsArea } from "../../workbook/area";
import type { Area, RangeRef, SheetModel } from "../../workbook/model";
import type { UniverWorkbook } from "../../workbook/univer/open-workbook";
import type { ShownSheet } from "../../workbook/univer/shown-sheet";
import { choose } from "../ask";
import type { Notice } from "../notice";
import { PageAxis } from "./page-axis";
import { paginate } from "./paginate";
import { layOutPages } from "./print-pages";
import { printedSheet, type PlacedPicture } from "./printed-sheet";

export interface PrintDesk {
  readonly workbook: UniverWorkbook;
  readonly words: AtelierWords;
  readonly locale: Locale;
  readonly notice: Notice;
  readonly file: string;
}

/** More would keep the page from answering for long. */
const MOST_PAGES = 300;

/** Says what keeps it from printing, and what to do. */
export async function printSheet(desk: PrintDesk): Promise<void> {
  const obstacle = await obstacleToPrint(desk);
  if (obstacle !== null) desk.notice.warn(obstacle);
}

async function obstacleToPrint(desk: PrintDesk): Promise<string | null> {
  const { workbook } = desk;
  const words = desk.words.printing;
  await workbook.port.settled();
  const selected = await workbook.port.selection();
  const { sheets } = await workbook.port.snapshot({ sheets: [selected.sheet] });
  const [sheet] = sheets;
  if (!sheet) return null;
  const selection = await askedPart(sheet, selected, desk);
  if (selection === "nothing") return null;
  const shown = workbook.shown(sheet.name);
  const printed = printedSheet(sheet, shown, selection);
  if (!printed) return words.blank(sheet.name);
  const setup = sheet.print ?? {};
  const layout = paginate(printed, setup);
  if (layout.pages.length > MOST_PAGES) return words.tooMany(layout.pages.length, MOST_PAGES);
  const pictures = await picturesOf(sheet, shown, desk.locale, layout.scale);
  const facts = { sheet: sheet.name, file: desk.file, ...momentOf(new Date(), desk.locale) };
  const title = `${desk.file.replace(/\.\w+$/u, "")} – ${sheet.name}`;
  const isPrinted = await printDocument((page) =>
    layOutPages(page, { sheet: printed, setup, layout, pictures, facts, title }),
  );
  return isPrinted ? null : words.refused;
}

/** Several cells may have been selected to be printed alone, or for anything else: the user says. */
async function askedPart(
  sheet: SheetModel,
  selected: RangeRef,
  desk: PrintDesk,
): Promise<Area | undefined | "nothing"> {
  const { row, column, rows, columns } = selected;
  const area = { row, column, rows, columns };
  const isOneCell = rows * columns === 1 || (sheet.merges ?? []).some((merge) => containsArea(merge, area));
  if (isOneCell) return undefined;
  const { title, body, whole, selection, cancel } = desk.words.printing.part;
  const answer = await choose({ title, body: body(sheet.name), confirm: whole, cancel: selection, other: cancel });
  if (answer === "confirm") return undefined;
  return answer === "cancel" ? area : "nothing";
}

/** Of a chart on paper, in pixels: 8 points. */
const SMALLEST_TEXT = (8 / 72) * 96;

/** Charts of a page that is reduced are drawn with larger words. */
function picturesOf(
  { charts = [] }: SheetModel,
  shown: ShownSheet,
  locale: Locale,
  scale: number,
): Promise<readonly PlacedPicture[]> {
  const span = (first: number, count: number, size: (track: number) => number): number =>
    new PageAxis(
      Array.from({ length: count }, (_, index) => first + index),
      size,
    ).length;
  return Promise.all(
    charts.map(async ({ anchor, spec }) => {
      const size = {
        width: span(anchor.column, anchor.columns, shown.columnWidth),
        height: span(anchor.row, anchor.rows, shown.rowHeight),
        smallestText: Math.ceil(SMALLEST_TEXT / scale),
      };
      const picture = await chartPicture(spec, shown.values, locale, size);
      return { anchor, address: await pictureAddress(picture), text: chartText(spec, shown.values, locale) };
    }),
  );
}

function momentOf(moment: Date, locale: Locale): { readonly date: string; readonly time: string } {
  const language = locale === "fr" ? "fr-FR" : "en-GB";
  return {
    date: new Intl.DateTimeFormat(language).format(moment),
    time: new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(moment),
  };
}
