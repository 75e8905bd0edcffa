/** A sheet with one of everything that hangs on cells, and another that reads it. */
import type { Area, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { sheetOf } from "../tools/support/workbooks";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

const notes: SheetModel = {
  id: "1",
  name: "Notes",
  visibility: "visible",
  cells: {
    1: { 1: { value: 3, formula: "=SUM(B5:B9)" } },
    4: {
      1: { value: 1, style: { bold: true } },
      5: { value: "a" },
      6: { value: "b" },
      7: { value: "c" },
    },
    5: { 5: { value: 1 }, 6: { value: 2, formula: "=F6*2+$B$5" }, 7: { value: "Alix" } },
    6: {
      1: { value: 2, formula: "=B5*2", spill: { rows: 2, columns: 2 } },
      2: { value: 5, spilledFrom: { row: 6, column: 1 } },
      5: { value: 3 },
      6: { value: 4, formula: "=F7*2+$B$5" },
      7: { value: "Zoé" },
    },
    7: { 1: { value: 4, spilledFrom: { row: 6, column: 1 } }, 2: { value: 6, spilledFrom: { row: 6, column: 1 } } },
  },
  merges: [area(4, 3, 2, 2)],
  rowSizes: { 0: { size: 30 }, 5: { size: 40 }, 6: { hidden: true } },
  rowStyles: { 5: { italic: true }, 8: { bold: true } },
  columnSizes: { 1: { size: 90 }, 5: { hidden: true } },
  columnStyles: { 1: { locked: false }, 6: { bold: true } },
  freeze: { rows: 5, columns: 1 },
  validations: [
    { areas: [area(4, 1, 3, 1)], rule: { kind: "custom", formula: "=B5>0" }, allowBlank: true, onError: "stop" },
    {
      areas: [area(4, 5, 3, 1), area(8, 1, 1, 3)],
      rule: { kind: "list", source: "=$H$5:$H$7" },
      allowBlank: false,
      onError: "warning",
    },
  ],
  conditionalFormats: [
    { areas: [area(4, 1, 3, 1)], rule: { kind: "formula", formula: "=B5<B$9" }, style: { bold: true } },
    { areas: [area(4, 5, 3, 2)], rule: { kind: "cell", comparison: "lessThan", operands: ["=$B$5"] }, style: {} },
  ],
  tables: [{ name: "T", area: area(4, 5, 3, 3), columns: ["a", "b", "c"] }],
  autoFilter: area(4, 5, 3, 3),
  comments: [{ row: 5, column: 1, text: "vu" }],
  print: {
    area: area(0, 0, 9, 9),
    repeatRows: { first: 4, last: 5 },
    repeatColumns: { first: 1, last: 1 },
    rowBreaks: [4, 6],
    columnBreaks: [1, 5],
  },
  charts: [
    {
      id: "c",
      anchor: area(9, 0, 5, 5),
      spec: {
        type: "line",
        title: "Notes",
        description: "",
        categories: { range: { sheet: "Notes", ...area(4, 7, 3, 1) } },
        series: [{ name: "s", values: { range: { sheet: "Notes", ...area(4, 1, 3, 1) } } }],
      },
    },
  ],
};

const summary = sheetOf("Bilan", [["=SUM(Notes!B5:B9)", "=Notes!$F$6", "=SUM(Notes!B:B)", "=SUM(Notes!5:5)", "=B1"]]);

export const oneOfEverything: WorkbookModel = {
  sheets: [notes, summary],
  names: [
    { name: "MARKS", formula: "=Notes!$B$5:$B$9" },
    { name: "LOCAL", formula: "=Notes!$F$6", sheet: "Notes" },
  ],
};
