import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { compareFrozen } from "../../../src/tools/freeze/compare-frozen";
import { findRecords } from "../../../src/tools/freeze/freeze-record";
import { freezeWorkbook, sheetsToFreeze } from "../../../src/tools/freeze/freeze-workbook";
import { inputsText } from "../../../src/tools/freeze/inputs-text";
import { convocations } from "../../../src/tools/resit/convocations";
import { readRoster } from "../../../src/tools/resit/read-roster";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import { adapters } from "../support/adapters";
import { sheetOf, workbookOf } from "../support/workbooks";

const functionIds = catalogue.map(({ description }) => description.id);
const facts = { date: 46_348.5, convention: "LP GESSMS", version: "1.0.0", digest: "ab".repeat(32) };
const status = (row: number, value: string) => ({ formula: `=CNAM.UE_STATUS(B${row},,,"gessms-2026")`, value });
const marks = workbookOf(
  sheetOf("Notes", [
    ["Apprenant", "USSA24", "USSA24 statut"],
    ["MARTIN Léa", 8, status(2, "Session 2")],
    ["PETIT Noé", 12, status(3, "Validée")],
  ]),
);

function frozen(workbook: WorkbookModel): Plan {
  const sheets = sheetsToFreeze(workbook).map(({ name }) => name);
  return freezeWorkbook(workbook, {
    functionIds,
    locale: "fr",
    hidden: "leftOut",
    salt: "0f".repeat(16),
    sheets,
    ...facts,
  }).plan;
}

const plans: Readonly<Record<string, (workbook: WorkbookModel) => Promise<Plan>>> = {
  "a frozen workbook": (workbook) => Promise.resolve(frozen(workbook)),
  "the list of convocations": async (workbook) => {
    const sheet = workbook.sheets[0]!;
    const roster = await readRoster(workbook, sheet, () => undefined, conventionById("gessms-2026")!);
    return convocations(workbook, { roster: roster!, unit: null, locale: "fr" });
  },
};

describe.each(Object.entries(adapters))("on %s", (_adapter, openOn) => {
  it.each(Object.entries(plans))("%s, applied then undone, leaves the workbook as it was", async (_title, planOf) => {
    const { port, dispose } = await openOn(marks);
    try {
      const before = await port.snapshot();
      const applied = await port.apply(await planOf(before));
      await port.settled();
      expect((await port.snapshot()).sheets.length).toBeGreaterThan(before.sheets.length);
      expect(await port.undo(applied)).toEqual({ kept: [] });
      expect((await port.snapshot()).sheets).toEqual(before.sheets);
    } finally {
      dispose();
    }
  });

  it("what was frozen is found again, unchanged, and the data read too", async () => {
    const { port, dispose } = await openOn(marks);
    try {
      const before = await port.snapshot();
      const text = await inputsText(before, functionIds);
      await port.apply(frozen(before));
      await port.settled();
      const after = await port.snapshot();
      const [record] = findRecords(after);
      expect(record).toMatchObject({ ...facts, formulas: 2, copies: [{ original: "Notes", copy: "Notes (figée)" }] });
      expect(compareFrozen(after, record!)).toMatchObject([{ missing: null, changes: [] }]);
      expect(await inputsText(after, functionIds)).toBe(text);
    } finally {
      dispose();
    }
  });
});
