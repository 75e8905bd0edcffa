/** Marks on another scale, weights of the sheet, questions first: what « Brancher » computes from. */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { reconcile } from "../../../src/tools/attach/reconcile";
import { unitResults } from "../../../src/tools/attach/unit-results";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { Cell, SheetModel } from "../../../src/workbook/model";
import { knownSheets, sheetOfKnown } from "../reading/known-sheets";
import { planned, sheetNamed, sheetOf } from "../support/workbooks";
import { withRules } from "./sheets";
import { planOf } from "./support";

const convention = conventionById("apprentissage-2025")!;
const rules = [["apprentissage-2025"]];
const made = (formula: string, value: number): Cell => ({ formula, value });

function read(sheet: SheetModel) {
  const [table] = readSheet(sheet).tables;
  if (!table) throw new Error(`no table on ${sheet.name}`);
  return { table, attachment: attachmentOf(table, convention) };
}

async function grades(sheet: SheetModel): Promise<readonly unknown[]> {
  const { attachment } = read(sheet);
  expect(attachment.questions).toEqual([]);
  const [unit] = attachment.units;
  return unitResults("UE_GRADE", attachment, unit!, rules);
}

function formula(sheet: SheetModel, row: number, column: number): string | undefined {
  const plan = planOf(sheet, ["grade"]);
  return sheetNamed(planned(withRules(sheet), plan), sheet.name).cells[row]?.[column]?.formula;
}

const people = (heading: string, ...marks: readonly (number | string)[]): SheetModel =>
  sheetOf("Notes", [
    ["Nom", "Prénom", heading],
    ...marks.map((mark, at): (string | number)[] => [`NOM${"ABCDEFGH"[at] ?? ""}`, "Léo", mark]),
  ]);

describe("a mark on another scale is brought to 20 inside the formula", () => {
  it.each([
    ["in the heading", people("Note /10", 8, 9, 9.5, 5), [16, 18, 19, 10]],
    ["in the heading, in English", people("Grade/40.00", 20, 30, 10), [10, 15, 5]],
    ["from 0", people("Score total (0 – 100)", 50, 75, 40), [10, 15, 8]],
    ["in each cell", people("Note", "12,5 / 20", "4/10", "30 / 60"), [12.5, 8, 10]],
    ["as text", people("Note /10", "8", "7,5", "4"), [16, 15, 8]],
    [
      "in a row",
      sheetOf("Notes", [
        ["Nom", "Prénom", "Note"],
        ["Barème", null, 40],
        ["NOMA", "Léo", 30],
        ["NOMB", "Ana", 18],
      ]),
      [15, 9],
    ],
    [
      "in a column, a scale a row",
      sheetOf("Notes", [
        ["Nom", "Prénom", "Note", "Barème"],
        ["NOMA", "Léo", 8, 10],
        ["NOMB", "Ana", 18, 40],
      ]),
      [16, 9],
    ],
  ])("%s", async (_, sheet, expected) => {
    expect(await grades(sheet)).toEqual(expected);
  });

  it("and is written so that blanks, codes and texts stay what they are", () => {
    expect(formula(people("Note /10", 8, 9, 4), 1, 3)).toBe(
      '=CNAM.UE_GRADE(IF(C2="","",IF(ISNUMBER(C2),ROUND(C2*20/10,10),' +
        'IFERROR(ROUND(NUMBERVALUE(SUBSTITUTE(C2,".",","),","," ")*20/10,10),C2&""))),,,CNAM_REGLES)',
    );
  });

  it("where nothing tells 10 from 20, the user is asked", () => {
    const { attachment } = read(people("Note", 8, 9, 9.5, 5));
    expect(attachment.questions.map(({ kind }) => kind)).toEqual(["scale"]);
    expect(attach(attachment, { wanted: ["grade"], locale: "fr" })).toEqual({ ok: false, reason: "questions" });
  });
});

describe("weights are the sheet's own", () => {
  const weighed = (headings: readonly string[], rows: readonly (readonly (string | number | Cell)[])[]): SheetModel =>
    sheetOf("Notes", [["Nom", ...headings], ...rows]);

  it.each([
    [
      "by its formula",
      weighed(
        ["CC1", "CC2", "Moyenne"],
        [
          ["NOMA", 10, 14, made("=0.25*B2+0.75*C2", 13)],
          ["NOMB", 16, 8, made("=0.25*B3+0.75*C3", 10)],
        ],
      ),
      [13, 10],
    ],
    [
      "by its formula, over two scales",
      weighed(
        ["CC1 /10", "CC2 /20", "Moyenne /20"],
        [
          ["NOMA", 5, 14, made("=(B2*2+C2)/2", 12)],
          ["NOMB", 8, 12, made("=(B3*2+C3)/2", 14)],
        ],
      ),
      [12, 14],
    ],
    [
      "in its headings",
      weighed(
        ["CC1 (coef 1)", "CC2 (coef 3)"],
        [
          ["NOMA", 10, 14],
          ["NOMB", 16, 8],
        ],
      ),
      [13, 10],
    ],
    [
      "in columns",
      weighed(
        ["CC1", "CC2", "Coef CC1", "Coef CC2"],
        [
          ["NOMA", 10, 14, 1, 3],
          ["NOMB", 16, 8, 1, 3],
        ],
      ),
      [13, 10],
    ],
  ])("%s", async (_, sheet, expected) => {
    expect(await grades(sheet)).toEqual(expected);
  });

  it("and are asked where nothing says them", () => {
    const { attachment } = read(
      weighed(
        ["CC1", "CC2"],
        [
          ["NOMA", 10, 14],
          ["NOMB", 16, 8],
        ],
      ),
    );
    expect(attachment.questions.map(({ kind }) => kind)).toEqual(["weights"]);
  });
});

describe("the sheet's own mean is compared with ours", () => {
  const sheet = sheetOf("Notes", [
    ["Nom", "CC1", "CC2", "Moyenne"],
    ["NOMA", 10, 14, made("=AVERAGE(B2:C2)", 12)],
    ["NOMB", 16, 8, made("=AVERAGE(B3:C3)", 12)],
    ["NOMC", 11.25, 12.5, 12],
    ["NOMD", "ABI", 13, made("=AVERAGE(B5:C5)", 13)],
    ["NOME", 12, 12, made("=AVERAGE(B6:C6)", 12)],
  ]);

  it("row by row, with the likely reason of what differs", async () => {
    const { table, attachment } = read(sheet);
    const [one, ...others] = await reconcile(table, attachment, rules);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ column: 3, heading: "Moyenne", compared: 5 });
    expect(one?.differences.map(({ row, cause }) => [row + 1, cause])).toEqual([
      [4, "rounding"],
      [5, "absence"],
    ]);
  });
});

describe("no known sheet gets a result from what is not sure", () => {
  it.each(knownSheets.map((known) => [known.id, known] as const))("%s", (_, known) => {
    for (const table of readSheet(sheetOfKnown(known)).tables) {
      const tried = attach(attachmentOf(table, convention), { wanted: ["grade"], locale: "fr" });
      if (!tried.ok) continue;
      expect(table.questions).toEqual([]);
      const used = new Set(table.units.flatMap(({ unit }) => [...unit.marks, ...unit.resits]));
      const unsure = table.columns.filter(
        ({ column, role, scale }) => used.has(column) && (role.certainty !== "sure" || scale?.certainty !== "sure"),
      );
      expect(unsure).toEqual([]);
    }
  });
});
