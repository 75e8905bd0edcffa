import type { PrintSetup } from "../../../workbook/model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { PAPER_NUMBERS } from "../page-defaults";
import { encodeXstring } from "../xml/xstring";
import { escapeText, xml } from "../xml/write-xml";

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter` and the breaks, in the order of the schema. */
export function pageXml(print: PrintSetup | undefined): string {
  if (!print) return "";
  return (
    optionsXml(print) +
    (print.margins ? xml("pageMargins", { ...print.margins }) : "") +
    setupXml(print) +
    headerFooterXml(print) +
    breaksXml("rowBreaks", print.rowBreaks, MAX_COLUMNS) +
    breaksXml("colBreaks", print.columnBreaks, MAX_ROWS)
  );
}

/** A break is named by the number of tracks before it, and goes from one edge of the sheet to the other. */
function breaksXml(name: string, breaks: readonly number[] | undefined, length: number): string {
  if (breaks === undefined || breaks.length === 0) return "";
  const items = breaks.map((id) => xml("brk", { id, max: length - 1, man: true }));
  return xml(name, { count: breaks.length, manualBreakCount: breaks.length }, items);
}

export function isFitted(print: PrintSetup | undefined): boolean {
  return print?.fitToWidth !== undefined || print?.fitToHeight !== undefined;
}

function optionsXml(print: PrintSetup): string {
  const options = {
    horizontalCentered: print.centerHorizontally,
    verticalCentered: print.centerVertically,
    headings: print.headings,
    gridLines: print.gridlines,
  };
  return Object.values(options).some(Boolean) ? xml("printOptions", options) : "";
}

function setupXml(print: PrintSetup): string {
  const fit = isFitted(print) ? { fitToWidth: print.fitToWidth ?? 0, fitToHeight: print.fitToHeight ?? 0 } : {};
  const attributes = {
    paperSize: print.paper && PAPER_NUMBERS[print.paper],
    scale: print.scale,
    ...fit,
    orientation: print.orientation,
    ...print.options,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? xml("pageSetup", attributes) : "";
}

function headerFooterXml({ header, footer }: PrintSetup): string {
  if (header === undefined && footer === undefined) return "";
  const line = (name: string, text: string | undefined): string =>
    text === undefined ? "" : xml(name, {}, escapeText(encodeXstring(text)));
  return xml("headerFooter", {}, line("oddHeader", header) + line("oddFooter", footer));
}
