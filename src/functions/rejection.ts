/** Why a call, or one of its rows, has no value: what the cell shows, and the sentences of its error card. */
import { messages } from "../i18n/fr/messages";
import type { FunctionError, FunctionErrorCode } from "./host";

/** One thing wrong, in a sentence. */
interface Fault {
  readonly message: string;
  /** It is wrong whatever the rules say: with rules that cannot be read, it is still told. */
  readonly stands: boolean;
}

/** An error card has room for so many sentences. */
const MOST_TOLD = 5;

export class Rejection {
  constructor(
    readonly error: FunctionErrorCode,
    readonly faults: readonly [Fault, ...Fault[]],
  ) {}

  /** Every sentence once, in order; of very many, the first and how many others there are. */
  get message(): string {
    const sentences = [...new Set(this.faults.map(({ message }) => message))];
    const told = sentences.slice(0, MOST_TOLD);
    const left = sentences.length - told.length;
    return [...told, ...(left > 0 ? [messages.andOtherFaults(left)] : [])].join(" ");
  }

  /** The same sentences, under the error of another. */
  withErrorOf({ error }: Rejection): Rejection {
    return new Rejection(error, this.faults);
  }

  /** As a cell of a result. */
  toCell(): FunctionError {
    return { error: this.error, message: this.message };
  }

  /** The same, said to be wrong whatever the rules say. */
  standing(): Rejection {
    const [first, ...others] = this.faults.map(({ message }) => ({ message, stands: true }));
    return first ? new Rejection(this.error, [first, ...others]) : this;
  }

  /** What of it is wrong whatever the rules say. */
  whateverTheRules(): Rejection | undefined {
    const [first, ...others] = this.faults.filter(({ stands }) => stands);
    return first && new Rejection(this.error, [first, ...others]);
  }
}

/** The argument, or its place, is wrong. */
export function invalid(message: string): Rejection {
  return new Rejection("#VALUE!", [{ message, stands: false }]);
}

/** Something is not known yet. */
export function missing(message: string): Rejection {
  return new Rejection("#N/A", [{ message, stands: false }]);
}

/** All that is wrong, in order; a bad argument outweighs one that is missing. `undefined` when nothing is. */
export function together(rejections: readonly (Rejection | null | undefined)[]): Rejection | undefined {
  const wrong = rejections.filter((one) => one instanceof Rejection);
  const [first, ...others] = wrong.flatMap(({ faults }) => faults);
  return (
    first && new Rejection(wrong.some(({ error }) => error === "#VALUE!") ? "#VALUE!" : "#N/A", [first, ...others])
  );
}

type Read<Values extends readonly unknown[]> = { readonly [Index in keyof Values]: Exclude<Values[Index], Rejection> };

/** Every value, or all that is wrong with them, in order. */
export function all<const Values extends readonly unknown[]>(values: Values): Read<Values> | Rejection {
  // Without a rejection among them, they are what was read.
  return together(values.filter((value) => value instanceof Rejection)) ?? (values as Read<Values>);
}
