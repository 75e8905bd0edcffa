/** « Expliquer » starts from any cell of a learner's line, and says whose it is, of which unit. */
import { describe, expect, it } from "vitest";
import { asLetter } from "../../../src/functions/explain/as-letter";
import type { ExplainedStep } from "../../../src/functions/explain/explanation";
import { explainCell, type ExplainedCell } from "../../../src/tools/explain/explained-cell";
import { parseAddress } from "../../../src/workbook/address";
import type { Cell, CellValue, WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const formula = (text: string, value: CellValue = null): Cell => ({ formula: text, value });

async function at(workbook: WorkbookModel, address: string): Promise<ExplainedCell | null> {
  return explainCell(workbook, { sheet: "Notes", ...parseAddress(address)!.area });
}

const line = (row: number, who: string, first: number, second: number): readonly Entry[] => [
  who,
  first,
  second,
  formula(`=CNAM.UE_STATUS(B${row},,,"gessms-2026")`, "Validée"),
  formula(`=CNAM.UE_STATUS(C${row},,,"gessms-2026")`, "Session 2"),
  formula(`=CNAM.ECTS(B${row}:C${row},{4,6},"cnam")`, 4),
  "vu en jury",
];

const workbook = workbookOf(
  sheetOf("Notes", [
    ["Nom", "USSA24", "UASA06", "USSA24 statut", "UASA06 statut", "ECTS", "Remarque"],
    line(2, "MARTIN Léa", 12, 8),
    line(3, "DURAND Paul", 9, 15),
    line(4, "PETIT Zoé", 11, 11),
  ]),
);

describe("a line to explain", () => {
  it.each([
    ["a mark: the first result that reads it", "C2", 4, "UE_STATUS"],
    ["another mark", "B2", 3, "UE_STATUS"],
    ["the name: the first result that is no success", "A2", 4, "UE_STATUS"],
    ["a remark", "G3", 4, "UE_STATUS"],
    ["a result: itself", "E2", 4, "UE_STATUS"],
  ])("starts from %s", async (_case, address, column, functionId) => {
    const found = await at(workbook, address);
    expect(found?.cell.column).toBe(column);
    expect(found?.calls[0]?.functionId).toBe(functionId);
    expect(found?.line.map((one) => one.column)).toEqual([3, 4, 5]);
  });

  it("starts from a name, of several failures, from the first: each is told", async () => {
    const failing = workbookOf(
      sheetOf("Notes", [
        ["Nom", "USSA24", "UASA06", "USSA24 statut", "UASA06 statut"],
        [
          "MARTIN Léa",
          8,
          9,
          formula('=CNAM.UE_STATUS(B2,,,"gessms-2026")', "Session 2"),
          formula('=CNAM.UE_STATUS(C2,,,"gessms-2026")', "Non validée"),
        ],
      ]),
    );
    const found = await at(failing, "A2");
    expect(found?.cell.column).toBe(3);
    expect(found?.line.map(({ verdict, isFailing }) => [verdict, isFailing])).toEqual([
      ["Session 2", true],
      ["Non validée", true],
    ]);
  });

  it("starts from the name of one who failed nothing from the last result, which reads the others", async () => {
    const passed = workbookOf(
      sheetOf("Notes", [
        ["Nom", "USSA24", "USSA24 statut", "ECTS"],
        [
          "MARTIN Léa",
          12,
          formula('=CNAM.UE_STATUS(B2,,,"gessms-2026")', "Validée"),
          formula('=CNAM.ECTS(C2,4,"gessms-2026")', 4),
        ],
      ]),
    );
    expect((await at(passed, "A2"))?.cell.column).toBe(3);
  });

  it("says which cell was chosen, and only when it is not the result", async () => {
    expect((await at(workbook, "A2"))?.chosen).toEqual({ row: 1, column: 0 });
    expect((await at(workbook, "F2"))?.chosen).toBeUndefined();
  });

  it("tells why a call without arguments is refused", async () => {
    const bare = workbookOf(sheetOf("Notes", [["Note"], [formula("=CNAM.UE_GRADE()", { error: "#VALUE!" })]]));
    const [call] = (await at(bare, "A2"))?.calls ?? [];
    expect(plain(JSON.stringify(call?.explanation?.result))).toContain("« notes »");
  });

  it("is neither the headings nor a blank cell", async () => {
    expect(await at(workbook, "A1")).toBeNull();
    expect(await at(workbook, "B1")).toBeNull();
    expect(await at(workbook, "H2")).toBeNull();
  });

  it("names the learner and the unit", async () => {
    expect(await at(workbook, "D3")).toMatchObject({ who: "DURAND Paul", unit: "USSA24" });
    expect(await at(workbook, "F3")).toMatchObject({ who: "DURAND Paul", unit: "" });
  });

  it("calls the units by the codes of their headings", async () => {
    const sentences = (steps: readonly ExplainedStep[]): readonly string[] =>
      steps.flatMap(({ sentence, steps: inner }) => [plain(sentence.fr), ...sentences(inner)]);
    const found = await at(workbook, "F2");
    const said = sentences(found!.calls[0]!.explanation!.steps);
    expect(said).toContain("USSA24 (12) : 4 crédits");
    expect(said).toContain("UASA06 (8) : 0 crédit");
    expect(said.join(" ")).not.toMatch(/[Uu]nité \d|\de unité/);
  });

  it("is copied as a letter: who, which unit, when, under which text", async () => {
    const { calls, who, unit } = (await at(workbook, "C2"))!;
    const letter = asLetter([calls[0]!.explanation!], { who, unit, date: "29/11/2026" }, "fr");
    expect(plain(letter).split("\n").slice(0, 8)).toEqual([
      "Le 29/11/2026",
      "",
      "Objet : explication du résultat de MARTIN Léa, unité UASA06",
      "Convention appliquée : LP GESSMS 2026-2027 — Cnam Occitanie, GRETA-CFA, Lycée",
      "",
      "Résultat, calculé par CNAM.UE_STATUS : Session 2",
      "",
      "Voici comment ce résultat est obtenu, étape par étape :",
    ]);
    expect(plain(letter)).toContain("8 n’atteint pas le seuil de 10");
    expect(plain(letter)).toContain("(annexe 3, «");
  });
});
