/** Messy workbooks attached in Excel, as they are in memory. */
import { describe, it } from "vitest";
import { openFakeWorkbook } from "../../../fakes/excel/open-fake-workbook";
import { messyWorkbooks, type MessyWorkbook } from "../../../fixtures/messy/build";
import { expectAttached } from "../../support/messy-attached";

describe.each(Object.entries(messyWorkbooks))("%s", (name, model) => {
  it("attached: writes there and nowhere else, and is undone", async () => {
    const { port, dispose } = await openFakeWorkbook(model);
    try {
      await expectAttached(port, name as MessyWorkbook);
    } finally {
      dispose();
    }
  });
});
