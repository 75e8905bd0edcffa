import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleLearners } from "../../src/atelier/sample/learners";
import { sampleBudgetLayout } from "../../src/atelier/sample/sample-budget";
import { sampleWorkbook } from "../../src/atelier/sample/sample-workbook";
import { catalogue } from "../../src/functions/catalogue";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { open, type Opened } from "../univer/support/open";

const workbook = sampleWorkbook();
/** What a coordinator and an accountant meet first; the other functions have their own sheets, made by « Créer ». */
const SHOWN = [
  ...["UE_GRADE", "UE_STATUS", "AVERAGE", "ECTS"],
  ...["MARGIN", "SHARE", "SETTLEMENT", "BILLING", "RULE", "SOURCE"],
];

describe("the sample workbook as data", () => {
  it("opens on Notes, among the five sheets a coordinator keeps", () => {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    expect(visible.map(({ name }) => name)).toEqual(["Règles", "Notes", "Budget", "Facturation", "Tableau de bord"]);
    expect(workbook.activeSheet).toBe("Notes");
  });

  it("gives every sheet its own identifier", () => {
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(workbook.sheets.length);
  });

  it("holds eighteen learners, each with a mark or a blank in every column", () => {
    expect(sampleLearners).toHaveLength(18);
    expect(new Set(sampleLearners.map(({ name }) => name)).size).toBe(18);
    for (const { marks } of sampleLearners) expect(marks.split(" ")).toHaveLength(16);
  });

  it.each(["ABI", "ABJ", "VES", "VAE", "ACQ", "DIS", "NEU", "V", "NV", "9.5", "9.99", "10", "-"])(
    "shows %s",
    (mark) => {
      expect(sampleLearners.flatMap(({ marks }) => marks.split(" "))).toContain(mark);
    },
  );

  it.each(SHOWN)("uses CNAM.%s", (id) => {
    const formulas = workbook.sheets.flatMap(({ cells }) => [...cellsIn(cells)].map(({ cell }) => cell.formula ?? ""));
    expect(formulas.some((formula) => formula.includes(`CNAM.${id}(`))).toBe(true);
  });

  it("warns on the sheet of marks that it is internal until the jury", () => {
    const notes = workbook.sheets.find(({ name }) => name === "Notes");
    expect(notes?.cells[1]?.[0]?.value).toBe("Document interne, non communicable avant validation du jury");
  });
});

describe("the sample workbook, computed", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(workbook, catalogue);
  });
  afterAll(() => opened.host.univer.dispose());

  const rowOf = async (learner: string): Promise<number> => {
    const names = await opened.read("Notes!B1:B40");
    return names.findIndex(([name]) => name === learner) + 1;
  };
  /** Grade and status of a learner in a unit, by the unit's place in the catalogue. */
  const outcome = async (learner: string, unit: number): Promise<CellValue[]> => {
    const row = await rowOf(learner);
    const values = (await opened.read(`Notes!A${row}:BL${row}`))[0]!;
    return [values[36 + unit]!, values[50 + unit]!];
  };

  it.each([
    ["9.51 is rounded up to 10: validated", "BOUCHARD Élodie", 3, [10, "Validée"]],
    ["9.5 alone is not rounded: 12 in session 2", "BENALI Karim", 1, [12, "Validée (session 2)"]],
    ["9.99 is under the threshold", "MARTINEZ Chloé", 1, [10, "Validée (session 2)"]],
    ["session 2 still below: the better mark stays", "VIDAL Guillaume", 0, [9, "Non validée"]],
    ["exempt", "FABRE Océane", 1, ["VES", "Dispensé"]],
    ["neutralised", "PUJOL Mathilde", 12, ["NEU", "Dispensé"]],
    ["absent without a reason", "VIDAL Guillaume", 9, ["ABS", "Session 2"]],
    ["absent with a reason, then validated", "N’DIAYE Moussa", 2, [12, "Validée (session 2)"]],
    ["judged without a mark", "DELMAS Hugo", 13, ["NV", "Session 2"]],
  ])("%s", async (_case, learner, unit, expected) => {
    expect(await outcome(learner, unit)).toEqual(expected);
  });

  it("waits for a missing component", async () => {
    const [grade, status] = await outcome("KOWALSKI Anna", 3);
    expect(grade).toMatchObject({ error: "#N/A" });
    expect(status).toBe("En attente");
  });

  it("gives sixty credits to a learner who validated everything", async () => {
    const row = await rowOf("ALVES Inès");
    expect(await opened.read(`Notes!D${row}:F${row}`)).toEqual([[60, 14, 0]]);
  });

  it("balances the budget of the text: 65 294,40 − 29 268,00 − 35 981,44 = 44,96, half each", async () => {
    const { result } = sampleBudgetLayout;
    const amounts = await opened.read(`Budget!E${result.revenue + 1}:F${result.shares + 2}`);
    expect(amounts.map(([, amount]) => amount)).toEqual([65_294.4, 29_268, 35_981.44, 44.96, 22.48, 22.48]);
    expect(amounts.slice(-2).map(([party]) => party)).toEqual(["Cnam", "CFA du Pays d'Aix"]);
  });

  it("bills the forecast to the cent, and a credit note once the actual is lower", async () => {
    expect(await opened.read("Facturation!A21:E25")).toEqual([
      ["Échéance", "Date", "Taux", "Montant", "Nature"],
      ["Acompte 1", 46_387, 0.4, 11_382.55, "Facture"],
      ["Acompte 2", 46_477, 0.3, 8536.91, "Facture"],
      ["Acompte 3", 46_568, 0.3, 8536.91, "Facture"],
      ["Solde", 46_752, null, 0, "À régulariser"],
    ]);
    expect((await opened.read("Facturation!A37:E37"))[0]!.slice(3)).toEqual([-476.25, "Avoir"]);
  });

  it("settles the accounts: what one owes, the other is owed", async () => {
    const [, cnam, cfa] = await opened.read("Facturation!A11:F13");
    expect([cnam![5], cfa![5]]).toEqual([-16_003.92, 16_003.92]);
  });

  it("settles between three parties, one of them without a share: charges back, balances at zero", async () => {
    // 90 000 − (30 000 + 22 000 + 8 000) = 30 000, half each; 12 000 already paid to the GRETA-CFA.
    expect(await opened.read("Facturation!A51:F53")).toEqual([
      ["Centre Cnam", 30_000, 15_000, -45_000, 0, -33_000],
      ["GRETA-CFA", 22_000, 15_000, 37_000, 12_000, 25_000],
      ["Lycée", 8000, 0, 8000, 0, 8000],
    ]);
  });

  it("shows no error outside what waits for a mark", async () => {
    for (const { name, visibility } of workbook.sheets) {
      if (visibility !== "visible" || name === "Notes") continue;
      const values = (await opened.read(`'${name}'!A1:K70`)).flat();
      expect(values.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    }
    const errors = (await opened.read("Notes!A1:BL40")).flat().filter((value) => typeof value === "object" && value);
    expect(errors).toHaveLength(1);
  });

  it("follows a threshold changed in Règles, down to the dashboard", async () => {
    const before = await opened.read("'Tableau de bord'!E8:E21");
    const keys = await opened.read("Règles!A1:A40");
    const row = keys.findIndex(([key]) => key === "grading.threshold") + 1;
    opened.host.api.getActiveWorkbook()?.getSheetByName("Règles")?.getRange(`B${row}`).setValue(12);
    expect(await outcome("CISSÉ Aminata", 0)).toEqual([10, "Session 2"]);
    expect(await opened.read("'Tableau de bord'!E8:E21")).not.toEqual(before);
  });
});

describe("the charts of the dashboard", () => {
  const board = workbook.sheets.find(({ name }) => name === "Tableau de bord");

  it("are two, drawn from cells that the sheet fills", () => {
    expect(board?.charts?.map(({ id }) => id)).toEqual(["taux-de-reussite", "charges-et-produits"]);
    for (const { spec } of board?.charts ?? []) {
      for (const source of [spec.categories, ...spec.series.map(({ values }) => values)]) {
        if (!("range" in source)) throw new Error("a chart of the sheet follows its cells");
        expect(everyCellFilled(workbook, source.range)).toBe(true);
      }
    }
  });
});

function everyCellFilled(
  model: WorkbookModel,
  range: { sheet: string; row: number; column: number; rows: number },
): boolean {
  const cells = model.sheets.find(({ name }) => name === range.sheet)?.cells ?? {};
  return Array.from({ length: range.rows }, (_, index) => cells[range.row + index]?.[range.column]).every(
    (cell) => cell !== undefined && (cell.value !== null || cell.formula !== undefined),
  );
}
