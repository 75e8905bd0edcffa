import { afterEach, describe, expect, it } from "vitest";
import type { CnamFunction } from "../../src/functions/cnam-function";
import type { Argument, Result } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";
import type { Cell, WorkbookModel } from "../../src/workbook/model";
import { open, type Opened } from "./support/open";

function cnam(id: string, call: (args: readonly Argument[]) => Result): CnamFunction {
  const text = { fr: id, en: id };
  return {
    description: {
      id,
      category: "marks",
      summary: text,
      returns: text,
      parameters: [],
      example: { formula: `=CNAM.${id}()` },
    },
    call: (args) => call(args),
    trace: (args) => Promise.resolve({ result: call(args), steps: [], rules: null }),
  };
}

/** Shows what a function was handed. */
const echo = cnam("ECHO", (args) => [[JSON.stringify(args)]]);
function textOf(value: Content | undefined): string {
  return typeof value === "string" ? value : "?";
}

/** A column as tall as its argument, an error where the cell is text. */
const double = cnam("DOUBLE", ([block]) =>
  (block ?? [[null]]).map((row) => [
    typeof row[0] === "number" ? row[0] * 2 : { error: "#VALUE!", message: `« ${textOf(row[0])} » n’est pas une note` },
  ]),
);

function sheet(cells: { [row: number]: { [column: number]: Cell } }): WorkbookModel {
  return { names: [], sheets: [{ id: "s", name: "Notes", visibility: "visible", cells }] };
}

function formula(text: string): Cell {
  return { value: null, formula: text };
}

let opened: Opened;
afterEach(() => opened.host.univer.dispose());

async function echoOf(call: string): Promise<unknown> {
  opened = await open(
    sheet({
      0: { 0: formula(call), 1: { value: 12.5 }, 2: { value: 0 }, 3: { value: "ABI" } },
      1: { 1: { value: true }, 2: { value: { error: "#N/A" } }, 3: { value: "12" } },
    }),
    [echo],
  );
  const [[value]] = (await opened.read("Notes!A1")) as [[string]];
  return JSON.parse(value) as unknown;
}

describe("what Univer hands to a CNAM function", () => {
  it.each([
    [
      "a block with a blank, a zero, text, a boolean and an error",
      "=CNAM.ECHO(B1:E2)",
      [
        [
          [12.5, 0, "ABI", null],
          [true, { error: "#N/A" }, "12", null],
        ],
      ],
    ],
    ["a single cell", "=CNAM.ECHO(B1)", [[[12.5]]]],
    ["a blank cell, which is no argument left out", "=CNAM.ECHO(E1)", [[[null]]]],
    ["an argument left out between two commas", "=CNAM.ECHO(B1,,C1)", [[[12.5]], null, [[0]]]],
    ["constants", '=CNAM.ECHO(0.4,"ABI",TRUE)', [[[0.4]], [["ABI"]], [[true]]]],
    [
      "a constant array",
      "=CNAM.ECHO({0.4,0.6;1,2})",
      [
        [
          [0.4, 0.6],
          [1, 2],
        ],
      ],
    ],
    ["a computed block", "=CNAM.ECHO(B1:C1*2)", [[[25, 0]]]],
    ["an error as an argument", "=CNAM.ECHO(1/0)", [[[{ error: "#DIV/0!" }]]]],
  ])("%s", async (_, call, expected) => {
    expect(await echoOf(call)).toEqual(expected);
  });
});

describe("the messages of errors", () => {
  const marks = {
    0: { 0: { value: 12 }, 1: formula("=CNAM.DOUBLE(A1:A3)") },
    1: { 0: { value: "douze" } },
    2: { 0: { value: 8 } },
  };

  it("stand beside the error inside a spilled column", async () => {
    opened = await open(sheet(marks), [double]);
    expect(await opened.read("Notes!B1:B3")).toEqual([
      [24],
      [{ error: "#VALUE!", message: "« douze » n’est pas une note" }],
      [16],
    ]);
  });

  it("go away when the formula no longer fails", async () => {
    opened = await open(sheet(marks), [double]);
    opened.host.api.getActiveWorkbook()!.getSheetByName("Notes")!.getRange("A2").setValue(10);
    expect(await opened.read("Notes!B1:B3")).toEqual([[24], [20], [16]]);
  });

  it("reach the cell through another operation", async () => {
    opened = await open(sheet({ 0: { 0: { value: "douze" }, 1: formula("=CNAM.DOUBLE(A1)+1") } }), [double]);
    expect(await opened.read("Notes!B1")).toEqual([[{ error: "#VALUE!", message: "« douze » n’est pas une note" }]]);
  });

  it("are not lent to an error that another function raised", async () => {
    opened = await open(sheet({ 0: { 0: { value: "douze" }, 1: formula("=IFERROR(CNAM.DOUBLE(A1),0)+NA()") } }), [
      double,
    ]);
    expect(await opened.read("Notes!B1")).toEqual([[{ error: "#N/A" }]]);
  });
});
