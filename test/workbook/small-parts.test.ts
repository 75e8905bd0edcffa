/** The small rules that everything else of the workbook leans on. */
import { describe, expect, it } from "vitest";
import { contentKey, isBlankContent } from "../../src/workbook/content-key";
import { SETTINGS_SHEET, type CellContent } from "../../src/workbook/driver";
import { deepEqual } from "../../src/workbook/equal";
import { CellIndex } from "../../src/workbook/kept/cell-index";
import { Listeners } from "../../src/workbook/listeners";
import type { CellValue } from "../../src/workbook/model";
import { atOnce } from "../../src/workbook/parts";
import { keyColumns } from "../../src/workbook/row-identity";
import { readSettings, settingRow } from "../../src/workbook/settings";
import { sheetChanges } from "../../src/workbook/sheet-changes";
import { sheetOf } from "../tools/support/workbooks";

describe("equality of plain data", () => {
  it.each<readonly [unknown, unknown, boolean]>([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [[1, 2], [1, 2, 3], false],
    [[], {}, false],
    [{}, [], false],
    [null, {}, false],
    [{}, null, false],
    [1, { a: 1 }, false],
    ["1", 1, false],
    [0, -0, false],
    [Number.NaN, Number.NaN, true],
    [undefined, null, false],
    [{ a: { b: null } }, { a: { b: null } }, true],
    [{ a: { b: null } }, { a: { b: 0 } }, false],
  ])("%j and %j: %s", (one, other, expected) => {
    expect(deepEqual(one, other)).toBe(expected);
  });
});

describe("what a cell holds, as a text", () => {
  const spilled: CellContent = { spilledFrom: { row: 0, column: 0 } };
  it.each<readonly [CellContent, string, boolean]>([
    [null, "", true],
    [spilled, "", true],
    [12, "[12]", false],
    ["12", '["12"]', false],
    ["", '[""]', false],
    [true, "[true]", false],
    [{ formula: "=A1" }, "==A1", false],
    [{ formula: "=A1", legacyArray: true }, "={}=A1", false],
    [{ error: "#N/A" }, "##N/A", false],
  ])("%j is %j", (content, key, isBlank) => {
    expect(contentKey(content)).toBe(key);
    expect(isBlankContent(content)).toBe(isBlank);
  });
});

describe("the columns that tell rows apart", () => {
  const keys = (columns: readonly (readonly CellValue[])[], isApart = (_row: number, _column: number) => false) => {
    const rows = Array.from({ length: 4 }, (_, row) => columns.map((column) => column[row] ?? null));
    const used = { row: 0, column: 0, rows: 4, columns: columns.length };
    return atOnce(keyColumns(sheetOf("Notes", rows).cells, used, [{ start: 0, end: 4 }], isApart));
  };

  it.each<readonly [string, readonly CellValue[], boolean]>([
    ["texts", ["a", "a", "b", "b"], true],
    ["numbers that never come twice", [1, 2, 3, 4], true],
    ["numbers that come twice", [12, 8, 12, 9], false],
    ["texts in half of the cells", ["a", "a", 1, 1], false],
    ["texts in most of the cells", ["a", "a", "a", 1], true],
    ["half filled", ["a", "b", null, ""], true],
    ["less than half filled", ["a", null, null, ""], false],
  ])("%s", (_what, column, isKey) => {
    expect(keys([[12, 12, 9, 9], column, ["x", "y", "z", "t"]])).toEqual(isKey ? [1, 2] : [2]);
  });

  it("are all of them where none does, and never those of the cells apart", () => {
    expect(
      keys([
        [12, 12, 9, 9],
        [1, 1, 1, 1],
      ]),
    ).toEqual([0, 1]);
    expect(
      keys(
        [
          ["a", "b", "c", "d"],
          ["e", "f", "g", "h"],
        ],
        (_row, column) => column === 0,
      ),
    ).toEqual([1]);
  });
});

describe("a setting", () => {
  const long = "é".repeat(70_001);
  it.each([
    ["", [""]],
    ["court", ["court"]],
    ["x".repeat(32_000), ["x".repeat(32_000)]],
  ])("is cut by the cells it needs", (value, pieces) => {
    expect(settingRow("clé", value)).toEqual(["clé", ...pieces]);
  });

  it("is read as it was written, in its row, the last of a key winning", () => {
    const rows = [
      [3, settingRow("longue", long)],
      [4, ["", "sans clé"]],
      [5, [12, "sans nom"]],
      [6, ["courte", null, "a", null, 1]],
      [9, ["courte", "b"]],
    ] as const;
    const read = readSettings(rows);
    expect([...read]).toEqual([
      ["longue", { row: 3, value: long }],
      ["courte", { row: 9, value: "b" }],
    ]);
    expect(readSettings(rows.slice(0, 4)).get("courte")).toEqual({ row: 6, value: "a1" });
    expect(settingRow("longue", long).map(({ length }) => length)).toEqual([6, 32_000, 32_000, 6001]);
  });
});

it("changes of sheets are told: those gone, those renamed, those come, but for the sheet of settings", () => {
  const sheet = (id: string, name: string) => ({ id, name });
  const before = [sheet("1", "A"), sheet("2", "B"), sheet("3", "C"), sheet("9", SETTINGS_SHEET)];
  const after = [sheet("2", "Bé"), sheet("3", "C"), sheet("4", "D")];
  expect(sheetChanges(before, after)).toEqual([
    { sheetId: "1", change: { kind: "sheetDeleted", sheet: "A" } },
    { sheetId: "2", change: { kind: "sheetRenamed", from: "B", to: "Bé" } },
    { sheetId: "4", change: { kind: "sheetAdded", sheet: "D" } },
  ]);
  expect(sheetChanges([], [sheet("9", SETTINGS_SHEET)])).toEqual([]);
  expect(sheetChanges(before, before)).toEqual([]);
});

describe("listeners", () => {
  it("hear each event once each time they were added, until they leave", () => {
    const heard: string[] = [];
    const listeners = new Listeners<string>();
    const listener = (text: string): void => void heard.push(text);
    const leave = listeners.add(listener);
    listeners.add(listener);
    listeners.emit("a");
    leave();
    leave();
    listeners.emit("b");
    expect(heard).toEqual(["a", "a", "b"]);
  });

  it("that leave while an event goes round disturb no other", () => {
    const heard: string[] = [];
    const listeners = new Listeners<string>();
    const leave = listeners.add(() => leave());
    listeners.add((text) => void heard.push(text));
    listeners.emit("a");
    expect(heard).toEqual(["a"]);
  });
});

describe("the cells within ranges", () => {
  const cell = (row: number, column: number, rows = 1, columns = 1, sheet = "Notes") => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const index = new CellIndex([cell(5, 1), cell(2, 1, 3, 2), cell(9, 4), cell(5, 1, 1, 1, "Autre")]);

  it.each([
    ["its own row and column", [cell(5, 1)], [0]],
    ["a block by one of its rows", [cell(4, 2)], [1]],
    ["no row below a block", [cell(5, 2)], []],
    ["no column beside", [cell(2, 0), cell(2, 3)], []],
    ["several", [cell(0, 0, 20, 9)], [1, 0, 2]],
    ["several ranges", [cell(9, 0, 1, 9), cell(5, 0, 1, 9)], [2, 0]],
    ["the sheet by its name, whatever the case", [cell(5, 1, 1, 1, "NOTES")], [0]],
    ["no other sheet", [cell(5, 1, 1, 1, "Bilan")], []],
  ])("are found: %s", (_what, ranges, found) => {
    expect(index.among(ranges, -1)).toEqual(found);
  });

  it("are found but for the one that asks, and no more than are needed", () => {
    expect(index.among([cell(0, 0, 20, 9)], 1)).toEqual([0, 2]);
    const many = new CellIndex(Array.from({ length: 500 }, (_, row) => cell(row, 0)));
    expect(many.among([cell(0, 0, 500, 1)], -1)).toHaveLength(200);
  });
});
