import { describe, expect, it } from "vitest";
import {
  columnKey,
  corrected,
  correctionsEdit,
  readCorrections,
  withCorrection,
} from "../../../src/tools/recognise/corrections";
import { findTables } from "../../../src/tools/recognise/find-tables";
import type { FoundTable } from "../../../src/tools/recognise/found-table";
import { sheetOf, type Entry } from "../support/workbooks";

function tableOf(...rows: readonly (readonly Entry[])[]): FoundTable {
  const [table] = findTables(sheetOf("Notes", rows));
  if (!table) throw new Error("a table is there");
  return table;
}

const table = tableOf(["Nom", "Note", "Truc", "Truc"], ["DUPONT", 12, 3, 4], ["MARTIN", 8, 5, 6]);
const oral = { role: "mark", unit: "UE1", assessment: "oral" } as const;

describe("the user's word", () => {
  it("stands in place of the guess, and is certain", () => {
    const said = withCorrection({}, table, 3, oral);
    expect(columnKey(table, 3)).toBe("Truc#2");
    expect(corrected(table, said).columns[3]?.guess).toEqual({ ...oral, confidence: 1 });
    expect(corrected(table, said).columns[2]).toEqual(table.columns[2]);
  });

  it("follows its column when it moves", () => {
    const said = withCorrection({}, table, 2, oral);
    const moved = tableOf(["Truc", "Nom", "Note"], [3, "DUPONT", 12], [5, "MARTIN", 8]);
    expect(corrected(moved, said).columns[0]?.guess.role).toBe("mark");
  });

  it("is kept in the workbook, and taken back", () => {
    const said = withCorrection({}, table, 2, oral);
    const edit = correctionsEdit("Notes", said);
    expect(readCorrections(edit.kind === "setting" ? edit.value : null)).toEqual(said);
    expect(correctionsEdit("Notes", withCorrection(said, table, 2, null))).toMatchObject({ value: null });
  });

  it.each<readonly [what: string, right: object, wrong: object]>([
    ["a role that is known", {}, { role: "professor" }],
    ["a unit in words", { unit: "UE1" }, { unit: 1 }],
    ["an assessment that is known", { assessment: "oral" }, { assessment: "dictation" }],
    ["the first session", { session: 1 }, { session: 0 }],
    ["the second session", { session: 2 }, { session: 3 }],
    ["a whole order", { order: 1 }, { order: 1.5 }],
    ["an order from 1", { order: 2 }, { order: 0 }],
    ["an order in figures", { order: 3 }, { order: "3" }],
    ["a scale above 0", { scale: 0.5 }, { scale: 0 }],
    ["a scale in figures", { scale: 40 }, { scale: "40" }],
    ["a weight of 0 at least", { weight: 0 }, { weight: -0.5 }],
    ["a weight in figures", { weight: 0.4 }, { weight: "0.4" }],
  ])("is read where it has %s, and set aside otherwise", (_what, right, wrong) => {
    const stored = (said: object): string =>
      JSON.stringify({ version: 1, entries: { CC: { role: "mark", ...said }, Oral: { role: "mark" } } });
    const sure = { role: "mark", confidence: 1 };
    expect(readCorrections(stored(right))).toEqual({ CC: { ...sure, ...right }, Oral: sure });
    expect(readCorrections(stored(wrong))).toEqual({ Oral: sure });
  });

  it.each([null, "", "[1]", '{"Nom":3}', "not json"])("is nothing when the setting reads %s", (setting) => {
    expect(readCorrections(setting)).toEqual({});
  });
});
