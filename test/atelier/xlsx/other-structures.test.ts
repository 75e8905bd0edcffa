/** Files that other programs, other years and other hands put together in their own way. */
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellOf, sheetOf } from "./fixtures";
import { MAIN, packageOf, read, relationships, saved, sheetData, worksheet, zipped } from "./hand-made";

const inline = (text: string): string => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET = worksheet(sheetData(`<row r="1">${inline("Élève")}</row>`));
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function firstText(bytes: Uint8Array): Promise<unknown> {
  return cellOf((await read(bytes)).model.sheets[0]!, "A1")?.value;
}

describe("letters with accents are kept", () => {
  const oneByte = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const twoBytes = (text: string, little: boolean, mark: boolean): Uint8Array => {
    const bytes = [...(mark ? "\uFEFF" : ""), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    return Uint8Array.from(bytes);
  };
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\r\n${SHEET}`;

  it.each([
    ["ISO-8859-1", oneByte(declared("ISO-8859-1"))],
    ["windows-1252", oneByte(declared("windows-1252"))],
    ["ISO-8859-15, with single quotes", oneByte(declared("iso-8859-15").replaceAll('"', "'"))],
    ["one byte a letter, though UTF-8 is declared", oneByte(declared("UTF-8"))],
    ["one byte a letter, nothing declared", oneByte(SHEET)],
    ["UTF-8 with its mark", strToU8(`\uFEFF${declared("utf-8")}`)],
    ["UTF-16, little-endian, with its mark", twoBytes(declared("UTF-16"), true, true)],
    ["UTF-16, big-endian, with its mark", twoBytes(declared("UTF-16"), false, true)],
    ["UTF-16 without its mark", twoBytes(declared("UTF-16"), true, false)],
    ["UTF-8, though UTF-16 is declared", strToU8(declared("UTF-16"))],
  ])("in %s", async (_encoding, bytes) => {
    expect(await firstText(packageOf("", { "xl/worksheets/sheet1.xml": bytes }))).toBe("Élève");
  });

  it("an encoding that nothing knows is said", async () => {
    const bytes = packageOf("", { "xl/worksheets/sheet1.xml": declared("x-inconnu") });
    await expect(read(bytes)).rejects.toMatchObject({ code: "damaged" });
  });
});

describe("parts are found", () => {
  const target = (path: string): string => relationships(["rId1", "worksheet", path]);

  it.each([
    ["from the root", "/xl/worksheets/sheet1.xml"],
    ["from the root, without the slash", "xl/worksheets/sheet1.xml"],
    ["through the parent folder", "../xl/./worksheets/sheet1.xml"],
    ["with backslashes", "worksheets\\sheet1.xml"],
    ["in other letters", "Worksheets/SHEET1.xml"],
    ["escaped", "worksheets/sheet%31.xml"],
  ])("%s", async (_how, path) => {
    expect(await firstText(packageOf(SHEET, { "xl/_rels/workbook.xml.rels": target(path) }))).toBe("Élève");
  });

  it.each([
    ["backslashes between folders", (path: string) => path.replaceAll("/", "\\")],
    ["a leading slash", (path: string) => `/${path}`],
    ["a leading dot", (path: string) => `./${path}`],
    ["capital letters", (path: string) => path.toUpperCase()],
  ])("in a zip whose entries have %s", async (_what, rename) => {
    const usual = {
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
      "xl/workbook.xml": `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": target("worksheets/sheet1.xml"),
      "xl/worksheets/sheet1.xml": SHEET,
    };
    const parts = Object.fromEntries(Object.entries(usual).map(([path, part]) => [rename(path), part]));
    expect(await firstText(zipped(parts))).toBe("Élève");
  });

  it.each([["xl/styles.xml"], ["_rels/.rels"], ["[Content_Types].xml"]])("even where %s is missing", async (path) => {
    expect(await firstText(packageOf(SHEET, { [path]: "" }))).toBe("Élève");
  });
});

describe("XML is read however it is written", () => {
  it.each([
    ["with a prefix", SHEET.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=")],
    [
      "in the strict namespace",
      SHEET.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace("main:t", "t"),
    ],
    ["with line ends of Windows", SHEET.replace(/></g, ">\r\n<")],
    ["with comments and instructions", SHEET.replace("<sheetData>", "<!-- a > b --><?x y?><sheetData>")],
    ["with CDATA", SHEET.replace("Élève", "<![CDATA[Élève]]>")],
    ["with spaces in tags", SHEET.replaceAll(">", " >").replace("Élève ", "Élève").replace("t >Élève", "t>Élève")],
    ["with `>` in an attribute", SHEET.replace("<sheetData>", '<sheetPr codeName="a>b"/><sheetData>')],
    [
      "with elements of extensions",
      SHEET.replace("</worksheet>", '<extLst><ext uri="x"><a:b xmlns:a="a"/></ext></extLst></worksheet>'),
    ],
  ])("%s", async (_how, sheet) => {
    expect(await firstText(packageOf(sheet))).toBe("Élève");
  });

  it("rows and cells come in any order, with or without their place", async () => {
    const { model } = await read(
      packageOf(
        worksheet(
          sheetData(
            '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c><c><v>2</v></c></row>',
            '<row r="1"><c><v>4</v></c><c r="D1"><v>5</v></c></row>',
            "<row><c><v>6</v></c><c/><c><v>7</v></c></row>",
          ),
        ),
      ),
    );
    const sheet = model.sheets[0]!;
    const values = ["A3", "B3", "C3", "A1", "D1", "A2", "C2"].map((address) => cellOf(sheet, address)?.value);
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("sheets of another kind are left out, and said", () => {
  const workbook = (...sheets: readonly string[]): string =>
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets>` +
    '<definedNames><definedName name="Seuil" localSheetId="1">Notes!$A$1</definedName></definedNames></workbook>';
  const notes = '<sheet name="Notes" sheetId="2" r:id="rId1"/>';

  it.each([
    ["an old module, without a part", '<sheet name="Module1" sheetId="1" state="hidden" r:id=""/>', "worksheet", ""],
    ["an old module, without an identifier", '<sheet name="Module1" sheetId="1"/>', "worksheet", ""],
    ["a dialog", '<sheet name="Module1" sheetId="1" r:id="rId9"/>', "dialogsheet", "<dialogsheet/>"],
    ["a sheet of macros", '<sheet name="Module1" sheetId="1" r:id="rId9"/>', "xlMacrosheet", "<macrosheet/>"],
    ["a chart sheet", '<sheet name="Module1" sheetId="1" r:id="rId9"/>', "chartsheet", "<chartsheet/>"],
    [
      "a chart sheet called a worksheet",
      '<sheet name="Module1" sheetId="1" r:id="rId9"/>',
      "worksheet",
      "<chartsheet/>",
    ],
    ["a sheet of macros whose part is missing", '<sheet name="Module1" sheetId="1" r:id="rId9"/>', "xlMacrosheet", ""],
  ])("%s", async (_what, sheet, type, part) => {
    const { model, notKept } = await read(
      packageOf(SHEET, {
        "xl/workbook.xml": workbook(sheet, notes),
        "xl/_rels/workbook.xml.rels": relationships(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId9", type, "other/one.xml"],
        ),
        "xl/other/one.xml": part,
      }),
    );
    expect(model.sheets.map(({ name }) => name)).toEqual(["Notes"]);
    expect(notKept).toEqual([{ kind: "specialSheets", count: 1, where: ["Module1"] }]);
    // Names count every tab, those that are left out too.
    expect(model.names).toEqual([{ name: "Seuil", formula: "=Notes!$A$1", sheet: "Notes" }]);
  });
});

describe("lists that Excel writes in its own extension", () => {
  const list = (stored: string): string =>
    worksheet(
      sheetData() +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1">' +
        '<mc:AlternateContent xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac">' +
        `<mc:Choice Requires="x12ac"><x12ac:list>${stored}</x12ac:list></mc:Choice>` +
        '<mc:Fallback><formula1>"repli"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>',
    );

  it.each([
    ['"1,5","2,5",3', ["1,5", "2,5", "3"]],
    ["Oui,Non", ["Oui", "Non"]],
    ['"dit ""oui""",non', ['dit "oui"', "non"]],
    ["&quot;a, b&quot;,c", ["a, b", "c"]],
    ["seul", ["seul"]],
  ])("%s", async (stored, choices) => {
    const bytes = packageOf(list(stored));
    for (const { model, notKept } of [await read(bytes), await saved(bytes)]) {
      expect(sheetOf(model, "Notes").validations?.map(({ rule }) => rule)).toEqual([{ kind: "list", source: choices }]);
      expect(notKept).toEqual([]);
    }
  });

  it("the list of older programs is read where there is no other", async () => {
    const bytes = packageOf(list("x").replace(/<mc:Choice.*<\/mc:Choice>/, ""));
    expect((await read(bytes)).model.sheets[0]!.validations?.[0]?.rule).toEqual({ kind: "list", source: ["repli"] });
  });
});
