import { describe, expect, it } from "vitest";
import { fillTable } from "../../../src/tools/import/fill-table";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { targetTable } from "../../../src/tools/import/target-table";
import { sheetOf } from "../support/workbooks";
import { marksOf } from "./marks-of";

const LEARNERS = 5000;
const UNITS = Array.from({ length: 14 }, (_, index) => `USSA${index + 10}`);

describe("5 000 learners and 14 units", () => {
  it("are read, matched and placed, every one", () => {
    const indices = Array.from({ length: LEARNERS }, (_, index) => index);
    const file = [
      ["Numéro étudiant", "Nom", "Prénom", ...UNITS].join(";"),
      ...indices.map((index) =>
        [index, `NOM${index}`, "Camille", ...UNITS.map((_, at) => (index + at) % 21)].join(";"),
      ),
    ].join("\n");
    const sheet = sheetOf("Notes", [
      ["Numéro étudiant", "Nom", "Prénom", ...UNITS],
      ...[...indices].reverse().map((index) => [index, `Nom${index}`, "CAMILLE", ...UNITS.map(() => null)]),
    ]);
    const { list, people } = marksOf(readSeparated(file));
    const target = targetTable(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    if (!target) throw new Error("no table of marks");
    const { cells } = fillTable(target, people, {
      columns: list.marks.map(({ column }) => column),
      choices: new Map(),
      addMissing: false,
    });
    expect(cells).toHaveLength(LEARNERS * UNITS.length);
    expect(cells[0]).toMatchObject({ row: LEARNERS, column: 3, input: 0, outcome: "blank" });
  });
});
