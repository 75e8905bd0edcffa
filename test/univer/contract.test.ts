import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { createWorkbook } from "../../src/workbook/workbook";
import { describeWorkbookPort } from "../contract/workbook-port.contract";
import { failingDriver } from "./support/failing-driver";
import { univerUser } from "./support/univer-user";

describeWorkbookPort("univer", async (model) => {
  const session = new UniverSession(startHeadlessUniver([]), model);
  await session.calculation.settled();
  const { driver, failAfter } = failingDriver(session.driver);
  return {
    port: createWorkbook(driver),
    user: univerUser(session),
    beside: async () => createWorkbook(session.driver),
    failAfter,
    dispose: () => session.dispose(),
  };
});
