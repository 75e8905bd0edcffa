/** Draws in a worker; in the page itself where no worker can be had, part by part, with the same code. */
import { RiskDraws, type BreakRisk, type RiskResult } from "../../../tools/simulate/risk/break-risk";
import { breath } from "../../breath";
import { inWorker, type TaskWorker, type WorkOptions } from "../../worker/worker-task";
import { drawsAtOnce } from "./draws-at-once";

function startWorker(): TaskWorker {
  return new Worker(/* webpackChunkName: "risk" */ new URL("./risk-worker.ts", import.meta.url));
}

export async function drawRisk(
  risk: BreakRisk,
  options: WorkOptions,
  start: () => TaskWorker = startWorker,
): Promise<RiskResult> {
  const reply = await inWorker<RiskResult, string>(start, risk, options);
  if (reply?.kind === "failed") throw new Error(reply.failure);
  return reply?.result ?? (await inPage(risk, options));
}

async function inPage(risk: BreakRisk, { progress, signal }: WorkOptions): Promise<RiskResult> {
  const draws = new RiskDraws(risk);
  while (!draws.isOver) {
    draws.run(drawsAtOnce(risk));
    progress?.(draws.share);
    await breath();
    signal?.throwIfAborted();
  }
  return draws.result();
}
