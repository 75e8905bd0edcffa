/** A long work on the page's own thread lets keys and clicks have their turn. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { withBreaths } from "../../src/taskpane/breath";
import { atOnce, type Parts } from "../../src/workbook/parts";

const PARTS = 10;

function* work(onPart: () => void): Parts<string> {
  for (let part = 0; part < PARTS; part += 1) {
    onPart();
    yield;
  }
  return "done";
}

afterEach(() => vi.restoreAllMocks());

describe("a work in parts", () => {
  const turns = async (millisecondsOfPart: number): Promise<number> => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    let taken = 0;
    let isOver = false;
    const others = (): void => {
      if (isOver) return;
      taken += 1;
      setTimeout(others);
    };
    setTimeout(others);
    expect(await withBreaths(work(() => (now += millisecondsOfPart)))).toBe("done");
    isOver = true;
    return taken;
  };

  it("leaves the thread after each part that can be felt", async () => {
    expect(await turns(50)).toBeGreaterThanOrEqual(PARTS - 1);
  });

  it("goes through parts that nobody feels without leaving", async () => {
    expect(await turns(1)).toBe(0);
  });

  it("is done at once by whoever has the time", () => {
    expect(atOnce(work(() => undefined))).toBe("done");
  });
});
