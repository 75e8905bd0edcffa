import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import type { ResultKind } from "../../../src/tools/attach/result-columns";
import type { SheetModel } from "../../../src/workbook/model";
import { adapters, openInUniver } from "../support/adapters";
import { excelTable, jury, oneUnit, several, withRules } from "./sheets";
import { attached, planOf } from "./support";

const conventionId = "gessms-2026";
const codes = catalogueCodes(conventionById(conventionId)!);
const WANTED: Readonly<Record<string, readonly ResultKind[]>> = { Semestre: ["mean", "credits"], Jury: ["decision"] };
const plain = { row: 4, column: 1, rows: 2, columns: 1 };
const sheets: readonly (readonly [string, SheetModel])[] = [
  ["one unit, with words to replace", oneUnit()],
  ["several units under bands", several()],
  ["an Excel table that grows", excelTable()],
  ["a whole course and its decision", jury(codes)],
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
      const applied = await port.apply(planOf(own, WANTED[sheet.name] ?? ["grade", "status"], { conventionId }));
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

describe("in a host that calculates", () => {
  it.each(sheets)("%s: brought again, nothing is added", async (_title, sheet) => {
    const { port, dispose } = await openInUniver(withRules(sheet, conventionId));
    try {
      const wanted = WANTED[sheet.name] ?? ["grade", "status"];
      await port.apply(planOf(sheet, wanted, { conventionId }));
      await port.settled();
      const { sheets: after } = await port.snapshot({ sheets: [sheet.name] });
      expect(attached(after[0]!, wanted, { conventionId })).toEqual({ ok: false, reason: "nothingToAdd" });
    } finally {
      dispose();
    }
  });
});
