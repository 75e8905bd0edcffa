import { expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import type { Finding } from "../../../src/tools/audit/finding";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import type { WorkbookModel } from "../../../src/workbook/model";
import { adapters } from "../support/adapters";
import { messy } from "./messy";

const found = (workbook: WorkbookModel): readonly Finding[] =>
  auditWorkbook(workbook, { convention: conventionById("gessms-2026")! });

it.each(Object.entries(adapters))("what is mended is undone whole, formats included: %s", async (_adapter, openOn) => {
  const { port, dispose } = await openOn(messy);
  const before = await port.snapshot();
  const applied = await port.apply(fixPlan(found(before), "fr"));
  await port.settled();
  expect(found(await port.snapshot()).filter(({ fix }) => fix !== undefined)).toEqual([]);
  expect((await port.undo(applied)).kept).toEqual([]);
  await port.settled();
  const after = await port.snapshot();
  expect(after.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  dispose();
});
