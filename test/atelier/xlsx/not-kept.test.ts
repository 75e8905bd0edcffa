import { expect, it } from "vitest";
import { readFixture, cellOf, sheetOf } from "./fixtures";

it("lists one of each thing the model does not keep, with its sheet", async () => {
  const { notKept } = await readFixture("leftovers.xlsm");
  const inSheet = Object.entries({
    specialSheets: 1,
    brokenLinks: 3,
    dataTables: 1,
    richValues: 1,
    styleDetails: 1,
    conditionalFormats: 2,
    threadedComments: 1,
    printDetails: 1,
    sparklines: 1,
    hyperlinks: 2,
    protectedRanges: 1,
    scenarios: 1,
    filterCriteria: 1,
    outline: 1,
    viewSettings: 2,
    charts: 1,
    images: 1,
    shapes: 1,
    embeddedObjects: 1,
    formControls: 1,
    pivotTables: 1,
    slicers: 1,
  }).map(([kind, count]) => ({ kind, count, where: [kind === "specialSheets" ? "Graphique" : "Notes"] }));
  const inWorkbook = [
    "documentProperties",
    "webExtensions",
    "theme",
    "macros",
    "dataConnections",
    "customXml",
    "dataModel",
    "workbookProtection",
    "customViews",
  ].map((kind) => ({ kind, count: 1, where: [] }));
  const byKind = (a: { kind: string }, b: { kind: string }): number => (a.kind < b.kind ? -1 : 1);
  expect([...notKept].sort(byKind)).toEqual([...inSheet, ...inWorkbook].sort(byKind));
});

it("keeps the results of formulas it cannot keep", async () => {
  const { model } = await readFixture("leftovers.xlsm");
  const notes = sheetOf(model, "Notes");
  expect(["A1", "B1", "C1"].map((address) => cellOf(notes, address))).toEqual([
    expect.objectContaining({ value: 6 }),
    expect.objectContaining({ value: 7 }),
    expect.objectContaining({ value: 8 }),
  ]);
  expect(cellOf(notes, "A1")).not.toHaveProperty("formula");
  expect(model.names).toEqual([]);
});

it("turns a conversation into a note", async () => {
  const { model } = await readFixture("leftovers.xlsm");
  expect(sheetOf(model, "Notes").comments).toEqual([
    { row: 1, column: 0, text: "Est-ce juste ?\nOui.", author: "Alix Morel" },
  ]);
});

it("has nothing to say of what it keeps", async () => {
  const { notKept } = await readFixture("excel.xlsx");
  expect(notKept.map(({ kind }) => kind)).toEqual(["styleDetails", "richText", "cellStyles", "emptyFormatting"]);
});
