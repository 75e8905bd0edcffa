/** A sheet of a financial file made alone or later: it reads the file that there is, and brings what it reads. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conventionById, conventions } from "../../../src/conventions";
import { createSheet } from "../../../src/tools/create/created-sheets";
import { createFileSheet, fileSheetPlans } from "../../../src/tools/create/dossier/create-file-sheet";
import { allPartsOf, partName, partsOf, type FilePart } from "../../../src/tools/create/dossier/file-parts";
import type { SheetRequest } from "../../../src/tools/create/sheet-request";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { createdFile } from "../support/financial-file";
import { planned, sheetNamed, workbookOf } from "../support/workbooks";

const request = (id: string): SheetRequest => ({
  convention: conventionById(id)!,
  locale: "fr",
  learners: 3,
  units: 1,
  year: 2026,
});
const add = (workbook: WorkbookModel, part: FilePart, id = "gessms-2026"): WorkbookModel =>
  planned(workbook, createFileSheet(workbook, part, request(id)));
const named = ({ sheets }: WorkbookModel): string[] =>
  sheets.map(({ name }) => name).filter((name) => name !== "Règles");
const whole = (id: string): WorkbookModel => createdFile({ convention: id, year: 2026, learners: 3 });

/** What the sheet holds and where it is typed, its number in the workbook aside. */
const contents = ({ cells, validations, print, merges }: SheetModel): unknown => ({
  cells,
  validations,
  print,
  merges,
});

function undefinedNames({ sheets, names }: WorkbookModel): string[] {
  const known = new Set(names.map(({ name }) => name));
  const formulas = sheets.flatMap(({ cells }) => [...cellsIn(cells)].flatMap(({ cell }) => cell.formula ?? []));
  const used = formulas.flatMap((formula) => formula.match(/CNAM_[A-Z_\d]+/g) ?? []);
  return [...new Set(used.filter((name) => !known.has(name)))];
}

describe.each(conventions.map(({ id }) => id))("%s", (id) => {
  it.each(allPartsOf(conventionById(id)!))("« %s » alone brings all that it reads", (part) => {
    const made = add(workbookOf(), part, id);
    expect(undefinedNames(made)).toEqual([]);
    expect(named(made)).toContain(partName(part, "fr"));
  });
});

it("sheets made one by one, in any order, are those of a file made at once", () => {
  const file = whole("gessms-2026");
  const parts = partsOf(conventionById("gessms-2026")!);
  fc.assert(
    fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), (order) => {
      const made = order.reduce((workbook, part) => {
        const isThere = named(workbook).includes(partName(part, "fr"));
        return isThere ? workbook : add(workbook, part);
      }, workbookOf());
      expect(named(made).sort()).toEqual(named(file).sort());
      expect(new Map(made.names.map(({ name, formula }) => [name, formula]))).toEqual(
        new Map(file.names.map(({ name, formula }) => [name, formula])),
      );
      for (const name of named(file))
        expect(contents(sheetNamed(made, name)), name).toEqual(contents(sheetNamed(file, name)));
    }),
    { numRuns: 8 },
  );
});

describe("in a workbook that has a file", () => {
  it("reads it, and brings nothing else", () => {
    const contracts = add(workbookOf(), "contracts");
    const revenue = add(contracts, "revenue");
    expect(named(revenue)).toEqual(["Contrats", "Produits"]);
    const charges = add(revenue, "charges");
    // Charges say what was spent of them, expenses to which charge they belong.
    expect(named(charges).slice(2)).toEqual(["Charges", "Dépenses"]);
    expect(named(add(charges, "budget")).slice(4)).toEqual(["Budget"]);
  });

  it("leaves what is there as it is", () => {
    const file = whole("gessms-2026");
    const plan = createFileSheet(file, "contracts", request("gessms-2026"));
    expect(plan.edits).toEqual([]);
    expect(plan.label).toContain("est déjà dans le dossier");
    expect(plan.lands).toMatchObject({ sheet: "Contrats" });
  });

  it("makes again a paper, which gives the file nothing", () => {
    const file = whole("gessms-2026");
    const again = add(file, "invoicePaper");
    expect(named(again).slice(named(file).length)).toEqual(["Facture à imprimer (2)"]);
    expect(again.names).toEqual(file.names);
  });

  it("adds a sheet that no file has from the start, with what it copies as it is then", () => {
    const file = whole("gessms-2026");
    expect(named(file)).not.toContain("Coût complet");
    const plan = createFileSheet(file, "fullCost", request("gessms-2026"));
    expect(named(planned(file, plan)).slice(named(file).length)).toEqual(["Coût complet"]);
    // The charges are copied: once one has changed, the plan that was shown is no longer the one to write.
    const copied = plan.seen?.flatMap((one) => (one.kind === "cells" ? [one.range.sheet] : []));
    expect(copied).toContain("Charges");
  });

  it("finds the days of expenses in a file made before they had a name", () => {
    const file = whole("gessms-2026");
    const older = { ...file, names: file.names.filter(({ name }) => name !== "CNAM_DEPENSES_DATE") };
    const made = add(older, "fullCost");
    expect(made.names.find(({ name }) => name === "CNAM_DEPENSES_DATE")).toEqual(
      file.names.find(({ name }) => name === "CNAM_DEPENSES_DATE"),
    );
    expect(undefinedNames(made)).toEqual([]);
  });

  it("is asked which, where there are several", () => {
    const file = whole("gessms-2026");
    const two = planned(file, createSheet(file, "dossier", request("gessms-2026")));
    const plans = fileSheetPlans(two, "reminders", request("gessms-2026"));
    const names = plans.map(({ edits }) => new Set(JSON.stringify(edits).match(/CNAM_(?!REGLES)[A-Z_\d]+/g)));
    expect(names).toHaveLength(2);
    expect([...names[0]!].filter((name) => name.endsWith("_2"))).toEqual([]);
    expect([...names[1]!].filter((name) => !name.endsWith("_2"))).toEqual([]);
  });
});
