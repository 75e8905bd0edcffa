/** A sort from the grid's menu, seen from the formulas that it moves. */
import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Cell } from "../../src/workbook/model";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { univerUser } from "./support/univer-user";

/** Marks of three learners, the bonus of all in F1, and a sheet of who pays in the order of another list. */
const marks = [
  ["Zola", 12, 14],
  ["Martin", 8, 9],
  ["Dupont", 16, 18],
] as const;
const formulas = (row: number): readonly string[] => [
  `=SUM(B${row}:C${row})+F$1`,
  `=Notes!B${row}*2`,
  `=Payeurs!A${row}`,
  `=$B$3&"B${row}"`,
];

let session: UniverSession;
beforeEach(async () => {
  const cells: Record<number, Record<number, Cell>> = { 0: { 5: { value: 100 } } };
  marks.forEach((values, index) => {
    const row: Record<number, Cell> = {};
    values.forEach((value, column) => (row[column] = { value }));
    formulas(index + 3).forEach((formula, at) => (row[6 + at] = { value: null, formula }));
    cells[index + 2] = row;
  });
  const payers: Record<number, Record<number, Cell>> = {};
  ["OPCO de Zola", "OPCO de Martin", "OPCO de Dupont"].forEach((value, at) => (payers[at + 2] = { 0: { value } }));
  session = new UniverSession(startHeadlessUniver([]), {
    names: [],
    sheets: [
      { id: "notes", name: "Notes", visibility: "visible", cells },
      { id: "payeurs", name: "Payeurs", visibility: "visible", cells: payers },
    ],
  });
  await session.calculation.settled();
});
afterEach(() => session.dispose());

const at = (row: number, column: number): Cell | undefined => session.live.snapshot().sheets[0]?.cells[row]?.[column];
const people = () => [2, 3, 4].map((row) => [0, 6, 7, 8].map((column) => at(row, column)?.value ?? null));
const written = () => [2, 3, 4].map((row) => [6, 7, 8, 9].map((column) => at(row, column)?.formula));

const results = {
  Zola: ["Zola", 126, 24, "OPCO de Zola"],
  Martin: ["Martin", 117, 16, "OPCO de Martin"],
  Dupont: ["Dupont", 134, 32, "OPCO de Dupont"],
};

async function sort(descending = false): Promise<void> {
  await univerUser(session).sortRange("Notes!A3:J5", 0, descending);
  await session.calculation.settled();
}

async function run(id: string): Promise<void> {
  session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
  await session.host.injector.get(ICommandService).executeCommand(id);
  await session.calculation.settled();
}

describe("formulas of sorted rows", () => {
  it("read their own row in its new place, and another sheet where they read it", async () => {
    await sort();
    expect(people()).toEqual([results.Dupont, results.Martin, results.Zola]);
    expect(written()[0]).toEqual(["=SUM(B3:C3)+F$1", "=Notes!B3*2", "=Payeurs!A5", '=$B$3&"B5"']);
  });

  it("are as before when the sort is undone, and sorted when it is done again", async () => {
    const before = written();
    await sort();
    const after = written();
    await run(UndoCommand.id);
    expect(written()).toEqual(before);
    expect(people()).toEqual([results.Zola, results.Martin, results.Dupont]);
    await run(RedoCommand.id);
    expect(written()).toEqual(after);
    expect(people()).toEqual([results.Dupont, results.Martin, results.Zola]);
  });

  it("stay what they are in rows that the sort leaves in place", async () => {
    const before = written();
    await sort(true);
    expect(written()).toEqual(before);
  });
});
