import { afterEach, describe, expect, it } from "vitest";
import type { Cell, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { CellInput, Edit, Plan } from "../../../src/workbook/plan";
import { createExcelWorkbook } from "../../../src/workbook/excel/create-excel-workbook";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { bound } from "../../../src/workbook/seen";
import { sampleEdits } from "../../contract/sample-edits";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { openFakeWorkbook, type FakeWorkbook } from "../../fakes/excel/open-fake-workbook";

let open: FakeWorkbook[] = [];
afterEach(() => {
  for (const workbook of open.reverse()) workbook.dispose();
  open = [];
});

async function openSample(model: WorkbookModel = sampleWorkbook): Promise<FakeWorkbook> {
  const workbook = await openFakeWorkbook(model);
  open.push(workbook);
  return workbook;
}

const plan = (...edits: Edit[]): Plan => ({ label: "Essai", edits });
const block = (sheet: string, row: number, column: number, cells: CellInput[][]): Edit => ({
  kind: "cells",
  range: { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 },
  cells,
});
const together = sampleEdits.filter(({ alone }) => !alone);
const everything: Plan = {
  label: "Tout",
  edits: together.flatMap(({ edits }) => edits),
  overwrites: together.flatMap(({ overwrites }) => overwrites ?? []),
};

describe("requests", () => {
  it.each(together)("applies in three at most: $title", async ({ edits, overwrites }) => {
    const { excel, port } = await openSample();
    await port.apply({ ...plan(...edits), ...(overwrites && { overwrites }) });
    expect(excel.traffic.requests).toBeLessThanOrEqual(3);
  });

  it("applies a plan with an example of every kind of edit in three", async () => {
    const { excel, port } = await openSample();
    await port.apply(everything);
    expect(excel.traffic.requests).toBeLessThanOrEqual(3);
  });

  it("applies formulas that spill, over formulas that spilled, in three", async () => {
    const { excel, port } = await openSample();
    await port.apply(plan(block("Notes", 0, 6, [[{ formula: "=A1:B4" }]])));
    excel.traffic.requests = 0;
    const range = { sheet: "Notes", row: 0, column: 6, rows: 4, columns: 2 };
    const cells: CellInput[][] = [
      [{ formula: "=B1:B4" }, null],
      [undefined, null],
      [undefined, null],
      [undefined, 1],
    ];
    await port.apply({ label: "Autre", edits: [{ kind: "cells", range, cells }], overwrites: [range] });
    expect(excel.traffic.requests).toBeLessThanOrEqual(3);
  });

  it("reads a workbook in as many requests as its sheets weigh, not as there are", async () => {
    const [sheet = expect.fail()] = sampleWorkbook.sheets;
    const many = Array.from({ length: 40 }, (_sheet, index) => ({ ...sheet, id: `${index}`, name: `Notes ${index}` }));
    const requestsFor = async (sheets: readonly SheetModel[]): Promise<number> => {
      const { excel, port } = await openSample({ sheets, names: [] });
      await port.snapshot();
      return excel.traffic.requests;
    };
    const alone = await requestsFor([sheet]);
    expect(alone).toBeLessThanOrEqual(6);
    expect(await requestsFor(many)).toBeLessThanOrEqual(alone + 1);
  });

  it("reads how numbers are written, and nothing else of the looks, where that is enough", async () => {
    const { excel, port } = await openSample();
    const bytesOf = async (formats?: "numbers" | "none"): Promise<{ bytes: number; model: WorkbookModel }> => {
      excel.traffic.reset();
      const model = await port.snapshot(formats === undefined ? {} : { formats });
      return { bytes: excel.traffic.answerBytes, model };
    };
    const looks = ({ sheets }: WorkbookModel) =>
      sheets.map(({ cells }) => [...cellsIn(cells)].flatMap(({ cell }) => (cell.style ? [cell.style] : [])));
    const [all, numbers, none] = [await bytesOf(), await bytesOf("numbers"), await bytesOf("none")];
    const formats = looks(all.model).map((styles) => styles.flatMap(({ numberFormat }) => numberFormat ?? []));
    expect(formats.flat().length).toBeGreaterThan(0);
    expect(looks(numbers.model)).toEqual(formats.map((own) => own.map((numberFormat) => ({ numberFormat }))));
    expect(looks(none.model).flat()).toEqual([]);
    expect(numbers.bytes - none.bytes).toBeLessThan((all.bytes - none.bytes) / 10);
  });

  it("cuts 5 000 learners × 14 units into chunks under 5 MB, three requests each", async () => {
    const { excel, port } = await openSample();
    const row = (learner: number): CellInput[] =>
      Array.from({ length: 14 }, (_unit, unit): CellInput => {
        return unit < 13 ? (learner + unit) % 21 : { formula: `=AVERAGE(A${learner + 2}:M${learner + 2})` };
      });
    const marks = Array.from({ length: 5_000 }, (_learner, learner) => row(learner));
    const range = { sheet: "Promotion", row: 1, column: 0, rows: 5_000, columns: 14 };
    const wide: Plan = plan(
      { kind: "addSheet", sheet: "Promotion" },
      { kind: "cells", range, cells: marks },
      { kind: "numberFormat", range, format: "0.00" },
    );
    await port.apply(wide);
    const { requests } = excel.traffic;
    // Every row of every chunk, the first and the last of each included.
    const [sheet] = (await port.snapshot({ sheets: ["Promotion"], formats: "none" })).sheets;
    expect(marks.map((_row, r) => Object.values(sheet?.cells[r + 1] ?? {}).map(inputOf))).toEqual(marks);
    const bytes = JSON.stringify(marks).length;
    expect(bytes).toBeGreaterThan(300_000);
    expect(requests).toBeLessThanOrEqual(3 * Math.ceil((bytes * 4) / 2_000_000));
    expect(Math.max(excel.traffic.largestRequest, excel.traffic.largestAnswer)).toBeLessThan(5_000_000);
  });

  it("writes and takes back more than one request could hold", async () => {
    const { excel, port } = await openSample();
    const long = "Le module est validé lorsque la note est au moins égale au seuil. ".repeat(20);
    const cells = Array.from({ length: 6_000 }, (_row, index): CellInput[] => [`${index} ${long}`]);
    expect(JSON.stringify(cells).length).toBeGreaterThan(7_000_000);
    const applied = await port.apply(plan(block("Budget", 10, 5, cells)));
    expect(await port.read("Budget!F11:F6010")).toEqual(cells);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.read("Budget!F11:F6010")).toEqual(cells.map(() => [null]));
    expect(excel.traffic.largestRequest).toBeLessThan(5_000_000);
  });
});

describe("a failure in the middle of a request", () => {
  it("is undone whatever the operation that fails", async () => {
    const total = await (async () => {
      const { excel, port } = await openSample();
      const before = excel.changes.total;
      await port.apply(everything);
      return excel.changes.total - before;
    })();
    expect(total).toBeGreaterThan(60);
    // One workbook for all: each failure leaves it as it was.
    const { excel, port } = await openSample();
    const before = await port.snapshot();
    for (let operations = 0; operations < total; operations += 1) {
      excel.changes.failAfter(operations);
      await expect(port.apply(everything), `after ${operations} operations`).rejects.toMatchObject({ code: "host" });
      expect(await port.snapshot(), `after ${operations} operations`).toEqual(before);
    }
  });
});

describe("what Excel does to text", () => {
  it.each(["8.5", "12,5", "=A1", "007", "3/4", "+33", "-", "@x", "VRAI", "#N/A", "mars 2026", "'cité", "1e5", "50%"])(
    "%s stays text",
    async (text) => {
      const { port } = await openSample();
      await port.apply(plan(block("Budget", 9, 0, [[text]])));
      expect(await port.read("Budget!A10")).toEqual([[text]]);
      const [sheet] = (await port.snapshot({ sheets: ["Budget"] })).sheets;
      expect(sheet?.cells[9]?.[0]).toEqual({ value: text });
    },
  );

  it("marks no ordinary text as such", async () => {
    const { excel, port } = await openSample();
    await port.apply(plan(block("Budget", 9, 0, [["UE 12 validée"]])));
    const typed = excel.store.model.sheets.find(({ name }) => name === "Budget")?.cells[9]?.[0]?.value;
    expect(typed).toBe("UE 12 validée");
  });
});

describe("spilled results", () => {
  const spill = plan(block("Notes", 0, 6, [[{ formula: "=B1:B4" }]]));

  it("are values of their anchor in a snapshot", async () => {
    const { port } = await openSample();
    await port.apply(spill);
    const [sheet] = (await port.snapshot({ sheets: ["Notes"] })).sheets;
    expect(sheet?.cells[0]?.[6]).toEqual({ value: "CC", formula: "=B1:B4", spill: { rows: 4, columns: 1 } });
    expect(sheet?.cells[2]?.[6]).toEqual({ value: 9, spilledFrom: { row: 0, column: 6 } });
    expect(await port.read("Notes!G1:G4")).toEqual([["CC"], [12], [9], [15]]);
  });

  it("are told from constants in a range that does not hold their anchor", async () => {
    const { port } = await openSample();
    await port.apply(spill);
    const range = { sheet: "Notes", row: 2, column: 6, rows: 3, columns: 1 };
    const [sheet] = (await port.snapshot({ ranges: [range] })).sheets;
    expect(sheet?.cells[3]?.[6]).toEqual({ value: 15, spilledFrom: { row: 0, column: 6 } });
  });

  it("are no content: undo is not stopped when they have changed", async () => {
    const { excel, port } = await openSample();
    const applied = await port.apply(spill);
    await excel.user.setCell("Notes!B3", 10);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect((await port.read("Notes!G1:G4")).flat()).toEqual([null, null, null, null]);
  });

  it("are not to be written over unless announced", async () => {
    const { port } = await openSample();
    await port.apply(spill);
    await expect(port.apply(plan(block("Notes", 2, 6, [["ici"]])))).rejects.toMatchObject({
      code: "wouldOverwrite",
      where: "Notes!G3",
    });
  });
});

describe("sheets", () => {
  it("renamed without an event are followed at the next reading", async () => {
    const { excel, port } = await openSample();
    const applied = await port.apply(plan(block("Notes", 9, 0, [[{ formula: "=Budget!B2" }]])));
    await excel.user.renameSheet("Budget", "Budget 2026");
    expect(await port.undo(applied)).toEqual({ kept: [] });
  });

  it("protected by the user since make undo say so, and lose nothing", async () => {
    const { excel, port } = await openSample();
    const applied = await port.apply(plan(block("Budget", 9, 0, [["x"]]), block("Notes", 9, 0, [["y"]])));
    await excel.user.protectSheet("Budget");
    await expect(port.undo(applied)).rejects.toMatchObject({ code: "protected", where: "Budget" });
    expect(await port.read("Notes!A10")).toEqual([["y"]]);
    await port.apply(plan({ kind: "protect", sheet: "Budget", protection: null }));
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(await port.read("Notes!A10")).toEqual([[null]]);
  });

  it("that are protected refuse a direct write by their name", async () => {
    const { excel, port } = await openSample();
    await excel.user.protectSheet("Budget");
    await expect(port.write("Budget!A10", [[1]])).rejects.toMatchObject({ code: "protected", where: "Budget" });
  });
});

describe("the count of days", () => {
  it.each([
    [false, undefined],
    [true, true],
  ])("from 1904, %s, is read from Excel with the workbook", async (dates1904, told) => {
    const { excel, port } = await openSample();
    excel.store.dates1904 = dates1904;
    expect((await port.snapshot()).dates1904).toBe(told);
  });
});

describe("a cell being edited", () => {
  it("makes the plan wait, not fail", async () => {
    const { excel, port } = await openSample();
    let leave = (): void => undefined;
    excel.editing = new Promise((resolve) => (leave = resolve));
    let done = false;
    const applying = port.apply(plan(block("Budget", 9, 0, [["x"]]))).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    leave();
    excel.editing = null;
    await applying;
    expect(await port.read("Budget!A10")).toEqual([["x"]]);
  });
});

describe("charts", () => {
  const chart = sampleEdits.find(({ title }) => title === "a chart added, then replaced")?.edits[0] ?? expect.fail();

  it("read the cells of their series, their threshold a line of equal values", async () => {
    const { excel, port } = await openSample();
    await port.apply(plan(chart));
    const notes = excel.store.model.sheets.find(({ name }) => name === "Notes") ?? expect.fail();
    const [drawn] = excel.store.extrasOf(notes.id).charts;
    expect(drawn).toMatchObject({ name: "reussite", title: "Notes de contrôle continu", position: "A7:D21" });
    expect(drawn?.series).toMatchObject([
      { name: "CC", values: "Notes!B2:B4", categories: "Notes!A2:A4", color: "#1F4E79" },
      { name: "Seuil", values: "_CNAM!K1:K3", chartType: "Line" },
    ]);
    expect(await port.read("_CNAM!K1:K3")).toEqual([[10], [10], [10]]);
  });

  it("say the title that a cell says, and draw a line over bars that stand on a blank", async () => {
    const { excel, port } = await openSample();
    const sample = sampleEdits.find(({ title }) => title.startsWith("a chart whose title a cell says"));
    await port.apply(plan(...(sample?.edits ?? [])));
    const notes = excel.store.model.sheets.find(({ name }) => name === "Notes") ?? expect.fail();
    const [drawn] = excel.store.extrasOf(notes.id).charts;
    expect(drawn).toMatchObject({ titleFormula: "=Notes!$A$1", hasLegend: false });
    expect(drawn?.series.map(({ color, chartType }) => [color, chartType])).toEqual([
      ["none", "ColumnStacked"],
      ["#0F6CBD", "ColumnStacked"],
      ["#404040", "Line"],
    ]);
    // The words are the cell's: that Excel shows others is no change of the user's.
    if (drawn) drawn.title = "8 échéances";
    const charts = (await port.snapshot()).sheets.find(({ name }) => name === "Notes")?.charts;
    expect(charts?.[0]?.spec.title).toBe("Échéances");
  });

  it("are kept once the user has changed their title", async () => {
    const { excel, port } = await openSample();
    const applied = await port.apply(plan(chart));
    for (const { id } of excel.store.model.sheets) {
      for (const drawn of excel.store.extrasOf(id).charts) drawn.title = "Mon titre";
    }
    expect((await port.undo(applied)).kept).toEqual([{ reason: "objectChanged", edit: "chart", where: "reussite" }]);
  });

  it("follow inserted rows, so that undo still knows them", async () => {
    const { excel, port } = await openSample();
    const applied = await port.apply(plan(chart));
    await excel.user.insertRows("Notes", 1, 2);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect((await port.snapshot()).sheets[0]?.charts).toBeUndefined();
  });

  it("drawn in another session are left alone, and said to be", async () => {
    const { port } = await openSample();
    await port.apply(plan(chart));
    const later = await createExcelWorkbook();
    await expect(later.apply(plan(chart))).rejects.toMatchObject({ code: "unsupported", where: "reussite" });
  });
});

/** A cell as a plan would write it. */
function inputOf({ value, formula }: Cell): CellInput {
  return formula === undefined ? (value as CellInput) : { formula };
}

describe("a plan bound to 5 000 learners × 14 units", () => {
  const learners = 5_000;
  const range = { sheet: "Promotion", row: 0, column: 0, rows: learners + 1, columns: 15 };
  const headings: CellInput[] = ["Apprenant", ...Array.from({ length: 14 }, (_unit, unit) => `USSA${20 + unit}`)];
  const rows = Array.from({ length: learners }, (_row, row): CellInput[] => [
    `Apprenant ${row}`,
    ...Array.from({ length: 14 }, (_unit, unit) => (row + unit) % 21),
  ]);
  const results = {
    label: "Résultats",
    edits: [
      {
        kind: "cells" as const,
        range: { sheet: "Promotion", row: 0, column: 15, rows: learners + 1, columns: 4 },
        cells: Array.from({ length: learners + 1 }, (_row, row): CellInput[] =>
          Array.from({ length: 4 }, (_column, column) =>
            row === 0 ? `Résultat ${column}` : { formula: `=AVERAGE(B${row + 1}:O${row + 1})+${column}` },
          ),
        ),
      },
    ],
  };

  it("reads the names besides what it replaces, not the marks again", async () => {
    const { excel, port } = await openSample();
    await port.apply(
      plan({ kind: "addSheet", sheet: "Promotion" }, { kind: "cells", range, cells: [headings, ...rows] }),
    );
    const workbook = await port.snapshot({ sheets: ["Promotion"], formats: "none" });
    const careful = bound(workbook, results);
    const read = careful.seen?.flatMap((one) => (one.kind === "cells" ? [one.range] : [])) ?? [];
    const others = read.filter(({ column }) => column < 15).reduce((sum, one) => sum + one.rows * one.columns, 0);
    // Names, headings and first rows: a tenth of the table.
    expect(others).toBeLessThan((learners * 15) / 10);
    await port.write("Promotion!A4000", [["Quelqu’un d’autre"]]);
    await expect(port.apply(careful)).rejects.toMatchObject({ code: "stale", where: "Promotion!A4000" });
    await port.write("Promotion!A4000", [["Apprenant 3998"]]);
    excel.traffic.requests = 0;
    await port.apply(careful);
    expect(excel.traffic.requests).toBeLessThanOrEqual(9);
  });
});
