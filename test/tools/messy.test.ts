/** Messy workbooks: what is found on each, what « Brancher » writes and leaves alone, what « Contrôler » says. */
import { describe, expect, it } from "vitest";
import { findTables } from "../../src/tools/recognise/find-tables";
import type { FoundTable } from "../../src/tools/recognise/found-table";
import { messyWorkbooks, type MessyWorkbook } from "../fixtures/messy/build";

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
    Feuil1: [],
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

describe.each(Object.entries(messyWorkbooks))("%s", (name, { sheets }) => {
  it("is mapped as a careful person would", () => {
    const found = Object.fromEntries(sheets.map((sheet) => [sheet.name, findTables(sheet).map(described)]));
    expect(found).toEqual(mappings[name as MessyWorkbook]);
  });
});
