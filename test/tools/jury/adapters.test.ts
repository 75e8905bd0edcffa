import { describe, expect, it } from "vitest";
import { closeJury } from "../../../src/tools/jury/close-jury";
import { explainChanges } from "../../../src/tools/jury/explain-changes";
import type { WorkbookModel } from "../../../src/workbook/model";
import { adapters } from "../support/adapters";
import { sheetOf, workbookOf } from "../support/workbooks";
import { CLOSED_ON, closingIn, closingOf, since, withMinutes } from "./support";

const status = (row: number, value: string) => ({ formula: `=CNAM.UE_STATUS(B${row},,,"gessms-2026")`, value });
const table = workbookOf(
  sheetOf("Promo", [
    ["Apprenant", "USSA24", "USSA24 statut"],
    ["MARTIN Léa", 8, status(2, "Session 2")],
    // A text that looks like a number stays one.
    ["PETIT Noé", "12", status(3, "Validée")],
    ["ROUX Ana", 9.12345678901234, status(4, "Session 2")],
  ]),
);

const close = (workbook: WorkbookModel) => closeJury(workbook, closingOf(workbook), "fr");

describe.each(Object.entries(adapters))("on %s", (_adapter, openOn) => {
  it("a jury closed, then undone, leaves the workbook and its minutes as they were", async () => {
    const { port, dispose } = await openOn(withMinutes(table));
    try {
      await port.settled();
      const before = await port.snapshot();
      const applied = await port.apply(close(before));
      await port.settled();
      expect((await port.snapshot()).sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["_Journal", "Jury clos"]),
      );
      expect(await port.undo(applied)).toEqual({ kept: [] });
      expect((await port.snapshot()).sheets).toEqual(before.sheets);
    } finally {
      dispose();
    }
  });

  it("what was closed is the same once written, a change is found, and its reason settles it until it is undone", async () => {
    const { port, dispose } = await openOn(table);
    try {
      await port.settled();
      await port.apply(close(await port.snapshot()));
      await port.settled();
      expect(since(await port.snapshot()).unexplained).toEqual([]);
      await port.write("Promo!B2", [[11]]);
      await port.settled();
      const changed = await port.snapshot();
      const { unexplained } = since(changed);
      expect(unexplained).toContainEqual(expect.objectContaining({ who: "MARTIN Léa", before: 8, after: 11 }));
      const closing = closingIn(changed);
      const options = { closing, changes: unexplained, reason: "Recopie", by: "M. Blanc", locale: "fr" } as const;
      const applied = await port.apply(explainChanges(changed, { ...options, date: CLOSED_ON + 1 }));
      await port.settled();
      expect(since(await port.snapshot()).unexplained).toEqual([]);
      expect(await port.undo(applied)).toEqual({ kept: [] });
      expect(since(await port.snapshot()).unexplained).toEqual(unexplained);
    } finally {
      dispose();
    }
  });
});
