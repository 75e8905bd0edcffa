/** Draws in a worker; in the page itself where no worker can be had, part by part, with the same code. */
import { RiskDraws, type BreakRisk, type RiskResult } from "../../../tools/simulate/risk/break-risk";
import { drawsAtOnce } from "./draws-at-once";
import type { RiskReply } from "./risk-protocol";

export interface RiskWorkOptions {
  /** Told, from 0 to 1, what share of the draws is made. */
  readonly progress: (share: number) => void;
  /** Stops the draws: their promise is then rejected with the signal's reason. */
  readonly signal: AbortSignal;
}

/** As much of `Worker` as is used here. */
export type RiskWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

function startWorker(): RiskWorker {
  return new Worker(/* webpackChunkName: "risk" */ new URL("./risk-worker.ts", import.meta.url));
}

export async function drawRisk(
  risk: BreakRisk,
  options: RiskWorkOptions,
  start: () => RiskWorker = startWorker,
): Promise<RiskResult> {
  options.signal.throwIfAborted();
  return (await inWorker(risk, options, start)) ?? (await inPage(risk, options));
}

/** `undefined` where no worker can start. */
function inWorker(
  risk: BreakRisk,
  { progress, signal }: RiskWorkOptions,
  start: () => RiskWorker,
): Promise<RiskResult | undefined> {
  const worker = started(start);
  if (!worker) return Promise.resolve(undefined);
  const work = new Promise<RiskResult | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<RiskReply>) => {
      if (data.kind === "progress") progress(data.share);
      else if (data.kind === "done") resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = () => resolve(undefined);
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.postMessage(risk);
  });
  return work.finally(() => worker.terminate());
}

function started(start: () => RiskWorker): RiskWorker | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

async function inPage(risk: BreakRisk, { progress, signal }: RiskWorkOptions): Promise<RiskResult> {
  const draws = new RiskDraws(risk);
  while (!draws.isOver) {
    draws.run(drawsAtOnce(risk));
    progress(draws.share);
    // Clicks and keys have their turn.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
  return draws.result();
}
