/** Reads and writes files in a worker; in the page itself where no worker can be had, with the same code. */
import type { WorkbookModel } from "../../workbook/model";
import type { ReadResult } from "../xlsx";
import type { FileFailure, FileReply, FileRequest, FileResults } from "./protocol";

export interface WorkOptions {
  /** Told, from 0 to 1, what share of the work is done. */
  readonly progress?: (share: number) => void;
  /** Stops the work: its promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** As much of `Worker` as is used here. */
export type FileWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

function startWorker(): FileWorker {
  return new Worker(/* webpackChunkName: "files" */ new URL("./worker.ts", import.meta.url));
}

export class FileWork {
  constructor(
    private readonly functionIds: readonly string[],
    private readonly start: () => FileWorker = startWorker,
  ) {}

  read(bytes: Uint8Array, options: WorkOptions = {}): Promise<ReadResult> {
    return this.run<"read">({ kind: "read", bytes, functionIds: this.functionIds }, options);
  }

  write(model: WorkbookModel, options: WorkOptions = {}): Promise<Uint8Array> {
    return this.run<"write">({ kind: "write", model, functionIds: this.functionIds }, options);
  }

  private async run<K extends keyof FileResults>(request: FileRequest, options: WorkOptions): Promise<FileResults[K]> {
    options.signal?.throwIfAborted();
    const reply = (await this.inWorker(request, options)) ?? (await inPage(request, options));
    if (reply.kind === "failed") throw asError(reply.failure);
    return reply.result as FileResults[K];
  }

  /** The last reply of a worker; `undefined` where it cannot start. */
  private inWorker(request: FileRequest, { progress, signal }: WorkOptions): Promise<LastReply | undefined> {
    const worker = this.started();
    if (!worker) return Promise.resolve(undefined);
    const work = new Promise<LastReply | undefined>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
        if (data.kind === "progress") progress?.(data.share);
        else resolve(data);
      };
      worker.onerror = () => resolve(undefined);
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.postMessage(request);
    });
    return work.finally(() => worker.terminate());
  }

  private started(): FileWorker | undefined {
    try {
      return this.start();
    } catch {
      return undefined;
    }
  }
}

type LastReply = Exclude<FileReply, { readonly kind: "progress" }>;

async function inPage(request: FileRequest, { progress, signal }: WorkOptions): Promise<LastReply> {
  const { serve } = await import("./serve");
  let last: LastReply | undefined;
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
