import { describe, expect, it } from "vitest";
import { findCall } from "../../src/tools/call-arguments";
import { callsCnam } from "../../src/tools/cnam-calls";
import { freeSheetName } from "../../src/tools/free-sheet-name";
import { wrappedHeight } from "../../src/tools/wrapped-height";
import { sheetOf, workbookOf } from "./support/workbooks";

describe("freeSheetName", () => {
  it.each([
    ["free", [], "Règles", "", "Règles"],
    ["taken, whatever the case", ["RÈGLES"], "Règles", "", "Règles (2)"],
    ["taken twice", ["Règles", "Règles (2)"], "Règles", "", "Règles (3)"],
    ["too long", [], "Une feuille au nom vraiment très long", "", "Une feuille au nom vraiment trè"],
    [
      "too long with its suffix",
      [],
      "Une feuille au nom vraiment très long",
      "(figée)",
      "Une feuille au nom vrai (figée)",
    ],
  ])("gives a name that is %s", (_case, taken, wanted, suffix, expected) => {
    const workbook = workbookOf(...taken.map((name) => sheetOf(name, [])));
    const name = freeSheetName(workbook, wanted, suffix);
    expect(name).toBe(expected);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe("findCall", () => {
  it.each([
    ['=CNAM.RULE("a;b",CNAM_REGLES)', "RULE", ['"a;b"', "CNAM_REGLES"]],
    ["=8*CNAM.RULE(A1)+1", "RULE", ["A1"]],
    ["=CNAM.UE_GRADE({9,10},,SUM(A1,B1),X)", "UE_GRADE", ["{9,10}", "", "SUM(A1,B1)", "X"]],
  ])("cuts %s into its arguments", (formula, id, args) => {
    const call = findCall(formula, id)!;
    expect(call.args).toEqual(args);
    expect(`${call.before}${call.args.join(",")}${call.after}`).toBe(formula);
  });

  it("finds nothing where the function is not called", () => {
    expect(findCall('="CNAM.RULE("', "RULE")).toBeNull();
    expect(findCall("=CNAM.RULES(1)", "RULE")).toBeNull();
  });
});

describe("callsCnam", () => {
  it.each([
    ["=CNAM.UE_VALID(A1)", true],
    ["=IF(A1,cnam.ue_valid(B1),0)", true],
    ["=CNAM.UE_VALIDATED(A1)", false],
    ['="=CNAM.UE_VALID(A1)"', false],
  ])("%s: %s", (formula, expected) => {
    expect(callsCnam(formula, ["UE_VALID"])).toBe(expected);
  });
});

describe("wrappedHeight", () => {
  const line = wrappedHeight([{ text: "10", width: 100 }]);

  it("is one line's for a short text, whatever the number of cells", () => {
    expect(
      wrappedHeight([
        { text: "", width: 50 },
        { text: "Seuil", width: 100 },
      ]),
    ).toBe(line);
  });

  // 71 pixels hold ten characters.
  it.each([
    ["a line that is just full", "abcd efghi", 1],
    ["a word that does not fit any more", "abcd efghij", 2],
    ["a word as long as a line", "abcdefghij", 1],
    ["a word longer than a line", "abcdefghijk", 2],
    ["a word as long as two lines", "abcdefghijklmnopqrst", 2],
    ["a word that starts on the next line and is cut there", "ab cdefghijklmn", 3],
    ["what still fits after a cut word", "abcdefghijk lm", 2],
    ["no more than fits after a cut word", "abcdefghijk lmnopqrst", 3],
    ["a paragraph after another", "ab\ncd", 2],
    ["a blank line", "ab\n\ncd", 3],
  ])("counts %s", (_case, text, lines) => {
    const height = wrappedHeight([{ text, width: 71 }]);
    expect((height - line) / 17).toBe(lines - 1);
  });

  it("has a line at least, and a column a character", () => {
    expect(wrappedHeight([])).toBe(line);
    expect(wrappedHeight([{ text: "abc", width: 0 }])).toBe(line + 2 * 17);
  });

  it("grows with the tallest cell, and with line breaks", () => {
    const long = { text: "mot ".repeat(40).trim(), width: 120 };
    const tall = wrappedHeight([long, { text: "court", width: 120 }]);
    expect(tall).toBeGreaterThan(line * 5);
    expect(wrappedHeight([{ ...long, width: 240 }])).toBeLessThan(tall);
    expect(wrappedHeight([{ text: "a\nb\nc", width: 120 }])).toBeGreaterThan(line * 2);
  });
});
