import type { SheetModel, Visibility, WorkbookModel } from "../../../workbook/model";
import { CALCULATION_ENGINE } from "../calculation-engine";
import { CustomFunctionNames } from "../formula/custom-function-names";
import { NotKeptList, type NotKept } from "../not-kept";
import { openPackage, workbookPath, type OfficePackage } from "../package/open-package";
import { SETTINGS_SHEET } from "../../../workbook/driver";
import { storedChartIds, withoutReservedRows } from "../reserved-sheet";
import { Palette } from "../styles/colors";
import { StyleSheet } from "../styles/style-sheet";
import { booleanAttribute, child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { XlsxError } from "../xlsx-error";
import { namesOfManyCells } from "../formula/names-of-many-cells";
import { nameTexts, readDefinedNames, readPrintNames } from "./defined-names";
import { readDynamicArrayMarks } from "./dynamic-array-marks";
import { countPackageLeftovers } from "./package-leftovers";
import { readSheet, type SheetHead } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { countSheetLeftovers } from "./sheet-leftovers";
import type { WorkbookParts } from "./workbook-parts";

export interface XlsxOptions {
  /** Identifiers of the CNAM functions, without their namespace: `UE_VALID`. */
  readonly functionIds: readonly string[];
}

export interface ReadResult {
  readonly model: WorkbookModel;
  /** What the file holds and saving would lose. */
  readonly notKept: readonly NotKept[];
}

/** Reads the bytes of an `.xlsx` or `.xlsm` file, whatever its name. Throws `XlsxError` when they are not one. */
// Unpacking is synchronous today; the promise leaves room for a worker, and errors come one way only.
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<ReadResult> {
  const archive = openPackage(bytes);
  const path = workbookPath(archive);
  const workbook = archive.requiredXml(path);
  const parts = readParts(archive, path, workbook, options);
  const heads = sheetHeads(workbook, path, archive);
  const tabs = heads.map(({ name }) => name);
  const worksheets = heads.flatMap((head) => {
    const root = archive.requiredXml(head.path);
    if (root.name === "worksheet") return [{ head, root }];
    parts.notKept.add("specialSheets", head.name);
    return [];
  });
  if (worksheets.length === 0) throw new XlsxError("notAWorkbook", "No worksheet");
  const sheets = worksheets.map(({ head, root }) =>
    readSheet(root, head, readPrintNames(workbook, tabs, head.name), parts),
  );
  const ourCharts = storedChartIds(sheets);
  const isOurChart = (frame: string): boolean => ourCharts.has(frame);
  for (const { head, root } of worksheets) countSheetLeftovers(root, head, parts, isOurChart);
  const names = readDefinedNames(workbook, tabs, parts);
  countPackageLeftovers(workbook, path, parts);
  const active = activeSheet(workbook, tabs, sheets);
  const recalculate = readRecalculation(workbook);
  const model = withoutReservedRows({
    sheets,
    names,
    ...(active !== undefined && { activeSheet: active }),
    ...(recalculate && { recalculate }),
  });
  return { model, notKept: parts.notKept.toArray() };
}

function readParts(archive: OfficePackage, path: string, workbook: XmlElement, options: XlsxOptions): WorkbookParts {
  const related = (type: string): XmlElement | undefined => {
    const target = archive.related(path, type);
    return target === undefined ? undefined : archive.xml(target);
  };
  const styles = related("styles");
  const palette = new Palette(related("theme"), styles);
  return {
    archive,
    sharedStrings: readSharedStrings(related("sharedStrings")),
    palette,
    styles: new StyleSheet(styles, palette),
    dynamicArrayMarks: readDynamicArrayMarks(related("sheetMetadata")),
    functionNames: new CustomFunctionNames(options.functionIds),
    isManyCells: namesOfManyCells(nameTexts(workbook)),
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

function sheetHeads(workbook: XmlElement, path: string, archive: OfficePackage): readonly SheetHead[] {
  const targets = new Map(archive.relationships(path).map(({ id, target }) => [id, target]));
  return children(child(workbook, "sheets"), "sheet").map(({ attributes }, i) => {
    const target = targets.get(attributes["id"] ?? "");
    if (target === undefined) throw new XlsxError("damaged", `No part for the sheet ${attributes["name"] ?? i}`);
    return {
      id: attributes["sheetId"] ?? String(i + 1),
      name: attributes["name"] ?? "",
      path: target,
      visibility: VISIBILITY[attributes["state"] ?? ""] ?? "visible",
    };
  });
}

function activeSheet(workbook: XmlElement, tabs: readonly string[], sheets: readonly SheetModel[]): string | undefined {
  const view = child(child(workbook, "bookViews"), "workbookView");
  const name = view && tabs[numberAttribute(view, "activeTab") ?? 0];
  return name !== SETTINGS_SHEET && sheets.some((sheet) => sheet.name === name) ? name : undefined;
}
