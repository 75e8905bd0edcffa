/** What real workbooks weigh on the wire: each of these was refused by Excel on the web, or done in part, in silence. */
import { afterEach, describe, expect, it } from "vitest";
import { freezeSheet } from "../../../src/tools/freeze/freeze-sheet";
import type { Area, BorderEdge, Cell, CellStyle, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { CellInput, Edit } from "../../../src/workbook/plan";
import { sampleEdits } from "../../contract/sample-edits";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { HostError } from "../../office-host/host-error";
import type { FakeExcelOptions } from "../../fakes/excel/fake-excel";
import { openFakeWorkbook, type FakeWorkbook } from "../../fakes/excel/open-fake-workbook";

const LIMIT = 5_000_000;
/** Milliseconds; events of sheets are looked at after a hundred. */
const LONGER_THAN_A_LOOK = 150;

let opened: FakeWorkbook | undefined;
afterEach(() => opened?.dispose());

async function open(model: WorkbookModel, options?: FakeExcelOptions): Promise<FakeWorkbook> {
  opened = await openFakeWorkbook(model, options);
  return opened;
}

type Rows = readonly (readonly (Cell | null)[])[];

function workbookOf(rows: Rows, more: Partial<SheetModel> = {}): WorkbookModel {
  const cells = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.flatMap((cell, c) => (cell === null ? [] : [[c, cell]])))]),
  );
  const other: SheetModel = { id: "autre", name: "Autre", visibility: "visible", cells: { 0: { 0: { value: 1 } } } };
  const sheet: SheetModel = { id: "notes", name: "Notes", visibility: "visible", cells, ...more };
  return { sheets: [sheet, other], names: [], activeSheet: "Autre" };
}

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
const everyOther = (count: number, column = 3): Area[] =>
  Array.from({ length: count }, (_area, i) => area(i * 2, column));

const thin: BorderEdge = { line: "thin", color: "#BFBFBF" };
const box: NonNullable<CellStyle["border"]> = { top: thin, right: thin, bottom: thin, left: thin };

/** A list as people make them: striped, lines all round, names on the left. */
function striped(rows: number, columns: number): Rows {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c): Cell => {
      const style = { fill: r % 2 === 0 ? "#DDEBF7" : "#FFFFFF", border: box };
      if (c === 0) return { value: `Élève ${r}`, style: { ...style, bold: true, horizontal: "left" } };
      return { value: (r * c) % 21, style: { ...style, numberFormat: "0.00", horizontal: "center" } };
    }),
  );
}

/** Applied, then undone: nothing over the limit, and the workbook as it was. */
async function thereAndBack(model: WorkbookModel, edits: readonly Edit[], options?: FakeExcelOptions) {
  const { excel, port } = await open(model, options);
  const contents = async () => (await port.snapshot()).sheets.map(({ id: _own, ...sheet }) => sheet);
  const before = await contents();
  const applied = await port.apply({ label: "", edits });
  const after = await port.snapshot();
  expect(await contents()).not.toEqual(before);
  expect(await port.undo(applied)).toEqual({ kept: [] });
  expect(await contents()).toEqual(before);
  expect(Math.max(excel.traffic.largestRequest, excel.traffic.largestAnswer)).toBeLessThan(LIMIT);
  return after;
}

describe("readings", () => {
  it("validations of eight columns side by side, in a few requests", async () => {
    const rows = 960;
    const validations = Array.from({ length: 8 }, (_column, c) => ({
      areas: [area(0, c, rows)],
      rule: { kind: "decimal" as const, comparison: "between" as const, operands: [0, c + 1] },
      allowBlank: true,
      onError: "stop" as const,
    }));
    const cells = Array.from({ length: rows }, () => Array.from({ length: 8 }, (_cell, c): Cell => ({ value: c })));
    const { excel, port } = await open(workbookOf(cells, { validations }));
    const [sheet] = (await port.snapshot({ sheets: ["Notes"], formats: "none" })).sheets;
    expect(sheet?.validations).toEqual(validations);
    expect(excel.traffic.requests).toBeLessThan(30);
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT / 4);
  });

  it("validations that change at every row", async () => {
    const validations = Array.from({ length: 900 }, (_rule, r) => ({
      areas: [area(r, 0)],
      rule: { kind: "whole" as const, comparison: "lessThan" as const, operands: [r] },
      allowBlank: true,
      onError: "stop" as const,
    }));
    const { excel, port } = await open(workbookOf([[{ value: 1 }]], { validations }));
    const [sheet] = (await port.snapshot({ sheets: ["Notes"], formats: "none" })).sheets;
    expect(sheet?.validations).toHaveLength(900);
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT / 4);
  });

  it("a spill beside 6 500 formulas of their own", async () => {
    const rows: Cell[][] = Array.from({ length: 6_500 }, (_row, r) => [{ value: 2 * r, formula: `=${r}*2` }]);
    const { excel, port } = await open(workbookOf(rows));
    await port.write("Notes!A6502", [["=A1:A3"]]);
    excel.traffic.reset();
    const [sheet] = (await port.snapshot({ sheets: ["Notes"], formats: "none" })).sheets;
    expect(sheet?.cells[6_501]?.[0]?.spill).toEqual({ rows: 3, columns: 1 });
    expect(sheet?.cells[6_503]?.[0]?.spilledFrom).toEqual({ row: 6_501, column: 0 });
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT);
  });

  it("a row of 9 000 long texts, and the looks of a row of 16 000 cells", async () => {
    const { excel, port } = await open(workbookOf([[{ value: 1 }]]));
    const texts = Array.from({ length: 9_000 }, (_cell, c): CellInput => `${c} ${"très ".repeat(140)}`);
    const range = { sheet: "Notes", row: 1, column: 0, rows: 1, columns: texts.length };
    const wide = { sheet: "Notes", row: 3, column: 0, rows: 1, columns: 16_000 };
    const applied = await port.apply({
      label: "",
      edits: [
        { kind: "cells", range, cells: [texts] },
        { kind: "style", range: wide, style: { italic: true } },
      ],
    });
    expect(await port.read("Notes!A2:MHD2")).toEqual([texts]);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect((await port.read("Notes!A2:MHD2"))[0]?.every((value) => value === null)).toBe(true);
    // Too long an answer is refused, and asked for in parts.
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT);
  });
});

describe("plans, and their undoing", () => {
  it("the style of 1 300 cells that alternate", async () => {
    const rows = Array.from({ length: 2_600 }, (_row, r): (Cell | null)[] => {
      return r % 2 === 0 ? [{ value: r, style: { border: box, bold: true } }] : [{ value: r }];
    });
    const edit: Edit = {
      kind: "style",
      range: { sheet: "Notes", ...area(0, 0, 2_600) },
      style: { border: null, bold: null },
    };
    const after = await thereAndBack(workbookOf(rows), [edit]);
    expect(after.sheets[0]?.cells[0]?.[0]).toEqual({ value: 0 });
    // Back as the looks of cells: rectangle by rectangle, they alone would weigh five megabytes.
    expect(opened?.excel.traffic.requestBytes).toBeLessThan(LIMIT / 3);
  });

  it("a deleted sheet of 600 striped rows", async () => {
    await thereAndBack(workbookOf(striped(600, 8)), [{ kind: "deleteSheet", sheet: "Notes" }]);
  });

  it("a deleted sheet that no request holds whole", async () => {
    const remark = "remarque ".repeat(1_200);
    const rows = Array.from({ length: 600 }, (_row, r): Cell[] => [{ value: `${r} ${remark}` }]);
    const { excel, port } = await open(workbookOf(rows));
    const [before] = (await port.snapshot()).sheets;
    const applied = await port.apply({ label: "", edits: [{ kind: "deleteSheet", sheet: "Notes" }] });
    excel.traffic.reset();
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT);
    expect((await port.snapshot()).sheets[0]?.cells).toEqual(before?.cells);
  });

  it("a sheet that is put back is no news: however slow Excel is, nobody looks what it is", async () => {
    const { excel, port } = await open(workbookOf(striped(600, 8)));
    const applied = await port.apply({ label: "", edits: [{ kind: "deleteSheet", sheet: "Notes" }] });
    // What was heard so far has been looked at.
    await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_LOOK));
    excel.traffic.reset();
    excel.slowness = LONGER_THAN_A_LOOK;
    await port.undo(applied);
    // Two before, to see what there is; the sheet, in two; one after, to see that it is there.
    expect(excel.traffic.requests).toBe(5);
  });

  it("« Figer » on 600 striped rows with their lines", async () => {
    const model = workbookOf(striped(600, 8));
    const { excel, port } = await open(model);
    const { plan } = freezeSheet(await port.snapshot(), {
      sheet: "Notes",
      functionIds: [],
      hidden: "copied",
      locale: "fr",
    });
    excel.traffic.reset();
    const applied = await port.apply(plan);
    const [original, copy] = (await port.snapshot()).sheets;
    expect(copy?.cells).toEqual(original?.cells);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(excel.traffic.largestRequest).toBeLessThan(LIMIT);
  });

  it("a rule over 1 500 areas colours all of them", async () => {
    const areas = everyOther(1_500);
    const style = { fill: "#FF0000" };
    const rule = { kind: "formula" as const, formula: "=D1<10" };
    const after = await thereAndBack(workbookOf([[{ value: 1 }]]), [
      { kind: "conditionalFormat", sheet: "Notes", format: { areas, rule, style } },
    ]);
    const formats = after.sheets[0]?.conditionalFormats ?? [];
    expect(formats.flatMap((format) => format.areas)).toEqual(areas);
    for (const format of formats) {
      expect(format.rule).toEqual({ kind: "formula", formula: `=D${(format.areas[0]?.row ?? 0) + 1}<10` });
    }
  });

  it("a rule that compares its cells is not cut in two: it is refused", async () => {
    const { port } = await open(workbookOf([[{ value: 1 }]]));
    const before = await port.snapshot();
    const format = { areas: everyOther(1_500), rule: { kind: "duplicate" as const }, style: { fill: "#FF0000" } };
    const plan = { label: "", edits: [{ kind: "conditionalFormat" as const, sheet: "Notes", format }] };
    await expect(port.apply(plan)).rejects.toMatchObject({ code: "unsupported", where: "Notes" });
    expect(await port.snapshot()).toEqual(before);
  });

  it("a validation over 300 areas", async () => {
    const rule = { kind: "custom" as const, formula: "=D1<20" };
    const areas = everyOther(300);
    const validation = {
      rule,
      allowBlank: true,
      onError: "stop" as const,
      errorTitle: "Note",
      errorMessage: "De 0 à 20",
    };
    const after = await thereAndBack(workbookOf([[{ value: 1 }]]), [
      { kind: "validation", sheet: "Notes", areas, validation },
    ]);
    expect(after.sheets[0]?.validations).toEqual([{ areas, ...validation }]);
  });

  it("the heights of 9 000 rows, and the widths of 60 columns", async () => {
    const heights = Object.fromEntries(Array.from({ length: 9_000 }, (_row, r) => [r, 20 + (r % 7) * 4]));
    const widths = Object.fromEntries(Array.from({ length: 60 }, (_column, c) => [c, 40 + (c % 3) * 8]));
    const after = await thereAndBack(workbookOf(Array.from({ length: 9_000 }, () => [{ value: 1 }])), [
      { kind: "rowHeights", sheet: "Notes", heights },
      { kind: "columnWidths", sheet: "Notes", widths },
    ]);
    expect(after.sheets[0]?.rowSizes?.[8_999]).toEqual({ size: 20 + (8_999 % 7) * 4 });
    // As lists: one by one, the heights alone would weigh five megabytes.
    expect(opened?.excel.traffic.requestBytes).toBeLessThan(LIMIT / 3);
  });
});

describe("what Excel finds too long all the same", () => {
  const together = sampleEdits.filter(({ alone }) => !alone);
  const everything = {
    label: "Tout",
    edits: together.flatMap(({ edits }) => edits),
    overwrites: together.flatMap(({ overwrites }) => overwrites ?? []),
  };

  it.each([60_000, 25_000])("is sent in halves: %i bytes a request", async (payloadBytes) => {
    const { port } = await open(sampleWorkbook, { payloadBytes });
    const before = await port.snapshot();
    const applied = await port.apply(everything);
    expect(await port.snapshot()).not.toEqual(before);
    expect((await port.undo(applied)).kept).toEqual([]);
    expect(await port.snapshot()).toEqual(before);
  });

  it("one block of cells is sent in halves of its rows, then of its columns", async () => {
    const { port } = await open(sampleWorkbook, { payloadBytes: 100_000 });
    const range = { sheet: "Budget", row: 20, column: 1, rows: 3, columns: 200 };
    const cells = Array.from({ length: 3 }, (_row, r) =>
      Array.from({ length: 200 }, (_column, c) => `${r},${c} `.padEnd(600, "x")),
    );
    const applied = await port.apply({ label: "", edits: [{ kind: "cells", range, cells }] });
    const { sheets } = await port.snapshot({ sheets: ["Budget"], formats: "none" });
    const written = sheets[0]?.cells ?? {};
    const values = cells.map((line, r) => line.map((_cell, c) => written[20 + r]?.[1 + c]?.value));
    expect(values).toEqual(cells);
    expect((await port.undo(applied)).kept).toEqual([]);
  });

  it("a chart and a setting that were begun are made once", async () => {
    const { excel, port } = await open(sampleWorkbook);
    const chart = together.find(({ title }) => title === "a chart added, then replaced")?.edits[0] ?? expect.fail();
    // The reading before, then the writing.
    excel.refusals.push(null, new HostError("RequestPayloadSizeLimitExceeded", "too long"));
    await port.apply({ label: "", edits: [{ kind: "setting", key: "a", value: "1" }, chart] });
    expect(await port.setting("a")).toBe("1");
    expect((await port.snapshot()).sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(1);
    expect(excel.refusals).toEqual([]);
  });

  it("one cell that no request holds is a failure that changes nothing", async () => {
    const { port } = await open(sampleWorkbook, { payloadBytes: 20_000 });
    const before = await port.snapshot();
    const range = { sheet: "Budget", row: 20, column: 0, rows: 2, columns: 1 };
    const cells = [["a"], ["x".repeat(25_000)]];
    await expect(port.apply({ label: "", edits: [{ kind: "cells", range, cells }] })).rejects.toMatchObject({
      code: "host",
    });
    expect(await port.snapshot()).toEqual(before);
  });
});

describe("what could not be taken back, or written, is refused before anything is", () => {
  const list = (source: readonly string[]): NonNullable<SheetModel["validations"]>[number] => ({
    areas: [area(1, 1, 3)],
    rule: { kind: "list", source },
    allowBlank: true,
    onError: "stop",
  });
  const together = { areas: everyOther(1_500), rule: { kind: "duplicate" as const }, style: { fill: "#FF0000" } };

  async function refused(workbook: FakeWorkbook, edits: readonly Edit[], refusal: object): Promise<void> {
    const { excel, port } = workbook;
    const before = await port.snapshot();
    const changes = excel.changes.total;
    await expect(port.apply({ label: "", edits })).rejects.toMatchObject({ name: "PortError", ...refusal });
    expect(excel.changes.total).toBe(changes);
    expect(await port.snapshot()).toEqual(before);
  }

  it("a sheet whose rule compares more areas than an address lists is not deleted", async () => {
    const workbook = await open(workbookOf([[{ value: 1 }]]));
    // The user’s own, made by hand: the driver could not write it.
    const id = workbook.excel.store.findSheet("Notes") ?? expect.fail();
    workbook.excel.store.extrasOf(id).rules.push({
      id: "{rule}",
      type: "PresetCriteria",
      areas: [...together.areas],
      stopIfTrue: false,
      rule: { rule: { criterion: "DuplicateValues" } },
      font: { bold: false, italic: false, underline: "None", strikethrough: false, color: "" },
      fill: { color: "#FF0000" },
    });
    expect((await workbook.port.snapshot()).sheets[0]?.conditionalFormats).toHaveLength(1);
    await refused(workbook, [{ kind: "deleteSheet", sheet: "Notes" }], { code: "notUndoable", where: "Notes" });
  });

  it("a sheet with more names of its own than a request holds is not deleted", async () => {
    const workbook = await open(workbookOf([[{ value: 1 }]]));
    const names = Array.from({ length: 9_000 }, (_name, i) => ({
      name: `Nom_${i}`,
      formula: "=Notes!$A$1",
      sheet: "Notes",
    }));
    workbook.excel.store.model = { ...workbook.excel.store.model, names };
    await refused(workbook, [{ kind: "deleteSheet", sheet: "Notes" }], { code: "notUndoable", where: "Notes" });
  });

  it("nothing of a plan in several requests is written, when the last of them could not be", async () => {
    const remark = "remarque ".repeat(1_200);
    const cells = Array.from({ length: 300 }, (): CellInput[] => [remark]);
    const { areas, ...validation } = list([...codes(31), "CODE1320"]);
    await refused(
      await open(workbookOf([[{ value: 1 }]])),
      [
        { kind: "cells", range: { sheet: "Notes", ...area(5, 0, cells.length) }, cells },
        { kind: "validation", sheet: "Notes", areas, validation },
      ],
      { code: "listTooLong" },
    );
  });

  const codes = (length: number): string[] => Array.from({ length }, (_code, i) => `CODE${100 + i}`);

  it.each([
    // 32 choices of 7 letters and 31 commas are 255 characters.
    ["255 characters are taken", codes(32), null],
    ["256 are not", [...codes(31), "CODE1320"], { code: "listTooLong", where: "Notes!B2:B4" }],
    ["nor is a choice that holds a comma, which Excel would part", ["oui", "non, jamais"], { code: "unsupported" }],
  ])("choices of a list: %s", async (_title, source, refusal) => {
    const workbook = await open(workbookOf([[{ value: 1 }]]));
    const { areas, ...validation } = list(source);
    const edits: Edit[] = [{ kind: "validation", sheet: "Notes", areas, validation }];
    if (refusal !== null) return refused(workbook, edits, refusal);
    await workbook.port.apply({ label: "", edits });
    expect((await workbook.port.snapshot()).sheets[0]?.validations).toEqual([list(source)]);
  });
});
