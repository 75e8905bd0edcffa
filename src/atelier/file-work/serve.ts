/** Does what a request asks, the same in the worker and, where there is none, in the page. */
import { readXlsx, writeXlsx, XlsxError } from "../xlsx";
import type { FileFailure, FileReply, FileRequest, FileResults } from "./protocol";

export async function serve(request: FileRequest, reply: (reply: FileReply) => void): Promise<void> {
  const progress = (share: number): void => reply({ kind: "progress", share });
  try {
    reply({ kind: "done", result: await perform(request, progress) });
  } catch (error) {
    reply({ kind: "failed", failure: failureOf(error) });
  }
}

function perform(request: FileRequest, progress: (share: number) => void): Promise<FileResults[keyof FileResults]> {
  const options = { functionIds: request.functionIds, progress };
  return request.kind === "read" ? readXlsx(request.bytes, options) : writeXlsx(request.model, options);
}

function failureOf(error: unknown): FileFailure {
  if (!(error instanceof XlsxError)) return { message: String(error) };
  const { message, code, limit } = error;
  return { message, code, ...(limit !== undefined && { limit }) };
}
