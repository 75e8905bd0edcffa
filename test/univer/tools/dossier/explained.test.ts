/** Every figure of a file leads, through the links between its sheets, to a rule with its article or to what was typed. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cellReference } from "../../../../src/tools/cell-reference";
import { explainCell } from "../../../../src/tools/explain/explained-cell";
import { followLinks } from "../../../../src/tools/explain/follow-links";
import type { WorkbookModel } from "../../../../src/workbook/model";
import { cellsIn } from "../../../../src/workbook/model-edit/cells";
import { typedFile, type Year } from "../../../tools/support/financial-file";
import { sheetNamed } from "../../../tools/support/workbooks";
import { PlayedYear } from "./played-year";

const FOLDER = path.join(import.meta.dirname, "years");
const yearOf = (file: string): Year => parse(readFileSync(path.join(FOLDER, file), "utf8")) as Year;

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const year = yearOf(file);
  const names = typedFile(year).sheets.map(({ name }) => name);
  let workbook: WorkbookModel;
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(typedFile(year));
    workbook = await played.snapshot();
  });
  afterAll(() => played.close());

  it.each(names.filter((name) => name !== "Règles"))("%s: each figure", async (name) => {
    const lost: string[] = [];
    for (const { row, column, cell } of cellsIn(sheetNamed(workbook, name).cells)) {
      const isComputed = cell.formula !== undefined || cell.spilledFrom !== undefined;
      if (!isComputed || typeof cell.value !== "number") continue;
      const range = { sheet: name, row, column, rows: 1, columns: 1 };
      const links = await followLinks(workbook, range);
      const isTold = links === null ? (await explainCell(workbook, range)) !== null : links.ends.length > 0;
      // A count of nothing comes from nothing.
      if (!isTold && cell.value !== 0) lost.push(`${cellReference(row, column)} ${cell.value} ${cell.formula ?? ""}`);
    }
    expect(lost).toEqual([]);
  });
});

describe("a year of three parties", () => {
  let workbook: WorkbookModel;
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(typedFile(yearOf("gessms-2026.yaml")));
    workbook = await played.snapshot();
  });
  afterAll(() => played.close());
  const at = (sheet: string, label: string, heading: string) => {
    const { cells } = sheetNamed(workbook, sheet);
    const all = [...cellsIn(cells)];
    const row = all.find(({ cell, column }) => column === 0 && cell.value === label)!.row;
    const column = all.find(({ cell, row: above }) => above < row && cell.value === heading)!.column;
    return { sheet, row, column, rows: 1, columns: 1 };
  };
  const ways = async (sheet: string, label: string, heading: string): Promise<readonly string[]> => {
    const links = await followLinks(workbook, at(sheet, label, heading));
    return links!.ends.map(({ kind, path: cells }) =>
      [kind, ...cells.map(({ sheet: name, row, column }) => `${name}!${cellReference(row, column)}`)].join(" "),
    );
  };

  it("leads from a total of the budget to the lines of one party, each priced by COST", async () => {
    expect(await ways("Budget", "Total — GRETA-CFA", "Prévu")).toEqual([
      "rule Charges!P19 Charges!N19",
      "rule Charges!P23 Charges!N23",
    ]);
    const cost = await explainCell(workbook, { sheet: "Charges", row: 18, column: 13, rows: 1, columns: 1 });
    expect(cost?.calls[0]?.functionId).toBe("COST");
    expect(cost?.calls[0]?.explanation?.steps.length).toBeGreaterThan(0);
  });

  it("leads from what is spent to what was typed, of that party and that charge alone", async () => {
    expect(await ways("Budget", "Total — GRETA-CFA", "Réel")).toEqual([
      "input Charges!Q19 Dépenses!F10",
      "input Charges!Q23 Dépenses!F11",
    ]);
  });

  it("leads through several sheets to the contracts", async () => {
    expect(await ways("Budget", "Total des produits", "Réel")).toEqual([
      expect.stringMatching(/^rule Budget!C11 Contrats!F4 Contrats!AA\d+$/),
    ]);
  });

  it("leads from a schedule to the line of its own party in the settlement", async () => {
    const links = await followLinks(workbook, { sheet: "Échéancier", row: 4, column: 1, rows: 1, columns: 1 });
    const end = links!.ends[0]!.path.at(-1)!;
    expect([end.sheet, end.title, end.value]).toEqual(["Décompte", "GRETA-CFA · Dû", 11_280]);
  });

  it("says nothing of what explains itself, nor of what is typed", async () => {
    for (const [sheet, row, column] of [
      ["Comptes", 7, 2],
      ["Dépenses", 8, 5],
      ["Budget", 0, 0],
    ] as const)
      expect(await followLinks(workbook, { sheet, row, column, rows: 1, columns: 1 })).toBeNull();
  });
});
