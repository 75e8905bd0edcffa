/** At least one example of every kind of edit on the sample workbook, for « apply then undo leaves it equal ». */
import type { RangeRef } from "../../src/workbook/model";
import type { Edit, EditKind } from "../../src/workbook/plan";

export interface SampleEdit {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly overwrites?: readonly RangeRef[];
  /** Does not mix with the other samples in one plan. */
  readonly alone?: true;
  /** `false`: leaves the workbook as it was. */
  readonly changes?: false;
}

const at = (sheet: string, row: number, column: number, rows: number, columns: number): RangeRef => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

export const sampleEdits: readonly SampleEdit[] = [
  {
    title: "values and formulas in blank cells",
    edits: [
      {
        kind: "cells",
        range: at("Notes", 0, 4, 3, 2),
        cells: [
          ["Moyenne", "Avis"],
          [{ formula: "=AVERAGE(B2:C2)" }, true],
          [{ formula: "=AVERAGE(B3:C3)" }, undefined],
        ],
      },
    ],
  },
  {
    title: "values over values and formulas, as announced",
    edits: [
      {
        kind: "cells",
        range: at("Notes", 1, 1, 2, 3),
        cells: [
          [13, null, { formula: "=B2+C2" }],
          ["ABI", undefined, 0],
        ],
      },
    ],
    overwrites: [at("Notes", 1, 1, 2, 3)],
  },
  {
    title: "a cell written twice",
    edits: [
      { kind: "cells", range: at("Budget", 8, 0, 1, 2), cells: [["a", "b"]] },
      { kind: "cells", range: at("Budget", 8, 1, 2, 1), cells: [["c"], ["d"]] },
    ],
  },
  {
    title: "a number format over several ones",
    edits: [{ kind: "numberFormat", range: at("Notes", 1, 1, 3, 3), format: "0.0" }],
  },
  {
    title: "styles that overlap",
    edits: [
      {
        kind: "style",
        range: at("Notes", 0, 0, 4, 4),
        style: { bold: null, italic: true, color: "#1F4E79", horizontal: "center", wrap: true, fontSize: 14 },
      },
      {
        kind: "style",
        range: at("Notes", 0, 0, 1, 2),
        style: { fill: null, border: { bottom: { line: "thin", color: "#000000" } } },
      },
    ],
  },
  {
    title: "cells merged",
    edits: [{ kind: "merge", range: at("Budget", 5, 0, 2, 3), merged: true }],
  },
  {
    title: "a conditional format after the existing one",
    edits: [
      {
        kind: "conditionalFormat",
        sheet: "Notes",
        format: {
          areas: [{ row: 1, column: 1, rows: 3, columns: 2 }],
          rule: { kind: "formula", formula: "=B2<10" },
          style: { fill: "#F8CBAD" },
        },
      },
    ],
  },
  {
    title: "a validation over part of another one",
    edits: [
      {
        kind: "validation",
        sheet: "Notes",
        areas: [{ row: 2, column: 1, rows: 1, columns: 2 }],
        validation: { rule: { kind: "list", source: ["ABI", "ABJ"] }, allowBlank: true, onError: "warning" },
      },
    ],
  },
  {
    title: "a validation removed",
    edits: [
      { kind: "validation", sheet: "Notes", areas: [{ row: 1, column: 2, rows: 3, columns: 1 }], validation: null },
    ],
  },
  { title: "a new name", edits: [{ kind: "name", name: "BAREME", formula: "=Budget!$A$1:$B$3" }] },
  { title: "a name moved", edits: [{ kind: "name", name: "SEUIL", formula: "=Budget!$B$2" }], alone: true },
  { title: "a name deleted", edits: [{ kind: "name", name: "SEUIL", formula: null }] },
  {
    title: "a table over existing cells",
    edits: [
      {
        kind: "table",
        sheet: "Budget",
        table: {
          name: "Postes",
          area: { row: 0, column: 0, rows: 3, columns: 2 },
          columns: ["Poste", "Montant"],
          style: "TableStyleMedium2",
        },
      },
    ],
  },
  {
    title: "a sheet created, filled and laid out",
    edits: [
      { kind: "addSheet", sheet: "Règles", after: "Notes", tabColor: "#C00000", hideGridlines: true },
      {
        kind: "cells",
        range: at("Règles", 0, 0, 2, 2),
        cells: [
          ["Clé", "Valeur"],
          ["seuil", 10],
        ],
      },
      { kind: "style", range: at("Règles", 0, 0, 1, 2), style: { bold: true } },
      { kind: "columnWidths", sheet: "Règles", widths: { 0: 220 } },
      { kind: "freeze", sheet: "Règles", rows: 1, columns: 1 },
      { kind: "name", name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" },
      { kind: "cells", range: at("Budget", 4, 3, 1, 1), cells: [[{ formula: "=Règles!B2" }]] },
    ],
  },
  { title: "a sheet deleted that others refer to", edits: [{ kind: "deleteSheet", sheet: "Notes" }], alone: true },
  {
    title: "a sheet deleted, another takes its name",
    edits: [
      { kind: "deleteSheet", sheet: "Budget" },
      { kind: "renameSheet", sheet: "Notes", to: "Budget" },
      { kind: "cells", range: at("Budget", 9, 0, 1, 1), cells: [["ici"]] },
    ],
    alone: true,
  },
  {
    title: "a sheet deleted, the one that referred to it renamed",
    edits: [
      { kind: "deleteSheet", sheet: "Notes" },
      { kind: "renameSheet", sheet: "Vue d'ensemble", to: "Synthèse" },
    ],
    alone: true,
  },
  {
    title: "a sheet renamed, then written under its new name",
    edits: [
      { kind: "renameSheet", sheet: "Vue d'ensemble", to: "Synthèse" },
      { kind: "cells", range: at("Synthèse", 6, 0, 1, 1), cells: [[{ formula: "=Synthèse!B2" }]] },
    ],
  },
  {
    title: "two sheets that exchange their names",
    edits: [
      { kind: "renameSheet", sheet: "Notes", to: "Attente" },
      { kind: "renameSheet", sheet: "Budget", to: "Notes" },
      { kind: "renameSheet", sheet: "Attente", to: "Budget" },
    ],
    alone: true,
  },
  { title: "a sheet hidden", edits: [{ kind: "sheetVisibility", sheet: "Budget", visibility: "hidden" }] },
  {
    title: "a frozen pane moved, then taken away",
    edits: [
      { kind: "freeze", sheet: "Notes", rows: 1, columns: 1 },
      { kind: "freeze", sheet: "Notes", rows: 0, columns: 0 },
    ],
  },
  { title: "column widths", edits: [{ kind: "columnWidths", sheet: "Notes", widths: { 0: 200, 2: 90 } }] },
  { title: "row heights", edits: [{ kind: "rowHeights", sheet: "Notes", heights: { 0: 40 } }] },
  {
    title: "a print set-up",
    edits: [
      {
        kind: "print",
        sheet: "Notes",
        setup: { paper: "A4", orientation: "landscape", fitToWidth: 1, repeatRows: { first: 0, last: 0 } },
      },
    ],
  },
  {
    title: "pages that begin at a row and at a column",
    edits: [{ kind: "print", sheet: "Notes", setup: { paper: "A4", rowBreaks: [2, 4], columnBreaks: [1] } }],
  },
  {
    title: "a chart added, then replaced",
    edits: [chart("column"), chart("line")],
  },
  {
    title: "a chart added, then removed",
    edits: [chart("bar"), { kind: "chart", sheet: "Notes", id: "reussite", chart: null }],
    changes: false,
    alone: true,
  },
  {
    title: "a chart whose title a cell says, its bars held against a line",
    edits: [followingChart()],
  },
  { title: "a setting", edits: [{ kind: "setting", key: "mapping:Notes", value: "{}" }] },
  {
    title: "a setting changed, then removed",
    edits: [
      { kind: "setting", key: "convention", value: "cnam" },
      { kind: "setting", key: "convention", value: null },
    ],
    changes: false,
  },
  {
    title: "a sheet protected after it was filled",
    edits: [
      { kind: "cells", range: at("Budget", 12, 0, 1, 1), cells: [["Fin"]] },
      { kind: "protect", sheet: "Budget", protection: {} },
    ],
  },
];

function chart(type: "column" | "line" | "bar"): Edit {
  return {
    kind: "chart",
    sheet: "Notes",
    id: "reussite",
    chart: {
      anchor: { row: 6, column: 0, rows: 15, columns: 4 },
      spec: {
        type,
        title: "Notes de contrôle continu",
        description: "Une colonne par apprenant.",
        categories: { range: at("Notes", 1, 0, 3, 1) },
        series: [{ name: "CC", values: { range: at("Notes", 1, 1, 3, 1) }, color: "#1F4E79" }],
        reference: { label: "Seuil", value: 10 },
      },
    },
  };
}

/** Bars that stand on a blank, a line over them, and a title that the cells say. */
function followingChart(): Edit {
  return {
    kind: "chart",
    sheet: "Notes",
    id: "echeances",
    chart: {
      anchor: { row: 6, column: 5, rows: 15, columns: 4 },
      spec: {
        type: "column",
        stacked: true,
        title: "Échéances",
        titleFrom: { range: at("Notes", 0, 0, 1, 1) },
        description: "Une colonne par apprenant.",
        categories: { range: at("Notes", 1, 0, 3, 1) },
        series: [
          { name: "Début", values: { range: at("Notes", 1, 1, 3, 1) }, as: "blank" },
          { name: "Durée", values: { range: at("Notes", 1, 2, 3, 1) }, color: "#0F6CBD" },
          { name: "Cible", values: { range: at("Notes", 1, 2, 3, 1) }, as: "line" },
        ],
      },
    },
  };
}

/** Fails to compile when a kind of edit has no example. */
const covered: Record<EditKind, true> = {
  cells: true,
  numberFormat: true,
  style: true,
  merge: true,
  conditionalFormat: true,
  validation: true,
  name: true,
  table: true,
  addSheet: true,
  deleteSheet: true,
  renameSheet: true,
  sheetVisibility: true,
  protect: true,
  freeze: true,
  columnWidths: true,
  rowHeights: true,
  print: true,
  chart: true,
  setting: true,
};

export const editKinds = Object.keys(covered) as EditKind[];
