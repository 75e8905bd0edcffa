import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hostReady, PATIENCE_MS } from "../../src/taskpane/host-ready";

const answering = (host: unknown): { onReady: () => Promise<{ host: unknown }> } => ({
  onReady: () => Promise.resolve({ host }),
});

describe("hostReady", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["Excel answers", answering("Excel"), "excel"],
    ["a plain browser answers null", answering(null), "elsewhere"],
    ["another application answers", answering("Word"), "elsewhere"],
    ["Office's script was blocked", undefined, "blocked"],
  ] as const)("when %s", async (_case, office, answer) => {
    expect(await hostReady(office, "Excel")).toBe(answer);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives up on a script that never answers", async () => {
    const silent = { onReady: () => new Promise<never>(() => undefined) };
    const answer = hostReady(silent, "Excel");
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe("blocked");
  });
});
