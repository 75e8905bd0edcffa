/** Every CNAM function: its description and its implementation. The one list hosts, metadata and documentation read. */
import type { FunctionDescription } from "./description";
import type { CnamImplementation } from "./host";

export interface CnamFunction {
  readonly description: FunctionDescription;
  readonly call: CnamImplementation;
}

export const catalogue: readonly CnamFunction[] = [];
