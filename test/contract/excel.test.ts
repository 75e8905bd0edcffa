import { openFakeWorkbook } from "../fakes/excel/open-fake-workbook";
import { describeWorkbookPort } from "./workbook-port.contract";

describeWorkbookPort("excel", async (model) => {
  const { excel, port, dispose } = await openFakeWorkbook(model);
  return { port, user: excel.user, failAfter: (edits) => excel.traffic.failAfter(edits), dispose };
});
