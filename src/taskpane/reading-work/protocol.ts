/** What the pane asks of the worker that reads large workbooks: plain data, copied from one to the other. */
import type { AuditOptions } from "../../tools/audit/audit-workbook";
import type { Finding } from "../../tools/audit/finding";
import type { FoundTable } from "../../tools/recognise/found-table";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import type { ReadContent } from "../../tools/import/read-content";
import type { Reply } from "../worker/worker-task";

export type ReadingRequest =
  | { readonly kind: "tables"; readonly sheets: readonly SheetModel[] }
  | { readonly kind: "audit"; readonly workbook: WorkbookModel; readonly options: AuditOptions }
  | { readonly kind: "import"; readonly bytes: Uint8Array; readonly name: string };

/** What each request gives. */
export interface ReadingResults {
  /** Of each sheet, in order. */
  readonly tables: readonly (readonly FoundTable[])[];
  readonly audit: readonly Finding[];
  readonly import: ReadContent;
}

/** The message of an error that nobody foresaw. */
export type ReadingReply = Reply<ReadingResults[keyof ReadingResults], string>;
