import { describe, expect, it } from "vitest";
import { conventions } from "../../../src/conventions";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { createSheet, sheetKinds, suits } from "../../../src/tools/create/created-sheets";
import type { WorkbookModel } from "../../../src/workbook/model";
import { planned } from "../support/workbooks";
import { on } from "./support";

describe("the sheets that the product makes", () => {
  it.each(conventions.map((convention) => [convention.id, convention] as const))(
    "hold nothing to tell of: %s",
    (_, convention) => {
      const workbook = sheetKinds
        .filter((kind) => suits(kind, convention))
        .reduce<WorkbookModel>(
          (model, kind) =>
            planned(model, createSheet(model, kind, { convention, locale: "fr", learners: 5, units: 4, year: 2026 })),
          { sheets: [], names: [] },
        );
      expect(auditWorkbook(workbook, { convention, date: on(1, 3, 2027) })).toEqual([]);
    },
  );
});
