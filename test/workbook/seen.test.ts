/** What a plan is bound to: as much as tells whose cells they are, as little as reading them again may cost. */
import { describe, expect, it } from "vitest";
import type { Cell, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";
import type { Plan, SeenCells } from "../../src/workbook/plan";
import { seenBy, seenInParts } from "../../src/workbook/seen";

function sheetOf(name: string, rows: readonly (readonly (CellValue | { readonly formula: string })[])[]): SheetModel {
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input === null) return;
      const isFormula = typeof input === "object" && "formula" in input;
      (cells[r] ??= {})[c] = isFormula ? { value: 0, formula: input.formula } : { value: input };
    }),
  );
  return { id: name, name, visibility: "visible", cells };
}

const workbookOf = (...sheets: readonly SheetModel[]): WorkbookModel => ({ sheets, names: [] });
const write = (sheet: string, row: number, column: number): Plan => ({
  label: "Écrire",
  edits: [{ kind: "cells", range: { sheet, row, column, rows: 1, columns: 1 }, cells: [[1]] }],
});
const cellsOf = (workbook: WorkbookModel, plan: Plan, reads?: readonly string[]): readonly SeenCells[] =>
  seenBy(workbook, plan, reads).filter((one) => one.kind === "cells");
const covers = (seen: readonly SeenCells[], sheet: string, row: number, column: number): boolean =>
  seen.some(({ range }) => {
    const inRows = row >= range.row && row < range.row + range.rows;
    return range.sheet === sheet && inRows && column >= range.column && column < range.column + range.columns;
  });

const large = sheetOf("Promo", [
  ["Titre"],
  ["N°", "Nom", "Groupe", "CC", "Examen"],
  ...Array.from({ length: 6_000 }, (_row, row): CellValue[] => [row, `Nom ${row}`, "A", row % 20, row % 17]),
]);

describe("a plan is bound to", () => {
  const notes = sheetOf("Notes", [
    ["Apprenant", "CC"],
    ["Alba", 8],
  ]);

  it("the whole of an ordinary sheet, and to what may be added beside it", () => {
    const seen = cellsOf(workbookOf(notes), write("Notes", 1, 1));
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [0, 2],
    ]) {
      expect(covers(seen, "Notes", row!, column!), `${row},${column}`).toBe(true);
    }
  });

  it("no further than what cells hold: their look is nobody's content", () => {
    const styled: SheetModel = {
      ...notes,
      cells: {
        ...notes.cells,
        40: { 9: { value: null, style: { bold: true } } },
        5: { 4: { value: null, formula: "=B2" } },
      },
    };
    const ranges = cellsOf(workbookOf(styled), write("Notes", 1, 1)).map(({ range }) => range);
    expect(ranges).toContainEqual({ sheet: "Notes", row: 0, column: 0, rows: 7, columns: 6 });
  });

  it("nothing of a blank sheet but the targets", () => {
    const blank: SheetModel = { ...notes, cells: { 3: { 3: { value: null, style: { bold: true } } } } };
    const ranges = cellsOf(workbookOf(blank), write("Notes", 1, 1)).map(({ range }) => range);
    expect(ranges).toEqual([{ sheet: "Notes", row: 1, column: 1, rows: 1, columns: 1 }]);
  });

  it("whole columns as far as the sheet is filled, and no further", () => {
    const areas = [{ row: 0, column: 1, rows: 1_048_576, columns: 1 }];
    const validation = { rule: { kind: "custom", formula: "=B1>0" }, allowBlank: true, onError: "stop" } as const;
    const plan: Plan = { label: "", edits: [{ kind: "validation", sheet: "Notes", areas, validation }] };
    const [first] = cellsOf(workbookOf(notes), plan);
    expect(first?.range).toEqual({ sheet: "Notes", row: 0, column: 1, rows: 2, columns: 1 });
    const blank: SheetModel = { ...notes, cells: {} };
    expect(cellsOf(workbookOf(blank), plan)).toEqual([]);
  });

  it("no sheet that it neither writes nor reads", () => {
    expect(
      cellsOf(workbookOf(notes, sheetOf("Autre", [["x"]])), write("Notes", 1, 1)).map(({ range }) => range.sheet),
    ).not.toContain("Autre");
  });

  it("the names and headings of a large sheet, not to the marks of others", () => {
    const seen = cellsOf(workbookOf(large), write("Promo", 4_000, 3));
    expect(covers(seen, "Promo", 4_000, 3)).toBe(true);
    expect(covers(seen, "Promo", 4_000, 1)).toBe(true);
    expect(covers(seen, "Promo", 4_000, 0)).toBe(true);
    expect(covers(seen, "Promo", 1, 3)).toBe(true);
    expect(covers(seen, "Promo", 4_000, 4)).toBe(false);
    expect(covers(seen, "Promo", 3_000, 1)).toBe(false);
    expect(seen.filter(({ identifies }) => identifies).map(({ range }) => range.column)).toEqual([0, 1, 2]);
  });

  it("the whole of what it copies, whatever its size, and of what that reads", () => {
    const copy: Plan = { label: "Figer", edits: [{ kind: "addSheet", sheet: "Copie" }] };
    const board = sheetOf("Bilan", [[{ formula: "=SUM(Promo!D3:D6002)" }]]);
    const seen = cellsOf(workbookOf(large, board), copy, ["Bilan"]);
    expect(covers(seen, "Bilan", 0, 0)).toBe(true);
    expect(covers(seen, "Promo", 5_999, 4)).toBe(true);
  });

  it("the sheets that its formulas read, by their names too", () => {
    const rules = sheetOf("Règles", [["seuil", 10]]);
    const workbook: WorkbookModel = {
      ...workbookOf(notes, rules),
      names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$1" }],
    };
    const range = { sheet: "Notes", row: 1, column: 3, rows: 1, columns: 1 };
    const edits: Plan["edits"] = [{ kind: "cells", range, cells: [[{ formula: "=CNAM.X(B2,CNAM_REGLES)" }]] }];
    expect(covers(cellsOf(workbook, { label: "", edits }), "Règles", 0, 1)).toBe(true);
    expect(seenBy(workbook, { label: "", edits })).toContainEqual({
      kind: "name",
      name: "CNAM_REGLES",
      formula: "=Règles!$A$1:$B$1",
    });
  });

  it("the sheet as it is called before the plan, when the plan renames it", () => {
    const edits: Plan["edits"] = [{ kind: "renameSheet", sheet: "Notes", to: "N" }, ...write("N", 1, 1).edits];
    expect(new Set(cellsOf(workbookOf(notes), { label: "", edits }).map(({ range }) => range.sheet))).toEqual(
      new Set(["Notes"]),
    );
  });

  it("the names and the settings that it defines, there or not", () => {
    const edits: Plan["edits"] = [
      { kind: "name", name: "SEUIL", formula: "=1" },
      { kind: "setting", key: "convention", value: "cnam" },
    ];
    expect(seenBy(workbookOf(notes), { label: "", edits })).toEqual([
      { kind: "name", name: "SEUIL", formula: null },
      { kind: "setting", key: "convention", value: null },
    ]);
  });
});

it("is bound part by part to a large sheet, to the same cells as at once", () => {
  const column = Array.from({ length: 6_000 }, () => [1]);
  const range = { sheet: "Promo", row: 2, column: 5, rows: column.length, columns: 1 };
  const plan: Plan = { label: "Écrire", edits: [{ kind: "cells", range, cells: column }] };
  const work = seenInParts(workbookOf({ ...large }), plan);
  let parts = 0;
  for (;;) {
    const { done, value } = work.next();
    parts += 1;
    if (done !== true) continue;
    expect(value).toEqual(seenBy(workbookOf(large), plan));
    break;
  }
  expect(parts).toBeGreaterThan(column.length / 100);
});
