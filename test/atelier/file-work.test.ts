import { expect, it } from "vitest";
import { FileWork, type FileWorker } from "../../src/atelier/file-work/file-work";
import type { FileReply, FileRequest } from "../../src/atelier/file-work/protocol";
import { serve } from "../../src/atelier/file-work/serve";
import { writeXlsx } from "../../src/atelier/xlsx";
import type { WorkbookModel } from "../../src/workbook/model";

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

/** A worker as browsers have them: what goes in and out is copied, never shared. */
class CopyingWorker implements FileWorker {
  onmessage: FileWorker["onmessage"] = null;
  onerror: FileWorker["onerror"] = null;
  isTerminated = false;

  postMessage(request: FileRequest): void {
    void serve(structuredClone(request), (reply) => this.#answer(structuredClone(reply)));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #answer(data: FileReply): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

class SilentWorker extends CopyingWorker {
  override postMessage(): void {}
}

class BrokenWorker extends CopyingWorker {
  override postMessage(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}

const places: readonly (readonly [string, () => FileWorker])[] = [
  ["in a worker", () => new CopyingWorker()],
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
  const worker = new CopyingWorker();
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
