/** Messy workbooks in the Atelier's engine: attached, computed, and undone cell by cell. */
import { expect, it } from "vitest";
import { catalogue } from "../../../src/functions/catalogue";
import type { Applied } from "../../../src/workbook/port";
import type { WorkbookModel } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { createWorkbook } from "../../../src/workbook/workbook";
import { messyWorkbooks } from "../../fixtures/messy/build";
import { attachPlans } from "../../tools/support/attach-plans";

it.each(Object.entries(messyWorkbooks))(
  "%s: attached, then undone without a trace",
  async (_name, model: WorkbookModel) => {
    const session = new UniverSession(startHeadlessUniver(catalogue), model);
    await session.calculation.settled();
    const port = createWorkbook(session.driver);
    try {
      const before = await port.snapshot();
      const applied: Applied[] = [];
      for (const plan of attachPlans(before)) applied.push(await port.apply(plan));
      await port.settled();
      for (const plan of applied.reverse()) expect(await port.undo(plan)).toEqual({ kept: [] });
      await port.settled();
      expect(await port.snapshot()).toEqual(before);
    } finally {
      session.dispose();
    }
  },
);
