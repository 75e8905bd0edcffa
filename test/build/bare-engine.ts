/** functions.js in an engine that defines nothing but the language and `CustomFunctions`. */
import { readFileSync } from "node:fs";
import vm from "node:vm";

export interface CellError {
  readonly code: string;
  readonly message: string;
}

export type ExcelFunction = (...passed: unknown[]) => unknown;

/** Runs the bundle and gives what it associated, by id; `globals` are what a host defines beyond the language. */
export function runInBareEngine(
  file: string,
  globals: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, ExcelFunction> {
  const associated = new Map<string, ExcelFunction>();
  class CustomFunctionsError implements CellError {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  }
  const CustomFunctions = {
    associate: (id: string, implementation: ExcelFunction) => associated.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  vm.runInNewContext(readFileSync(file, "utf8"), { CustomFunctions, ...globals }, { filename: file });
  return associated;
}
