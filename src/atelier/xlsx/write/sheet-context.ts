import type { WorkbookModel } from "../../../workbook/model";
import type { CustomFunctionNames } from "../formula/custom-function-names";
import type { LinkedWorkbooks } from "../formula/linked-workbooks";
import type { StyleWriter } from "../styles/style-writer";
import type { PackageWriter } from "../package/package-writer";
import type { SharedStringWriter } from "./shared-strings";

/** What writing any sheet shares with the others. */
export interface WorkbookContext {
  readonly files: PackageWriter;
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  readonly functionNames: CustomFunctionNames;
  readonly linkedWorkbooks: LinkedWorkbooks;
  /** Whether Excel itself would store the formula as a dynamic array, even if it fills a single cell today. */
  readonly isDynamic: (formula: string) => boolean;
  /** Set by the first cell that needs `xl/metadata.xml`. */
  dynamicArrays: boolean;
  /** The whole workbook, for what refers to other sheets. */
  readonly model: WorkbookModel;
  /** Tables and charts are numbered through the workbook. */
  tables: number;
  charts: number;
}
