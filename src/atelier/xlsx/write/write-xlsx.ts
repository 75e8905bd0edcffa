import type { WorkbookModel } from "../../../workbook/model";
import { CustomFunctionNames } from "../formula/custom-function-names";
import { needsWholeRanges } from "../formula/implicit-intersection";
import { LinkedWorkbooks } from "../formula/linked-workbooks";
import { namesOfManyCells } from "../formula/names-of-many-cells";
import { isDynamicFormula } from "../formula/to-file-formula";
import { PackageWriter } from "../package/package-writer";
import type { XlsxOptions } from "../read/read-xlsx";
import { withReservedRows } from "../reserved-sheet";
import { StyleWriter } from "../styles/style-writer";
import { addDocumentProperties } from "./document-properties";
import { metadataXml } from "./metadata";
import { SharedStringWriter } from "./shared-strings";
import type { WorkbookContext } from "./sheet-context";
import { sheetXml } from "./sheet-xml";
import { activeTab, workbookXml } from "./workbook-xml";

const WORKBOOK = "xl/workbook.xml";
const SPREADSHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes a workbook as the bytes of an `.xlsx` file: the same model gives the same bytes. */
// Writing is synchronous, in a worker where there is one; errors come one way only.
export async function writeXlsx(model: WorkbookModel, options: XlsxOptions): Promise<Uint8Array> {
  const stored = withReservedRows(model);
  const functionNames = new CustomFunctionNames(options.functionIds);
  const isManyCells = namesOfManyCells(model.names);
  const context: WorkbookContext = {
    files: new PackageWriter(),
    styles: new StyleWriter(),
    strings: new SharedStringWriter(),
    functionNames,
    linkedWorkbooks: new LinkedWorkbooks(model.externalLinks ?? []),
    isDynamic: (formula) => isDynamicFormula(formula, functionNames) || needsWholeRanges(formula, isManyCells),
    dynamicArrays: false,
    model,
    tables: 0,
    charts: 0,
  };
  const { files } = context;
  files.relate("", "officeDocument", WORKBOOK);
  const sheets = addSheets(stored, context, options.progress);
  files.add(WORKBOOK, workbookXml(stored, WORKBOOK, sheets, context), `${SPREADSHEET_TYPES}.sheet.main+xml`);
  addRelated("styles", "xl/styles.xml", context.styles.toXml(), context);
  addRelated("sharedStrings", "xl/sharedStrings.xml", context.strings.toXml(), context);
  if (context.dynamicArrays) addRelated("sheetMetadata", "xl/metadata.xml", metadataXml(), context);
  addDocumentProperties(model.properties, files);
  return files.toBytes();
}

/** Adds every sheet's part and returns the identifiers of their relationships. */
function addSheets(
  model: WorkbookModel,
  context: WorkbookContext,
  progress: XlsxOptions["progress"],
): readonly string[] {
  const front = activeTab(model);
  return model.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const content = sheetXml(sheet, { path, number: i + 1, active: i === front }, context);
    context.files.add(path, content, `${SPREADSHEET_TYPES}.worksheet+xml`);
    // What is left then is to zip the parts.
    progress?.((i + 1) / (model.sheets.length + 1));
    return context.files.relate(WORKBOOK, "worksheet", path);
  });
}

function addRelated(
  type: "styles" | "sharedStrings" | "sheetMetadata",
  path: string,
  content: string,
  context: WorkbookContext,
): void {
  context.files.add(path, content, `${SPREADSHEET_TYPES}.${type}+xml`);
  context.files.relate(WORKBOOK, type, path);
}
