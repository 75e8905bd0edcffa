import { describe, expect, it } from "vitest";
import { readExcelCall } from "../../src/functions/excel-call";

/** Excel's own error class, as far as a function sees it. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const value = (passed: unknown): unknown => readExcelCall([[[passed]]], 1).args[0]?.[0]?.[0];

describe("an argument of Excel", () => {
  it("left out arrives as null", () => {
    expect(readExcelCall([[[12]], null], 3).args).toEqual([[[12]], null, null]);
  });

  it("that is a scalar becomes a matrix of one cell", () => {
    expect(readExcelCall([12.5, "ABI"], 2).args).toEqual([[[12.5]], [["ABI"]]]);
  });

  it("keeps its rows and columns", () => {
    const block = [
      [12, "ABI", null],
      ["12,5", true, ""],
    ];
    expect(readExcelCall([block], 1).args).toEqual([block]);
  });

  it.each([
    ["an error object", new ExcelError("#DIV/0!"), { error: "#DIV/0!" }],
    ["an error with a message", new ExcelError("#N/A", "note manquante"), { error: "#N/A" }],
    ["an error value", { type: "Error", basicValue: "#REF!", basicType: "Error" }, { error: "#REF!" }],
    ["an error value without its text", { type: "Error", errorType: "Busy" }, { error: "#VALUE!" }],
    ["a formatted number", { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.00" }, 12.5],
    ["a double", { type: "Double", basicValue: 0 }, 0],
    ["an entity", { type: "Entity", text: "Paris", basicValue: "Paris" }, "Paris"],
    ["a boolean value", { type: "Boolean", basicValue: true }, true],
    ["an empty value", { type: "Empty", basicValue: "" }, null],
    ["an image", { type: "WebImage", address: "x" }, { error: "#VALUE!" }],
    ["undefined", undefined, null],
    ["something that no cell holds", () => 1, { error: "#VALUE!" }],
  ])("that holds %s is read", (_, passed, expected) => {
    expect(value(passed)).toEqual(expected);
  });
});

describe("the addresses of arguments", () => {
  it("come from the invocation, the last thing passed", () => {
    const call = readExcelCall([[[0]], null, { parameterAddresses: ["Notes!B2", null], functionName: "UE_VALID" }], 2);
    expect(call).toEqual({ args: [[[0]], null], addresses: ["Notes!B2", null] });
  });

  it("are null for computed arguments and for hosts that give none", () => {
    expect(readExcelCall([[[0]], [[1]], { parameterAddresses: ["", undefined] }], 2).addresses).toEqual([null, null]);
    expect(readExcelCall([[[0]], [[1]], {}], 2).addresses).toEqual([null, null]);
    expect(readExcelCall([[[0]], [[1]]], 2).addresses).toEqual([null, null]);
  });

  it("are not confused by a rich value passed last", () => {
    expect(readExcelCall([{ type: "Double", basicValue: 3 }], 1).args).toEqual([[[3]]]);
  });
});
