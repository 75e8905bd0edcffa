import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/functions/catalogue";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { WorkbookPort } from "../../../src/workbook/port";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { UniverSession } from "../../../src/workbook/univer/session";
import { createWorkbook } from "../../../src/workbook/workbook";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";
import { excelTable, oneUnit, several, withRules } from "./sheets";
import { planOf } from "./support";

interface Opened {
  readonly port: WorkbookPort;
  dispose(): void;
}

const adapters: Readonly<Record<string, (model: WorkbookModel) => Promise<Opened>>> = {
  memory: (model) => Promise.resolve({ port: createMemoryWorkbook(model), dispose: () => undefined }),
  excel: openFakeWorkbook,
  univer: async (model) => {
    const session = new UniverSession(startHeadlessUniver(catalogue), model);
    await session.calculation.settled();
    return { port: createWorkbook(session.driver), dispose: () => session.dispose() };
  },
};

const plain = { row: 4, column: 1, rows: 2, columns: 1 };
const sheets: readonly (readonly [string, SheetModel])[] = [
  ["one unit, with words to replace", oneUnit()],
  ["several units under bands", several()],
  ["an Excel table that grows", excelTable()],
  [
    "a sheet with formats and checks of its own",
    oneUnit({
      validations: [
        {
          areas: [{ ...plain, column: 2 }],
          rule: { kind: "decimal", comparison: "between", operands: [0, 20] },
          allowBlank: true,
          onError: "stop",
        },
      ],
      conditionalFormats: [{ areas: [plain], rule: { kind: "notBlank" }, style: { bold: true } }],
    }),
  ],
];

describe.each(Object.entries(adapters))("on %s", (_adapter, openOn) => {
  it.each(sheets)("%s: applied then undone leaves the workbook as it was", async (_title, sheet) => {
    const { port, dispose } = await openOn(withRules(sheet));
    try {
      const before = await port.snapshot();
      const own = before.sheets.find(({ name }) => name === sheet.name)!;
      const wanted = sheet.name === "Semestre" ? (["mean", "credits"] as const) : (["grade", "status"] as const);
      const applied = await port.apply(planOf(own, wanted, { corrections: {} }));
      await port.settled();
      expect(await port.snapshot()).not.toEqual(before);
      expect(await port.undo(applied)).toEqual({ kept: [] });
      await port.settled();
      expect(await port.snapshot()).toEqual(before);
    } finally {
      dispose();
    }
  });
});
