import type { ExternalLink, SheetModel, Visibility, WorkbookModel } from "../../../workbook/model";
import { CALCULATION_ENGINE } from "../calculation-engine";
import { CustomFunctionNames } from "../formula/custom-function-names";
import { requireWithin } from "../budget";
import { NotKeptList, type NotKept } from "../not-kept";
import { openPackage, workbookPath, type OfficePackage, type Progress } from "../package/open-package";
import { SETTINGS_SHEET } from "../../../workbook/driver";
import { storedChartIds, withoutReservedRows } from "../reserved-sheet";
import { Palette } from "../styles/colors";
import { StyleSheet } from "../styles/style-sheet";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { XlsxError } from "../xlsx-error";
import { LinkedWorkbooks } from "../formula/linked-workbooks";
import { namesOfManyCells } from "../formula/names-of-many-cells";
import { readCalculation } from "./calculation";
import { nameTexts, readDefinedNames, readPrintNames } from "./defined-names";
import { readDocumentProperties } from "./document-properties";
import { readDynamicArrayMarks } from "./dynamic-array-marks";
import { readExternalLinks } from "./external-links";
import { countPackageLeftovers } from "./package-leftovers";
import { readSheet, type SheetHead } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { countSheetLeftovers } from "./sheet-leftovers";
import type { WorkbookParts } from "./workbook-parts";

export interface XlsxOptions {
  /** Identifiers of the CNAM functions, without their namespace: `UE_VALID`. */
  readonly functionIds: readonly string[];
  /** Told, from 0 to 1, what share of the work is done. */
  readonly progress?: Progress;
}

export interface ReadResult {
  readonly model: WorkbookModel;
  /** What the file holds and saving would lose. */
  readonly notKept: readonly NotKept[];
}

/**
 * Reads the bytes of an `.xlsx` or `.xlsm` file, whatever its name. Throws `XlsxError` when they are not one, or go
 * beyond what the reader takes on.
 */
// Reading is synchronous, in a worker where there is one; errors come one way only.
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<ReadResult> {
  const archive = openPackage(bytes, options.progress);
  const path = workbookPath(archive);
  const workbook = archive.requiredXml(path);
  const externalLinks = readExternalLinks(workbook, path, archive);
  const parts = readParts(archive, path, workbook, externalLinks, options);
  const heads = sheetHeads(workbook, path, archive);
  const tabs = heads.map(({ name }) => name);
  const printNames = readPrintNames(workbook, tabs);
  const readings = heads.flatMap(({ path: sheetPath, ...head }) => {
    const place = sheetPath === undefined ? undefined : { ...head, path: sheetPath };
    const reading = place && readSheet(place, printNames.get(head.name) ?? {}, parts);
    if (!reading) parts.notKept.add("specialSheets", head.name);
    return reading ? [{ head: place, ...reading }] : [];
  });
  if (readings.length === 0) throw new XlsxError("notAWorkbook", "No worksheet");
  const sheets = readings.map(({ model }) => model);
  const ourCharts = storedChartIds(sheets);
  const isOurChart = (frame: string): boolean => ourCharts.has(frame);
  for (const { head, worksheet, rows } of readings) countSheetLeftovers(worksheet, rows, head, parts, isOurChart);
  const names = readDefinedNames(workbook, tabs, parts);
  countPackageLeftovers(workbook, path, parts);
  const active = activeSheet(workbook, tabs, sheets);
  const recalculate = readRecalculation(workbook);
  const properties = readDocumentProperties(parts);
  const calculation = readCalculation(workbook);
  const model = withoutReservedRows({
    sheets,
    names,
    ...(active !== undefined && { activeSheet: active }),
    ...(recalculate && { recalculate }),
    ...(properties && { properties }),
    ...(calculation && { calculation }),
    ...(externalLinks.length > 0 && { externalLinks }),
  });
  return { model, notKept: parts.notKept.toArray() };
}

function readParts(
  archive: OfficePackage,
  path: string,
  workbook: XmlElement,
  links: readonly ExternalLink[],
  options: XlsxOptions,
): WorkbookParts {
  const related = (type: string): XmlElement | undefined => {
    const target = archive.related(path, type);
    return target === undefined ? undefined : archive.xml(target);
  };
  const styles = related("styles");
  const palette = new Palette(related("theme"), styles);
  return {
    archive,
    sharedStrings: readSharedStrings(archive, archive.related(path, "sharedStrings")),
    palette,
    styles: new StyleSheet(styles, palette),
    dynamicArrayMarks: readDynamicArrayMarks(related("sheetMetadata")),
    functionNames: new CustomFunctionNames(options.functionIds),
    isManyCells: namesOfManyCells(nameTexts(workbook)),
    linkedWorkbooks: new LinkedWorkbooks(links),
    dates1904: booleanAttribute(child(workbook, "workbookPr"), "date1904"),
    notKept: new NotKeptList(),
  };
}

/**
 * Our own files ask for a calculation when some of their results are out of date; programs that do not calculate ask for
 * it whatever they wrote as results. Excel keeps no such request.
 */
function readRecalculation(workbook: XmlElement): WorkbookModel["recalculate"] {
  const calculation = child(workbook, "calcPr");
  if (!booleanAttribute(calculation, "fullCalcOnLoad")) return undefined;
  return numberAttribute(calculation, "calcId") === CALCULATION_ENGINE ? "stale" : "unchecked";
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "veryHidden" };

/** Chart sheets, dialogs and sheets of macros: `chartsheet`, `dialogsheet`, `xlMacrosheet`, `xlIntlMacrosheet`. */
function isSpecial(type: string): boolean {
  return type !== "worksheet" && /sheet$/i.test(type);
}

type SheetTab = Omit<SheetHead, "path"> & { readonly path: string | undefined };

/** The tabs in their order; those of old modules and dialogs have no worksheet, hence no path. */
function sheetHeads(workbook: XmlElement, path: string, archive: OfficePackage): readonly SheetTab[] {
  const related = new Map(archive.relationships(path).map((relationship) => [relationship.id, relationship]));
  const elements = children(child(workbook, "sheets"), "sheet");
  requireWithin("sheets", elements.length);
  return elements.map(({ attributes }, i) => {
    const id = attributes["id"] ?? "";
    const relationship = related.get(id);
    if (!relationship && id !== "") throw new XlsxError("damaged", `No part for the sheet ${attributes["name"] ?? i}`);
    return {
      id: attributes["sheetId"] ?? String(i + 1),
      name: attributes["name"] ?? "",
      path: relationship && !isSpecial(relationship.type) ? relationship.target : undefined,
      visibility: VISIBILITY[attributes["state"] ?? ""] ?? "visible",
    };
  });
}

function activeSheet(workbook: XmlElement, tabs: readonly string[], sheets: readonly SheetModel[]): string | undefined {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const name = view && tabs[numberAttribute(view, "activeTab") ?? 0];
  return name !== SETTINGS_SHEET && sheets.some((sheet) => sheet.name === name) ? name : undefined;
}
