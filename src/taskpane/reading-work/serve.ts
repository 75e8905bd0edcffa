/** Does what a request asks, with the code of the page. */
import { auditWorkbook } from "../../tools/audit/audit-workbook";
import { tablesOf } from "../../tools/reading/read-sheet";
import { readContent } from "../../tools/import/read-content";
import type { ReadingReply, ReadingRequest, ReadingResults } from "./protocol";

export function serve(request: ReadingRequest, reply: (reply: ReadingReply) => void): void {
  try {
    reply({ kind: "done", result: perform(request) });
  } catch (error) {
    reply({ kind: "failed", failure: String(error) });
  }
}

function perform(request: ReadingRequest): ReadingResults[keyof ReadingResults] {
  switch (request.kind) {
    case "tables":
      return request.sheets.map(tablesOf);
    case "audit":
      return auditWorkbook(request.workbook, request.options);
    case "import":
      return readContent(request.bytes, request.name);
  }
}
