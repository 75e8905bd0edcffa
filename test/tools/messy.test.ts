/** Messy workbooks: what is found on each, what « Brancher » writes and leaves alone, what « Contrôler » says. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { auditWorkbook } from "../../src/tools/audit/audit-workbook";
import { findTables } from "../../src/tools/recognise/find-tables";
import type { FoundTable } from "../../src/tools/recognise/found-table";
import { formatRange } from "../../src/workbook/address";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { messyWorkbooks, type MessyWorkbook } from "../fixtures/messy/build";
import { expectAttached } from "./support/messy-attached";

/** By sheet: a line a table: `role unit assessment session` of its columns, rows of data from 1, rows that are nobody's. */
interface Expected {
  readonly columns: readonly string[];
  readonly rows: readonly number[];
  readonly special?: Readonly<Record<number, string>>;
}

const mappings: Readonly<Record<MessyWorkbook, Readonly<Record<string, readonly Expected[]>>>> = {
  "title over merged cells": {
    Notes: [{ columns: ["lastName", "firstName", "mark continuous", "mark exam", "mark 2"], rows: [5, 6, 7] }],
  },
  "bands written once": {
    "Semestre 5": [
      {
        columns: [
          ...["lineNumber", "fullName", "mark USSA24 continuous", "mark USSA24 exam", "mark USSA24 2"],
          ...["mark USSA25 continuous", "mark USSA25 exam"],
        ],
        rows: [4, 5, 6],
        special: { 3: "weights" },
      },
    ],
  },
  "numbers and absences as text": {
    Saisie: [{ columns: ["learnerNumber", "fullName", "mark continuous", "mark exam"], rows: [2, 3, 4, 5] }],
  },
  "sections and statistics among the rows": {
    Groupes: [
      {
        columns: ["fullName", "mark UE1", "mark UE2", "mean"],
        rows: [3, 4, 6, 7],
        special: { 2: "section", 5: "section", 8: "statistics", 9: "statistics" },
      },
    ],
  },
  "hidden and blank columns": {
    Export: [
      {
        columns: ["learnerNumber", "email", "lastName", "firstName", "mark TED001", "mark USSA2D", "remark"],
        rows: [2, 3, 4],
      },
    ],
  },
  "weights and credits above titles of units": {
    UE: [
      {
        columns: ["lastName", "firstName", "mark Comptabilité", "mark Droit du travail", "mark Anglais"],
        rows: [4, 5, 6],
        special: { 1: "credits", 2: "weights" },
      },
    ],
  },
  "two tables side by side": {
    "Groupes TD": [
      { columns: ["fullName", "mark"], rows: [3, 4, 5] },
      { columns: ["fullName", "mark"], rows: [3, 4, 5] },
    ],
  },
  "a budget as a free-form list": {
    Budget: [{ columns: ["label", "amount"], rows: [3, 4, 5, 6], special: { 7: "total" } }],
  },
  "a budget of two sides": {
    "Plan de financement": [
      { columns: ["label", "amount", "label", "amount"], rows: [2, 3, 4], special: { 5: "total" } },
    ],
  },
  "contracts with dates of both kinds": {
    Contrats: [{ columns: ["contract", "fullName", "party", "start", "end", "npec", "break"], rows: [4, 5, 6] }],
  },
  "an empty and a hidden sheet first": {
    Accueil: [],
    Listes: [],
    "Notes S6": [{ columns: ["lastName", "firstName", "mark continuous", "mark exam", "absences"], rows: [3, 4, 5] }],
  },
  "an export opened in a spreadsheet": {
    Notes: [
      {
        columns: [
          ...["firstName", "lastName", "learnerNumber", "email", "mark continuous", "mark project", "mean", "other"],
        ],
        rows: [2, 3, 4],
      },
    ],
  },
  "one sheet per unit": {
    USSA24: [
      {
        columns: ["lastName", "firstName", "mark continuous", "mark continuous", "mark exam"],
        rows: [4, 5, 6],
        special: { 3: "scale" },
      },
    ],
    USSA26: [
      {
        columns: ["lastName", "firstName", "mark continuous", "mark continuous", "mark exam"],
        rows: [4, 5, 6],
        special: { 3: "scale" },
      },
    ],
  },
  "an Excel table with a note under it": {
    Suivi: [{ columns: ["lastName", "firstName", "mark oral", "mark project", "status"], rows: [4, 5, 6] }],
  },
};

/** By check, where « Contrôler » finds something, no date given. */
const findings: Readonly<Record<MessyWorkbook, readonly (readonly [check: string, place: string])[]>> = {
  "title over merged cells": [],
  "bands written once": [],
  "numbers and absences as text": [
    ["unknownCodes", "Saisie!D3"],
    ["dashesInMarks", "Saisie!C4"],
    ["marksAsText", "Saisie!C2:C3,Saisie!D5"],
    ["spacesInNames", "Saisie!B2,Saisie!B4"],
  ],
  "sections and statistics among the rows": [],
  "hidden and blank columns": [["personalColumns", "Export!B2:B4"]],
  "weights and credits above titles of units": [],
  "two tables side by side": [],
  "a budget as a free-form list": [
    ["statedTotal", "Budget!B7"],
    ["amountsAsText", "Budget!B4,Budget!B6"],
  ],
  "a budget of two sides": [],
  "contracts with dates of both kinds": [
    ["amountsAsText", "Contrats!F5"],
    ["datesAsText", "Contrats!D5:E5,Contrats!G5"],
  ],
  "an empty and a hidden sheet first": [],
  "an export opened in a spreadsheet": [
    ["dashesInMarks", "Notes!E3"],
    ["marksAsText", "Notes!E2,Notes!F2:G4,Notes!E4"],
    ["personalColumns", "Notes!D2:D4"],
  ],
  "one sheet per unit": [],
  "an Excel table with a note under it": [],
};

const convention = conventionById("gessms-2026")!;

function described({ columns, dataRows, specialRows }: FoundTable): Expected {
  return {
    columns: columns.map(({ guess: { role, unit, assessment, session } }) =>
      [role, unit, assessment, session].filter((part) => part !== undefined).join(" "),
    ),
    rows: dataRows.map((row) => row + 1),
    ...(specialRows.length > 0 && {
      special: Object.fromEntries(specialRows.map(({ row, kind }) => [row + 1, kind])),
    }),
  };
}

describe.each(Object.entries(messyWorkbooks))("%s", (name, model: WorkbookModel) => {
  it("is mapped as a careful person would", () => {
    const found = Object.fromEntries(model.sheets.map((sheet) => [sheet.name, findTables(sheet).map(described)]));
    expect(found).toEqual(mappings[name as MessyWorkbook]);
  });

  it("attached: writes there and nowhere else, and is undone", () =>
    expectAttached(createMemoryWorkbook(model), name as MessyWorkbook));

  it("is audited without a false alarm", () => {
    const found = auditWorkbook(model, { convention, date: undefined });
    const places = found.map(({ check, cells }) => [check, cells.map(formatRange).join(",")]);
    expect(places).toEqual(findings[name as MessyWorkbook]);
  });
});
