/** A column of marks of each table of the corpus is charted as the sheet is read: all its marks, brought to 20. */
import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/rules/exact/ratio";
import { readChart } from "../../src/taskpane/chart/chart-reader";
import { markOnTwenty } from "../../src/tools/attach/mark-on-twenty";
import { readSheet } from "../../src/tools/reading/read-sheet";
import type { TableReading } from "../../src/tools/reading/sheet-reading";
import { readMarkCell } from "../../src/tools/reading/tokens";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { SheetModel } from "../../src/workbook/model";
import { corpus } from "../tools/recognise/corpus/corpus";

const WITH_LEARNERS = ["learnerPerRow", "learnerAndUnitPerRow"];

/** Without what stands outside 0 to 20, which a chart leaves out. */
function marksRead(sheet: SheetModel, { found, columns }: TableReading, column: number): readonly number[] {
  const scale = columns.find((one) => one.column === column)?.scale;
  const told = scale && scale.certainty !== "unsure" ? scale.value : undefined;
  return found.dataRows.flatMap((row) => {
    const cell = readMarkCell(sheet.cells[row]?.[column]?.value ?? null);
    if (cell.kind !== "mark") return [];
    const brought = markOnTwenty(sheet, row, column, told);
    const value = typeof brought === "number" ? brought : toNumber(cell.value);
    return value >= 0 && value <= 20 ? [value] : [];
  });
}

async function marksCharted(sheet: SheetModel, { found }: TableReading, column: number): Promise<readonly number[]> {
  const [row = 0] = found.dataRows;
  const rows = (found.dataRows.at(-1) ?? row) - row + 1;
  const workbook = createMemoryWorkbook({ sheets: [sheet], names: [] });
  const { marks } = await readChart(workbook, { sheet: sheet.name, row, column, rows, columns: 1 }, null);
  return marks === "tooLarge" ? [] : marks.learners.flatMap((one) => one.marks.map(toNumber));
}

describe("a column of marks", () => {
  it("is charted as its sheet is read, in every table of the corpus", async () => {
    const tables = corpus().flatMap(({ name, sheet }) =>
      readSheet(sheet).tables.map((table) => ({ name, sheet, table })),
    );
    let compared = 0;
    for (const { name, sheet, table } of tables) {
      if (!WITH_LEARNERS.includes(table.layout.value)) continue;
      const marks = table.columns.filter(({ role }) => role.value === "mark" && role.certainty !== "unsure");
      // The first, a middle one, the last: by turns, to read each sheet only once more.
      const chosen = marks[compared % Math.max(1, marks.length)];
      if (!chosen) continue;
      const { column, heading } = chosen;
      expect(await marksCharted(sheet, table, column), `${name}: ${heading}`).toEqual(marksRead(sheet, table, column));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(300);
  });
});
