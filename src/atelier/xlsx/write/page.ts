import type { PrintSetup } from "../../../workbook/model";
import { PAPER_NUMBERS } from "../page-defaults";
import { encodeXstring } from "../xml/xstring";
import { escapeText, xml } from "../xml/write-xml";

/** `printOptions`, `pageMargins`, `pageSetup` and `headerFooter`, in the order of the schema. */
export function pageXml(print: PrintSetup | undefined): string {
  if (!print) return "";
  return (
    optionsXml(print) +
    (print.margins ? xml("pageMargins", { ...print.margins }) : "") +
    setupXml(print) +
    headerFooterXml(print)
  );
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
