/** What Excel finds in our files: asserted on the XML, which Excel alone could otherwise judge. */
import { XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/atelier/xlsx";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { area, OPTIONS, partsOf, readFixture, workbook } from "./fixtures";

async function written(model: WorkbookModel): Promise<Readonly<Record<string, string>>> {
  return partsOf(await writeXlsx(model, OPTIONS));
}

async function sheetXmlOf(sheet: Partial<SheetModel>): Promise<string> {
  return (await written(workbook(sheet)))["xl/worksheets/sheet1.xml"] ?? "";
}

describe("cached results", () => {
  let xml: string;

  beforeAll(async () => {
    const results = [12.5, "Admis", true, { error: "#DIV/0!" as const }, { error: "#SPILL!" as const }, null, ""];
    const row = Object.fromEntries(results.map((value, column) => [column, { value, formula: "=Z1" }]));
    xml = await sheetXmlOf({ cells: { 0: row } });
  });

  it.each([
    ["numbers", '<c r="A1"><f>Z1</f><v>12.5</v></c>'],
    ["texts", '<c r="B1" t="str"><f>Z1</f><v>Admis</v></c>'],
    ["booleans", '<c r="C1" t="b"><f>Z1</f><v>1</v></c>'],
    ["errors", '<c r="D1" t="e"><f>Z1</f><v>#DIV/0!</v></c>'],
    ["errors files have no word for", '<c r="E1" t="e"><f>Z1</f><v>#VALUE!</v></c>'],
    ["no result yet", '<c r="F1"><f>Z1</f></c>'],
    ["an empty text", '<c r="G1" t="str"><f>Z1</f><v/></c>'],
  ])("are written for %s", (_what, cell) => {
    expect(xml).toContain(cell);
  });
});

describe("arrays", () => {
  const spill = {
    0: {
      0: { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } },
      1: { value: 2, spilledFrom: { row: 0, column: 0 } },
    },
    1: { 0: { value: 3, spilledFrom: { row: 0, column: 0 } }, 1: { value: 4, spilledFrom: { row: 0, column: 0 } } },
  };

  it("spill with the metadata that tells Excel so", async () => {
    const parts = await written(workbook({ cells: spill }));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c>',
    );
    expect(parts["xl/metadata.xml"]).toContain('<metadataType name="XLDAPR" minSupportedVersion="120000"');
    expect(parts["xl/metadata.xml"]).toContain(
      '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>',
    );
    expect(parts["xl/metadata.xml"]).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="/xl/metadata.xml"',
    );
  });

  it("of the classic kind have none", async () => {
    const parts = await written(
      workbook({
        cells: { 0: { 0: { value: 1, formula: "=A2:A3*2", spill: { rows: 2, columns: 1 }, legacyArray: true } } },
      }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1"><f t="array" ref="A1:A2">A2:A3*2</f><v>1</v></c>');
    expect(parts).not.toHaveProperty("xl/metadata.xml");
  });

  it("are what a CNAM function makes, even of a single cell, so that Excel adds no @", async () => {
    const xml = await sheetXmlOf({ cells: { 0: { 0: { value: "V", formula: "=CNAM.UE_VALID(B1:C1)" } } } });
    expect(xml).toContain(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1">_xldudf_CNAM_UE_VALID(B1:C1)</f><v>V</v></c>',
    );
  });
});

it("keeps the results people without the add-in see: Excel is not told to recalculate", async () => {
  const parts = await written(workbook({}));
  expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
});

it("writes texts as texts, numbers alike or formulas alike", async () => {
  const parts = await written(
    workbook({ cells: { 0: { 0: { value: "12,5" }, 1: { value: "=1+1" }, 2: { value: "007" } } } }),
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c>',
  );
  // Typed again, each would be something else: Excel shows it with an apostrophe.
  expect(parts["xl/styles.xml"]).toMatch(/<cellXfs count="2">.*?<xf [^>]*quotePrefix="1"/);
  expect(parts["xl/sharedStrings.xml"]).toContain("<si><t>=1+1</t></si>");
});

it("drops formulas that read another workbook, and keeps their results", async () => {
  expect(await sheetXmlOf({ cells: { 0: { 0: { value: 7, formula: "='[2024.xlsx]Notes'!A1" } } } })).toContain(
    '<c r="A1"><v>7</v></c>',
  );
});

it("writes tables Excel accepts: headings as in the cells, totals described, long references", async () => {
  const table = { name: "Charges", area: area("A1:B3"), columns: ["Poste", "Total\nTTC"], totalsRow: true as const };
  const parts = await written(
    workbook({
      tables: [table],
      cells: {
        0: { 0: { value: 2024 } },
        1: { 1: { value: 4, formula: "=[@Poste]*2" } },
        2: { 0: { value: "Somme" }, 1: { value: 4, formula: "=SUBTOTAL(109,Charges[Total\nTTC])" } },
      },
    }),
  );
  expect(parts["xl/sharedStrings.xml"]).toContain("<si><t>Poste</t></si>");
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>Charges[[#This Row],[Poste]]*2</f>");
  expect(parts["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:B2"/>');
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="Poste" totalsRowLabel="Somme"/>');
  expect(parts["xl/tables/table1.xml"]).toContain('name="Total_x000A_TTC" totalsRowFunction="sum"');
  expect(parts["xl/tables/table1.xml"]).toContain(
    "<calculatedColumnFormula>Charges[[#This Row],[Poste]]*2</calculatedColumnFormula>",
  );
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="/xl/tables/table1.xml"');
});

it("writes the headings of a table that no cell holds yet, in a row of their own", async () => {
  const table = { name: "Charges", area: area("B2:C3"), columns: ["Poste", "Montant"] };
  const parts = await written(workbook({ tables: [table], cells: { 2: { 2: { value: 4 } } } }));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>',
  );
});

it("gives every note the shape Excel shows it in", async () => {
  const parts = await written(workbook({ comments: [{ row: 2, column: 1, text: "à revoir", author: "Camille" }] }));
  expect(parts["xl/comments1.xml"]).toContain('<comment ref="B3" authorId="0">');
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>2</x:Row><x:Column>1</x:Column>");
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing r:id="rId\d+"\/>/);
});

it("orders the elements of a sheet as the schema imposes", async () => {
  const { model } = await readFixture("excel.xlsx");
  const parts = await written(model);
  const order =
    "sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting " +
    "dataValidations printOptions pageSetup headerFooter legacyDrawing";
  const found = order.split(" ").map((name) => parts["xl/worksheets/sheet1.xml"]?.indexOf(`<${name}`) ?? -1);
  expect(found.every((at) => at > 0)).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

it("draws charts that follow the cells, described for screen readers", async () => {
  const parts = await written(
    workbook({
      cells: {
        0: { 0: { value: "UE 1" }, 1: { value: 0.8 } },
        1: { 0: { value: "UE 2" }, 1: { value: null, formula: "=1/0" } },
      },
      charts: [
        {
          id: "reussite",
          anchor: area("D2:J18"),
          spec: {
            type: "column",
            title: "Réussite & résultats",
            description: "Taux de réussite par UE",
            categories: { range: { sheet: "Notes", ...area("A1:A2") } },
            series: [{ name: "Taux", values: { range: { sheet: "Notes", ...area("B1:B2") } }, color: "#1F77B4" }],
            axis: { min: 0, max: 1, numberFormat: "0%" },
            reference: { label: "Seuil", value: 0.5 },
          },
        },
      ],
    }),
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="rId1"/>');
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="reussite" descr="Taux de réussite par UE"');
  expect(parts["xl/drawings/drawing1.xml"]).toContain("<xdr:from><xdr:col>3</xdr:col>");
  expect(parts["xl/charts/chart1.xml"]).toContain(
    '<c:val><c:numRef><c:f>Notes!$B$1:$B$2</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>0.8</c:v></c:pt></c:numCache>',
  );
  expect(parts["xl/charts/chart1.xml"]).toContain("<a:t>Réussite &amp; résultats</a:t>");
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:tx><c:v>Seuil</c:v></c:tx>");
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
});

it("says what a protected sheet allows", async () => {
  expect(await sheetXmlOf({ protection: { allow: ["sort"], hash: { password: "CAE9" } } })).toContain(
    '<sheetProtection password="CAE9" sheet="1" objects="1" scenarios="1" sort="0"/>',
  );
});

it("hides columns up to the edge when they were so", async () => {
  const columnSizes = Object.fromEntries(
    Array.from({ length: 256 }, (_, column) => [column, { hidden: true as const }]),
  );
  expect(await sheetXmlOf({ columnSizes })).toContain('<col min="256" max="16384" width="9.140625" hidden="1"/>');
});

it("names the filtered range, which Excel looks for, and quotes sheets", async () => {
  const parts = await written(workbook({ name: "Jury d'été", autoFilter: area("A1:B9") }));
  expect(parts["xl/workbook.xml"]).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Jury d\'\'été\'!$A$1:$B$9</definedName>',
  );
});

it("writes the same bytes for the same workbook", async () => {
  const { model } = await readFixture("excel.xlsx");
  expect(await writeXlsx(model, OPTIONS)).toEqual(await writeXlsx(model, OPTIONS));
});

it.each(["openpyxl.xlsx", "libreoffice.xlsx", "excel.xlsx", "leftovers.xlsm"])(
  "writes well-formed parts, each with its type, of %s",
  async (file) => {
    const parts = await written((await readFixture(file)).model);
    for (const [path, content] of Object.entries(parts)) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- a reader that is not ours, already installed
      expect([path, XMLValidator.validate(content)]).toEqual([path, true]);
      const typed = /\.(rels|vml)$/.test(path) || path === "[Content_Types].xml";
      expect([path, typed || parts["[Content_Types].xml"]?.includes(`PartName="/${path}"`)]).toEqual([path, true]);
    }
  },
);
