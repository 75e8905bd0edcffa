import { describe, expect, it } from "vitest";
import { planPreview } from "../../src/taskpane/plan-preview";
import { correctionsSetting } from "../../src/tools/recognise/corrections";
import type { Area, RangeRef } from "../../src/workbook/model";
import type { CellInput, Edit } from "../../src/workbook/plan";
import { sheetOf } from "./support/fake-workbook";

const workbook = {
  sheets: [
    sheetOf("Notes", [
      ["Apprenant", 12.5, { formula: "=SUM(B1,0.5)", value: 13 }],
      [null, true],
    ]),
  ],
  names: [],
};

const area: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const range = (sheet: string, row: number, column: number): RangeRef => ({ ...area, sheet, row, column });
const cells = (sheet: string, row: number, column: number, ...inputs: readonly CellInput[]): Edit => ({
  kind: "cells",
  range: { sheet, row, column, rows: 1, columns: inputs.length },
  cells: [inputs],
});
const preview = (...edits: readonly Edit[]): ReturnType<typeof planPreview> =>
  planPreview({ label: "Essai", edits }, workbook, "fr", (id) => `titre de ${id}`);

describe("planPreview", () => {
  it("shows each cell before and after, as the screen writes them", () => {
    expect(preview(cells("Notes", 0, 0, "Nom", 9.75, { formula: "=MAX(B1,2)" })).sheets[0]?.cells).toEqual([
      { address: "A1", before: "Apprenant", after: "Nom" },
      { address: "B1", before: "12,5", after: "9,75" },
      { address: "C1", before: "=SOMME(B1;0,5)", after: "=MAX(B1;2)" },
    ]);
  });

  it("shows numbers as their cells will: a year is no quantity, a date no number", () => {
    const plain = (text: string | null | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, " ");
    const format = (column: number, pattern: string, columns = 1): Edit => ({
      kind: "numberFormat",
      range: { ...range("Notes", 4, column), columns },
      format: pattern,
    });
    const style: Edit = { kind: "style", range: range("Notes", 4, 4), style: { numberFormat: "0 %" } };
    const { sheets } = preview(
      cells("Notes", 4, 0, 2026, 46265, 1234.5678, 7, 0.125),
      format(1, "0.00", 3),
      format(1, "dd/mm/yyyy"),
      format(2, '#,##0.00 "€"'),
      format(3, '"F2026-"000'),
      style,
    );
    const shown = sheets[0]?.cells.map(({ after }) => plain(after));
    expect(shown).toEqual(["2026", "31/08/2026", "1 234,5678 €", "F2026-007", "12,5 %"]);
  });

  it("reads what stands there by the format of the sheet", () => {
    const dated = sheetOf("Dates", [[46265]]);
    const sheet = { ...dated, cells: { 0: { 0: { value: 46265, style: { numberFormat: "dd/mm/yyyy" } } } } };
    const { sheets } = planPreview(
      { label: "Essai", edits: [cells("Dates", 0, 0, 46266)] },
      { sheets: [sheet], names: [] },
      "fr",
      (id) => id,
    );
    expect(sheets[0]?.cells).toEqual([{ address: "A1", before: "31/08/2026", after: "01/09/2026" }]);
  });

  it("counts what a plan replaces, declared or not, and nothing else", () => {
    const { overwritten, cellCount } = preview(cells("Notes", 1, 0, "Total", false, 3));
    expect(cellCount).toBe(3);
    expect(overwritten).toEqual([range("Notes", 1, 1)]);
  });

  it("leaves out the cells a plan leaves alone, and blanks that stay blank", () => {
    expect(preview(cells("Notes", 1, 0, null, undefined, "")).cellCount).toBe(0);
  });

  it("counts emptying a cell as replacing it", () => {
    const { sheets, overwritten } = preview(cells("Notes", 0, 1, null));
    expect(sheets[0]?.cells).toEqual([{ address: "B1", before: "12,5", after: null }]);
    expect(overwritten).toHaveLength(1);
  });

  it("groups by sheet in the plan's order and says which are new", () => {
    const { sheets } = preview(
      { kind: "addSheet", sheet: "Règles" },
      cells("Règles", 0, 0, "clé"),
      cells("Notes", 4, 0, 1),
      cells("Règles", 1, 0, "seuil"),
    );
    expect(sheets.map(({ sheet, status, cells: changed }) => [sheet, status, changed.length])).toEqual([
      ["Règles", "added", 2],
      ["Notes", "existing", 1],
    ]);
  });

  it("says everything that is no cell in one sentence per kind, under its sheet or for the workbook", () => {
    const style = (row: number): Edit => ({ kind: "style", range: range("Notes", row, 0), style: { bold: true } });
    const validation: Edit = { kind: "validation", sheet: "Notes", areas: [area], validation: null };
    const { sheets, effects } = preview(style(0), style(1), validation, validation, {
      kind: "name",
      name: "CNAM_REGLES",
      formula: "=Notes!$A$1",
    });
    expect(sheets[0]?.effects).toEqual(["Mise en forme et largeurs", "Contrôle de la saisie (2 zones)"]);
    expect(effects).toEqual(["Nom CNAM_REGLES"]);
  });

  it("calls the chosen convention by its title", () => {
    expect(preview({ kind: "setting", key: "convention", value: "gessms-2026" }).effects).toEqual([
      "Convention du classeur\u00a0: titre de gessms-2026",
    ]);
  });

  it("says what a correction of columns is about", () => {
    const remembered: Edit = { kind: "setting", key: correctionsSetting("Notes"), value: "{}" };
    expect(preview(remembered).effects).toEqual(["Vos corrections des colonnes de «\u00a0Notes\u00a0», retenues"]);
  });

  it.each<[string, Edit, boolean]>([
    ["hiding a sheet", { kind: "sheetVisibility", sheet: "Notes", visibility: "hidden" }, true],
    ["renaming a sheet", { kind: "renameSheet", sheet: "Notes", to: "Notes 2" }, true],
    ["writing a cell", cells("Notes", 9, 9, 1), false],
  ])("warns about the host's own undo list: %s", (_case, edit, warns) =>
    expect(preview(edit).clearsHostHistory).toBe(warns),
  );
});
