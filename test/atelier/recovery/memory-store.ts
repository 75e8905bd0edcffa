import type { CopyStore } from "../../../src/atelier/recovery/copy-store";
import type { RecoveryCopy } from "../../../src/atelier/recovery/recovery-copy";

/** The browser's database, in memory. */
export class MemoryStore implements CopyStore {
  readonly kept = new Map<string, unknown>();
  /** How many of the next writings fail. */
  failures = 0;

  all(): Promise<ReadonlyMap<string, unknown>> {
    return Promise.resolve(new Map(this.kept));
  }

  put(id: string, copy: unknown): Promise<void> {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error("no room"));
    }
    this.kept.set(id, structuredClone(copy));
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }
}

export function workOf(value: number): Pick<RecoveryCopy, "file" | "model" | "notKept"> {
  const cells = { 0: { 0: { value } } };
  const model = { names: [], sheets: [{ id: "notes", name: "Notes", visibility: "visible" as const, cells }] };
  return { file: "Notes.xlsx", model, notKept: [] };
}

export function copyOf(id: string, keptAt: number, change: object = {}): RecoveryCopy {
  return { version: 1, id, keptAt, state: "kept", ...workOf(1), ...change };
}
