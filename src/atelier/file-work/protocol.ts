/** What the page asks of its file worker and what it answers: plain data, copied from one to the other. */
import type { Reply } from "../../taskpane/worker/worker-task";
import type { WorkbookModel } from "../../workbook/model";
import type { ReadResult, XlsxError } from "../xlsx";

export type FileRequest =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly functionIds: readonly string[] }
  | { readonly kind: "write"; readonly model: WorkbookModel; readonly functionIds: readonly string[] };

/** What each request gives when it succeeds. */
export interface FileResults {
  readonly read: ReadResult;
  readonly write: Uint8Array;
}

export type FileFailure = Partial<Pick<XlsxError, "code" | "limit">> & { readonly message: string };

export type FileReply = Reply<FileResults[keyof FileResults], FileFailure>;
