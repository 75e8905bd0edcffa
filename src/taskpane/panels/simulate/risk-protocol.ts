/** What the pane asks of the worker that draws, and what it answers: plain data, copied from one to the other. */
import type { RiskResult } from "../../../tools/simulate/risk/break-risk";

export type RiskReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: RiskResult }
  | { readonly kind: "failed"; readonly message: string };
