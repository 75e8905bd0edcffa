import { describe, expect, it } from "vitest";
import type { Column } from "../../src/functions/table/columns";
import { guessTable } from "../../src/tools/guess-table";
import { sheetOf, type Entry } from "./support/workbooks";

const help = { fr: "", en: "" };
const columns: readonly Column[] = [
  { id: "start", heading: "début", english: "start", synonyms: ["date de début"], required: true, help },
  { id: "end", heading: "fin", english: "end", synonyms: [], required: true, help },
  { id: "rate", heading: "taux", english: "rate", synonyms: [], help },
];

const rows: readonly (readonly Entry[])[] = [
  ["Contrats 2026", null, null, null],
  ["N°", "Date de début", "Fin", "Remarque", null],
  [1, 46_000, 46_300, "x", null],
  [2, 46_000, 46_300, null, null],
  [null, null, null, null, null],
  ["Total", null, null, null, null],
];

describe("the table that a function could read", () => {
  const { cells } = sheetOf("Contrats", rows);

  it.each([
    ["beside its headings", 1],
    ["beside one of its rows", 3],
    ["further down", 9],
  ])("is found from a cell %s", (_, row) => {
    expect(guessTable(cells, { row, column: 4 }, columns)).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });

  it("is not guessed without its required headings, nor on the right of the cell", () => {
    expect(guessTable(cells, { row: 3, column: 2 }, columns)).toBeNull();
    expect(guessTable(sheetOf("Vide", []).cells, { row: 0, column: 3 }, columns)).toBeNull();
  });
});
