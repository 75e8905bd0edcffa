import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort("memory", async (model) => {
  const port = createMemoryWorkbook(model);
  return { port, user: port.user, failAfter: (edits) => port.failAfter(edits) };
});
