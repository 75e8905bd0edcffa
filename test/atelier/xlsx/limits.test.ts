/** Files too large, or made to harm: each is refused by the limit it goes beyond, or read for what it is. */
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../../src/atelier/xlsx";
import { Budget } from "../../../src/atelier/xlsx/budget";
import { LIMITS, type Limit } from "../../../src/atelier/xlsx/limits";
import { NotKeptList } from "../../../src/atelier/xlsx/not-kept";
import { trimFormats } from "../../../src/atelier/xlsx/read/trim-formats";
import { parseXml } from "../../../src/atelier/xlsx/xml/parse-xml";
import type { Cell } from "../../../src/workbook/model";
import { MAIN, packageOf, read, relationships, sheetData, worksheet } from "./hand-made";

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await read(bytes).then(
    () => "read",
    (reason: unknown) => reason,
  );
  return error instanceof XlsxError ? (error.limit ?? error.code) : String(error);
}

const merges = (count: number): string =>
  worksheet(sheetData() + `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(count)}</mergeCells>`);

/** An entry that says it unpacks to `size` bytes. */
function saying(size: number): Uint8Array {
  const bytes = packageOf(worksheet(sheetData()));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) {
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + 24));
    if (view.getUint32(at, true) === 0x02014b50 && name === "xl/worksheets/sheet1.xml")
      view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe("is refused", () => {
  it.each<[what: string, limit: Limit | "damaged", bytes: () => Uint8Array]>([
    ["a part that unpacks to 400 MB", "unpackedBytes", () => saying(400_000_000)],
    [
      "empty cells that shrink a thousand times",
      "unpackedBytes",
      () => packageOf(worksheet(sheetData(`<row>${"<c/>".repeat(5_000_000)}</row>`))),
    ],
    ["a million merges", "heldElements", () => packageOf(worksheet(sheetData() + '<a b="1"/>'.repeat(400_000)))],
    ["too many merges of a sheet", "areas", () => packageOf(merges(70_000))],
    ["deep nesting", "depth", () => packageOf(worksheet("<a>".repeat(100_000)))],
    ["an attribute of 2 MB", "attributeLength", () => packageOf(worksheet(`<a b="${"x".repeat(2_000_000)}"/>`))],
    ["a text of 2 MB", "textLength", () => packageOf(worksheet(`<a>${"x".repeat(2_000_000)}</a>`))],
    [
      "a million styles",
      "heldElements",
      () => packageOf(worksheet(""), { "xl/styles.xml": `<styleSheet>${'<xf a="1"/>'.repeat(400_000)}</styleSheet>` }),
    ],
    [
      "a formula longer than Excel's",
      "formulaLength",
      () => packageOf(worksheet(sheetData(`<row><c><f>${"(".repeat(40_000)}</f></c></row>`))),
    ],
    ...["(", "SUM(", "_xlfn.SINGLE("].map((call): [string, Limit, () => Uint8Array] => [
      `a formula of ${call} within one another`,
      "depth",
      () => packageOf(worksheet(sheetData(`<row><c><f>${call.repeat(2000)}A1:A2${")".repeat(2000)}</f></c></row>`))),
    ]),
    [
      "a name of calls within one another",
      "depth",
      () =>
        packageOf(worksheet(""), {
          "xl/workbook.xml": `<workbook><sheets><sheet name="a" id="rId1"/></sheets><definedNames><definedName name="n">${"SUM(".repeat(2000)}</definedName></definedNames></workbook>`,
        }),
    ],
    [
      "columns said again and again",
      "heldElements",
      () => packageOf(worksheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200_000)}</cols>`)),
    ],
    [
      "too many sheets",
      "sheets",
      () =>
        packageOf(worksheet(""), {
          "xl/workbook.xml": `<workbook><sheets>${'<sheet name="a" id="rId1"/>'.repeat(1001)}</sheets></workbook>`,
        }),
    ],
    [
      "entities that multiply",
      "damaged",
      () => packageOf('<!DOCTYPE l [<!ENTITY a "&b;&b;">]><worksheet>&a;</worksheet>'),
    ],
    [
      "two parts called alike but for their capitals",
      "damaged",
      () => packageOf(worksheet(sheetData()), { "xl/worksheets/SHEET1.xml": worksheet(sheetData("<row/>")) }),
    ],
    [
      "two parts of one name",
      "damaged",
      () => renamed(packageOf(worksheet(""), { "xl/worksheets/sheet9.xml": "<a/>" })),
    ],
    [
      "a part out of the package, which stands nowhere in it",
      "damaged",
      () => packageOf("", { "xl/worksheets/sheet1.xml": "", "../xl/worksheets/sheet1.xml": worksheet(sheetData()) }),
    ],
    ["an entity of a document", "damaged", () => packageOf("<worksheet>&ext;</worksheet>")],
    ["attributes without end", "damaged", () => packageOf(worksheet(`<a ${"b ".repeat(200_000)}/>`))],
    ["a tag that does not end", "damaged", () => packageOf(`${worksheet("")}<a b="1`)],
    [
      "too many parts",
      "parts",
      () => zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array(0)]))),
    ],
    ["a file larger than the limit", "fileBytes", () => withMark(new Uint8Array(LIMITS.fileBytes + 1))],
  ])("%s", async (_what, limit, bytes) => {
    expect(await refusal(bytes())).toBe(limit);
  });

  it("more cells than the limit, those that hold nothing apart", async () => {
    const limits: { cells: number } = LIMITS;
    const usual = limits.cells;
    limits.cells = 5;
    try {
      const row = "<row><c><v>1</v></c><c/><c><v>2</v></c></row>";
      expect(await refusal(packageOf(worksheet(sheetData(row.repeat(2) + "<row><c><v>1</v></c></row>"))))).toBe("read");
      expect(await refusal(packageOf(worksheet(sheetData(row.repeat(3)))))).toBe("cells");
    } finally {
      limits.cells = usual;
    }
  });

  it("all that goes beyond a limit counted over the whole file", () => {
    const budget = new Budget();
    budget.spend("cells", LIMITS.cells);
    expect(() => budget.spend("cells")).toThrow(expect.objectContaining({ code: "tooLarge", limit: "cells" }));
  });
});

/** `sheet9.xml` under the name of the first sheet, in the file and in its directory. */
function renamed(bytes: Uint8Array): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return Uint8Array.from(text.replaceAll("sheet9.xml", "sheet1.xml"), (letter) => letter.charCodeAt(0));
}

function withMark(bytes: Uint8Array): Uint8Array {
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  return bytes;
}

describe("is read", () => {
  it.each([
    [
      "a formula of a hundred calls within one another",
      sheetData(`<row><c><f>${"SUM(".repeat(100)}A1${")".repeat(100)}</f><v>1</v></c></row>`),
    ],
    [
      "a dimension of a whole sheet",
      '<dimension ref="A1:XFD1048576"/>' + sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ],
    [
      "an array said to fill a whole sheet",
      sheetData('<row><c><f t="array" ref="A1:XFD1048576">B1*2</f><v>1</v></c></row>'),
    ],
  ])("%s, for what it holds", async (_what, content) => {
    const { model } = await read(packageOf(worksheet(content)));
    expect(Object.entries(model.sheets[0]!.cells).map(([row, line]) => [row, Object.keys(line)])).toEqual([
      ["0", ["0"]],
    ]);
  });

  it("many texts and rows, none of them held beyond its turn", async () => {
    const strings = `<sst xmlns="${MAIN}">${"<si><t>a</t></si>".repeat(200_000)}</sst>`;
    const rows = `<sheetData>${"<row><c><v>1</v></c></row>".repeat(200_000)}</sheetData>`;
    const { model } = await read(
      packageOf(worksheet(rows), {
        "xl/sharedStrings.xml": strings,
        "xl/_rels/workbook.xml.rels": relationships(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "sharedStrings", "sharedStrings.xml"],
        ),
      }),
    );
    expect(Object.keys(model.sheets[0]!.cells)).toHaveLength(200_000);
  });
});

describe("work grows as the file does", () => {
  /** Rows that count how often their columns are listed or looked up. */
  function counted(columns: number): { cells: Record<number, Record<number, Cell>>; count: () => number } {
    let count = 0;
    const line = Object.fromEntries(Array.from({ length: columns }, (_, i) => [i, { value: null, style: {} }]));
    const seen = new Proxy<Record<number, Cell>>(line, {
      ownKeys: (target) => {
        const keys = Reflect.ownKeys(target);
        count += keys.length;
        return keys;
      },
      get: (target, key) => {
        count++;
        return Reflect.get(target, key) as unknown;
      },
    });
    return { cells: { 0: seen }, count: () => count };
  }

  it("formats far beyond the content are dropped in a bounded number of passes", () => {
    const small = counted(2000);
    const large = counted(16_000);
    trimFormats(small.cells, "Notes", new NotKeptList());
    trimFormats(large.cells, "Notes", new NotKeptList());
    expect(Object.keys(large.cells[0]!)).toHaveLength(100);
    expect(large.count()).toBeLessThanOrEqual(small.count() * 9);
  });
});

describe("the XML reader", () => {
  it.each([
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["an element without a name", "< a/>"],
    ["an element closed by another", "<a><b></a></b>"],
    ["a comment that does not end", "<a/><!-- "],
    ["an instruction that does not end", "<a><?mso <b/></a>"],
    ["nothing", ""],
    ["a text alone", "Bonjour"],
    ["an element that does not end", "<a><b/>"],
    ["an end without a beginning", "</a>"],
  ])("refuses %s", (_what, source) => {
    expect(() => parseXml(source)).toThrow(expect.objectContaining({ code: "damaged" }));
  });

  it("passes over instructions, comments and what is declared", () => {
    const root = parseXml('<?xml version="1.0"?><!-- <x> --><a><?mso say="<b>"?>t<!-- <c/> --><b/><![CDATA[<d>]]></a>');
    expect([root.name, root.text, root.children.map(({ name }) => name)]).toEqual(["a", "t<d>", ["b"]]);
  });

  it("gives streamed elements one by one, and does not keep them", () => {
    const taken: string[] = [];
    const root = parseXml("<s><d><row>1</row><row>2</row></d><row>3</row></s>", {
      stream: { name: "row", parent: "d", take: ({ text }) => taken.push(text) },
    });
    expect(taken).toEqual(["1", "2"]);
    expect(root.children.map(({ name, children }) => [name, children.length])).toEqual([
      ["d", 0],
      ["row", 0],
    ]);
  });

  it("reads names that objects have of their own", () => {
    const root = parseXml('<a __proto__="x" constructor="y" toString="z"/>');
    expect(root.attributes["constructor"]).toBe("y");
    expect(Object.keys(root.attributes)).toEqual(["constructor", "toString"]);
  });
});
