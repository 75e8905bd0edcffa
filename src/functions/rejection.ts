/** Why a call, or one of its rows, has no value: what the cell shows, and the sentence of its error card. */
import type { FunctionError, FunctionErrorCode } from "./host";

export class Rejection {
  constructor(
    readonly error: FunctionErrorCode,
    readonly message: string,
  ) {}

  /** As a cell of a result. */
  toCell(): FunctionError {
    return { error: this.error, message: this.message };
  }
}

/** The argument, or its place, is wrong. */
export function invalid(message: string): Rejection {
  return new Rejection("#VALUE!", message);
}

/** Something is not known yet. */
export function missing(message: string): Rejection {
  return new Rejection("#N/A", message);
}
