import { describe, expect, it } from "vitest";
import { conventions } from "../../src/conventions";
import type { ReadingReply, ReadingRequest } from "../../src/taskpane/reading-work/protocol";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { serve } from "../../src/taskpane/reading-work/serve";
import type { TaskWorker } from "../../src/taskpane/worker/worker-task";
import { auditWorkbook } from "../../src/tools/audit/audit-workbook";
import { readContent } from "../../src/tools/import/read-content";
import { foundBefore, keepFound } from "../../src/tools/reading/found-before";
import { readSheet, tablesOf } from "../../src/tools/reading/read-sheet";
import { dayOf } from "../../src/rules/exact/day";
import type { SheetModel, WorkbookModel } from "../../src/workbook/model";
import { BrokenWorker, CopyingWorker, SilentWorker } from "../support/copying-worker";
import { corpus } from "../tools/recognise/corpus/corpus";
import { sheetOf } from "../tools/support/workbooks";

const ROWS = 2_600;

/** More cells than the page reads by itself, with a mark that is none. */
function large(): SheetModel {
  const rows = Array.from({ length: ROWS }, (_, at) => [`NOM${String(at)}`, "Alba", at % 21, at === 7 ? 25 : 12]);
  return sheetOf("Notes", [["Nom", "Prénom", "UE1", "UE2"], ...rows]);
}

function counting(start: () => TaskWorker): { readonly work: ReadingWork; readonly started: () => number } {
  let started = 0;
  const work = new ReadingWork(() => {
    started += 1;
    return start();
  });
  return { work, started: () => started };
}

const copying = (): CopyingWorker<ReadingRequest, ReadingReply> => new CopyingWorker(serve);
const withoutWorker: readonly (readonly [string, () => TaskWorker])[] = [
  ["where the browser has no worker", () => new Worker("")],
  ["where the worker cannot be loaded", () => new BrokenWorker()],
];

describe("the tables of a large sheet", () => {
  it("are found beside the page, and whoever reads the sheet next finds them found", async () => {
    const sheet = large();
    await new ReadingWork(copying).ahead([sheet]);
    const tables = foundBefore(sheet);
    expect(tables).toHaveLength(1);
    const read = readSheet(sheet);
    expect(foundBefore(sheet)).toBe(tables);
    expect(read).toEqual({ ...readSheet(large()), sheet });
  });

  it("are asked for once a snapshot, and not for small sheets", async () => {
    const { work, started } = counting(copying);
    const sheet = large();
    await work.ahead([sheetOf("Petite", [["Nom", "UE1"]])]);
    expect(started()).toBe(0);
    await work.ahead([sheet]);
    await work.ahead([sheet]);
    expect(started()).toBe(1);
  });

  it.each(withoutWorker)("are found in the page %s", async (_where, start) => {
    const sheet = large();
    await new ReadingWork(start).ahead([sheet]);
    expect(foundBefore(sheet)).toBeUndefined();
    expect(readSheet(sheet).tables).toHaveLength(1);
  });

  it("are not waited for once the user has stopped the reading, which ends the worker", async () => {
    const worker = new SilentWorker();
    const controller = new AbortController();
    const reading = new ReadingWork(() => worker).ahead([large()], controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.isTerminated).toBe(true);
  });
});

/** Each sheet of the corpus is read by many a test: here a fifth of them, which has all of its kinds. */
const EACH = 5;

it("reads the same from tables that were copied, on sheets of all kinds", () => {
  for (const { sheet } of corpus().filter((_, at) => at % EACH === 0)) {
    const other = { ...sheet };
    keepFound(other, structuredClone(tablesOf(sheet)));
    const tables = readSheet(other).tables.map((table) => ({ ...table, sheet }));
    expect(tables, sheet.name).toEqual(readSheet(sheet).tables);
  }
});

describe("a large workbook looked over", () => {
  const [convention] = conventions;
  const options = { convention: convention!, date: dayOf({ year: 2026, month: 11, day: 30 }), ignored: {} };

  it("gives beside the page what it gives in it", async () => {
    const workbook: WorkbookModel = { sheets: [large()], names: [] };
    const found = await new ReadingWork(copying).audit(workbook, options);
    expect(found).toEqual(auditWorkbook(workbook, options));
    expect(found?.length).toBeGreaterThan(0);
  });

  it("goes there with its convention, whichever it is", () => {
    expect(structuredClone(conventions)).toEqual(conventions);
  });

  it.each(withoutWorker)("is left to the page %s", async (_where, start) => {
    const workbook: WorkbookModel = { sheets: [large()], names: [] };
    expect(await new ReadingWork(start).audit(workbook, options)).toBeNull();
  });

  it("tells what went wrong there", async () => {
    const failing = new CopyingWorker<ReadingRequest, ReadingReply>((_request, reply) => {
      reply({ kind: "failed", failure: "RangeError: too deep" });
    });
    await expect(new ReadingWork(() => failing).ahead([large()])).rejects.toThrow("RangeError: too deep");
  });
});

it("reads a large file beside the page as in it, and leaves a small one to the page", async () => {
  const lines = Array.from({ length: 8_000 }, (_, at) => `NOM${String(at)};Alba;12,5`);
  const bytes = new TextEncoder().encode(["Nom;Prénom;UE1", ...lines].join("\r\n"));
  const work = new ReadingWork(copying);
  const read = await work.import(bytes, "notes.csv");
  expect(read).toMatchObject({ from: "notes.csv", recognised: { kind: "marks" } });
  expect(read).toEqual(readContent(bytes, "notes.csv"));
  expect(await work.import(bytes.slice(0, 500), "notes.csv")).toBeNull();
});
