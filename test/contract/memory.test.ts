import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { describeStalePlans } from "./stale-plans.contract";
import { describeWorkbookPort, type WorkbookFactory } from "./workbook-port.contract";

const open: WorkbookFactory = async (model) => {
  const port = createMemoryWorkbook(model);
  return {
    port,
    user: port.user,
    beside: async () => port.beside(),
    failAfter: (edits) => port.failAfter(edits),
  };
};

describeWorkbookPort("memory", open);
describeStalePlans("memory", open, 300);
