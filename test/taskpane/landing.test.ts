/** Where the user is once a plan is applied. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { landingOf } from "../../src/taskpane/landing";
import { createSheet, type SheetKind } from "../../src/tools/create/created-sheets";
import type { Edit } from "../../src/workbook/plan";
import { planMakers } from "../tools/support/plan-makers";
import { planned, sheetNamed, workbookOf } from "../tools/support/workbooks";

const at = (sheet: string, row = 0, column = 0) => ({ sheet, row, column, rows: 1, columns: 1 });
const landing = (...edits: readonly Edit[]) => landingOf({ label: "", edits });

describe("a plan leaves the user", () => {
  const request = {
    convention: conventionById("gessms-2026")!,
    locale: "fr",
    learners: 3,
    units: 3,
    year: 2026,
  } as const;

  it.each([
    ["marks", at("Notes", 5, 1)],
    ["minutes", at("PV de jury")],
    ["dossier", at("Contrats")],
    ["obligations", at("Obligations")],
  ] satisfies readonly [SheetKind, unknown][])("in front of « %s », not of the rules that it needs", (kind, place) => {
    expect(landingOf(createSheet(workbookOf(), kind, request))).toEqual(place);
  });

  it("at the first cells that it fills, where it adds no sheet", () => {
    const range = { sheet: "Notes", row: 6, column: 9, rows: 20, columns: 3 };
    expect(landing({ kind: "setting", key: "a", value: "b" }, { kind: "cells", range, cells: [] })).toEqual(
      at("Notes", 6, 9),
    );
  });

  it("never in front of a sheet that it hides", () => {
    const hidden: Edit = { kind: "sheetVisibility", sheet: "Clé", visibility: "veryHidden" };
    const added = ["Copies", "Clé"].map((sheet): Edit => ({ kind: "addSheet", sheet }));
    expect(landing(...added, hidden)).toEqual(at("Copies"));
  });

  it("where they were, when nothing of it can be looked at", () => {
    expect(landing({ kind: "setting", key: "convention", value: "cnam" })).toBeNull();
  });
});

describe("every tool that writes", () => {
  it.each(Object.entries(planMakers))(
    "%s leaves the user on a sheet in sight, and says what is next",
    async (_, one) => {
      const plan = (await one.make(one.workbook))!;
      const { sheet } = landingOf(plan)!;
      expect(sheetNamed(planned(one.workbook, plan), sheet).visibility).toBe("visible");
      expect(plan.next).toMatch(/^[\p{Lu}«].+\.$/u);
    },
  );
});
