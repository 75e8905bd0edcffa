import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readXlsx, XlsxError } from "../../../src/atelier/xlsx";
import { fixtureBytes, OPTIONS } from "./fixtures";

async function codeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readXlsx(bytes, OPTIONS).then(
    () => "read",
    (error: unknown) => error,
  );
  return outcome instanceof XlsxError ? outcome.code : String(outcome);
}

const workbook = fixtureBytes("excel.xlsx");
const relationships = (target: string): Uint8Array =>
  strToU8(`<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`);
const types = strToU8("<Types/>");

it.each([
  ["nothing", new Uint8Array(0), "notAWorkbook"],
  ["a text with the extension of a workbook", strToU8("Nom;Note\nAlix;12,5"), "notAWorkbook"],
  ["an empty zip", zipSync({}), "notAWorkbook"],
  ["a zip of something else", zipSync({ "notes.csv": strToU8("a;b") }), "notAWorkbook"],
  [
    "a text document of Office",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("word/document.xml"),
      "word/document.xml": strToU8("<document/>"),
    }),
    "notAWorkbook",
  ],
  [
    "a binary workbook (.xlsb)",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("xl/workbook.bin"),
      "xl/workbook.bin": strToU8("\u0083\u0001"),
    }),
    "notAWorkbook",
  ],
  ["a workbook of Excel 97–2003", fixtureBytes("legacy.xls"), "legacyXls"],
  ["a workbook with a password to open", fixtureBytes("encrypted.xlsx"), "encrypted"],
  ["a workbook cut short", workbook.slice(0, workbook.length / 2), "damaged"],
  [
    "a workbook whose sheet is missing",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("xl/workbook.xml"),
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Notes" r:id="rId1"/></sheets></workbook>'),
    }),
    "damaged",
  ],
  [
    "a workbook that is not XML",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("xl/workbook.xml"),
      "xl/workbook.xml": strToU8("<workbook><sheets>"),
    }),
    "damaged",
  ],
  [
    "a workbook that defines entities",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("xl/workbook.xml"),
      "xl/workbook.xml": strToU8('<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook><sheets/></workbook>'),
    }),
    "damaged",
  ],
])("says what is wrong with %s", async (_what, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

it("reads a workbook whatever its extension, and one with macros", async () => {
  expect(await codeOf(fixtureBytes("leftovers.xlsm"))).toBe("read");
});
