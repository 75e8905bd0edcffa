import { openFakeWorkbook } from "../fakes/excel/open-fake-workbook";
import { describeStalePlans } from "./stale-plans.contract";
import { describeWorkbookPort, type WorkbookFactory } from "./workbook-port.contract";

const open: WorkbookFactory = async (model) => {
  const { excel, port, beside, dispose } = await openFakeWorkbook(model);
  return { port, user: excel.user, beside, failAfter: (edits) => excel.changes.failAfter(edits), dispose };
};

describeWorkbookPort("excel", open);
describeStalePlans("excel", open, 20);
