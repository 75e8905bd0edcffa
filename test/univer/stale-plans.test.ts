import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { createWorkbook } from "../../src/workbook/workbook";
import { describeStalePlans } from "../contract/stale-plans.contract";
import { univerUser } from "./support/univer-user";

describeStalePlans(
  "univer",
  async (model) => {
    const session = new UniverSession(startHeadlessUniver([]), model);
    await session.calculation.settled();
    return {
      port: createWorkbook(session.driver),
      user: univerUser(session),
      beside: async () => createWorkbook(session.driver),
      failAfter: () => undefined,
      dispose: () => session.dispose(),
    };
  },
  15,
);
