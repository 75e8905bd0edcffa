/** Cells and what surrounds them as many programs write them: read for what they are, or told. */
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/atelier/xlsx/limits";
import { cellOf } from "./fixtures";
import { packageOf, read, relationships, saved, sheetData, workbookOf, worksheet } from "./hand-made";

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const oneCell = (cell: string, strings = ""): Uint8Array => workbookOf({ sheets: { Notes: row(1, cell) }, strings });

describe("a value", () => {
  it.each([
    ["a date and a time of the strict format", '<c t="d"><v>2024-02-29T12:00:00</v></c>', 45351.5],
    ["with a zone: the clock stays", '<c t="d"><v>2024-02-29T12:00:00+02:00</v></c>', 45351.5],
    ["with a zone west of Greenwich", '<c t="d"><v>2024-02-29T12:00:00-0330</v></c>', 45351.5],
    ["with Greenwich's zone", '<c t="d"><v>2024-02-29T12:00:00Z</v></c>', 45351.5],
    ["a day alone", '<c t="d"><v>2024-02-29</v></c>', 45351],
    ["a time alone", '<c t="d"><v>06:00:00</v></c>', 0.25],
    ["no date at all", '<c t="d"><v>P1D</v></c>', "P1D"],
    ["true in capitals", '<c t="b"><v>TRUE</v></c>', true],
    ["false in capitals", '<c t="b"><v>False</v></c>', false],
    ["0", '<c t="b"><v>0</v></c>', false],
    ["no boolean", '<c t="b"><v>peut-être</v></c>', "peut-être"],
    ["an inline text in the place of a value", '<c t="inlineStr"><v>Élève</v></c>', "Élève"],
    ["an inline text without its type", "<c><is><t>Élève</t></is></c>", "Élève"],
    ["an inline text called a shared one", '<c t="s"><is><t>Élève</t></is></c>', "Élève"],
    ["an empty inline text", '<c t="inlineStr"><is><t/></is></c>', ""],
    ["a text with its spaces", '<c t="s"><v>0</v></c>', "  a "],
  ])("%s", async (_what, cell, value) => {
    const bytes = oneCell(cell, '<si><t xml:space="preserve">  a </t></si>');
    expect(cellOf((await saved(bytes)).model.sheets[0]!, "A1")?.value).toEqual(value);
  });
});

describe("a text with formats of its own", () => {
  const bold = "<rPr><b/></rPr>";
  it.each([
    ["in one part", `<r><t>a</t></r><r>${bold}<t>b</t></r>`, ["richText"]],
    ["all of it bold, which the cell does not say", `<r>${bold}<t>ab</t></r>`, ["richText"]],
    ["all of it raised", '<r><rPr><vertAlign val="superscript"/></rPr><t>ab</t></r>', ["richText"]],
    ["all of it in the cell's own font", '<r><rPr><sz val="11"/><rFont val="Aptos"/></rPr><t>ab</t></r>', []],
    ["in one part without a format", "<r><t>ab</t></r>", []],
    ["with a reading aid", '<t>ab</t><rPh sb="0" eb="1"><t>ア</t></rPh><phoneticPr fontId="1"/>', ["phonetics"]],
  ])("%s", async (_what, item, kinds) => {
    for (const cell of ['<c t="s"><v>0</v></c>', `<c t="inlineStr"><is>${item}</is></c>`]) {
      const { model, notKept } = await read(oneCell(cell, `<si>${item}</si>`));
      expect(cellOf(model.sheets[0]!, "A1")?.value).toBe("ab");
      expect(notKept.map(({ kind }) => kind)).toEqual(kinds);
    }
  });
});

describe("a formula", () => {
  it.each([
    ["with the sign with which it is typed", "<f>=1+1</f>", { formula: "=1+1" }],
    ["with that sign after a space", "<f> =1+1</f>", { formula: "=1+1" }],
    ["whose array says no place", '<f t="array">SUM(A2:A3*2)</f>', { formula: "=SUM(A2:A3*2)" }],
    ["whose array says no true place", '<f t="array" ref="?">SUM(A2:A3*2)</f>', { formula: "=SUM(A2:A3*2)" }],
    ["that is empty", "<f/>", {}],
  ])("%s", async (_what, f, formula) => {
    const cell = cellOf((await read(oneCell(`<c r="A1">${f}<v>2</v></c>`))).model.sheets[0]!, "A1");
    expect(cell).toMatchObject({ value: 2, ...formula });
    expect(cell?.formula).toBe("formula" in formula ? formula.formula : undefined);
    if (f.includes("array")) expect(cell).toMatchObject({ legacyArray: true, spill: { rows: 1, columns: 1 } });
  });

  it("shared with its sign is moved without it", async () => {
    const rows = row(1, '<c r="A1"><f t="shared" si="0">=B1</f></c>') + row(2, '<c r="A2"><f t="shared" si="0"/></c>');
    const { model } = await read(workbookOf({ sheets: { Notes: rows } }));
    expect(["A1", "A2"].map((place) => cellOf(model.sheets[0]!, place)?.formula)).toEqual(["=B1", "=B2"]);
  });
});

describe("merged areas", () => {
  const merges = (...refs: readonly string[]): Uint8Array =>
    packageOf(
      worksheet(sheetData() + `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`),
    );

  it.each([
    ["one cell is none", ["E1", "$F$1"], [], 0],
    ["corners in any order", ["C3:A1"], [[0, 0, 3, 3]], 0],
    ["side by side", ["A1:B2", "C1:D2", "A3:D3"], [[0, 0, 2, 2], [0, 2, 2, 2], [2, 0, 1, 4]], 0], // prettier-ignore
    ["twice the same", ["A1:B2", "A1:B2"], [[0, 0, 2, 2]], 1],
    ["one over another, whichever comes first", ["B2:D4", "A1:C3"], [[0, 0, 3, 3]], 1],
    ["one within another", ["A1:D9", "B2:C3", "D9:E9", "E1:F9"], [[0, 0, 9, 4], [0, 4, 9, 2]], 2], // prettier-ignore
    ["what overlaps an area that is left out stays", ["A1:B2", "B2:C3", "C3:D4"], [[0, 0, 2, 2], [2, 2, 2, 2]], 1], // prettier-ignore
    ["whole rows and columns", ["A:B", "A1:A2", "C1:C2"], [[0, 0, 1_048_576, 2], [0, 2, 2, 1]], 1], // prettier-ignore
  ] as const)("%s", async (_what, refs, areas, lost) => {
    const { model, notKept } = await read(merges(...refs));
    const kept = (model.sheets[0]!.merges ?? []).map(({ row: r, column, rows, columns }) => [r, column, rows, columns]);
    expect(kept).toEqual(areas);
    expect(notKept).toEqual(lost === 0 ? [] : [{ kind: "overlappingMerges", count: lost, where: ["Notes"] }]);
  });

  it("as many as a sheet may have, each of a whole row, cost no more than their number", async () => {
    const refs = Array.from({ length: LIMITS.areas }, (_, i) => `A${i + 1}:XFD${i + 1}`);
    expect((await read(merges(...refs))).model.sheets[0]!.merges).toHaveLength(LIMITS.areas);
  });
});

describe("names that the format keeps for itself", () => {
  it.each([
    ["Criteria", ["filterCriteria"]],
    ["Extract", ["filterCriteria"]],
    ["Consolidate_Area", ["dataConsolidation"]],
    ["Auto_Open", ["macros"]],
    ["_FilterDatabase", []],
    ["Print_Area", []],
  ])("%s", async (name, kinds) => {
    const { model, notKept } = await read(
      workbookOf({
        sheets: { Notes: "" },
        definedNames: `<definedName name="_xlnm.${name}" localSheetId="0">Notes!$A$1:$B$2</definedName>`,
      }),
    );
    expect(model.names).toEqual([]);
    expect(notKept.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("a table", () => {
  it.each([
    ["a format for its new rows", 'dataDxfId="0"', "", ["tableDetails"]],
    ["a comment", 'comment="Au jury"', "", ["tableDetails"]],
    ["a format for the new rows of a column", "", 'dataDxfId="1"', ["tableDetails"]],
    ["a cell style", 'headerRowCellStyle="Titre"', "", ["tableDetails"]],
    ["nothing more", 'totalsRowShown="0"', 'totalsRowFunction="sum"', []],
  ])("with %s", async (_what, attributes, ofColumn, kinds) => {
    const cell = '<c r="A1" t="inlineStr"><is><t>Note</t></is></c>';
    const sheet = sheetData(row(1, cell), row(2, '<c r="A2"><v>1</v></c>'));
    const { notKept } = await read(
      packageOf(worksheet(`${sheet}<tableParts><tablePart r:id="rId1"/></tableParts>`), {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "/xl/tables/table1.xml"]),
        "xl/tables/table1.xml": `<table id="1" name="T" displayName="T" ref="A1:A2" ${attributes}><autoFilter ref="A1:A2"/><tableColumns><tableColumn id="1" name="Note" ${ofColumn}/></tableColumns></table>`,
      }),
    );
    expect(notKept.map(({ kind }) => kind)).toEqual(kinds);
  });
});
