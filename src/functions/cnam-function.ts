/** A custom function: what describes it, what computes it, and what tells how. */
import type { TraceStep } from "../rules/trace";
import type { FunctionDescription } from "./description";
import type { Argument, CallContext, CnamImplementation, Result } from "./host";
import type { RuleSet } from "./rules/rule-set";

export interface CnamFunction {
  readonly description: FunctionDescription;
  readonly call: CnamImplementation;
  /** The same computation, telling what it did. */
  readonly trace: (args: readonly Argument[], context: CallContext, request?: TraceRequest) => Promise<TracedResult>;
}

export interface TraceRequest {
  /** The row of the result to tell about (from 0, headings apart); every row by default. */
  readonly row?: number;
  /** Other rules than those of the argument: another reading of a text, or the same rules watched. */
  readonly adapt?: (rules: RuleSet) => RuleSet;
}

export interface TracedResult {
  readonly result: Result;
  readonly steps: readonly TraceStep[];
  /** The rules that were applied; `null` when the call was refused before they were read. */
  readonly rules: RuleSet | null;
}
