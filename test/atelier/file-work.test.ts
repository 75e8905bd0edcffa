import { expect, it } from "vitest";
import { FileWork } from "../../src/atelier/file-work/file-work";
import type { FileReply, FileRequest } from "../../src/atelier/file-work/protocol";
import { serve } from "../../src/atelier/file-work/serve";
import { writeXlsx } from "../../src/atelier/xlsx";
import type { TaskWorker } from "../../src/taskpane/worker/worker-task";
import type { WorkbookModel } from "../../src/workbook/model";
import { BrokenWorker, CopyingWorker, SilentWorker } from "../support/copying-worker";

const model: WorkbookModel = {
  names: [],
  sheets: ["Notes", "Suite"].map((name, i) => ({
    id: String(i + 1),
    name,
    visibility: "visible" as const,
    cells: { 0: { 0: { value: 12.5, formula: "=CNAM.UE_VALID(B1:C1)" } } },
  })),
  activeSheet: "Notes",
};

const copying = (): CopyingWorker<FileRequest, FileReply> => new CopyingWorker(serve);

const places: readonly (readonly [string, () => TaskWorker])[] = [
  ["in a worker", copying],
  ["in the page, where the browser has no worker", () => new Worker("")],
  ["in the page, where the worker cannot be loaded", () => new BrokenWorker()],
];

it.each(places)("writes and reads a workbook %s, and tells how far it is", async (_where, start) => {
  const work = new FileWork(["UE_VALID"], start);
  const shares: number[] = [];
  const bytes = await work.write(model, { progress: (share) => shares.push(share) });
  expect(bytes).toEqual(await writeXlsx(model, { functionIds: ["UE_VALID"] }));
  expect(shares).toEqual([1 / 3, 2 / 3]);
  expect((await work.read(bytes)).model).toEqual(model);
});

it.each(places)("says why a file cannot be read, %s", async (_where, start) => {
  const work = new FileWork([], start);
  await expect(work.read(new Uint8Array(0))).rejects.toMatchObject({ code: "empty" });
});

it("ends the worker with its work", async () => {
  const worker = copying();
  await new FileWork([], () => worker).write(model);
  expect(worker.isTerminated).toBe(true);
});

it("stops at once, and ends the worker, when the user calls it off", async () => {
  const worker = new SilentWorker();
  const controller = new AbortController();
  const reading = new FileWork([], () => worker).read(new Uint8Array(1), { signal: controller.signal });
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(worker.isTerminated).toBe(true);
  await expect(new FileWork([], () => worker).write(model, { signal: controller.signal })).rejects.toThrow();
});
