/** A workbook that uses every field of the model Univer can load, so that a round trip can be compared whole. */
import type { WorkbookModel } from "../../../src/workbook/model";

export const everyAspect: WorkbookModel = {
  activeSheet: "Notes",
  properties: { title: "Notes", author: "Alix Morel", custom: [{ name: "Service", type: "lpwstr", value: "Jury" }] },
  calculation: { mode: "manual", iterate: true, iterations: 20 },
  names: [
    { name: "CNAM_REGLES", formula: "=Notes!$A$1:$B$3" },
    { name: "Taux", formula: "=0.2" },
    { name: "Local", formula: "='Feuille d''essai'!$A$1", sheet: "Feuille d'essai" },
  ],
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      tabColor: "#C8102E",
      cells: {
        0: {
          0: { value: "UE", style: { bold: true, fill: "#C8102E", color: "#FFFFFF", horizontal: "center" } },
          1: { value: "Note" },
          2: { value: "Droit" },
        },
        1: {
          0: { value: "12", style: { italic: true, underline: true, strike: true, fontName: "Georgia", fontSize: 14 } },
          1: { value: 12.5, style: { numberFormat: "0.00", vertical: "middle", wrap: true, indent: 2, rotation: 45 } },
          2: { value: true },
          3: { value: null, style: { locked: false, fill: "#FFF2CC" } },
          4: {
            value: 46_023,
            style: {
              numberFormat: "dd/mm/yyyy",
              border: { top: { line: "thin", color: "#000000" }, left: { line: "double" }, bottom: { line: "hair" } },
            },
          },
        },
        2: {
          0: { value: { error: "#N/A" } },
          1: { value: 25, formula: "=B2*2" },
          2: { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } },
          3: { value: 2, spilledFrom: { row: 2, column: 2 }, style: { bold: true } },
        },
        3: {
          2: { value: 3, spilledFrom: { row: 2, column: 2 } },
          3: { value: 4, spilledFrom: { row: 2, column: 2 } },
        },
        5: { 0: { value: 12.5, formula: "=SUM(B2:B2)", legacyArray: true } },
        8: { 0: { value: "Poste" }, 1: { value: "Montant" } },
        9: { 0: { value: "Cours" }, 1: { value: 100 } },
        10: { 0: { value: "Total" }, 1: { value: 100 } },
      },
      merges: [{ row: 20, column: 0, rows: 1, columns: 3 }],
      rowSizes: { 0: { size: 40 }, 6: { hidden: true } },
      columnSizes: { 0: { size: 160 }, 5: { size: 90, hidden: true } },
      // Of blank rows and columns, beyond the content.
      rowStyles: { 150: { fill: "#FFF2CC" }, 5000: { bold: true } },
      columnStyles: { 20: { locked: false, numberFormat: "0.00" }, 255: { locked: false } },
      freeze: { rows: 1, columns: 2 },
      hideGridlines: true,
      conditionalFormats: [
        {
          areas: [{ row: 1, column: 1, rows: 5, columns: 1 }],
          rule: { kind: "cell", comparison: "lessThan", operands: [10] },
          style: { fill: "#FFCDD2", color: "#B71C1C", bold: true },
          stopIfTrue: true,
        },
        {
          areas: [{ row: 1, column: 1, rows: 5, columns: 1 }],
          rule: { kind: "cell", comparison: "between", operands: [1, "=$B$2"] },
          style: { italic: true },
        },
        {
          areas: [{ row: 1, column: 0, rows: 5, columns: 1 }],
          rule: { kind: "cell", comparison: "equal", operands: ["ABI"] },
          style: { strike: true },
        },
        {
          areas: [{ row: 1, column: 0, rows: 5, columns: 2 }],
          rule: { kind: "text", match: "beginsWith", text: "AB" },
          style: { underline: true },
        },
        {
          areas: [{ row: 1, column: 2, rows: 2, columns: 1 }],
          rule: { kind: "formula", formula: "=C2>$B$2" },
          style: { fill: "#FFFFFF" },
        },
        { areas: [{ row: 1, column: 3, rows: 2, columns: 1 }], rule: { kind: "blank" }, style: { fill: "#EEEEEE" } },
        {
          areas: [{ row: 1, column: 4, rows: 2, columns: 1 }],
          rule: { kind: "duplicate" },
          style: { fill: "#EEEEEE" },
        },
        {
          areas: [{ row: 1, column: 6, rows: 9, columns: 1 }],
          rule: {
            kind: "colorScale",
            stops: [
              { at: "min", color: "#F8696B" },
              { at: { percentile: 50 }, color: "#FFEB84" },
              { at: { number: 20 }, color: "#63BE7B" },
            ],
          },
        },
        { areas: [{ row: 1, column: 7, rows: 9, columns: 1 }], rule: { kind: "dataBar", color: "#638EC6" } },
      ],
      validations: [
        {
          areas: [
            { row: 1, column: 1, rows: 5, columns: 1 },
            { row: 1, column: 3, rows: 5, columns: 1 },
          ],
          rule: { kind: "decimal", comparison: "between", operands: [0, 20] },
          allowBlank: true,
          onError: "stop",
          errorTitle: "Note",
          errorMessage: "Une note va de 0 à 20.",
          promptTitle: "Note",
          promptMessage: "De 0 à 20, ou ABI.",
        },
        {
          areas: [{ row: 1, column: 8, rows: 5, columns: 1 }],
          rule: { kind: "list", source: ["ABI", "ABJ", "Oui, peut-être"] },
          allowBlank: false,
          onError: "warning",
        },
        {
          areas: [{ row: 1, column: 9, rows: 5, columns: 1 }],
          rule: { kind: "list", source: "=$A$9:$A$11" },
          allowBlank: true,
          onError: "none",
        },
        {
          areas: [{ row: 1, column: 10, rows: 5, columns: 1 }],
          rule: { kind: "date", comparison: "greaterThanOrEqual", operands: [46_023] },
          allowBlank: true,
          onError: "information",
        },
        {
          areas: [{ row: 1, column: 11, rows: 5, columns: 1 }],
          rule: { kind: "custom", formula: "=ISNUMBER(L2)" },
          allowBlank: true,
          onError: "stop",
        },
      ],
      tables: [
        {
          name: "Charges",
          area: { row: 8, column: 0, rows: 3, columns: 2 },
          columns: ["Poste", "Montant"],
          totalsRow: true,
          style: "TableStyleMedium2",
        },
      ],
      comments: [{ row: 1, column: 1, text: "À vérifier avec le jury", author: "Camille Martin" }],
      protection: { allow: ["sort"], hash: { spinCount: 100_000, saltValue: "c2Vs" } },
      print: { paper: "A4", orientation: "landscape", fitToWidth: 1, repeatRows: { first: 0, last: 0 } },
      charts: [
        {
          id: "chart-1",
          anchor: { row: 12, column: 2, rows: 10, columns: 5 },
          spec: {
            type: "column",
            title: "Charges",
            description: "Cours : 100 €.",
            categories: { range: { sheet: "Notes", row: 9, column: 0, rows: 1, columns: 1 } },
            series: [
              { name: "Montant", values: { range: { sheet: "Notes", row: 9, column: 1, rows: 1, columns: 1 } } },
            ],
          },
        },
      ],
    },
    {
      id: "essai",
      name: "Feuille d'essai",
      visibility: "hidden",
      cells: { 0: { 0: { value: 1 } }, 4: { 0: { value: "Nom" } }, 5: { 0: { value: "Ada" } } },
      autoFilter: { row: 4, column: 0, rows: 2, columns: 1 },
    },
    {
      id: "cnam",
      name: "_CNAM",
      visibility: "veryHidden",
      cells: { 0: { 0: { value: "convention" }, 1: { value: "gessms-2026" } } },
    },
  ],
};
