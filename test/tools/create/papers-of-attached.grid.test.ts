/** Transcripts and minutes made from a table of the user's own, once « Brancher » has put results beside it. */
import { afterEach, describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { createSheet, marksChoices, type SheetKind } from "../../../src/tools/create/created-sheets";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { open } from "../../univer/support/open";
import { jury, oneUnit, several, withRules } from "../attach/sheets";
import { planOf } from "../attach/support";
import { planned } from "../support/workbooks";

let dispose = (): void => undefined;
afterEach(() => dispose());

const convention = conventionById("apprentissage-2025")!;
const request = { convention, locale: "fr", learners: 20, units: 6, year: 2026 } as const;

function attached(sheet: SheetModel): WorkbookModel {
  return planned(withRules(sheet), planOf(sheet, ["grade", "status"]));
}

/** The new sheet, and what its cells give in a host that calculates. */
async function made(workbook: WorkbookModel, kind: SheetKind) {
  const book = planned(workbook, createSheet(workbook, kind, request));
  const sheet = book.sheets.at(-1)!;
  const { host, read } = await open(book, catalogue);
  dispose = () => host.univer.dispose();
  const at = async (address: string): Promise<readonly (readonly CellValue[])[]> =>
    (await read(`'${sheet.name}'!${address}`)).map((row) =>
      row.map((value) => (typeof value === "object" && value ? { error: value.error } : value)),
    );
  return { sheet, book, at };
}

describe("a transcript for each learner", () => {
  it("of a table with a last name and a first name: a page each, its own row", async () => {
    const { sheet, at } = await made(attached(oneUnit()), "transcripts");
    const [length = 0] = sheet.print?.rowBreaks ?? [];
    expect(sheet.print?.rowBreaks).toEqual([length, 2 * length, 3 * length]);
    expect(sheet.print?.area?.rows).toBe(4 * length);
    const rows = await at(`A1:F${4 * length}`);
    const names = [0, 1, 2, 3].map((page) => rows[page * length + 4]?.[1]);
    expect(names).toEqual(["DUPONT Marie", "MARTIN Léo", "PETIT Ana", "ROUX Zoé"]);
    const lines = [0, 1, 2, 3].map((page) => rows[page * length + 8]?.slice(0, 4));
    expect(lines).toEqual([
      ["USSA24", null, 9.6, "Session 2"],
      ["USSA24", null, 12, "Validée (session 2)"],
      // An absence is shown as it is; a mark awaited is a blank.
      ["USSA24", null, "ABJ", "Session 2"],
      ["USSA24", null, "", "En attente"],
    ]);
  });

  it("of several units: each with the credits that the table states, the mean and the credits earned", async () => {
    const { sheet, at } = await made(attached(several()), "transcripts");
    const [length = 0] = sheet.print?.rowBreaks ?? [];
    const rows = await at(`A1:F${3 * length}`);
    expect(rows[4]?.[1]).toBe("DUPONT Marie");
    expect(rows.slice(8, 12).map((row) => row.filter((_, column) => column !== 1))).toEqual([
      ["UE1", 13, "Validée", 6, 6],
      ["UE2", 8.5, "Session 2", 4, 0],
      ["UE3", 15, "Validée", 2, 2],
      [null, 142 / 12, null, 12, 8],
    ]);
  });
});

describe("minutes of a jury", () => {
  it("find each learner by a name in two cells, whatever the order of the rows", async () => {
    const { sheet, book, at } = await made(attached(oneUnit()), "minutes");
    const heading = Object.entries(sheet.cells[5] ?? {}).find(([, { value }]) => value === "Ligne");
    const column = Number(heading?.[0]);
    expect(Array.from({ length: 4 }, (_, row) => sheet.cells[6 + row]?.[0]?.value)).toEqual([
      "DUPONT Marie",
      "MARTIN Léo",
      "PETIT Ana",
      "ROUX Zoé",
    ]);
    const letter = String.fromCharCode(65 + column);
    expect((await at(`${letter}7:${letter}10`)).flat()).toEqual([1, 2, 3, 4]);
    expect(book.sheets.map(({ name }) => name)).not.toContain("Notes");
    const help = Object.values(sheet.cells[3] ?? {})[0]?.value;
    expect(help).toContain("«\u00a0USSA24\u00a0»");
  });

  it("say of namesakes that they are several, not which", async () => {
    const twins = oneUnit();
    const cells = { ...twins.cells, 5: { ...twins.cells[5], 0: { value: "DUPONT" }, 1: { value: "Marie" } } };
    const { at, sheet } = await made(attached({ ...twins, cells }), "minutes");
    const heading = Object.entries(sheet.cells[5] ?? {}).find(([, { value }]) => value === "Ligne");
    const letter = String.fromCharCode(65 + Number(heading?.[0]));
    expect((await at(`${letter}7:${letter}10`)).flat()).toEqual([{ error: "#N/A" }, { error: "#N/A" }, 3, 4]);
  });
});

describe("the decision on the diploma", () => {
  const gessms = conventionById("gessms-2026")!;
  const minutesOf = (codes: readonly string[]): SheetModel => {
    const workbook = withRules(jury(codes), "gessms-2026");
    const plan = planOf(jury(codes), ["grade", "status"], { conventionId: "gessms-2026" });
    const book = planned(workbook, plan);
    return planned(book, createSheet(book, "minutes", { ...request, convention: gessms })).sheets.at(-1)!;
  };
  const codes = catalogueCodes(gessms);
  const texts = (sheet: SheetModel): string => JSON.stringify(sheet.cells);

  it("is computed where every unit of the catalogue has marks", () => {
    expect(texts(minutesOf(codes))).toContain("=CNAM.DIPLOMA(");
    expect(texts(minutesOf(codes))).not.toContain("n’est pas calculée");
  });

  it("is not where one has none, and the minutes say which", () => {
    const [first = "", ...others] = codes;
    expect(texts(minutesOf(others))).not.toContain("CNAM.DIPLOMA");
    expect(texts(minutesOf(others))).toContain(
      `La décision de diplôme n’est pas calculée\u00a0: 1 unité sans notes ici (${first}).`,
    );
  });
});

describe("the sheet that is read", () => {
  it("is the one meant, else each that has results", () => {
    const two = { ...attached(several()), sheets: [...attached(several()).sheets, attached(oneUnit()).sheets[0]!] };
    expect(marksChoices(two, "minutes", request, "USSA24")).toEqual(["USSA24", "Semestre"]);
    expect(marksChoices(two, "minutes", request, "Règles")).toEqual(["Semestre", "USSA24"]);
    expect(marksChoices(two, "marks", request, "USSA24")).toEqual([]);
    const plan = createSheet(two, "transcripts", { ...request, marks: "USSA24" });
    expect(plan.label).toContain("4 relevés");
  });

  it("is made where no table has results", () => {
    const plan = createSheet(withRules(oneUnit()), "transcripts", { ...request, learners: 2 });
    const made = planned(withRules(oneUnit()), plan);
    expect(made.sheets.map(({ name }) => name)).toEqual(["USSA24", "Règles", "Notes", "Relevés"]);
    expect(made.sheets.at(-1)?.print?.rowBreaks).toHaveLength(1);
  });
});
