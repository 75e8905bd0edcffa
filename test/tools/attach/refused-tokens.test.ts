import { describe, expect, it } from "vitest";
import { codesFor, refusedTokens } from "../../../src/tools/attach/refused-tokens";
import { sheetOf } from "../support/workbooks";

const words = ["-", "NA", "abs. justif.", "Absent", "abs injust", "Excusée", "dispensé", "?", "ABJ", "12,5", 25, "25"];
const sheet = sheetOf("Notes", [...words.map((word) => [word]), ["absent"], [null]]);
const tokens = refusedTokens(sheet, [...(sheet.cells[0] ? Array.from({ length: 14 }, (_, row) => row) : [])], [0]);

describe("words that are no marks", () => {
  it("come with the code they probably mean; numbers and codes are left to the functions", () => {
    expect(tokens.map(({ text, code }) => [text, code])).toEqual([
      ["-", null],
      ["NA", null],
      ["abs. justif.", "ABJ"],
      ["Absent", "ABI"],
      ["abs injust", "ABI"],
      ["Excusée", "ABJ"],
      ["dispensé", "DIS"],
      ["?", null],
    ]);
  });

  it("are gathered whatever their case", () => {
    expect(tokens.find(({ text }) => text === "Absent")?.cells).toEqual([
      { row: 3, column: 0 },
      { row: 12, column: 0 },
    ]);
  });

  it("tell a dash apart: not enrolled, never a 0", () => {
    expect(tokens.filter(({ notEnrolled }) => notEnrolled).map(({ text }) => text)).toEqual(["-"]);
  });

  it("become what the user says", () => {
    const codes = codesFor(tokens, { absent: "ABJ", na: "NEU", "abs. justif.": null });
    expect(codes).toMatchObject({ absent: "ABJ", na: "NEU", "abs. justif.": null, "abs injust": "ABI", "-": null });
  });
});
