/** The entry of the worker that draws: the pane stays alive meanwhile, and ends it to stop. */
import type { BreakRisk } from "../../../tools/simulate/risk/break-risk";
import type { RiskReply } from "./risk-protocol";
import { serveRisk } from "./risk-serve";

// The compiler knows the page's globals only; in a worker `postMessage` takes no origin.
const post = self.postMessage.bind(self) as (reply: RiskReply) => void;

self.addEventListener("message", ({ data }: MessageEvent<BreakRisk>) => serveRisk(data, post));
