/** A task done in a worker of its own, which ends with it: what goes in and what comes out is plain data, copied. */

export interface WorkOptions {
  /** Told, from 0 to 1, what share of the work is done. */
  readonly progress?: (share: number) => void;
  /** Stops the work: its promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a worker answers: how far it is, then its last word. */
export type Reply<Result, Failure> = { readonly kind: "progress"; readonly share: number } | LastReply<Result, Failure>;

export type LastReply<Result, Failure> =
  | { readonly kind: "done"; readonly result: Result }
  /** An error loses its class on the way. */
  | { readonly kind: "failed"; readonly failure: Failure };

/** As much of `Worker` as is used here. */
export type TaskWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** The last reply of the worker; `undefined` where it cannot start, or cannot be loaded. */
export async function inWorker<Result, Failure>(
  start: () => TaskWorker,
  request: unknown,
  { progress, signal }: WorkOptions = {},
): Promise<LastReply<Result, Failure> | undefined> {
  signal?.throwIfAborted();
  const worker = started(start);
  if (!worker) return undefined;
  const work = new Promise<LastReply<Result, Failure> | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply<Result, Failure>>) => {
      if (data.kind === "progress") progress?.(data.share);
      else resolve(data);
    };
    worker.onerror = () => resolve(undefined);
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.postMessage(request);
  });
  return work.finally(() => worker.terminate());
}

function started(start: () => TaskWorker): TaskWorker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}
