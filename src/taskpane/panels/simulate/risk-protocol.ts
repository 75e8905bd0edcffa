/** What the worker that draws answers: plain data, copied from one to the other. */
import type { RiskResult } from "../../../tools/simulate/risk/break-risk";
import type { Reply } from "../../worker/worker-task";

/** The message of an error that nobody foresaw. */
export type RiskReply = Reply<RiskResult, string>;
