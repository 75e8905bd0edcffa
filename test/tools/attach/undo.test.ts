/** What « Brancher » wrote is taken back whole, whatever failed or the user did meanwhile. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import type { ResultKind } from "../../../src/tools/attach/result-columns";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { Applied } from "../../../src/workbook/port";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { excelTable, jury, oneUnit, several, withRules } from "./sheets";
import { planOf } from "./support";

const conventionId = "gessms-2026";
const codes = catalogueCodes(conventionById(conventionId)!);
const corrections = { CC: { role: "mark", assessment: "continuous", confidence: 1 } } as const;

const sheets: readonly (readonly [string, SheetModel, readonly ResultKind[]])[] = [
  ["one unit", oneUnit(), ["grade", "status"]],
  ["several units", several(), ["credits", "mean"]],
  ["an Excel table", excelTable(), ["grade", "status"]],
  ["a whole course", jury(codes), ["decision"]],
];

describe.each(sheets)("%s", (_title, sheet, wanted) => {
  const plan = planOf(sheet, wanted, { conventionId, corrections });

  it("a failure at any edit leaves the workbook as it was", async () => {
    for (let edits = 0; edits < plan.edits.length; edits += 1) {
      const workbook = createMemoryWorkbook(withRules(sheet, conventionId));
      const before = await workbook.snapshot();
      workbook.failAfter(edits);
      await expect(workbook.apply(plan)).rejects.toThrow();
      expect(await workbook.snapshot()).toEqual(before);
    }
  });
});

describe("a user who goes on working", () => {
  async function attachedSheet(): Promise<{ workbook: MemoryWorkbook; applied: Applied; before: WorkbookModel }> {
    const workbook = createMemoryWorkbook(withRules(oneUnit(), conventionId));
    const before = await workbook.snapshot();
    const applied = await workbook.apply(planOf(oneUnit(), ["grade", "status"], { conventionId, codes: {} }));
    return { workbook, applied, before };
  }

  function contents({ sheets: all }: WorkbookModel): unknown[] {
    return [...cellsIn(all[0]!.cells)].flatMap(({ cell }) => cell.formula ?? cell.value ?? []);
  }

  it("keeps a mark typed since; every result goes", async () => {
    const { workbook, applied, before } = await attachedSheet();
    await workbook.user.setCell("USSA24!D8", 15);
    expect(await workbook.undo(applied)).toEqual({ kept: [] });
    expect(contents(await workbook.snapshot()).sort()).toEqual([...contents(before), 15].sort());
  });

  it("keeps a learner added above the others; every result goes", async () => {
    const { workbook, applied, before } = await attachedSheet();
    await workbook.user.insertRows("USSA24", 4);
    await workbook.user.setCell("USSA24!A5", "ALBA");
    expect(await workbook.undo(applied)).toEqual({ kept: [] });
    expect(contents(await workbook.snapshot()).sort()).toEqual([...contents(before), "ALBA"].sort());
  });

  it("keeps the rows sorted, each learner with their own marks; every result goes", async () => {
    const { workbook, applied, before } = await attachedSheet();
    await workbook.user.sortRange("USSA24!A5:G8", 0, true);
    const { kept } = await workbook.undo(applied);
    expect(kept).toEqual([]);
    const after = await workbook.snapshot();
    const names = [4, 5, 6, 7].map((row) => after.sheets[0]?.cells[row]?.[0]?.value);
    expect(names).toEqual(["ROUX", "PETIT", "MARTIN", "DUPONT"]);
    expect(contents(after).sort()).toEqual(contents(before).sort());
  });
});
