import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CopyKeeper } from "../../../src/atelier/recovery/copy-keeper";
import type { RecoveryCopy } from "../../../src/atelier/recovery/recovery-copy";
import { MemoryStore, workOf } from "./memory-store";

let store: MemoryStore;
let value: number;
let failures: number;
let keeper: CopyKeeper;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  store = new MemoryStore();
  value = 1;
  failures = 0;
  keeper = new CopyKeeper(
    store,
    "mine",
    () => workOf(value),
    () => (failures += 1),
  );
});
afterEach(() => {
  vi.useRealTimers();
});

const kept = (): unknown => (store.kept.get("mine") as RecoveryCopy | undefined)?.model.sheets[0]?.cells;

describe("the copy", () => {
  it("is written once edits have settled", async () => {
    keeper.noteEdit();
    await vi.advanceTimersByTimeAsync(1900);
    keeper.noteEdit();
    value = 2;
    await vi.advanceTimersByTimeAsync(1900);
    expect(store.kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(kept()).toEqual({ 0: { 0: { value: 2 } } });
  });

  it("is written all the same while somebody never stops typing", async () => {
    for (let second = 0; second < 16; second += 1) {
      keeper.noteEdit();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(store.kept.size).toBe(1);
  });

  it("is written at once when the page goes, and not again without a change", async () => {
    keeper.noteEdit();
    await keeper.flush();
    expect(store.kept.size).toBe(1);
    await keeper.erase();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.kept.size).toBe(0);
  });

  it("is gone for good once erased, whatever was about to be written", async () => {
    keeper.noteEdit();
    const writing = keeper.flush();
    keeper.noteEdit();
    await keeper.erase();
    await writing;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.kept.size).toBe(0);
  });

  it("that cannot be written is said, and the next is tried", async () => {
    store.failures = 1;
    keeper.noteEdit();
    await keeper.flush();
    expect(failures).toBe(1);
    keeper.noteEdit();
    await keeper.flush();
    expect(store.kept.size).toBe(1);
    expect(failures).toBe(1);
  });

  it("leaves those of other tabs alone", async () => {
    store.kept.set("theirs", "theirs");
    keeper.noteEdit();
    await keeper.flush();
    await keeper.erase();
    expect([...store.kept.keys()]).toEqual(["theirs"]);
  });
});
