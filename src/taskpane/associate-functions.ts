/** Tells Excel of every function at once, and fetches them when a formula first calls one: the pane need not wait. */
import { functionIds } from "../functions/function-ids";
import { OnDemand } from "./on-demand";

type Call = (...passed: unknown[]) => unknown;

export interface FunctionHost {
  associate(id: string, implementation: Call): void;
  /** What a formula shows when the functions cannot be fetched; the next calculation tries again. */
  unavailable(): unknown;
}

export function associateFunctions(host: FunctionHost, fetch: () => Promise<ReadonlyMap<string, Call>>): void {
  const functions = new OnDemand(fetch);
  for (const id of functionIds) {
    const call = (loaded: ReadonlyMap<string, Call>, passed: readonly unknown[]): unknown =>
      loaded.get(id)?.(...passed) ?? host.unavailable();
    host.associate(id, (...passed) => {
      if (functions.loaded) return call(functions.loaded, passed);
      return functions.load().then(
        (loaded) => call(loaded, passed),
        () => Promise.reject(host.unavailable() as Error),
      );
    });
  }
}
