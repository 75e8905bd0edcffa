/** A small workbook of marks that every adapter can hold, with something of each kind that undo has to bring back. */
import type { Cell, CellMatrix, CellValue, SheetModel, WorkbookModel } from "../../src/workbook/model";

function cells(rows: readonly (readonly (Cell | CellValue)[])[]): CellMatrix {
  const matrix: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, r) =>
    row.forEach((item, c) => {
      if (item === null) return;
      const cell = typeof item === "object" && "value" in item ? item : { value: item };
      (matrix[r] ??= {})[c] = cell;
    }),
  );
  return matrix;
}

const heading = (value: string): Cell => ({ value, style: { bold: true, fill: "#DDEBF7" } });
const mark = (value: number): Cell => ({ value, style: { numberFormat: "0.00" } });

const notes: SheetModel = {
  id: "sheet-notes",
  name: "Notes",
  visibility: "visible",
  cells: cells([
    [heading("Apprenant"), heading("CC"), heading("Examen"), heading("Total")],
    ["Léa Martin", mark(12), mark(8.5), { value: 20.5, formula: "=SUM(B2:C2)" }],
    ["Hugo Petit", mark(9), mark(11), { value: 20, formula: "=SUM(B3:C3)" }],
    ["Inès Morel", mark(15), mark(14), { value: 29, formula: "=SUM(B4:C4)" }],
  ]),
  columnSizes: { 0: { size: 160 } },
  freeze: { rows: 1, columns: 0 },
  validations: [
    {
      areas: [{ row: 1, column: 1, rows: 3, columns: 2 }],
      rule: { kind: "decimal", comparison: "between", operands: [0, 20] },
      allowBlank: true,
      onError: "stop",
      errorTitle: "Note",
      errorMessage: "Une note va de 0 à 20.",
    },
  ],
  conditionalFormats: [
    {
      areas: [{ row: 1, column: 3, rows: 3, columns: 1 }],
      rule: { kind: "cell", comparison: "lessThan", operands: [20] },
      style: { color: "#C00000" },
    },
  ],
};

const summary: SheetModel = {
  id: "sheet-summary",
  name: "Vue d'ensemble",
  visibility: "visible",
  cells: cells([
    ["Somme", { value: 69.5, formula: "=SUM(Notes!D2:D4)" }],
    ["Seuil", 10],
    ["Admis", true],
  ]),
};

const budget: SheetModel = {
  id: "sheet-budget",
  name: "Budget",
  visibility: "visible",
  cells: cells([
    ["Poste", "Montant"],
    ["Salaires", 1200.5],
    ["Achats", 300],
  ]),
};

export const sampleWorkbook: WorkbookModel = {
  sheets: [notes, summary, budget],
  names: [{ name: "SEUIL", formula: "='Vue d''ensemble'!$B$2" }],
  activeSheet: "Notes",
};
