/** Results of a file's formulas that the engine cannot compute, or computes otherwise, once opened and saved again. */
import { ICommandService, IUniverInstanceService, UndoCommand } from "@univerjs/core";
import { MoveRangeCommand } from "@univerjs/sheets";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../src/atelier/xlsx";
import { parseAddress } from "../../src/workbook/address";
import { keptResults } from "../../src/workbook/kept/kept-results";
import type { Cell, WorkbookModel } from "../../src/workbook/model";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { createWorkbook } from "../../src/workbook/workbook";
import { UniverSession } from "../../src/workbook/univer/session";
import { partsOf } from "../atelier/xlsx/fixtures";
import { MAIN, OFFICE, relationships, workbookOf, type HandMade } from "../atelier/xlsx/hand-made";
import { catalogue } from "../../src/functions/catalogue";
import { univerUser } from "./support/univer-user";

const OPTIONS = { functionIds: catalogue.map(({ description }) => description.id) };
const EMPTY: WorkbookModel = { names: [], sheets: [{ id: "e", name: "Vide", visibility: "visible", cells: {} }] };

let session: UniverSession;
beforeAll(() => {
  session = new UniverSession(startHeadlessUniver(catalogue), EMPTY);
});
afterAll(() => session.dispose());

async function open(file: HandMade): Promise<WorkbookModel> {
  const { model } = await readXlsx(workbookOf(file), OPTIONS);
  await session.load(model);
  return session.driver.snapshot();
}

function cellIn(model: WorkbookModel, address: string): Cell | undefined {
  const { sheet, area } = parseAddress(address)!;
  return model.sheets.find(({ name }) => name === sheet)?.cells[area.row]?.[area.column];
}

async function undo(): Promise<void> {
  session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
  await session.host.injector.get(ICommandService).executeCommand(UndoCommand.id);
}

const staleOf = (model: WorkbookModel): string[] =>
  keptResults(model)
    .filter(({ stale }) => stale)
    .map(({ formula }) => formula);

async function saved(model: WorkbookModel): Promise<Readonly<Record<string, string>>> {
  return partsOf(await writeXlsx(model, OPTIONS));
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const number = (place: string, value: number): string => `<c r="${place}"><v>${value}</v></c>`;
const formula = (place: string, text: string, value: string | number): string =>
  `<c r="${place}"${typeof value === "string" ? ' t="str"' : ""}><f>${text}</f><v>${value}</v></c>`;

const months = { Jan: row(2, number("B2", 2)), Fév: row(2, number("B2", 8)), Mar: row(2, number("B2", 10)) };

describe("a formula that reads another workbook", () => {
  const file: HandMade = {
    sheets: {
      Bilan:
        row(1, formula("A1", "[1]Notes!A1+B1", 20) + number("B1", 8) + formula("C1", "A1*2", 40)) +
        row(2, formula("A2", "Taux*2", 1)),
    },
    definedNames: '<definedName name="Taux">[1]Notes!$B$1</definedName>',
    afterSheets: '<externalReferences><externalReference r:id="rIdL"/></externalReferences>',
    related: [["rIdL", "externalLink", "externalLinks/externalLink1.xml"]],
    parts: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
        "rId1",
        "externalLinkPath",
        "Jury.xlsx",
        "External",
      ]),
    },
  };

  it("keeps its result, that of a name too, and what follows from them is computed", async () => {
    const model = await open(file);
    expect(keptResults(model)).toMatchObject([
      { formula: "=[Jury.xlsx]Notes!A1+B1", stale: false },
      { formula: "=Taux*2", stale: false },
    ]);
    expect(cellIn(model, "Bilan!A1")?.value).toBe(20);
    expect(cellIn(model, "Bilan!C1")).toEqual({ value: 40, formula: "=A1*2" });
    expect(model.names).toEqual([{ name: "Taux", formula: "=[Jury.xlsx]Notes!$B$1" }]);
  });

  it("is saved with its link, and asks for a recalculation once a cell beside it has changed", async () => {
    await open(file);
    const untouched = await saved(await session.driver.snapshot());
    expect(untouched["xl/worksheets/sheet1.xml"]).toContain("<f>[1]Notes!A1+B1</f><v>20</v>");
    expect(untouched["xl/workbook.xml"]).toContain('<definedName name="Taux">[1]Notes!$B$1</definedName>');
    expect(untouched["xl/externalLinks/_rels/externalLink1.xml.rels"]).toContain('Target="Jury.xlsx"');
    expect(untouched["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    await univerUser(session).setCell("Bilan!B1", 9);
    const model = await session.driver.snapshot();
    expect(staleOf(model)).toEqual(["=[Jury.xlsx]Notes!A1+B1"]);
    expect((await saved(model))["xl/workbook.xml"]).toContain("fullCalcOnLoad");
  });
});

describe("a formula over several sheets", () => {
  const file = {
    sheets: { Bilan: row(1, formula("A1", "SUM(Jan:Mar!B2)", 20) + formula("B1", "A1*2", 40)), ...months },
  };

  it("keeps the result of the file, and what follows from it is computed", async () => {
    const model = await open(file);
    expect(cellIn(model, "Bilan!A1")).toMatchObject({
      value: 20,
      formula: "=SUM(Jan:Mar!B2)",
      kept: expect.any(String) as string,
    });
    expect(cellIn(model, "Bilan!B1")).toEqual({ value: 40, formula: "=A1*2" });
    expect(staleOf(model)).toEqual([]);
  });

  it("is saved as it was, without asking for a recalculation while nothing it reads has changed", async () => {
    const parts = await saved(await open(file));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1"><f>SUM(Jan:Mar!B2)</f><v>20</v></c>');
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  it("asks for a recalculation once a cell it reads has changed, and still does when opened again", async () => {
    await open(file);
    await univerUser(session).setCell("Fév!B2", 80);
    const model = await session.driver.snapshot();
    expect(staleOf(model)).toEqual(["=SUM(Jan:Mar!B2)"]);
    const bytes = await writeXlsx(model, OPTIONS);
    expect(partsOf(bytes)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    await session.load((await readXlsx(bytes, OPTIONS)).model);
    const again = await session.driver.snapshot();
    expect(cellIn(again, "Bilan!A1")?.value).toBe(20);
    expect((await saved(again))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("follows inserted rows and renamed sheets, and back", async () => {
    await open(file);
    const user = univerUser(session);
    await user.insertRows("Bilan", 0, 2);
    await user.renameSheet("Mar", "Mars 2026");
    const model = await session.driver.snapshot();
    expect(cellIn(model, "Bilan!A3")).toMatchObject({ value: 20, formula: "=SUM('Jan:Mars 2026'!B2)" });
    expect(cellIn(model, "Bilan!B3")).toMatchObject({ value: 40, formula: "=A3*2" });
    await undo();
    await undo();
    expect(cellIn(await session.driver.snapshot(), "Bilan!A1")).toMatchObject({
      value: 20,
      formula: "=SUM(Jan:Mar!B2)",
    });
  });

  it("is replaced by what is typed over it", async () => {
    await open(file);
    await univerUser(session).setCell("Bilan!A1", 7);
    expect(cellIn(await session.driver.snapshot(), "Bilan!A1")).toEqual({ value: 7 });
    await univerUser(session).setCell("Bilan!A1", "=1+1");
    expect(cellIn(await session.driver.snapshot(), "Bilan!A1")).toEqual({ value: 2, formula: "=1+1" });
  });

  it("says it has no result where the file has none", async () => {
    const model = await open({ sheets: { Bilan: row(1, '<c r="A1"><f>SUM(Jan:Mar!B2)</f></c>'), ...months } });
    expect(cellIn(model, "Bilan!A1")).toMatchObject({ value: { error: "#N/A" }, formula: "=SUM(Jan:Mar!B2)" });
    expect(staleOf(model)).toEqual(["=SUM(Jan:Mar!B2)"]);
  });
});

describe("functions the engine does not have", () => {
  it.each(["MACRO_MAISON(A1)", "_xll.COMPLEMENT(A1)", "_xlfn.TRADUIRE(A1)", "CUBEVALUE(&quot;c&quot;,A1)"])(
    "%s keeps its result",
    async (text) => {
      const model = await open({
        sheets: { F: row(1, number("A1", 1) + formula("B1", text, 42) + formula("C1", "B1+1", 43)) },
      });
      expect(cellIn(model, "F!B1")).toMatchObject({ value: 42, kept: expect.any(String) as string });
      expect(cellIn(model, "F!C1")?.value).toBe(43);
      expect((await saved(model))["xl/worksheets/sheet1.xml"]).toContain(
        `<f>${text.replaceAll("&quot;", '"')}</f><v>42</v>`,
      );
    },
  );

  it("keep the block of an array", async () => {
    const cells =
      row(1, number("A1", 1) + '<c r="B1"><f t="array" ref="B1:B2">MACRO_MAISON(A1)</f><v>5</v></c>') +
      row(2, number("B2", 6) + formula("C2", "SUM(B1:B2)", 11));
    const model = await open({ sheets: { F: cells } });
    expect(cellIn(model, "F!B1")).toMatchObject({ value: 5, spill: { rows: 2, columns: 1 }, legacyArray: true });
    expect(cellIn(model, "F!B2")).toEqual({ value: 6, spilledFrom: { row: 0, column: 1 } });
    expect((await saved(model))["xl/worksheets/sheet1.xml"]).toContain(
      '<f t="array" ref="B1:B2">MACRO_MAISON(A1)</f><v>5</v>',
    );
  });
});

describe("columns of tables with unusual names", () => {
  const table = (name: string): HandMade => ({
    sheets: {
      F:
        row(1, `<c r="A1" t="inlineStr"><is><t xml:space="preserve">${name}</t></is></c>`) +
        row(2, number("A2", 4) + formula("C2", `SUM(Notes[${name}])`, 10)) +
        row(3, number("A3", 6)),
    },
    afterCells: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Notes" displayName="Notes" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="${name.replace("\n", "_x000a_")}"/></tableColumns></table>`,
    },
  });

  it.each(["Note\nsur 20", "Note ", "Note"])("%j keeps its sum", async (name) => {
    const model = await open(table(name));
    expect(cellIn(model, "F!C2")).toMatchObject({ value: 10, formula: `=SUM(Notes[${name}])` });
  });
});

describe("implicit intersection", () => {
  it("gives one value a row, and its neighbours stay", async () => {
    const line = (n: number): string =>
      row(
        n,
        number(`A${n}`, n) +
          number(`B${n}`, n * 10) +
          formula(`C${n}`, 'A:A&amp;"/"&amp;B:B', `${n}/${n * 10}`) +
          number(`D${n}`, 7),
      );
    const model = await open({ sheets: { F: line(1) + line(2) + line(3) } });
    for (const n of [1, 2, 3]) {
      expect(cellIn(model, `F!C${n}`)).toEqual({ value: `${n}/${n * 10}`, formula: '=@A:A&"/"&@B:B' });
      expect(cellIn(model, `F!D${n}`)).toEqual({ value: 7 });
    }
  });

  it.each([
    ["a name", "Plage*2", 4],
    ["a function that gives a range", "INDEX(A:A,0)", 2],
    ["a constant array", "{5,6}*1", 5],
    ["a function that gives an array", "TRANSPOSE(A1:A3)", 1],
  ])("keeps the one value of %s", async (_what, text, value) => {
    const model = await open({
      sheets: {
        F:
          row(1, number("A1", 1)) +
          row(2, number("A2", 2) + formula("C2", text, value) + number("D2", 7)) +
          row(3, number("A3", 3) + number("C3", 9)),
      },
      definedNames: '<definedName name="Plage">F!$A$1:$A$3</definedName>',
    });
    expect(cellIn(model, "F!C2")?.value).toBe(value);
    expect([cellIn(model, "F!D2")?.value, cellIn(model, "F!C3")?.value]).toEqual([7, 9]);
    const sheet = (await saved(model))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain(`<c r="C2"><f>${text}</f><v>${value}</v></c>`);
  });
});

describe("a result the engine computes otherwise", () => {
  it("is kept, and not those that follow from it", async () => {
    // « jj » is how a French Excel stores the days of a format.
    const cells = row(
      1,
      number("A1", 45537) +
        formula("B1", 'TEXT(A1,"jj/mm/aaaa")', "02/09/2024") +
        formula("C1", 'B1&amp;"!"', "02/09/2024!"),
    );
    const model = await open({ sheets: { F: cells } });
    expect(cellIn(model, "F!B1")).toMatchObject({ value: "02/09/2024", kept: expect.any(String) as string });
    expect(cellIn(model, "F!C1")).toEqual({ value: "02/09/2024!", formula: '=B1&"!"' });
  });

  it("is accepted where results change by themselves, or were never checked", async () => {
    const cells = row(1, formula("A1", "YEAR(TODAY())", 1999) + formula("B1", "A1+1", 2000) + formula("C1", "1+1", 0));
    const changing = await open({
      sheets: { F: row(1, formula("A1", "YEAR(TODAY())", 1999) + formula("B1", "A1+1", 2000)) },
    });
    expect(cellIn(changing, "F!A1")?.value).toBeGreaterThan(2020);
    expect(cellIn(changing, "F!B1")?.value).toBeGreaterThan(2021);
    const unchecked = await open({ sheets: { F: cells }, calculation: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' });
    expect(cellIn(unchecked, "F!C1")).toEqual({ value: 2, formula: "=1+1" });
    expect((await saved(unchecked))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("is ours where the formula is", async () => {
    const model = await open({
      sheets: { F: row(1, number("A1", 12) + number("B1", 1) + formula("C1", "_xldudf_CNAM_AVERAGE(A1,B1)", 3)) },
    });
    expect(cellIn(model, "F!C1")?.value).toBe(12);
  });
});

describe("a plan that writes over a kept result", () => {
  it("replaces it, and gives it back when undone", async () => {
    await open({
      sheets: {
        F:
          row(1, number("A1", 1) + '<c r="B1"><f t="array" ref="B1:B2">MACRO_MAISON(A1)</f><v>5</v></c>') +
          row(2, number("B2", 6) + formula("C2", "MACRO_MAISON(3)", 8)),
      },
    });
    const before = await session.driver.snapshot();
    const port = createWorkbook(session.driver);
    const range = { sheet: "F", row: 0, column: 1, rows: 2, columns: 2 };
    const cells = [
      [1, null],
      [2, 3],
    ];
    const applied = await port.apply({ label: "Essai", edits: [{ kind: "cells", range, cells }], overwrites: [range] });
    expect(cellIn(await session.driver.snapshot(), "F!C2")).toEqual({ value: 3 });
    await port.undo(applied);
    expect((await session.driver.snapshot()).sheets).toEqual(before.sheets);
  });
});

describe("a kept result that is moved", () => {
  const rows = ["C", "A", "B"].map(
    (name, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>${name}</v></c>${formula(`B${at + 1}`, `SUM(Jan:Mar!B2)+LEN(A${at + 1})`, 21)}</row>`,
  );
  const file = { sheets: { Bilan: rows.join(""), ...months } };

  it("keeps its formula and its mark where it is cut to, in the saved file too", async () => {
    await open(file);
    const sheet = session.live.sheet("Bilan");
    const at = (row: number, column: number) => ({
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
    const moved = {
      fromRange: at(0, 1),
      toRange: at(5, 3),
      unitId: session.live.unitId,
      subUnitId: sheet.getSheetId(),
    };
    expect(await session.host.injector.get(ICommandService).executeCommand(MoveRangeCommand.id, moved)).toBe(true);
    const model = await session.driver.snapshot();
    expect(cellIn(model, "Bilan!B1")).toBeUndefined();
    expect(cellIn(model, "Bilan!D6")).toMatchObject({ value: 21, formula: "=SUM(Jan:Mar!B2)+LEN(A1)" });
    expect(staleOf(model)).toEqual([]);
    expect((await saved(model))["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="D6"><f>SUM(Jan:Mar!B2)+LEN(A1)</f><v>21</v></c>',
    );
    await undo();
    expect(cellIn(await session.driver.snapshot(), "Bilan!B1")).toMatchObject({ formula: "=SUM(Jan:Mar!B2)+LEN(A1)" });
  });

  it("goes on reading its own row when it is sorted, and when the sort is undone", async () => {
    await open(file);
    await univerUser(session).sortRange("Bilan!A1:B3", 0);
    const model = await session.driver.snapshot();
    expect([1, 2, 3].map((line) => cellIn(model, `Bilan!B${line}`)?.formula)).toEqual(
      [1, 2, 3].map((line) => `=SUM(Jan:Mar!B2)+LEN(A${line})`),
    );
    expect(staleOf(model)).toEqual([]);
    await undo();
    const back = await session.driver.snapshot();
    expect([1, 2, 3].map((line) => cellIn(back, `Bilan!B${line}`)?.formula)).toEqual(
      [1, 2, 3].map((line) => `=SUM(Jan:Mar!B2)+LEN(A${line})`),
    );
  });
});
