/** A sheet's print set-up, between the model and Excel's `PageLayout`. */
import { formatArea, formatCell } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { DriverEdit } from "../driver";
import type { PrintSetup } from "../model";
import { placeOf } from "./read-cells";
import type { Reader } from "./readers";
import { toInches } from "./units";
import { untracked } from "./untracked";

type Setup = Extract<DriverEdit, { readonly kind: "print" }>["setup"];
type Margins = NonNullable<PrintSetup["margins"]>;

const PAPERS = { A4: "A4", A3: "A3", letter: "Letter" } as const;
/** Excel's « Normal » margins, in inches. */
const NORMAL_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const FULL_SIZE = 100;

/** Excel always has a paper, an orientation and margins: those it has by default are no set-up. */
export function* readPrint(sheet: Excel.Worksheet): Reader<PrintSetup | null> {
  const layout = sheet.pageLayout;
  layout.load({
    paperSize: true, orientation: true, zoom: true, centerHorizontally: true, centerVertically: true, leftMargin: true, rightMargin: true, topMargin: true,
    bottomMargin: true, headerMargin: true, footerMargin: true,
  }); // prettier-ignore
  const texts = layout.headersFooters.defaultForAllPages;
  texts.load({
    leftHeader: true, centerHeader: true, rightHeader: true, leftFooter: true, centerFooter: true, rightFooter: true,
  }); // prettier-ignore
  const [area, rows, columns] = [
    untracked(layout.getPrintAreaOrNullObject()),
    untracked(layout.getPrintTitleRowsOrNullObject()),
    untracked(layout.getPrintTitleColumnsOrNullObject()),
  ];
  area.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  for (const titles of [rows, columns])
    titles.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const [down, across] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
  const [rowCount, columnCount] = [down.getCount(), across.getCount()];
  yield;
  const [firstArea] = area.isNullObject ? [] : area.areas.items;
  const header = joinSections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joinSections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  const setup: PrintSetup = {
    ...readPage(layout),
    ...(!rows.isNullObject && { repeatRows: { first: rows.rowIndex, last: rows.rowIndex + rows.rowCount - 1 } }),
    ...(!columns.isNullObject && {
      repeatColumns: { first: columns.columnIndex, last: columns.columnIndex + columns.columnCount - 1 },
    }),
    ...(yield* readBreaks(breaksOf(down, rowCount), breaksOf(across, columnCount))),
    ...(firstArea && { area: placeOf(firstArea) }),
    ...(header && { header }),
    ...(footer && { footer }),
  };
  return Object.keys(setup).length === 0 ? null : setup;
}

/** The first cell after each break: what its own index counts is not documented. */
function breaksOf(
  breaks: Excel.PageBreakCollection,
  count: OfficeExtension.ClientResult<number>,
): readonly Excel.Range[] {
  return Array.from({ length: count.value }, (_, index) => untracked(breaks.getItem(index).getCellAfterBreak()));
}

/** One request more, where there are breaks. */
function* readBreaks(down: readonly Excel.Range[], across: readonly Excel.Range[]): Reader<PrintSetup> {
  if (down.length + across.length === 0) return {};
  for (const cell of [...down, ...across]) cell.load({ rowIndex: true, columnIndex: true });
  yield;
  const rowBreaks = down.map(({ rowIndex }) => rowIndex).sort((one, other) => one - other);
  const columnBreaks = across.map(({ columnIndex }) => columnIndex).sort((one, other) => one - other);
  return { ...(rowBreaks.length > 0 && { rowBreaks }), ...(columnBreaks.length > 0 && { columnBreaks }) };
}

function readPage(layout: Excel.PageLayout): PrintSetup {
  const { zoom, orientation } = layout;
  const isFitted = Boolean(zoom.horizontalFitToPages ?? zoom.verticalFitToPages);
  const scale = isFitted ? undefined : zoom.scale;
  const paper = (Object.keys(PAPERS) as (keyof typeof PAPERS)[]).find((key) => PAPERS[key] === layout.paperSize);
  const margins: Margins = {
    left: toInches(layout.leftMargin),
    right: toInches(layout.rightMargin),
    top: toInches(layout.topMargin),
    bottom: toInches(layout.bottomMargin),
    header: toInches(layout.headerMargin),
    footer: toInches(layout.footerMargin),
  };
  const isNormal = (Object.keys(margins) as (keyof Margins)[]).every((side) => margins[side] === NORMAL_MARGINS[side]);
  return {
    ...(paper && { paper }),
    ...(orientation === "Landscape" && { orientation: "landscape" as const }),
    ...(zoom.horizontalFitToPages && { fitToWidth: zoom.horizontalFitToPages }),
    ...(zoom.verticalFitToPages && { fitToHeight: zoom.verticalFitToPages }),
    ...(scale !== undefined && scale !== FULL_SIZE && { scale }),
    ...(!isNormal && { margins }),
    ...(layout.centerHorizontally && { centerHorizontally: true as const }),
    ...(layout.centerVertically && { centerVertically: true as const }),
  };
}

/** Sets the given properties; `null` puts one back to the default, but for the paper, whose default is the printer's. */
export function writePrint(sheet: Excel.Worksheet, setup: Setup): void {
  const layout = sheet.pageLayout;
  if (setup.paper) layout.paperSize = PAPERS[setup.paper];
  if (setup.orientation !== undefined)
    layout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (setup.fitToWidth !== undefined || setup.fitToHeight !== undefined || setup.scale !== undefined)
    layout.zoom = zoomFor(setup);
  if (setup.margins !== undefined) layout.setPrintMargins("Inches", { ...(setup.margins ?? NORMAL_MARGINS) });
  if (setup.centerHorizontally !== undefined) layout.centerHorizontally = setup.centerHorizontally ?? false;
  if (setup.centerVertically !== undefined) layout.centerVertically = setup.centerVertically ?? false;
  writeTitles(layout, setup);
  writeBreaks(sheet.horizontalPageBreaks, setup.rowBreaks, (row) => formatCell(row, 0));
  writeBreaks(sheet.verticalPageBreaks, setup.columnBreaks, (column) => formatCell(0, column));
  if (setup.area !== undefined) layout.setPrintArea(setup.area === null ? "" : formatArea(setup.area));
  const texts = layout.headersFooters.defaultForAllPages;
  if (setup.header !== undefined) {
    [texts.leftHeader, texts.centerHeader, texts.rightHeader] = splitSections(setup.header ?? "");
  }
  if (setup.footer !== undefined) {
    [texts.leftFooter, texts.centerFooter, texts.rightFooter] = splitSections(setup.footer ?? "");
  }
}

function zoomFor({ fitToWidth, fitToHeight, scale }: Setup): Excel.PageLayoutZoomOptions {
  if (!fitToWidth && !fitToHeight) return { scale: scale ?? FULL_SIZE };
  return {
    ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight && { verticalFitToPages: fitToHeight }),
  };
}

/** An empty address takes the titles away, like the empty box of the dialogue. */
function writeTitles(layout: Excel.PageLayout, { repeatRows, repeatColumns }: Setup): void {
  if (repeatRows !== undefined) {
    const rows = repeatRows && { row: repeatRows.first, rows: repeatRows.last - repeatRows.first + 1 };
    layout.setPrintTitleRows(rows === null ? "" : formatArea({ ...rows, column: 0, columns: MAX_COLUMNS }));
  }
  if (repeatColumns !== undefined) {
    const columns = repeatColumns && {
      column: repeatColumns.first,
      columns: repeatColumns.last - repeatColumns.first + 1,
    };
    layout.setPrintTitleColumns(columns === null ? "" : formatArea({ ...columns, row: 0, rows: MAX_ROWS }));
  }
}

function writeBreaks(
  breaks: Excel.PageBreakCollection,
  tracks: readonly number[] | null | undefined,
  after: (track: number) => string,
): void {
  if (tracks === undefined) return;
  breaks.removePageBreaks();
  for (const track of tracks ?? []) breaks.add(after(track));
}

const SECTIONS = ["&L", "&C", "&R"] as const;

/** The model keeps a header as files do: `&LLeft&CCentre&RRight`. */
function joinSections(...texts: readonly string[]): string {
  return texts.map((text, index) => (text ? `${SECTIONS[index]}${text}` : "")).join("");
}

function splitSections(text: string): [left: string, centre: string, right: string] {
  const sections: [string, string, string] = ["", "", ""];
  // Text before any mark is centred.
  for (const [, mark = "&C", part = ""] of text.matchAll(/(&[LCR])?((?:(?!&[LCR])[^])*)/g)) {
    const index = SECTIONS.findIndex((section) => section === mark);
    sections[index] = (sections[index] ?? "") + part;
  }
  return sections;
}
