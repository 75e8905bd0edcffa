/** How every created sheet looks: its title, the headings kept in view, the columns wide enough, dates shown as dates. */
import { beforeAll, describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { createSheet, sheetKinds, suits } from "../../../src/tools/create/created-sheets";
import type { SheetModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { planned, workbookOf } from "../support/workbooks";

const made = (id: string, kind: (typeof sheetKinds)[number]): SheetModel => {
  const request = { convention: conventionById(id)!, locale: "fr", learners: 3, units: 4, year: 2026 } as const;
  return planned(workbookOf(), createSheet(workbookOf(), kind, request)).sheets.at(-1)!;
};

/** Forms and lists of several tables: what is kept in view is their title. */
const UNDER_A_TITLE: ReadonlySet<string> = new Set([
  "transcript",
  "transcripts",
  "report",
  "schedule",
  "membership",
  "body",
  "indicators",
]);

const cases = ["gessms-2026", "pays-aix-2016-2018", "cmqe-ptms"].flatMap((id) =>
  sheetKinds.filter((kind) => suits(kind, conventionById(id)!)).map((kind) => [kind, id] as const),
);

describe.each(cases)("« %s » of %s", (kind, id) => {
  let sheet: SheetModel;
  beforeAll(() => {
    sheet = made(id, kind);
  });

  it("has its title first, larger than the rest", () => {
    const title = sheet.cells[0]?.[0];
    expect(title?.value).toMatch(/\p{L}{3}/u);
    const { bold, fontSize = 11 } = title?.style ?? {};
    expect(bold).toBe(true);
    const sizes = [...cellsIn(sheet.cells)]
      // A title stands again on each page of one learner.
      .filter(({ cell }) => cell.value !== title?.value)
      .map(({ cell }) => cell.style?.fontSize ?? 10);
    expect(fontSize).toBeGreaterThan(Math.max(...sizes));
  });

  it("has a title that the page holds, as large as it can", () => {
    const { value = "", style = {} } = sheet.cells[0]?.[0] ?? {};
    const { fontSize = 11, wrap } = style;
    const { area } = sheet.print ?? {};
    // A paper for others has a title of its own: that of the sheet is on the screen alone.
    const printed = area?.row === 0 ? area.columns : Number.POSITIVE_INFINITY;
    const width = Object.entries(sheet.columnSizes ?? {})
      .filter(([column]) => Number(column) < printed)
      .reduce((sum, [, { size = 0 }]) => sum + size, 0);
    // Bold letters of Arial, capitals among them: so many pixels for each point, measured on a printed transcript.
    const needed = (points: number, letter = 0.72): number =>
      (typeof value === "string" ? value.length : 0) * points * letter;
    const lines = wrap ? Math.floor((sheet.rowSizes?.[0]?.size ?? 0) / 20) : 1;
    expect(needed(fontSize)).toBeLessThanOrEqual(width * lines);
    // On the first of several pages beside each other, there is less room.
    if (fontSize < 16 && sheet.print?.fitToWidth === 1) expect(needed(fontSize + 1, 0.75)).toBeGreaterThan(width);
  });

  it.skipIf(UNDER_A_TITLE.has(kind))("keeps in view headings that stand out", () => {
    const { rows = 0 } = sheet.freeze ?? {};
    const printed = sheet.print?.area?.columns ?? Number.POSITIVE_INFINITY;
    const headings = Object.entries(sheet.cells[rows - 1] ?? {}).flatMap(([column, cell]) =>
      typeof cell.value === "string" && Number(column) < printed ? [cell] : [],
    );
    expect(headings.length).toBeGreaterThan(0);
    for (const { style } of headings) expect([style?.bold, typeof style?.fill]).toEqual([true, "string"]);
  });

  it("has a width for each column that holds something in print", () => {
    const columns = new Set(
      [...cellsIn(sheet.cells)]
        .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
        .map(({ column }) => column),
    );
    const printed = sheet.print?.area?.columns ?? Number.POSITIVE_INFINITY;
    for (const column of columns) {
      if (column < printed) expect(sheet.columnSizes?.[column]?.size, `column ${column}`).toBeGreaterThan(0);
    }
  });

  it("shows as dates what has to be a date", () => {
    for (const { rule, areas } of sheet.validations ?? []) {
      if (rule.kind !== "date") continue;
      for (const { row, column } of areas)
        expect(sheet.cells[row]?.[column]?.style?.numberFormat, `${row}, ${column}`).toBe("dd/mm/yyyy");
    }
  });

  // Marks are coloured by their status.
  it.skipIf(kind === "marks")("lets people type where it asks them to, in the colour of entries", () => {
    for (const { areas } of sheet.validations ?? []) {
      for (const { row, column } of areas)
        expect(sheet.cells[row]?.[column]?.style?.fill, `${row}, ${column}`).toBeDefined();
    }
  });
});

describe("contracts", () => {
  const basis = (id: string): readonly unknown[] => {
    const sheet = made(id, "contracts");
    return [10, 11, 12].map((row) => sheet.cells[row]?.[18]?.value ?? null);
  };

  it("say on what their amount rests, where the convention says it", () => {
    const opco = "fixée par l’OPCO";
    expect(basis("gessms-2026")).toEqual([opco, opco, opco]);
    expect(basis("ingenieur-apprentissage-2020")).toEqual([null, null, null]);
  });

  it("count the headcount on the convention’s day of the year asked for", () => {
    // 31/12/2026, by art. 3(2).
    expect(made("gessms-2026", "contracts").cells[5]?.[1]?.value).toBe(46_387);
  });
});
