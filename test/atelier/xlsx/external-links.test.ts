/** Formulas that read other workbooks: they, their results and what the file says of those workbooks go into the copy. */
import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx, type ReadResult } from "../../../src/atelier/xlsx";
import type { Cell } from "../../../src/workbook/model";
import { cellOf, OPTIONS, partsOf, workbook } from "./fixtures";
import { MAIN, OFFICE, read, relationships, saved, workbookOf, type HandMade, type Related } from "./hand-made";

const link = (content: string, main = MAIN, office = OFFICE): string =>
  `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1">${content}</externalBook></externalLink>`;
const VALUES =
  '<sheetNames><sheetName val="Bilan d\'été"/></sheetNames><definedNames><definedName name="Taux" refersTo="=Bilan!$A$1"/></definedNames>' +
  '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>12.5</v></cell></row></sheetData></sheetDataSet>';

/** A workbook linked to others, in the order of the targets. */
function linked(rows: string, targets: readonly string[], rest: Partial<HandMade> = {}): Uint8Array {
  const numbers = targets.map((_, i) => i + 1);
  return workbookOf({
    sheets: { Notes: rows },
    afterSheets: `<externalReferences>${numbers.map((n) => `<externalReference r:id="rIdX${n}"/>`).join("")}</externalReferences>`,
    related: numbers.map((n): Related => [`rIdX${n}`, "externalLink", `externalLinks/externalLink${n}.xml`]),
    ...rest,
    parts: {
      ...Object.fromEntries(numbers.map((n) => [`xl/externalLinks/externalLink${n}.xml`, link(VALUES)])),
      ...Object.fromEntries(
        targets.map((target, i) => [
          `xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`,
          relationships(["rId1", "externalLinkPath", target, "External"]),
        ]),
      ),
      ...rest.parts,
    },
  });
}

const formulaRow = (formula: string, value = "3"): string =>
  `<row r="1"><c r="C1"><f>${formula}</f><v>${value}</v></c></row>`;
const first = ({ model }: ReadResult): Cell | undefined => cellOf(model.sheets[0]!, "C1");
async function written(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  return partsOf(await writeXlsx((await read(bytes)).model, OPTIONS));
}

const TARGETS = ["file:///C:\\Budgets\\Budget%202024.xlsx", "../L%27an/Jury%20d%27été.xlsx"];

describe("a formula that reads another workbook", () => {
  it.each([
    ["[1]Feuil1!A1*2", "=[Budget 2024.xlsx]Feuil1!A1*2", "[1]Feuil1!A1*2"],
    [
      "SUM([2]Feuil1!$A$1:$A$9,[1]Feuil1!B2)",
      "=SUM([Jury d'été.xlsx]Feuil1!$A$1:$A$9,[Budget 2024.xlsx]Feuil1!B2)",
      undefined,
    ],
    ["'[2]Bilan d''été'!A1", "='[Jury d''été.xlsx]Bilan d''été'!A1", undefined],
    ["[1]!Taux+A1", "=[Budget 2024.xlsx]!Taux+A1", undefined],
    ["SUM([1]Jan:Mar!A1)", "=SUM([Budget 2024.xlsx]Jan:Mar!A1)", undefined],
    ["VLOOKUP(A1,[1]Feuil1!A:B,2,FALSE)", "=VLOOKUP(A1,[Budget 2024.xlsx]Feuil1!A:B,2,FALSE)", undefined],
    ["[0]!Local+[1]Feuil1!A1", "=Local+[Budget 2024.xlsx]Feuil1!A1", "Local+[1]Feuil1!A1"],
    ["[1]Feuil1!A1:A9*2", "=@[Budget 2024.xlsx]Feuil1!A1:A9*2", undefined],
    ['"[1]Feuil1!A1"&amp;[1]Feuil1!A1', '="[1]Feuil1!A1"&[Budget 2024.xlsx]Feuil1!A1', undefined],
  ])("%s is kept with its result", async (stored, shown, again = stored) => {
    const bytes = linked(formulaRow(stored), TARGETS);
    const reading = await read(bytes);
    expect(first(reading)).toEqual({ value: 3, formula: shown });
    expect(reading.notKept).toEqual([]);
    expect((await written(bytes))["xl/worksheets/sheet1.xml"]).toContain(`<f>${again}</f><v>3</v>`);
    expect(await saved(bytes)).toEqual(reading);
  });

  it("keeps a text, an error and an array as results", async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><f>[1]F!A1</f><v>oui</v></c><c r="B1" t="e"><f>[1]F!A2</f><v>#REF!</v></c>' +
      '<c r="C1"><f t="array" ref="C1:C2">[1]F!A1:A2</f><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>';
    const reading = await saved(linked(rows, TARGETS));
    const [sheet] = reading.model.sheets;
    expect(cellOf(sheet!, "A1")?.value).toBe("oui");
    expect(cellOf(sheet!, "B1")?.value).toEqual({ error: "#REF!" });
    expect(cellOf(sheet!, "C1")).toEqual({
      value: 1,
      formula: "=[Budget 2024.xlsx]F!A1:A2",
      spill: { rows: 2, columns: 1 },
      legacyArray: true,
    });
    expect(cellOf(sheet!, "C2")).toEqual({ value: 2, spilledFrom: { row: 0, column: 2 } });
  });

  it("moves with the cells that share it, but for the names of the other workbook", async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">[1]TVA1!A1+[1]!TVA1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>';
    const { model } = await read(linked(rows, ["a.xlsx"]));
    expect(cellOf(model.sheets[0]!, "C2")?.formula).toBe("=[a.xlsx]TVA1!A2+[a.xlsx]!TVA1");
  });

  it("stands in a table, whose name it does not take, and in the formula of a column", async () => {
    const rows = [1, 2, 3].map((r) =>
      r === 1
        ? '<row r="1"><c r="A1" t="inlineStr"><is><t>Note</t></is></c></row>'
        : `<row r="${r}"><c r="A${r}"><f>[1]!Taux*[1]F!$A$1</f><v>1</v></c></row>`,
    );
    const parts = await written(
      linked(rows.join(""), ["a.xlsx"], {
        afterCells: '<tableParts><tablePart r:id="rId1"/></tableParts>',
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
          "xl/tables/table1.xml":
            '<table id="1" name="Releve" displayName="Releve" ref="A1:A3"><tableColumns><tableColumn id="1" name="Note"/></tableColumns></table>',
        },
      }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>[1]!Taux*[1]F!$A$1</f>");
    expect(parts["xl/tables/table1.xml"]).toContain(
      "<calculatedColumnFormula>[1]!Taux*[1]F!$A$1</calculatedColumnFormula>",
    );
  });

  it("is kept in a defined name", async () => {
    const bytes = linked("", ["a.xlsx"], { definedNames: '<definedName name="Taux">[1]F!$A$1*2</definedName>' });
    expect((await read(bytes)).model.names).toEqual([{ name: "Taux", formula: "=[a.xlsx]F!$A$1*2" }]);
    expect((await written(bytes))["xl/workbook.xml"]).toContain('<definedName name="Taux">[1]F!$A$1*2</definedName>');
  });
});

describe("what the file says of the other workbook", () => {
  it("goes into the copy as it is, with the place of the workbook", async () => {
    const parts = await written(linked(formulaRow("[2]F!A1"), TARGETS));
    expect(parts["xl/externalLinks/externalLink2.xml"]).toContain(link(VALUES));
    expect(parts["xl/externalLinks/_rels/externalLink2.xml.rels"]).toContain(
      `<Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="../L%27an/Jury%20d%27été.xlsx" TargetMode="External"/>`,
    );
    expect(parts["xl/workbook.xml"]).toMatch(
      /<\/sheets><externalReferences><externalReference r:id="rId\d"\/><externalReference r:id="rId\d"\/><\/externalReferences>/,
    );
    expect(parts["[Content_Types].xml"]).toContain("/xl/externalLinks/externalLink2.xml");
  });

  it("is kept when no formula is left to read it", async () => {
    const reading = await saved(linked("", ["a.xlsx"]));
    expect(reading.model.externalLinks).toEqual([
      {
        name: "a.xlsx",
        content: link(VALUES),
        relationships: [{ id: "rId1", type: `${OFFICE}/externalLinkPath`, target: "a.xlsx" }],
      },
    ]);
    expect(reading.notKept).toEqual([]);
  });

  it("is written in the usual namespaces, whatever the file's", async () => {
    const [main, office] = [
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];
    const parts = await written(
      linked("", ["a.xlsx"], {
        parts: {
          "xl/externalLinks/externalLink1.xml": `\uFEFF<?xml version='1.0' encoding="UTF-8"?>\r\n${link(VALUES, main, office)}`,
          "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
            "rId1",
            "externalLinkPath",
            "a.xlsx",
            "External",
          ]).replace(OFFICE, office),
        },
      }),
    );
    expect(parts["xl/externalLinks/externalLink1.xml"]).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${link(VALUES)}`,
    );
    expect(parts["xl/externalLinks/_rels/externalLink1.xml.rels"]).toContain(`Type="${OFFICE}/externalLinkPath"`);
  });
});

describe("the name of a workbook", () => {
  it.each([
    ["two files called alike", ["a/Budget.xlsx", "b/BUDGET.xlsx"], ["1", "2"]],
    ["no extension", ["Budget", "2"], ["1", "2"]],
    ["brackets", ["Budget[1].xlsx"], ["1"]],
    ["a bad escape", ["100%.xlsx"], ["100%.xlsx"]],
    ["an address", ["https://ecole.example/Notes%20de%20jury.xlsx"], ["Notes de jury.xlsx"]],
    ["a path of the Mac", ["/Volumes/Jury/Budget.xlsx"], ["Budget.xlsx"]],
  ])("%s", async (_what, targets, names) => {
    const reading = await read(linked(formulaRow(`[${names.length}]F!A1`), targets));
    expect(reading.model.externalLinks?.map(({ name }) => name)).toEqual(names);
    expect(first(reading)?.formula).toBe(`=[${names.at(-1)}]F!A1`);
    const sheet = partsOf(await writeXlsx(reading.model, OPTIONS))["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain(`<f>[${names.length}]F!A1</f>`);
  });
});

describe("a workbook that the file does not describe", () => {
  const broken: readonly (readonly [what: string, formula: string, bytes: (rows: string) => Uint8Array])[] = [
    ["a number beyond the links", "[3]F!A1", (rows) => linked(rows, TARGETS)],
    ["a path", "'C:\\Notes\\[a.xlsx]F'!A1", (rows) => linked(rows, ["a.xlsx"])],
    ["a name", "[a.xlsx]F!A1", (rows) => linked(rows, ["a.xlsx"])],
    [
      "a part that is missing",
      "[1]F!A1",
      (rows) => linked(rows, ["a.xlsx"], { parts: { "xl/externalLinks/externalLink1.xml": "" } }),
    ],
    ["a relationship that is missing", "[1]F!A1", (rows) => linked(rows, ["a.xlsx"], { related: [] })],
    [
      "a part of another kind",
      "[1]F!A1",
      (rows) => linked(rows, ["a.xlsx"], { parts: { "xl/externalLinks/externalLink1.xml": "<worksheet/>" } }),
    ],
    [
      "values too many to carry",
      "[1]F!A1",
      (rows) =>
        linked(rows, ["a.xlsx"], {
          parts: { "xl/externalLinks/externalLink1.xml": link("<v>1</v>".repeat(300_000)) },
        }),
    ],
  ];

  it.each(broken)("%s: the result stays as a value, and it is said", async (_what, formula, bytes) => {
    const reading = await read(bytes(formulaRow(formula)));
    expect(first(reading)).toEqual({ value: 3 });
    expect(reading.notKept).toEqual([{ kind: "brokenLinks", count: 1, where: ["Notes"] }]);
  });

  it("leaves their numbers to the others", async () => {
    const parts = await written(
      linked(formulaRow("[2]F!A1"), TARGETS, { parts: { "xl/externalLinks/externalLink1.xml": "" } }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>[2]F!A1</f>");
    expect(parts["xl/externalLinks/externalLink1.xml"]).toContain(`<externalLink xmlns="${MAIN}"/>`);
  });

  it("a formula typed for a workbook without a link is saved as its value", async () => {
    const model = workbook(
      { cells: { 0: { 0: { value: 3, formula: "=[b.xlsx]F!A1" } } } },
      { names: [{ name: "Taux", formula: "=[b.xlsx]F!A1" }] },
    );
    const reading = await readXlsx(await writeXlsx(model, OPTIONS), OPTIONS);
    expect(cellOf(reading.model.sheets[0]!, "A1")).toEqual({ value: 3 });
    expect(reading.model.names).toEqual([]);
  });
});
