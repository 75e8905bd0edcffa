/** The functions as they ship: what `dist/functions.js` associates, called as Excel calls them. */
import { readFileSync } from "node:fs";
import vm from "node:vm";

export type BuiltFunction = (...passed: unknown[]) => unknown;

class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** In this very context: in another one, big integers are two to four times slower than people have them. */
export function builtFunctions(
  file = process.env["FUNCTIONS_BUNDLE"] ?? "dist/functions.js",
): ReadonlyMap<string, BuiltFunction> {
  const associated = new Map<string, BuiltFunction>();
  const CustomFunctions = {
    associate: (id: string, implementation: BuiltFunction) => associated.set(id, implementation),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  const source = readFileSync(file, "utf8");
  const start = vm.compileFunction(source, ["CustomFunctions"], { filename: file }) as (given: object) => void;
  start(CustomFunctions);
  return associated;
}

/** A function by its id; an error that it throws or refuses with comes back as a value, as a cell shows it. */
export function builtFunction(id: string): BuiltFunction {
  functions ??= builtFunctions();
  const found = functions.get(id);
  if (!found) throw new Error(`${id} is not associated`);
  return (...passed) => {
    try {
      return found(...passed);
    } catch (error) {
      if (error instanceof CellError) return [[error]];
      throw error;
    }
  };
}

let functions: ReadonlyMap<string, BuiltFunction> | undefined;
