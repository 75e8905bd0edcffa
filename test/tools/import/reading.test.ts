import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/spreadsheet/cell/text";
import { compare, ratio, toNumber } from "../../../src/rules/exact/ratio";
import { decodeBytes } from "../../../src/tools/import/decode-bytes";
import { gridOfSheet } from "../../../src/tools/import/grid";
import { importedMark } from "../../../src/tools/import/imported-mark";
import type { MarksList, SourceId } from "../../../src/tools/reading/exports/marks-list";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { scaleOfHeading } from "../../../src/tools/import/scale";
import type { CellValue } from "../../../src/workbook/model";
import { sheetOf } from "../support/workbooks";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("the bytes of a file", () => {
  it("are UTF-8, with or without its mark", () => {
    expect(decodeBytes(new TextEncoder().encode("Prénom;Note"))).toEqual({
      kind: "text",
      text: "Prénom;Note",
      encoding: "UTF-8",
    });
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0x4e))).toEqual({ kind: "text", text: "N", encoding: "UTF-8" });
  });

  it("are Windows-1252 where they cannot be UTF-8", () => {
    // « Prénom œuvre € » as Windows writes it.
    const text = [0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d, 0x20, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x80];
    expect(decodeBytes(bytes(...text))).toEqual({ kind: "text", text: "Prénom œuvre €", encoding: "Windows-1252" });
  });

  it("are UTF-16 in either order", () => {
    expect(decodeBytes(bytes(0xff, 0xfe, 0xe9, 0x00))).toEqual({ kind: "text", text: "é", encoding: "UTF-16" });
    expect(decodeBytes(bytes(0xfe, 0xff, 0x00, 0xe9))).toEqual({ kind: "text", text: "é", encoding: "UTF-16" });
  });

  it("are a workbook or nothing to read, whatever the extension", () => {
    expect(decodeBytes(bytes(0x50, 0x4b, 0x03, 0x04)).kind).toBe("workbook");
    expect(decodeBytes(bytes(0xd0, 0xcf, 0x11, 0xe0)).kind).toBe("workbook");
    expect(decodeBytes(new TextEncoder().encode("%PDF-1.7")).kind).toBe("unreadable");
    expect(decodeBytes(bytes(0x4e, 0x00, 0x4f)).kind).toBe("unreadable");
  });
});

describe("separated values", () => {
  it.each([
    ["Nom;Note\r\nDupuis;12,5\r\n", ";"],
    ["Nom,Note\nDupuis,12.5\n", ","],
    ["Nom\tNote\nDupuis\t12,5", "tab"],
    ["sep=|\nNom|Note\nDupuis|12,5", "stated"],
  ])("are cut where they are separated: %j", (text) => {
    expect(readSeparated(text).map((row) => wordsOf(row[1] ?? null).replace(".", ","))).toEqual(["Note", "12,5"]);
  });

  it("are not cut at decimal commas nor inside quotes", () => {
    expect(readSeparated('Nom;CC;Examen\n"Dupuis; Camille";12,5;9,75\n"dite ""Cam""";8,25;10,5')).toEqual([
      ["Nom", "CC", "Examen"],
      ["Dupuis; Camille", "12,5", "9,75"],
      ['dite "Cam"', "8,25", "10,5"],
    ]);
  });

  it("keep line breaks inside quotes, and drop blank rows at the end only", () => {
    expect(readSeparated('a,b\n"un\ndeux",3\n,\n4,5\n\n,\n')).toEqual([
      ["a", "b"],
      ["un\ndeux", "3"],
      ["", ""],
      ["4", "5"],
    ]);
  });

  it("come back as they were written", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !/[\r\n]/.test(text));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(";", ",", "\t"), (rows, separator) => {
        const heading = ["Nom", "Prénom", "Note"];
        const quoted = [heading, ...rows].map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator),
        );
        const read = readSeparated(quoted.join("\n"));
        const blanks = [...rows].reverse().findIndex((row) => row.some((one) => one.trim() !== ""));
        const kept = blanks < 0 ? [] : rows.slice(0, rows.length - blanks);
        expect(read).toEqual([heading, ...kept]);
      }),
    );
  });

  it("of a sheet end with its last filled cell", () => {
    const sheet = sheetOf("S", [["a", null, 2], [null], [null, "b", null]]);
    expect(
      gridOfSheet({ ...sheet, cells: { ...sheet.cells, 900: { 40: { value: null, style: { bold: true } } } } }),
    ).toEqual([
      ["a", null, 2],
      [null, null, null],
      [null, "b", null],
    ]);
  });
});

function markOf(value: CellValue, source: SourceId = "table", outOf = ratio(20)): string | number {
  const column = { column: 0, heading: "Note", scale: { kind: "stated", outOf } } as const;
  const list: MarksList = {
    source,
    confidence: 1,
    grid: [[value]],
    headingRow: 0,
    who: {},
    rows: [0],
    leftOutRows: [],
    marks: [column],
    leftOutColumns: [],
  };
  const mark = importedMark(list, 0, column);
  if (mark.kind === "mark") return toNumber(mark.value);
  return mark.kind === "code" ? mark.code : mark.kind;
}

describe("a mark", () => {
  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    [12.5, 12.5],
    ["14/20", 14],
    ["7,5 / 10", 15],
    ["75 %", 15],
    ["0", 0],
    ["20", 20],
    ["20,01", "outOfScale"],
    ["-1", "outOfScale"],
    ["-", "notEnrolled"],
    ["~", "notEnrolled"],
    ["", "blank"],
    [null, "blank"],
    ["ATT", "waiting"],
    ["abj", "ABJ"],
    ["ABS. INJ.", "ABI"],
    // As « Brancher » and « Contrôler » read it: an absence without a reason is what ABI says.
    ["absent", "ABI"],
    ["absente", "ABI"],
    ["défaillant", "refused"],
    ["12,5*", "refused"],
    [{ error: "#REF!" }, "refused"],
  ] as const)("%j is %s", (value, mark) => {
    expect(markOf(value)).toBe(mark);
  });

  it("in Moodle is a number: letters are somebody's own scale", () => {
    expect(markOf("B", "table")).toBe("B");
    expect(markOf("B", "moodleGradebook")).toBe("refused");
  });

  it("is brought to 20 exactly, in the order it had", () => {
    const hundredths = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [x, y] = [a, b].map((value) => markOf(String(value / 100).replace(".", ","), "table", ratio(40)));
        // Out of 40, half the points; both are whole hundredths over 2, which a double holds to its last bit or nearly.
        expect(x).toBe(toNumber(ratio(a, 200)));
        expect(Math.sign(Number(x) - Number(y))).toBe(compare(ratio(a), ratio(b)));
      }),
    );
  });
});

describe("a scale in a heading", () => {
  it.each([
    ["Note/20,00", 20],
    ["Note /10", 10],
    ["Quiz 1 (sur 40)", 40],
    ["Grade/12.50", 12.5],
    ["Score out of 100", 100],
  ])("%s", (heading, outOf) => {
    const scale = scaleOfHeading(heading);
    expect(scale.kind === "stated" && toNumber(scale.outOf)).toBe(outOf);
  });

  it.each(["Note", "Rapport sur le stage", "Semestre 1/2026", "QCM 12/01/2026", "Note/0"])(
    "%s says none",
    (heading) => {
      expect(scaleOfHeading(heading).kind).toBe("assumed");
    },
  );
});
