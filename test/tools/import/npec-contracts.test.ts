/** Contracts and the list of levels find each other, whichever comes first; what is typed stays. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { createSheet } from "../../../src/tools/create/created-sheets";
import { contractsOfBefore } from "../../../src/tools/import/npec-contracts";
import { npecSheet } from "../../../src/tools/import/npec-sheet";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import type { RangeRef, WorkbookModel } from "../../../src/workbook/model";
import { createdFile } from "../support/financial-file";
import { planned, sheetNamed, workbookOf } from "../support/workbooks";
import * as files from "./files";

const imported = (workbook: WorkbookModel): WorkbookModel => {
  const recognised = recogniseSource(readSeparated(files.npec));
  if (recognised.kind !== "npec") throw new Error("a list of levels");
  return planned(workbook, npecSheet(workbook, { rows: recognised.list.rows, from: "npec.csv", locale: "fr" }));
};
const created = (workbook: WorkbookModel, convention = "gessms-2026"): WorkbookModel =>
  createdFile({ convention, year: 2026, learners: 3 }, workbook);

/** Level, day and doubt of the first contract. */
const formulas = (workbook: WorkbookModel): readonly (string | undefined)[] => {
  const { cells } = sheetNamed(workbook, "Contrats");
  return ["F", "V", "W"].map((letter) => cells[10]?.[letter.charCodeAt(0) - 65]?.formula);
};

describe("a list of levels", () => {
  it("is read by the contracts of a file, whichever comes first", () => {
    const [before, after] = [created(imported(workbookOf())), imported(created(workbookOf()))];
    expect(formulas(after)).toEqual(formulas(before));
    expect(formulas(after).every((formula) => formula?.includes("CNAM_NPEC_CODE"))).toBe(true);
    expect(sheetNamed(after, "Contrats").cells).toEqual(sheetNamed(before, "Contrats").cells);
  });

  it("leaves what is typed as it is, and contracts without a list to be typed", () => {
    const file = created(workbookOf());
    expect(formulas(file)).toEqual([undefined, undefined, undefined]);
    const range = { sheet: "Contrats", row: 10, column: 5, rows: 1, columns: 1 };
    const typed = planned(file, { label: "", edits: [{ kind: "cells", range, cells: [[7000]] }] });
    expect(sheetNamed(imported(typed), "Contrats").cells[10]?.[5]?.value).toBe(7000);
    expect(formulas(imported(typed))[0]).toBeUndefined();
  });

  it("is read by contracts on a sheet of their own, made before it", () => {
    const request = {
      convention: conventionById("apprentissage-2025")!,
      locale: "fr",
      learners: 3,
      units: 1,
      year: 2026,
    };
    const alone = (workbook: WorkbookModel): WorkbookModel =>
      planned(workbook, createSheet(workbook, "contracts", { ...request, locale: "fr" }));
    const [before, after] = [alone(imported(workbookOf())), imported(alone(workbookOf()))];
    expect(sheetNamed(after, "Contrats").cells).toEqual(sheetNamed(before, "Contrats").cells);
    const found = Object.values(sheetNamed(after, "Contrats").cells[10] ?? {}).map(({ formula }) => formula ?? "");
    expect(found.filter((formula) => formula.includes("CNAM_NPEC_CODE"))).toHaveLength(3);
    expect(contractsOfBefore(after)).toEqual([]);
  });

  it("tells of contracts made without the columns that find their level, whatever else is there", () => {
    const file = created(workbookOf());
    const at = (column: number): RangeRef => ({ sheet: "Contrats", row: 9, column, rows: 1, columns: 1 });
    const older = planned(file, {
      label: "",
      edits: [19, 20, 21, 22].map((column) => ({ kind: "cells", range: at(column), cells: [[null]] })),
    });
    expect(contractsOfBefore(older)).toEqual([
      { sheet: "Contrats", headings: ["Code RNCP", "Branche (CPNE)", "NPEC applicable depuis", "NPEC à vérifier"] },
    ]);
    expect(formulas(imported(older))).toEqual([undefined, undefined, undefined]);
    // The columns as somebody adds them by hand.
    const typed = ["Code RNCP", "branche (CPNE) ", "NPEC applicable depuis", "NPEC à vérifier"];
    const mended = planned(older, {
      label: "",
      edits: typed.map((heading, index) => ({ kind: "cells", range: at(19 + index), cells: [[heading]] })),
    });
    expect(contractsOfBefore(mended)).toEqual([]);
    expect(formulas(imported(mended)).every((formula) => formula?.includes("CNAM_NPEC_CODE"))).toBe(true);
    expect(contractsOfBefore(created(workbookOf(), "assistant-gestion-2016"))).toEqual([]);
  });

  it("takes the place of one imported before, formulas unchanged", () => {
    const once = imported(created(workbookOf()));
    const twice = imported(once);
    expect(twice.names.find(({ name }) => name === "CNAM_NPEC_CODE")?.formula).toBe("='NPEC (2)'!$A$5:$A$7");
    expect(sheetNamed(twice, "Contrats").cells).toEqual(sheetNamed(once, "Contrats").cells);
  });

  it("has nothing to fill in a file of contracts paid by the hour, nor where there is none", () => {
    const hourly = created(workbookOf(), "assistant-gestion-2016");
    expect(sheetNamed(imported(hourly), "Contrats").cells).toEqual(sheetNamed(hourly, "Contrats").cells);
    expect(imported(workbookOf()).sheets.map(({ name }) => name)).toEqual(["NPEC"]);
  });
});
