/** Draws all that is asked, and tells how far it is. */
import { RiskDraws, type BreakRisk } from "../../../tools/simulate/risk/break-risk";
import { drawsAtOnce } from "./draws-at-once";
import type { RiskReply } from "./risk-protocol";

export function serveRisk(risk: BreakRisk, reply: (reply: RiskReply) => void): void {
  try {
    const draws = new RiskDraws(risk);
    while (!draws.isOver) {
      draws.run(drawsAtOnce(risk));
      reply({ kind: "progress", share: draws.share });
    }
    reply({ kind: "done", result: draws.result() });
  } catch (error) {
    reply({ kind: "failed", failure: String(error) });
  }
}
