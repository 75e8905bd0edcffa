/** Every sheet on every kind of workbook: made, then undone without a trace; a formula is what the plan says. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { createSheet, type SheetKind } from "../../../src/tools/create/created-sheets";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { adapters } from "../support/adapters";
import { planned, sheetNamed, sheetOf, workbookOf } from "../support/workbooks";

const cases: readonly (readonly [SheetKind, string])[] = [
  ["transcript", "gessms-2026"],
  ["minutes", "ingenieur-apprentissage-2020"],
  ["rates", "assistant-gestion-2016"],
  ["schedule", "gessms-2026"],
  ["contracts", "apprentissage-2025"],
  ["dossier", "gessms-2026"],
  ["obligations", "forpro-sup-2022-2026"],
  ["team", "assistant-gestion-2016"],
  ["visits", "gessms-2026"],
  ["indicators", "pays-aix-2016-2018"],
  ["responsibilities", "gessms-2026"],
  ["body", "ingenieur-apprentissage-2020"],
  ["membership", "cmqe-ptms"],
];

const mine = workbookOf(sheetOf("À moi", [["Total", 12.5, "=B1*2"]]));

describe.each(Object.entries(adapters))("on %s", (_adapter, openOn) => {
  it.each(cases)("« %s » of %s: made, then undone without a trace", async (kind, id) => {
    const { port, dispose } = await openOn(mine);
    try {
      const before = await port.snapshot();
      const asked = { convention: conventionById(id)!, locale: "fr", learners: 2, units: 2, year: 2026 } as const;
      const plan = createSheet(before, kind, asked);
      const applied = await port.apply(plan);
      const after = await port.snapshot();
      const wanted = planned(before, plan).sheets.at(-1)!;
      const made = sheetNamed(after, wanted.name);
      const formulas = [...cellsIn(wanted.cells)].filter(({ cell }) => cell.formula !== undefined);
      expect(formulas.length).toBeGreaterThan(0);
      for (const { row, column, cell } of formulas) expect(made.cells[row]?.[column]?.formula).toBe(cell.formula);
      expect(made.protection !== undefined).toBe(kind === "responsibilities");
      expect(await port.undo(applied)).toEqual({ kept: [] });
      expect(await port.snapshot()).toEqual(before);
    } finally {
      dispose();
    }
  });
});
