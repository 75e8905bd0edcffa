/** The adapter on Microsoft's client, over the Atelier's engine: what one of them does, the other has. */
import { afterEach, describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { ExcelDriver } from "../../src/workbook/excel/excel-driver";
import type { WorkbookModel } from "../../src/workbook/model";
import type { WorkbookPort } from "../../src/workbook/port";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { createWorkbook } from "../../src/workbook/workbook";
import { sampleEdits } from "../contract/sample-edits";
import { sampleWorkbook } from "../contract/sample-workbook";
import { officeClient } from "../office-host/client/office-client";
import { declaredTypes } from "../office-host/types/declared-types";
import { GridExcel } from "./grid-excel";

let close = (): void => undefined;
afterEach(() => close());

interface Opened {
  readonly session: UniverSession;
  readonly port: WorkbookPort;
  readonly excel: GridExcel;
}

async function open(model: WorkbookModel): Promise<Opened> {
  const session = new UniverSession(startHeadlessUniver(catalogue), model);
  const excel = new GridExcel(session.driver, declaredTypes("Excel"));
  session.events.onEdit(() => excel.noteEdit());
  const client = officeClient({ excel: "web", readable: false });
  Object.assign(globalThis, client.connect(excel.host));
  close = () => {
    client.disconnect();
    for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
    session.dispose();
  };
  const driver = new ExcelDriver();
  await driver.connect();
  return { session, port: createWorkbook(driver), excel };
}

/** What a workbook says but for the identifiers of its sheets, and for the paper, of which Excel always tells the kind. */
function told({ sheets, names }: WorkbookModel): unknown {
  return {
    names,
    sheets: sheets.map(({ id: _own, print, ...sheet }) => {
      const { paper = "A4", ...setup } = print ?? {};
      return { ...sheet, print: { paper, ...setup } };
    }),
  };
}

/** A chart of Excel's is not the grid's. */
const EDITS = sampleEdits.filter(({ edits }) => edits.every(({ kind }) => kind !== "chart"));
const together = EDITS.filter(({ alone }) => !alone);
const everything = {
  title: "an example of every kind of edit",
  edits: together.flatMap(({ edits }) => edits),
  overwrites: together.flatMap(({ overwrites }) => overwrites ?? []),
};

describe("a plan of the add-in does in the grid what it does in the Atelier, and is taken back", () => {
  it.each([everything, ...EDITS.filter(({ alone }) => alone)])("$title", async ({ edits, overwrites }) => {
    const plan = { label: "", edits, ...(overwrites && { overwrites }) };
    const atelier = new UniverSession(startHeadlessUniver(catalogue), sampleWorkbook);
    const own = createWorkbook(atelier.driver);
    await own.apply(plan);
    await own.settled();
    const wanted = told(await atelier.driver.snapshot());
    // Two engines in one process would answer each other while they calculate.
    atelier.dispose();
    const { session, port } = await open(sampleWorkbook);
    const before = told(await session.driver.snapshot());
    const applied = await port.apply(plan);
    expect(told(await session.driver.snapshot())).toEqual(wanted);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect(told(await session.driver.snapshot())).toEqual(before);
  });
});

describe("a chart of the add-in", () => {
  const CHARTS = sampleEdits.filter((sample) => !EDITS.includes(sample));

  it.each(CHARTS)("$title: known to the add-in, not drawn in the grid, taken back", async ({ edits, changes }) => {
    const { session, port } = await open(sampleWorkbook);
    const before = told(await session.driver.snapshot());
    const applied = await port.apply({ label: "", edits });
    const left = changes === false ? 0 : 1;
    expect((await port.snapshot()).sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(left);
    expect((await session.driver.snapshot()).sheets.flatMap(({ charts = [] }) => charts)).toEqual([]);
    expect(await port.undo(applied)).toEqual({ kept: [] });
    expect((await port.snapshot()).sheets.flatMap(({ charts = [] }) => charts)).toEqual([]);
    expect(told(await session.driver.snapshot())).toEqual(before);
  });
});

describe("what the grid's user does", () => {
  it("is heard, and read, with what the rules of the convention compute", async () => {
    const { session, port } = await open(sampleWorkbook);
    const user = createWorkbook(session.driver);
    const heard: unknown[] = [];
    port.on("selection", (range) => heard.push(range));
    port.on("changed", ({ sheets }) => heard.push(...sheets));
    port.on("structure", (change) => heard.push(change));
    const cell = { sheet: "Budget", row: 2, column: 1, rows: 1, columns: 1 };
    await user.select(cell);
    await expect.poll(() => heard).toContainEqual(cell);
    await user.write("Notes!H1", [['=CNAM.UE_GRADE({9,10},{0.4,0.6},,"gessms-2026")']]);
    await expect.poll(() => heard).toContain("Notes");
    expect(await port.read("Notes!H1")).toEqual([[10]]);
    await user.apply({ label: "", edits: [{ kind: "renameSheet", sheet: "Notes", to: "UE" }] });
    await expect.poll(() => heard).toContainEqual({ kind: "sheetRenamed", from: "Notes", to: "UE" });
    expect(await port.read("UE!H1")).toEqual([[10]]);
  });
});
