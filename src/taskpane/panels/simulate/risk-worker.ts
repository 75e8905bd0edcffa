/** The entry of the worker that draws: the pane stays alive meanwhile, and ends it to stop. */
import { RiskDraws, type BreakRisk } from "../../../tools/simulate/risk/break-risk";
import { drawsAtOnce } from "./draws-at-once";
import type { RiskReply } from "./risk-protocol";

// The compiler knows the page's globals only; in a worker `postMessage` takes no origin.
const post = self.postMessage.bind(self) as (reply: RiskReply) => void;

self.addEventListener("message", ({ data }: MessageEvent<BreakRisk>) => {
  try {
    const draws = new RiskDraws(data);
    while (!draws.isOver) {
      draws.run(drawsAtOnce(data));
      post({ kind: "progress", share: draws.share });
    }
    post({ kind: "done", result: draws.result() });
  } catch (error) {
    post({ kind: "failed", message: String(error) });
  }
});
