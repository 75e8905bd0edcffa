/** The sheet's own means, grades and decisions beside ours: how many agree, and why the others likely differ. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { reconcile } from "../../../src/tools/attach/reconcile";
import { reconciliationText } from "../../../src/tools/attach/reconciliation-text";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { Cell, SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";

const convention = conventionById("cnam")!;
/** It rounds to half-points. */
const ROUNDING = "gessms-2026";
const made = (formula: string, value: number): Cell => ({ formula, value });
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

async function reconciled(sheet: SheetModel) {
  const [table] = readSheet(sheet).tables;
  const attachment = attachmentOf(table!, convention);
  expect(attachment.questions).toEqual([]);
  return { table: table!, found: await reconcile(table!, attachment, [[convention.id]]) };
}

async function said(sheet: SheetModel): Promise<readonly string[]> {
  const { table, found } = await reconciled(sheet);
  return found.flatMap((one) => {
    const { summary, differences } = reconciliationText(one, table, "fr");
    return [summary, ...differences].map(plain);
  });
}

/** Weights 2 and 1, so that equal weights show. */
const weighed = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Notes", [["Nom", "CC1", "CC2", "Moyenne"], ["Coef", 2, 1, null], ...rows]);
const mean = (row: number, value: number): Cell => made(`=(2*B${row}+C${row})/3`, value);

describe("a mean of the sheet", () => {
  it("that agrees on every row is said so", async () => {
    expect(await said(weighed(["NOMA", 10, 13, mean(3, 11)], ["NOMB", 15, 9, mean(4, 13)]))).toEqual([
      "Votre colonne « Moyenne » : 2 lignes sur 2 égales.",
    ]);
  });

  it.each([
    ["equal weights", ["NOMC", 10, 16, 13], "weights"],
    ["an absence that counts 0", ["NOMC", 15, "ABI", 10], "absenceAsZero"],
    ["a missing mark that counts 0", ["NOMC", 15, null, 10], "absenceAsZero"],
    ["an absence that is left out", ["NOMC", 15, "ABI", 15], "absence"],
    ["half-points", ["NOMC", 11, 13, 11.5], "rounding"],
    ["nothing that is known", ["NOMC", 11, 12.5, 17.2], "other"],
    ["a formula that is not its column's", ["NOMC", 11, 14, made("=(2*B6+C6)/3", 17.3)], "formula"],
  ] as const)("that differs by %s is explained", async (_, row, cause) => {
    const rest: Entry[][] = ["A", "B", "D"].map((letter, at) => [`NOM${letter}`, 12, 12, mean(4 + at, 12)]);
    const { found } = await reconciled(weighed([...row], ...rest));
    expect(found.map(({ compared }) => compared)).toEqual([4]);
    expect(found[0]?.differences.map(({ row: at, cause: why }) => [at, why])).toEqual([[2, cause]]);
  });

  it("that leaves out the second session, or lets it replace a better mark, is explained", async () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "UE1 session 1", "UE1 session 2", "Note finale UE1"],
      ["NOMA", 8, 12, 12],
      ["NOMB", 8, 12, 8],
      ["NOMC", 11, null, 11],
    ]);
    const [table] = readSheet(sheet, {
      corrections: { "Note finale UE1": { role: "mean", confidence: 1 } },
    }).tables;
    const attachment = attachmentOf(table!, convention);
    const found = await reconcile(table!, attachment, [[convention.id]]);
    expect(found[0]?.differences.map(({ row, cause }) => [row, cause])).toEqual([[2, "resitIgnored"]]);
  });

  it("that differs by the rounding of the convention is told so, not as theirs", async () => {
    const rows: Entry[][] = [["NOMA", 12, 12, 12], ["NOMB", 11, 13, 11.7], ["NOMC", 14, 14, 14], ["NOMD", 9, 12, 9.9], ["NOME", 9, 9, 15.2]]; // prettier-ignore
    const [table] = readSheet(weighed(...rows)).tables;
    const rounding = conventionById(ROUNDING)!;
    const found = await reconcile(table!, attachmentOf(table!, rounding), [[rounding.id]]);
    expect(found[0]?.differences.map(({ row, cause }) => [row + 1, cause])).toEqual([
      [4, "roundingHere"],
      [6, "roundingHere"],
      [7, "other"],
    ]);
  });

  it("names its rows, and tells the first eight", async () => {
    const rows: Entry[][] = Array.from({ length: 12 }, (_, at) => [`NOM${"ABCDEFGHIJKL"[at] ?? ""}`, 12, 18, 15]);
    const lines = await said(weighed(...rows));
    expect(lines[0]).toBe("Votre colonne « Moyenne » : 0 ligne sur 12 égale.");
    expect(lines[1]).toBe("Ligne 3, NOMA : 15 chez vous, 14 ici (chez vous, toutes les épreuves comptent autant).");
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe("Et 4 autres écarts.");
  });
});

describe("a decision of the sheet", () => {
  it("is compared with the status of its unit", async () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "Examen", "Résultat"],
      ["NOMA", 12, "Admis"],
      ["NOMB", 8, "Ajourné"],
      ["NOMC", 9.5, "Admise"],
      ["NOMD", 14, ""],
    ]);
    expect(await said(sheet)).toEqual([
      "Votre colonne « Résultat » : 2 lignes sur 3 égales.",
      "Ligne 4, NOMC : Admise chez vous, Session 2 ici (chez vous, la décision se prend à un autre seuil).",
    ]);
  });

  const causes = async (...rows: readonly (readonly Entry[])[]) => {
    const { found } = await reconciled(sheetOf("Notes", rows));
    return found.flatMap(({ heading, differences }) =>
      /décision|résultat/iu.test(heading) ? differences.map(({ row, cause }) => [row + 1, cause]) : [],
    );
  };

  it("taken at another threshold is told so, only where one threshold tells all rows", async () => {
    const heads = ["Nom", "Examen", "Décision"];
    const rest = [["NOMA", 12, "Admis"], ["NOMB", 7, "Ajourné"], ["NOMC", 9, "Admis"]] as const; // prettier-ignore
    expect(await causes(heads, ...rest)).toEqual([[4, "threshold"]]);
    expect(await causes(heads, ...rest, ["NOMD", 11, "Ajourné"])).toEqual([[4, "other"], [5, "other"]]); // prettier-ignore
    const strict = [["NOMA", 13, "Admis"], ["NOMB", 7, "Ajourné"], ["NOMC", 10.5, "Ajourné"]] as const; // prettier-ignore
    expect(await causes(heads, ...strict)).toEqual([[4, "threshold"]]);
  });

  it("that the other units make up for is told so", async () => {
    const heads = ["Nom", "UE1", "Résultat UE1", "UE2", "Résultat UE2"];
    expect(
      await causes(
        heads,
        ["NOMA", 12, "Validé", 14, "Validé"],
        ["NOMB", 8, "Validé", 14, "Validé"],
        ["NOMC", 9, "Ajourné", 8, "Ajourné"],
        ["NOMD", 15, "Validé", 7, "Validé"],
      ),
    ).toEqual([[3, "compensation"], [5, "compensation"]]); // prettier-ignore
  });

  it("where an absence or a second session is counted otherwise is told so", async () => {
    const heads = ["Nom", "CC (50 %)", "Examen (50 %)", "Décision"];
    const rest = [["NOMA", 12, 14, "Admis"], ["NOMB", 7, 6, "Ajourné"]] as const; // prettier-ignore
    expect(await causes(heads, ...rest, ["NOMC", "ABI", 14, "Admis"])).toEqual([[4, "absence"]]);
    const [[, cause] = []] = await causes(heads, ...rest, ["NOMC", 19, null, "Ajourné"]);
    expect(["absenceAsZero", "missing"]).toContain(cause);
    const twice = ["Nom", "UE1 session 1", "UE1 session 2", "Résultat UE1"];
    expect(
      await causes(twice, ["NOMA", 8, 12, "Ajourné"], ["NOMB", 12, null, "Validé"], ["NOMC", 7, 9, "Ajourné"]),
    ).toEqual([[2, "resitIgnored"]]);
  });

  it("gives the rows that agree, with what they say", async () => {
    const { table, found } = await reconciled(
      sheetOf("Notes", [["Nom", "Examen", "Décision"], ["NOMA", 12, "Admis"], ["NOMB", 8, "Ajourné"], ["NOMC", 11, "Ajourné"]]), // prettier-ignore
    );
    expect(found[0]?.agreeing).toEqual([{ row: 1, theirs: "Admis" }, { row: 2, theirs: "Ajourné" }]); // prettier-ignore
    expect(reconciliationText(found[0]!, table, "fr").agreeing.map(plain)).toEqual([
      "Ligne 2, NOMA : Admis",
      "Ligne 3, NOMB : Ajourné",
    ]);
  });
});

describe("a general mean of the sheet", () => {
  it("is compared with the mean by the credits of the units", async () => {
    const sheet = sheetOf("Notes", [
      ["Nom", "UE1", "UE2", "Moyenne générale"],
      ["ECTS", 4, 2, null],
      ["NOMA", 11, 17, 13],
      ["NOMB", 11, 17, 14],
    ]);
    expect(await said(sheet)).toEqual([
      "Votre colonne « Moyenne générale » : 1 ligne sur 2 égale.",
      "Ligne 4, NOMB : 14 chez vous, 13 ici (chez vous, toutes les épreuves comptent autant).",
    ]);
  });
});
