import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
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

/** A container of Office 97 with one stream. */
function container(stream: string, length = (stream.length + 1) * 2): Uint8Array {
  const bytes = new Uint8Array(512 + 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[512 + 2 * index] = letter.charCodeAt(0)));
  bytes[512 + 64] = length;
  return bytes;
}

/** Its first entry says that it is ciphered. */
function locked(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[6] = (copy[6] ?? 0) | 1;
  return copy;
}

it.each([
  ["nothing", new Uint8Array(0), "empty"],
  ["text in columns", strToU8("Nom;Note\nAlix;12,5"), "separatedText"],
  ["text in columns, in one byte a letter", new Uint8Array([0x4e, 0xe9, 0x09, 0x32, 0x0a]), "separatedText"],
  ["text in columns, in two bytes a letter", new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0]), "separatedText"],
  ["a mere text", strToU8("Bonjour"), "notAWorkbook"],
  ["bytes of no known kind", new Uint8Array([1, 2, 3, 0, 5]), "notAWorkbook"],
  ["a web page", strToU8("\uFEFF<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"), "webPage"],
  ["a table alone of a web page", strToU8("\n <TABLE border=1><tr><td>1</td></tr></TABLE>"), "webPage"],
  ["a web archive", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related"), "webPage"],
  [
    "the XML of Excel 2003",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "spreadsheetXml",
  ],
  ["a PDF", strToU8("%PDF-1.7\n"), "pdf"],
  ["a PNG picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "image"],
  ["a JPEG picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image"],
  ["a GIF picture", strToU8("GIF89a\u0001\u0000"), "image"],
  ["a bitmap", new Uint8Array([0x42, 0x4d, 0x36, 0x03, 0x00, 0x00]), "image"],
  ["a TIFF picture", new Uint8Array([0x49, 0x49, 0x2a, 0x00, 0x08]), "image"],
  ["a TIFF picture of the other order", new Uint8Array([0x4d, 0x4d, 0x00, 0x2a, 0x08]), "image"],
  ["a WebP picture", strToU8("RIFF\u0001\u0002\u0003\u0004WEBPVP8 "), "image"],
  ["a picture of a telephone", strToU8("\u0000\u0000\u0000\u0018ftypheic"), "image"],
  ["another picture of a telephone", strToU8("\u0000\u0000\u0000\u0018ftypmif1"), "image"],
  ["text in columns that begins as a bitmap does", strToU8("BMW;Note\nAlix;12,5"), "separatedText"],
  ["a mere text that begins as a bitmap does", strToU8("BMW"), "image"],
  ["a workbook of Excel 2", new Uint8Array([0x09, 0x00, 0x04, 0x00, 0x02]), "legacyXls"],
  ["a workbook of Excel 3", new Uint8Array([0x09, 0x02, 0x06, 0x00, 0x02]), "legacyXls"],
  ["a workbook of Excel 4", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x02]), "legacyXls"],
  ["a rich text", strToU8("{\\rtf1 a;b}"), "otherDocument"],
  [
    "an OpenDocument workbook",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
    "openDocument",
  ],
  [
    "an OpenDocument text",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    "otherDocument",
  ],
  ["a workbook of Numbers", zipSync({ "Index/Document.iwa": strToU8("x") }), "numbers"],
  ["an older workbook of Numbers", zipSync({ "index.zip": strToU8("x") }), "numbers"],
  ["an OpenDocument that does not say which", zipSync({ "META-INF/manifest.xml": strToU8("<x/>") }), "openDocument"],
  ["slides", zipSync({ "ppt/presentation.xml": strToU8("<x/>") }), "otherDocument"],
  ["a package of Office without a workbook", zipSync({ "[Content_Types].xml": types }), "notAWorkbook"],
  ["a zip with a password", locked(zipSync({ "xl/workbook.xml": strToU8("<x/>") })), "encrypted"],
  ["a container of a workbook", container("Workbook"), "legacyXls"],
  ["a container of an older workbook", container("Book"), "legacyXls"],
  ["a container of a document", container("WordDocument"), "otherDocument"],
  ["a container whose stream begins as a workbook's", container("Workbooks"), "otherDocument"],
  ["a container whose stream has another length", container("Workbook", 4), "otherDocument"],
  ["a container cut short", container("Workbook").slice(0, 600), "otherDocument"],
  ["an empty zip", zipSync({}), "notAWorkbook"],
  ["a zip of something else", zipSync({ "notes.csv": strToU8("a;b") }), "notAWorkbook"],
  [
    "a text document of Office",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("word/document.xml"),
      "word/document.xml": strToU8("<document/>"),
    }),
    "otherDocument",
  ],
  [
    "a binary workbook (.xlsb)",
    zipSync({
      "[Content_Types].xml": types,
      "_rels/.rels": relationships("xl/workbook.bin"),
      "xl/workbook.bin": strToU8("\u0083\u0001"),
    }),
    "binaryXlsb",
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

describe("a byte changed on the way", () => {
  /** The same workbook, its parts stored as they are: where they stand, a figure can be changed. */
  const stored = zipSync(
    Object.fromEntries(Object.entries(unzipSync(workbook)).map(([path, part]) => [path, [part, { level: 0 }]])),
  );
  const text = strFromU8(stored, true);
  const figure = text.search(/<v>\d/) + "<v>".length;

  it("is a damaged file, never another mark", async () => {
    const changed = stored.slice();
    changed[figure] = changed[figure] === 0x31 ? 0x32 : 0x31;
    expect(await codeOf(stored)).toBe("read");
    expect(await codeOf(changed)).toBe("damaged");
  });
});
