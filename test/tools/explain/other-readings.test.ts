import { describe, expect, it } from "vitest";
import { explainCell } from "../../../src/tools/explain/explained-cell";
import { otherReadings, type OtherReading } from "../../../src/tools/explain/other-readings";
import type { WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

/** The other readings of the rounding, which goes up to the half-point in the convention. */
async function roundings(workbook: WorkbookModel, row: number, column: number): Promise<readonly OtherReading[]> {
  const cell = await explainCell(workbook, { sheet: "Notes", row, column, rows: 1, columns: 1 });
  return (await otherReadings(workbook, cell!)).filter(({ key }) => key === "grading.rounding");
}

const flipsOf = (readings: readonly OtherReading[]): unknown =>
  readings.map(({ reading, flips }) => [
    reading.value.fr,
    flips.map(({ who, before, after, isHere }) => [who, before.fr, after.fr, isHere]),
  ]);

describe("the other readings of a cell", () => {
  /** Two assessments half a mark around the mean. */
  const row = (name: string, mean: number, at: number): readonly Entry[] => [
    name,
    mean - 0.5,
    mean + 0.5,
    { formula: `=CNAM.UE_GRADE(B${at}:C${at},,,"gessms-2026")`, value: null },
  ];

  it("tell whose result would change, down the column", async () => {
    const notes = sheetOf("Notes", [
      ["Apprenant", "CC", "Examen", "Note finale"],
      row("MARTIN Léa", 9.51, 2),
      row("PETIT Noé", 12, 3),
      row("ROUX  Inès", 9.2, 4),
    ]);
    expect(flipsOf(await roundings(workbookOf(notes), 3, 3))).toEqual([
      [
        "Demi-point le plus proche",
        [
          ["MARTIN Léa", "10", "9,5", false],
          ["ROUX Inès", "9,5", "9", true],
        ],
      ],
      [
        "Aucun",
        [
          ["MARTIN Léa", "10", "9,51", false],
          ["ROUX Inès", "9,5", "9,2", true],
        ],
      ],
    ]);
  });

  it("leave out formulas that are not the same", async () => {
    const other: Entry = { formula: '=CNAM.UE_GRADE({9.01,10.01},,,"gessms-2026")', value: null };
    const notes = sheetOf("Notes", [row("MARTIN Léa", 9.51, 1), ["PETIT Noé", 9, 10, other]]);
    const [nearest] = await roundings(workbookOf(notes), 0, 3);
    expect(nearest!.flips.map(({ who }) => who)).toEqual(["MARTIN Léa"]);
  });

  it("name the rows that a single formula fills", async () => {
    const spilledFrom = { row: 1, column: 3 };
    const formula = '=CNAM.UE_GRADE(B2:C3,,,"gessms-2026")';
    const notes = sheetOf("Notes", [
      ["Nom", "CC", "Examen", "Note finale"],
      ["MARTIN", 12, 12, { formula, value: 12, spill: { rows: 2, columns: 1 } }],
      ["PETIT", 9.01, 10.01, { value: 10, spilledFrom }],
    ]);
    const [nearest] = await roundings(workbookOf(notes), 2, 3);
    expect(nearest!.flips).toMatchObject([{ who: "PETIT", row: 2, isHere: true }]);
  });

  it("give the cell where the row has no name", async () => {
    const notes = sheetOf("Notes", [[9.01, 10.01, { formula: '=CNAM.UE_GRADE(A1:B1,,,"gessms-2026")', value: 10 }]]);
    const [nearest] = await roundings(workbookOf(notes), 0, 2);
    expect(nearest!.flips.map(({ who }) => who)).toEqual(["C1"]);
  });

  it("are no longer looked for once nobody wants them", async () => {
    const notes = sheetOf(
      "Notes",
      Array.from({ length: 60 }, (_, index) => row(`Apprenant ${index}`, 9.51, index + 1)),
    );
    const workbook = workbookOf(notes);
    const cell = await explainCell(workbook, { sheet: "Notes", row: 0, column: 3, rows: 1, columns: 1 });
    let asked = 0;
    const readings = await otherReadings(workbook, cell!, () => Promise.resolve((asked += 1) < 2));
    expect(readings.find(({ key }) => key === "grading.rounding")!.flips).toHaveLength(25);
  });

  it("change nothing where both agree", async () => {
    const readings = await roundings(workbookOf(sheetOf("Notes", [row("MARTIN Léa", 12, 1)])), 0, 3);
    expect(readings.length).toBeGreaterThan(0);
    for (const { flips } of readings) expect(flips).toEqual([]);
  });
});
