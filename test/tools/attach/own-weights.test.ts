/** What the sheet's own formulas and headings weigh, in the formulas that are added: to the last digit. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attachmentOf, possibleResults, type Attachment } from "../../../src/tools/attach/attachment";
import { reconcile } from "../../../src/tools/attach/reconcile";
import { reconciliationText } from "../../../src/tools/attach/reconciliation-text";
import { formulaOf } from "../../../src/tools/attach/result-columns";
import { plainCells } from "../../../src/tools/attach/row-cells";
import { unitResults } from "../../../src/tools/attach/unit-results";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { TableReading } from "../../../src/tools/reading/sheet-reading";
import type { Cell } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";

const convention = conventionById("cnam")!;
const made = (formula: string, value: number): Cell => ({ formula, value });

function read(rows: readonly (readonly Entry[])[]): { readonly reading: TableReading; readonly known: Attachment } {
  const [reading] = readSheet(sheetOf("Notes", rows)).tables;
  return { reading: reading!, known: attachmentOf(reading!, convention) };
}

describe("weights that no decimal holds", () => {
  const thirds = (row: number, value: number): Cell => made(`=(2*B${row}+C${row})/3`, value);
  const { known } = read([
    ["Nom", "CC1", "CC2", "Moyenne"],
    ["NOMA", 9, 12, thirds(2, 10)],
    ["NOMB", 12, 6, thirds(3, 10)],
    ["NOMC", 8, 13, thirds(4, 29 / 3)],
  ]);
  const [unit] = known.units;

  it("are whole numbers in the same proportions", () => {
    expect(unit?.weights).toEqual({ kind: "figures", values: [2, 1] });
  });

  it("validate a mean of exactly 10", async () => {
    expect(await unitResults("UE_STATUS", known, unit!, [[convention.id]])).toEqual([
      "Validée",
      "Validée",
      "Session 2",
    ]);
  });

  it("are those of figures that were typed, too", () => {
    const typed: Entry[][] = [3, 6, 9, 12, 15, 18].map((mark, at) => [`NOM${at}`, mark, 20 - mark * (at % 2), 0]);
    const rows = typed.map(([name, a, b]) => [
      name!,
      a!,
      b!,
      Math.round(((2 * Number(a) + Number(b)) / 3) * 100) / 100,
    ]);
    const [of] = read([["Nom", "CC1", "CC2", "Moyenne"], ...rows]).known.units;
    expect(of?.weights).toEqual({ kind: "figures", values: [2, 1] });
  });
});

describe("the general mean of a sheet without ECTS", () => {
  const headings = [
    "Nom",
    "UE1 Droit (coef 3)",
    "UE2 Gestion /40 (coef 2)",
    "UE3 Anglais (coef 1)",
    "Moyenne générale",
  ];
  const mean = (row: number, value: number): Cell => made(`=(3*B${row}+2*C${row}/2+D${row})/6`, value);
  const rows: Entry[][] = [
    ["NOMA", 12, 20, 9, mean(2, 65 / 6)],
    ["NOMB", 8, 31, 14, mean(3, 69 / 6)],
    ["NOMC", 10.5, 25, 7, mean(4, 63.5 / 6)],
  ];

  it("weighs as its own formula does, scales included, and agrees with it", async () => {
    const { reading, known } = read([headings, ...rows]);
    expect(known.figures.mean).toEqual({ kind: "figures", values: [3, 2, 1] });
    const column = { kind: "mean", heading: "Moyenne générale", otherHeadings: [] } as const;
    const formula = formulaOf(column, known.units, known.figures)(plainCells(1), () => [5, 6, 7]);
    expect(formula).toBe("=CNAM.AVERAGE(F2:H2,{3,2,1},CNAM_REGLES)");
    const found = await reconcile(reading, known, [[convention.id]]);
    expect(found.map((one) => reconciliationText(one, reading, "fr").summary.replaceAll("\u00a0", " "))).toContain(
      "Votre colonne « Moyenne générale » : 3 lignes sur 3 égales.",
    );
  });

  it("weighs as the headings say, where it has no mean", () => {
    const { known } = read([headings.slice(0, 4), ...rows.map((row) => row.slice(0, 4))]);
    expect(known.figures).toEqual({ mean: { kind: "figures", values: [3, 2, 1] } });
    expect(possibleResults(known)).toContain("mean");
  });

  it("is not offered where formula and headings disagree", () => {
    const [, gestion] = [headings[1], "UE2 Gestion /40 (coef 5)"];
    const { known } = read([headings.map((heading, at) => (at === 2 ? gestion : heading)), ...rows]);
    expect(known.figures).toEqual({});
    expect(possibleResults(known)).not.toContain("mean");
  });
});
