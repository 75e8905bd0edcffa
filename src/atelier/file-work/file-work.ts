/** Reads and writes files in a worker; in the page itself where no worker can be had, with the same code. */
import { inWorker, type LastReply, type TaskWorker, type WorkOptions } from "../../taskpane/worker/worker-task";
import type { WorkbookModel } from "../../workbook/model";
import type { ReadResult } from "../xlsx";
import type { FileFailure, FileRequest, FileResults } from "./protocol";

function startWorker(): TaskWorker {
  return new Worker(/* webpackChunkName: "files" */ new URL("./worker.ts", import.meta.url));
}

export class FileWork {
  constructor(
    private readonly functionIds: readonly string[],
    private readonly start: () => TaskWorker = startWorker,
  ) {}

  read(bytes: Uint8Array, options: WorkOptions = {}): Promise<ReadResult> {
    return this.run<"read">({ kind: "read", bytes, functionIds: this.functionIds }, options);
  }

  write(model: WorkbookModel, options: WorkOptions = {}): Promise<Uint8Array> {
    return this.run<"write">({ kind: "write", model, functionIds: this.functionIds }, options);
  }

  private async run<K extends keyof FileResults>(request: FileRequest, options: WorkOptions): Promise<FileResults[K]> {
    const reply =
      (await inWorker<FileResults[K], FileFailure>(this.start, request, options)) ??
      ((await inPage(request, options)) as LastReply<FileResults[K], FileFailure>);
    if (reply.kind === "failed") throw asError(reply.failure);
    return reply.result;
  }
}

async function inPage(
  request: FileRequest,
  { progress, signal }: WorkOptions,
): Promise<LastReply<FileResults[keyof FileResults], FileFailure>> {
  const { serve } = await import("./serve");
  let last: Awaited<ReturnType<typeof inPage>> | undefined;
  await serve(request, (reply) => {
    if (reply.kind === "progress") progress?.(reply.share);
    else last = reply;
  });
  signal?.throwIfAborted();
  if (last === undefined) throw new Error("the work ended without its last word");
  return last;
}

function asError({ message, ...known }: FileFailure): Error {
  return Object.assign(new Error(message), known);
}
