import { beforeAll, describe, expect, it } from "vitest";
import { conventionById, conventions } from "../../../src/conventions";
import { createSheet, sheetKinds, suits, type SheetKind } from "../../../src/tools/create/created-sheets";
import type { SheetRequest } from "../../../src/tools/create/sheet-request";
import { intersectAreas } from "../../../src/workbook/area";
import { parseArea } from "../../../src/workbook/address";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import type { Area, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import type { Plan } from "../../../src/workbook/plan";
import { planned, sheetNamed, sheetOf, workbookOf } from "../support/workbooks";

const request = (convention: string, rest: Partial<SheetRequest> = {}): SheetRequest => ({
  convention: conventionById(convention)!,
  locale: "fr",
  learners: 3,
  units: 4,
  year: 2026,
  ...rest,
});

/** Every sheet that a convention calls for, in both languages. */
const cases = conventions.flatMap((convention) =>
  sheetKinds
    .filter((kind) => suits(kind, convention))
    .flatMap((kind) =>
      (["fr", "en"] as const).map(
        (locale) => [kind, convention.id, locale] as const satisfies [SheetKind, string, string],
      ),
    ),
);

/** A financial file, and the papers that bring what they read of it. */
const IN_FILE: ReadonlySet<SheetKind> = new Set<SheetKind>(["dossier", "invoice", "reminders"]);

const names = ["Notes", "Relevé", "PV de jury", "Budget", "Contrats", "Visites", "Équipe", "Règles"];
const existing = workbookOf(...names.map((name) => sheetOf(name, [["à moi", 12.5, "=B1+1"]])));

function formulas(sheet: SheetModel): string[] {
  return [...cellsIn(sheet.cells)].flatMap(({ cell }) => (cell.formula === undefined ? [] : [cell.formula]));
}

describe.each(cases)("« %s » of %s, %s", (kind, id, locale) => {
  const asked = request(id, { locale });
  let plan: Plan;
  let made: WorkbookModel;
  let added: readonly SheetModel[];
  beforeAll(() => {
    plan = createSheet(existing, kind, asked);
    made = planned(existing, plan);
    added = made.sheets.slice(existing.sheets.length);
  });

  // In the other language it is the same edits with other words.
  if (locale === "fr")
    it("overwrites nothing and is undone without a trace", async () => {
      const port = createMemoryWorkbook(existing);
      const before = await port.snapshot();
      const applied = await port.apply(plan);
      const after = await port.snapshot();
      for (const sheet of before.sheets) expect(sheetNamed(after, sheet.name)).toEqual(sheet);
      expect(await port.undo(applied)).toEqual({ kept: [] });
      expect(await port.snapshot()).toEqual(before);
    });

  it("brings the rules table, and passes it last to every function", () => {
    // The logigramme is fixed by the text: nothing of it is computed from the rules.
    const isComputed = kind !== "responsibilities";
    const calls = added.flatMap(formulas).filter((formula) => formula.includes("CNAM."));
    // A financial file has names of its own, by which its sheets read one another.
    const names = made.names.map(({ name }) => name).filter((name) => !IN_FILE.has(kind) || name === "CNAM_REGLES");
    expect(names).toEqual(isComputed ? ["CNAM_REGLES"] : []);
    expect(calls.length > 0).toBe(isComputed);
    for (const formula of calls) expect(formula).toMatch(/CNAM_REGLES\)/);
  });

  it("uses the rules table that there is", () => {
    const again = createSheet(made, kind, asked);
    const named = again.edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []));
    if (kind !== "dossier") expect(named).toEqual([]);
    else expect(named.every((name) => name.endsWith("_2"))).toBe(true);
  });

  it("stays within what a spreadsheet accepts", () => {
    for (const sheet of added) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(JSON.stringify([sheet.validations, sheet.conditionalFormats])).not.toContain("CNAM.");
      for (const { rule, errorTitle = "", errorMessage = "", areas } of sheet.validations ?? []) {
        expect(areas.length).toBeGreaterThan(0);
        if (rule.kind === "list" && typeof rule.source !== "string") {
          expect(rule.source.join(",").length).toBeLessThanOrEqual(255);
          for (const choice of rule.source) expect(choice).not.toContain(",");
        }
        expect(errorTitle.length).toBeLessThanOrEqual(32);
        expect(errorMessage.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("prints, headings repeated, and keeps its headings in view", () => {
    const sheet = added.at(-1)!;
    expect(sheet.print?.paper).toBe(kind === "marks" ? "A3" : "A4");
    // Excel may leave breaks aside on pages that it fits.
    if (kind === "transcripts")
      expect(sheet.print).toMatchObject({ rowBreaks: [expect.anything(), expect.anything()] });
    if (kind === "transcripts") expect(sheet.print?.scale).toBeGreaterThanOrEqual(88);
    if (kind === "transcripts") expect(sheet.print).not.toHaveProperty("fitToWidth");
    else expect(sheet.print?.fitToWidth).toBeGreaterThanOrEqual(1);
    // One page, read whole, has no headings of a list.
    if (kind === "report") expect(sheet.print?.fitToHeight).toBe(1);
    else expect(sheet.freeze).toBeDefined();
  });

  it("has merged no cell twice, nor over a content", () => {
    for (const { merges = [], cells } of added) {
      merges.forEach((merge, index) => {
        for (const other of merges.slice(index + 1)) expect(intersectAreas(merge, other)).toBeNull();
        const inside = [...cellsIn(cells)].filter(({ row, column, cell }) => {
          const isFirst = row === merge.row && column === merge.column;
          return !isFirst && isIn(row, column, merge) && (cell.value !== null || cell.formula !== undefined);
        });
        expect(inside).toEqual([]);
      });
    }
  });
});

function isIn(row: number, column: number, { row: top, column: left, rows, columns }: Area): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

describe("what is offered", () => {
  const offered = (id: string): readonly string[] => sheetKinds.filter((kind) => suits(kind, conventionById(id)!));
  const always = ["marks", "transcript", "transcripts", "minutes", "report", "dossier", "budget"];

  it.each([
    ["cnam", []],
    [
      "gessms-2026",
      [
        "invoice",
        "reminders",
        "rates",
        "schedule",
        "contracts",
        "obligations",
        "team",
        "visits",
        "responsibilities",
        "body",
      ],
    ],
    ["assistant-gestion-2016", ["invoice", "reminders", "rates", "contracts", "obligations", "team", "visits", "body"]],
    ["pays-aix-2016-2018", ["obligations", "indicators", "body"]],
    ["forpro-sup-2022-2026", ["obligations", "body"]],
    ["cmqe-ptms", ["obligations", "body", "membership"]],
    ["ingenieur-apprentissage-2020", ["invoice", "reminders", "rates", "contracts", "obligations", "visits", "body"]],
    ["apprentissage-2025", ["invoice", "reminders", "rates", "contracts", "obligations"]],
  ])("to %s", (id, others) => {
    // In the order of the list: a file stands before the budget alone.
    expect(offered(id)).toEqual(sheetKinds.filter((kind) => [...always, ...others].includes(kind)));
  });
});

describe("the logigramme", () => {
  let sheet: SheetModel;
  beforeAll(() => {
    const made = planned(workbookOf(), createSheet(workbookOf(), "responsibilities", request("gessms-2026")));
    sheet = sheetNamed(made, "Logigramme");
  });

  it("names the actors of annexe 2 over their columns", () => {
    const headings = Object.values(sheet.cells).map((cells) => Object.values(cells).map(({ value }) => value));
    expect(headings.map((row) => row.slice(1, 4))).toContainEqual(["Cnam EP", "CCR", "Partenaire"]);
  });

  it("has the fifty-five lines of annexe 2, each with its check", () => {
    expect(formulas(sheet)).toHaveLength(55);
  });

  it("is protected without a password but for the eight free lines of two actors", () => {
    const unlocked = [...cellsIn(sheet.cells)].filter(({ cell }) => cell.style?.locked === false);
    expect(sheet.protection).toEqual({});
    expect(unlocked).toHaveLength(16);
    for (const { row, column, cell } of unlocked) {
      expect(cell.value).toBeNull();
      const entry = sheet.validations?.find(({ areas }) => areas.some((one) => isIn(row, column, one)));
      expect(entry?.rule).toEqual({ kind: "list", source: ["R", "I"] });
    }
  });
});

describe("a longer list", () => {
  it("is kept on the sheet, off the printed columns, where the validation reads it", () => {
    const made = planned(
      workbookOf(),
      createSheet(workbookOf(), "body", request("cmqe-ptms", { body: "strategicCommittee" })),
    );
    const sheet = made.sheets.at(-1)!;
    const list = sheet.validations?.find(({ rule }) => rule.kind === "list" && typeof rule.source === "string");
    const source = list?.rule.kind === "list" ? String(list.rule.source) : "";
    const place = parseArea(source.replaceAll("$", "").slice(1))!;
    expect(place.column).toBeGreaterThanOrEqual(sheet.print!.area!.columns);
    const items = Array.from({ length: place.rows }, (_, row) => sheet.cells[place.row + row]?.[place.column]?.value);
    expect(items).toContain("CEA");
    expect(items.every((item) => typeof item === "string")).toBe(true);
  });
});
