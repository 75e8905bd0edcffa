import type { SheetModel, Visibility } from "../../../workbook/model";
import { parseArea } from "../address";
import { requireWithin } from "../budget";
import { booleanAttribute, child, numberAttribute, type XmlElement } from "../xml/xml-element";
import { contentArea } from "./cell-matrix";
import { readComments } from "./comments";
import { readConditionalFormats } from "./conditional-formats";
import { rulesInUsualDays } from "./dates-1904";
import { readMerges } from "./merges";
import { readPrintSetup, type PrintNames } from "./print-setup";
import { readProtection } from "./protection";
import { SheetCellsReader, type SheetCells } from "./sheet-cells";
import { SheetRows, type RowTrack } from "./sheet-rows";
import { readTables } from "./tables";
import { readColumnSizes, readColumnStyles, readRowSizes } from "./track-sizes";
import { spreadTrackStyles, trimFormats, trimRowStyles, trimTracks } from "./trim-formats";
import { readValidations } from "./validations";
import type { SheetPlace, WorkbookParts } from "./workbook-parts";

export interface SheetHead extends SheetPlace {
  readonly id: string;
  readonly visibility: Visibility;
}

/** One worksheet, and what the counting of its leftovers needs besides. */
export interface SheetReading {
  readonly model: SheetModel;
  readonly worksheet: XmlElement;
  readonly rows: readonly RowTrack[];
}

/** Everything of one worksheet that the model holds; `undefined` for a sheet of another kind. */
export function readSheet(head: SheetHead, printNames: PrintNames, parts: WorkbookParts): SheetReading | undefined {
  const reader = new SheetCellsReader(head.name, parts);
  const rows = new SheetRows(reader);
  const take = (row: XmlElement): void => rows.take(row);
  const worksheet = parts.archive.requiredXml(head.path, { name: "row", parent: "sheetData", take });
  if (worksheet.name !== "worksheet") return undefined;
  const model = readModel(worksheet, reader.finish(), rows.tracks, head, printNames, parts);
  requireWithin("areas", areaCount(model));
  return { model, worksheet, rows: rows.tracks };
}

/** Areas and places that hosts compare with one another, or draw one by one. */
function areaCount({ merges = [], validations = [], conditionalFormats = [], comments = [] }: SheetModel): number {
  const ruled = [...validations, ...conditionalFormats].reduce((sum, { areas }) => sum + areas.length, 0);
  return merges.length + ruled + comments.length;
}

function readModel(
  worksheet: XmlElement,
  { cells, rowStyles: listedRowStyles }: SheetCells,
  rows: readonly RowTrack[],
  head: SheetHead,
  printNames: PrintNames,
  parts: WorkbookParts,
): SheetModel {
  trimFormats(cells, head.name, parts.notKept);
  const rowStyles = trimRowStyles(listedRowStyles, cells, head.name, parts.notKept);
  const used = contentArea(cells) ?? { rows: 0, columns: 0 };
  const columnStyles = readColumnStyles(worksheet, parts);
  spreadTrackStyles(cells, { rows: rowStyles, columns: columnStyles });
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  const sheet = withoutEmpty({
    id: head.id,
    name: head.name,
    visibility: head.visibility,
    tabColor: parts.palette.resolve(child(child(worksheet, "sheetPr"), "tabColor")),
    cells,
    merges: readMerges(worksheet, head.name, parts.notKept),
    rowSizes: readRowSizes(worksheet, used.rows, trimTracks(rows, used.rows, head.name, parts.notKept)),
    columnSizes: readColumnSizes(worksheet, used.columns),
    rowStyles: Object.fromEntries(rowStyles),
    columnStyles: Object.fromEntries(columnStyles),
    freeze: readFreeze(child(view, "pane")),
    hideGridlines: booleanAttribute(view, "showGridLines", true) ? undefined : (true as const),
    conditionalFormats: readConditionalFormats(worksheet, head.name, parts),
    validations: readValidations(worksheet, head.name, parts),
    tables: readTables(worksheet, head, parts),
    autoFilter: parseArea(child(worksheet, "autoFilter")?.attributes["ref"] ?? ""),
    comments: readComments(head, parts),
    protection: readProtection(worksheet),
    print: readPrintSetup(worksheet, printNames, head.name, parts),
  });
  return parts.dates1904 ? rulesInUsualDays(sheet, parts.notKept) : sheet;
}

type WithEmpty<T> = { readonly [K in keyof T]: T[K] | undefined };

/** A field is never present with an empty value, but for the cells of an empty sheet and a bare protection. */
function withoutEmpty(sheet: WithEmpty<SheetModel>): SheetModel {
  const required = ["id", "name", "visibility", "cells", "protection"];
  const entries = Object.entries(sheet).filter(
    ([key, value]) =>
      value !== undefined && (required.includes(key) || typeof value !== "object" || Object.keys(value).length > 0),
  );
  return Object.fromEntries(entries) as unknown as SheetModel;
}

function readFreeze(pane: XmlElement | undefined): SheetModel["freeze"] {
  if (!pane?.attributes["state"]?.startsWith("frozen")) return undefined;
  const rows = numberAttribute(pane, "ySplit") ?? 0;
  const columns = numberAttribute(pane, "xSplit") ?? 0;
  return rows + columns > 0 ? { rows, columns } : undefined;
}
