import { describe, expect, it } from "vitest";
import { anonymousPapers } from "../../../src/tools/anonymise/anonymous-papers";
import { copiesPlan, type CopiesOptions } from "../../../src/tools/anonymise/copies-plan";
import { drawNumbers, type RandomBelow } from "../../../src/tools/anonymise/draw-numbers";
import { liftPlan, liftedList } from "../../../src/tools/anonymise/lift-plan";
import { fillPlan, fillTable } from "../../../src/tools/import/fill-table";
import { personMarks } from "../../../src/tools/import/person-marks";
import { suggestColumns } from "../../../src/tools/import/suggest-columns";
import { targetTable } from "../../../src/tools/import/target-table";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../../src/workbook/model";
import { randomOf } from "../recognise/corpus/random";
import { planned, rowContents, sheetNamed, sheetOf, workbookOf } from "../support/workbooks";

const promo = sheetOf("Promo", [
  ["N° étudiant", "Apprenant", "Écrit", "Oral", "Moyenne"],
  ["0011", "DUPUIS Camille", null, null, "=AVERAGE(C2:D2)"],
  ["0012", "LE GOFF Anaïs", null, 12, "=AVERAGE(C3:D3)"],
  ["0013", "MARTIN Chloé", null, null, "=AVERAGE(C4:D4)"],
]);

function targetOf(workbook: WorkbookModel) {
  return targetTable(sheetNamed(workbook, "Promo"), { row: 0, column: 0, rows: 1, columns: 1 })!;
}

/** Draws that a test can repeat. */
function below(seed: number): RandomBelow {
  const random = randomOf(seed);
  return (limit) => random.whole(0, limit - 1);
}

const options: CopiesOptions = {
  learners: targetOf(workbookOf(promo)).learners,
  assessments: ["Écrit", "Oral"],
  get randomBelow() {
    return below(6);
  },
  hideKey: true,
  protectKey: false,
  locale: "fr",
};

describe("anonymity numbers", () => {
  it("are all different, of as many digits", () => {
    const numbers = drawNumbers(2000, below(6));
    expect(new Set(numbers).size).toBe(2000);
    expect(new Set(numbers.map((number) => String(number).length))).toEqual(new Set([5]));
  });

  it("reach both ends of their range and never leave it", () => {
    expect(drawNumbers(1, () => 0)).toEqual([1000]);
    expect(drawNumbers(1, (limit) => limit - 1)).toEqual([9999]);
  });

  it("are drawn again when one comes twice", () => {
    const draws = [5, 5, 5, 7];
    expect(drawNumbers(2, () => draws.shift() ?? 0)).toEqual([1005, 1007]);
  });

  it("follow nothing of the list: as many go up as go down", () => {
    const numbers = drawNumbers(1001, below(1));
    const rises = numbers.filter((number, index) => index > 0 && number > (numbers[index - 1] ?? 0)).length;
    // A thousand steps, each as likely up as down: 400 to 600 but once in a billion draws.
    expect(rises).toBeGreaterThan(400);
    expect(rises).toBeLessThan(600);
  });
});

describe("the papers and their key", () => {
  const workbook = workbookOf(promo);
  const after = planned(workbook, copiesPlan(workbook, options));
  const copies = sheetNamed(after, "Copies");
  const key = sheetNamed(after, "Clé d’anonymat");

  it("name nobody on the papers, in the order of the numbers", () => {
    const numbers = drawNumbers(3, below(6));
    expect([4, 5, 6].map((row) => copies.cells[row]?.[0]?.value)).toEqual([...numbers].sort((a, b) => a - b));
    expect(rowContents(copies, 3, 3)).toEqual(["Numéro d’anonymat", "Écrit", "Oral"]);
    const texts = JSON.stringify(copies.cells);
    for (const told of ["DUPUIS", "LE GOFF", "MARTIN", "0011"]) expect(texts).not.toContain(told);
    expect(copies.validations?.[0]?.areas).toEqual([{ row: 4, column: 1, rows: 3, columns: 2 }]);
  });

  it("keep the key apart, hidden or protected as the user says", () => {
    expect(rowContents(key, 4, 3)).toEqual([drawNumbers(3, below(6))[0], "0011", "DUPUIS Camille"]);
    expect([key.visibility, key.protection]).toEqual(["hidden", undefined]);
    const protectedKey = planned(workbook, copiesPlan(workbook, { ...options, hideKey: false, protectKey: true }));
    const { visibility, protection } = sheetNamed(protectedKey, "Clé d’anonymat");
    expect([visibility, protection]).toEqual(["visible", {}]);
  });

  it("are undone without a trace", async () => {
    const port = createMemoryWorkbook(workbook);
    const before = await port.snapshot();
    const applied = await port.apply(copiesPlan(before, options));
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.snapshot()).toEqual(before);
  });
});

describe("lifting anonymity", () => {
  const prepared = planned(workbookOf(promo), copiesPlan(workbookOf(promo), options));
  const [camille = 0, , chloe = 0] = drawNumbers(3, below(6));
  /** Camille's paper 14 and 0, Chloé's oral ABI; Anaïs's is not marked. */
  const marked = planned(prepared, {
    label: "",
    edits: [4, 5, 6].map((row) => {
      const number = sheetNamed(prepared, "Copies").cells[row]?.[0]?.value;
      const cells = number === camille ? [14, 0] : number === chloe ? [null, "ABI"] : [null, null];
      return { kind: "cells", range: { sheet: "Copies", row, column: 1, rows: 1, columns: 2 }, cells: [cells] };
    }),
  });
  const [found] = anonymousPapers(marked);
  if (!found) throw new Error("papers and key are there");

  it("finds the papers with their own key, whatever the sheets are called", () => {
    const renamed = planned(marked, {
      label: "",
      edits: [{ kind: "renameSheet", sheet: "Copies", to: "Juin" }],
    });
    const second = planned(renamed, copiesPlan(renamed, { ...options, randomBelow: below(9) }));
    expect(anonymousPapers(second).map(({ papers, key }) => [papers.sheet, key.sheet])).toEqual([
      ["Juin", "Clé d’anonymat"],
      ["Copies", "Clé d’anonymat (2)"],
    ]);
    const withoutKey = planned(marked, { label: "", edits: [{ kind: "deleteSheet", sheet: "Clé d’anonymat" }] });
    expect(anonymousPapers(withoutKey)).toEqual([]);
  });

  it("writes marks beside names, in blank cells only", () => {
    const target = targetOf(marked);
    const list = liftedList(found);
    const people = personMarks(
      list,
      list.marks.map((column) => ({ column })),
      null,
    );
    const suggested = suggestColumns(list.marks, target.columns);
    const columns = list.marks.map(({ column }) => suggested.get(column) ?? null);
    const filling = fillTable(target, people, { columns, choices: new Map(), addMissing: false });
    const lifted = planned(marked, fillPlan(marked, target, filling, { locale: "fr", replace: false, keep: null }));
    const rows = [1, 2, 3].map((row) => rowContents(sheetNamed(lifted, "Promo"), row, 4).slice(2));
    expect(rows).toEqual([
      [14, 0],
      [null, 12],
      [null, "ABI"],
    ]);
  });

  it("makes a sheet of values, or of formulas that follow the papers", async () => {
    const values = planned(marked, liftPlan(marked, found, { live: false, locale: "fr" }));
    expect(rowContents(sheetNamed(values, "Notes levées"), 3, 5)).toEqual([camille, "0011", "DUPUIS Camille", 14, 0]);
    expect(rowContents(sheetNamed(values, "Notes levées"), 4, 5).slice(3)).toEqual([null, null]);
    // A lifted sheet is neither papers nor a key.
    expect(anonymousPapers(values)).toHaveLength(1);
    const live = planned(marked, liftPlan(marked, found, { live: true, locale: "fr" }));
    expect(rowContents(sheetNamed(live, "Notes levées"), 3, 4)[3]).toBe(
      '=IF(INDEX(Copies!$B$5:$B$7,MATCH($A4,Copies!$A$5:$A$7,0))="","",INDEX(Copies!$B$5:$B$7,MATCH($A4,Copies!$A$5:$A$7,0)))',
    );
  });

  it("shows marks as marks, numbers of learners as they are typed, under headings that stay in view", () => {
    const lifted = sheetNamed(planned(marked, liftPlan(marked, found, { live: false, locale: "fr" })), "Notes levées");
    expect(
      rowContents(lifted, 2, 5)
        .slice(0, 3)
        .every((heading) => typeof heading === "string"),
    ).toBe(true);
    expect(rowContents(lifted, 2, 5).slice(3)).toEqual(["Écrit", "Oral"]);
    for (const row of [3, 5])
      for (const column of [3, 4])
        expect(lifted.cells[row]?.[column]?.style).toMatchObject({ horizontal: "center", numberFormat: "0.0#" });
    expect(lifted.cells[3]?.[1]?.style?.numberFormat).toBe("@");
    expect(lifted.cells[2]?.[4]?.style).toMatchObject({ bold: true, wrap: true });
    expect(lifted.freeze).toEqual({ rows: 3, columns: 3 });
  });
});
