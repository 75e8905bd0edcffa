import type { PrintSetup } from "../../../workbook/model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { parseSheetReference } from "../address";
import { DEFAULT_MARGINS, PAGE_OPTIONS, PAPER_NUMBERS } from "../page-defaults";
import { decodeXstring } from "../xml/xstring";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { WorkbookParts } from "./workbook-parts";

/** The reserved names of the workbook that say what a sheet prints. */
export interface PrintNames {
  readonly area?: string;
  readonly titles?: string;
}

export function readPrintSetup(
  worksheet: XmlElement,
  names: PrintNames,
  sheet: string,
  parts: WorkbookParts,
): PrintSetup | undefined {
  const setup: PrintSetup = {
    ...readPage(worksheet, sheet, parts),
    ...readTitles(names.titles),
    ...readPrintArea(names.area, sheet, parts),
    ...readMargins(child(worksheet, "pageMargins")),
    ...readHeaderFooter(child(worksheet, "headerFooter"), sheet, parts),
    ...readOptions(child(worksheet, "printOptions")),
    ...readBreaks("rowBreaks", child(worksheet, "rowBreaks"), MAX_ROWS),
    ...readBreaks("columnBreaks", child(worksheet, "colBreaks"), MAX_COLUMNS),
  };
  return Object.keys(setup).length > 0 ? setup : undefined;
}

function readPage(worksheet: XmlElement, sheet: string, parts: WorkbookParts): PrintSetup {
  const page = child(worksheet, "pageSetup");
  const fits = booleanAttribute(child(child(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const paperNumber = numberAttribute(page, "paperSize");
  const paper = (Object.keys(PAPER_NUMBERS) as (keyof typeof PAPER_NUMBERS)[]).find(
    (key) => PAPER_NUMBERS[key] === paperNumber,
  );
  const orientation = page?.attributes["orientation"];
  const scale = numberAttribute(page, "scale");
  if (paperNumber !== undefined && paperNumber !== 0 && !paper) parts.notKept.add("printDetails", sheet);
  return {
    ...(paper && { paper }),
    ...((orientation === "portrait" || orientation === "landscape") && { orientation }),
    ...(fits && readFit(page)),
    ...(!fits && scale !== undefined && scale !== 100 && { scale }),
    ...readPageOptions(page),
  };
}

function readPageOptions(page: XmlElement | undefined): PrintSetup {
  const options = PAGE_OPTIONS.flatMap((name) => {
    const value = page?.attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return options.length > 0 ? { options: Object.fromEntries(options) } : {};
}

/** 0 pages means « as many as needed ». */
function readFit(page: XmlElement | undefined): PrintSetup {
  const fitToWidth = numberAttribute(page, "fitToWidth") ?? 1;
  const fitToHeight = numberAttribute(page, "fitToHeight") ?? 1;
  return { ...(fitToWidth > 0 && { fitToWidth }), ...(fitToHeight > 0 && { fitToHeight }) };
}

function readTitles(titles: string | undefined): PrintSetup {
  const setup: { -readonly [K in "repeatRows" | "repeatColumns"]?: PrintSetup[K] } = {};
  for (const reference of splitUnion(titles)) {
    const area = parseSheetReference(reference)?.area;
    if (!area) continue;
    if (area.columns === MAX_COLUMNS) setup.repeatRows = { first: area.row, last: area.row + area.rows - 1 };
    else if (area.rows === MAX_ROWS) setup.repeatColumns = { first: area.column, last: area.column + area.columns - 1 };
  }
  return setup;
}

function readPrintArea(printArea: string | undefined, sheet: string, parts: WorkbookParts): PrintSetup {
  const areas = splitUnion(printArea).flatMap((reference) => parseSheetReference(reference)?.area ?? []);
  parts.notKept.add("printDetails", sheet, areas.length - 1);
  return areas[0] ? { area: areas[0] } : {};
}

/** References joined by commas; a sheet's quoted name may hold one. */
function splitUnion(references: string | undefined): readonly string[] {
  return references?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function readMargins(element: XmlElement | undefined): PrintSetup {
  if (!element) return {};
  const side = (name: keyof typeof DEFAULT_MARGINS): number => numberAttribute(element, name) ?? DEFAULT_MARGINS[name];
  const margins = {
    left: side("left"),
    right: side("right"),
    top: side("top"),
    bottom: side("bottom"),
    header: side("header"),
    footer: side("footer"),
  };
  const usual = (Object.keys(margins) as (keyof typeof margins)[]).every(
    (name) => margins[name] === DEFAULT_MARGINS[name],
  );
  return usual ? {} : { margins };
}

function readHeaderFooter(element: XmlElement | undefined, sheet: string, parts: WorkbookParts): PrintSetup {
  const header = child(element, "oddHeader")?.text;
  const footer = child(element, "oddFooter")?.text;
  const differs = booleanAttribute(element, "differentFirst") || booleanAttribute(element, "differentOddEven");
  if (differs) parts.notKept.add("printDetails", sheet);
  return {
    ...(header !== undefined && header !== "" && { header: decodeXstring(header) }),
    ...(footer !== undefined && footer !== "" && { footer: decodeXstring(footer) }),
  };
}

function readOptions(element: XmlElement | undefined): PrintSetup {
  return {
    ...(booleanAttribute(element, "horizontalCentered") && { centerHorizontally: true as const }),
    ...(booleanAttribute(element, "verticalCentered") && { centerVertically: true as const }),
    ...(booleanAttribute(element, "gridLines") && { gridlines: true as const }),
    ...(booleanAttribute(element, "headings") && { headings: true as const }),
  };
}

/** Those that someone put: the others are where the program that wrote the file cut its pages. */
function readBreaks(kind: "rowBreaks" | "columnBreaks", element: XmlElement | undefined, limit: number): PrintSetup {
  const tracks = children(element, "brk").flatMap((item) => {
    const track = booleanAttribute(item, "man") ? numberAttribute(item, "id") : undefined;
    return track !== undefined && Number.isInteger(track) && track > 0 && track < limit ? [track] : [];
  });
  const breaks = [...new Set(tracks)].sort((one, other) => one - other);
  return breaks.length > 0 ? { [kind]: breaks } : {};
}
