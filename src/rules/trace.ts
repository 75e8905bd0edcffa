/**
 * How a rule tells what it did. A rule takes an optional `Trace` and records its steps as it computes: the explanation is
 * the computation itself, never a second telling. Without a trace nothing is built: `trace?.step(…)`.
 */
import type { Day } from "./exact/day";
import type { Cents } from "./exact/cents";
import type { Ratio } from "./exact/ratio";

/** A figure or a word of a step. `word` is a stable code (`validated`), put into French and English at the edge. */
export type TraceValue =
  | { readonly kind: "number" | "mark" | "share" | "euros" | "hours"; readonly value: Ratio }
  | { readonly kind: "cents"; readonly value: Cents }
  | { readonly kind: "count"; readonly value: number }
  /** A unit by its place among those of the argument, from 1: who knows the headings gives its code. */
  | { readonly kind: "unit"; readonly value: number }
  | { readonly kind: "date"; readonly value: Day }
  | { readonly kind: "yesNo"; readonly value: boolean }
  | { readonly kind: "text" | "word"; readonly value: string }
  | { readonly kind: "list"; readonly values: readonly TraceValue[] }
  | { readonly kind: "none" };

export interface TraceFacts {
  readonly inputs?: Readonly<Record<string, TraceValue>>;
  /** Keys of the parameters that decide the step; the edge finds their values and articles. */
  readonly parameters?: readonly string[];
  readonly result?: TraceValue;
}

export interface TraceStep {
  /** `grading.mean`: worded at the edge, with the inputs and the result. */
  readonly code: string;
  readonly inputs: Readonly<Record<string, TraceValue>>;
  readonly parameters: readonly string[];
  readonly result: TraceValue;
  readonly steps: readonly TraceStep[];
}

export const NONE: TraceValue = { kind: "none" };

export class Trace {
  private readonly recorded: TraceStep[] = [];

  get steps(): readonly TraceStep[] {
    return this.recorded;
  }

  step(code: string, { inputs = {}, parameters = [], result = NONE }: TraceFacts): void {
    this.recorded.push({ code, inputs, parameters, result, steps: [] });
  }

  /** A step made of others: what is recorded on the trace given back stands under it. */
  open(code: string, { inputs = {}, parameters = [], result = NONE }: TraceFacts = {}): Trace {
    const inner = new Trace();
    this.recorded.push({ code, inputs, parameters, result, steps: inner.recorded });
    return inner;
  }
}

export const asMark = (value: Ratio): TraceValue => ({ kind: "mark", value });
export const asNumber = (value: Ratio): TraceValue => ({ kind: "number", value });
export const asShare = (value: Ratio): TraceValue => ({ kind: "share", value });
export const asHours = (value: Ratio): TraceValue => ({ kind: "hours", value });
export const asEuros = (value: Ratio): TraceValue => ({ kind: "euros", value });
export const asCents = (value: Cents): TraceValue => ({ kind: "cents", value });
export const asCount = (value: number): TraceValue => ({ kind: "count", value });
export const asUnit = (place: number): TraceValue => ({ kind: "unit", value: place });
export const asDate = (value: Day): TraceValue => ({ kind: "date", value });
export const asYesNo = (value: boolean): TraceValue => ({ kind: "yesNo", value });
export const asText = (value: string): TraceValue => ({ kind: "text", value });
export const asWord = (value: string): TraceValue => ({ kind: "word", value });
export const asList = (values: readonly TraceValue[]): TraceValue => ({ kind: "list", values });
