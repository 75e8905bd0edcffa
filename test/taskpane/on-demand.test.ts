import { describe, expect, it } from "vitest";
import { OnDemand, PartUnavailable } from "../../src/taskpane/on-demand";

describe("OnDemand", () => {
  it("fetches when first needed, and once", async () => {
    let fetched = 0;
    const part = new OnDemand(() => Promise.resolve((fetched += 1)));
    expect([part.loaded, fetched]).toEqual([null, 0]);
    expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
    expect([part.loaded, fetched]).toEqual([1, 1]);
  });

  it("tries again after a failure", async () => {
    const answers = [Promise.reject(new Error("offline")), Promise.resolve("part")];
    const part = new OnDemand(() => answers.shift() ?? Promise.reject(new Error("asked too often")));
    await expect(part.load()).rejects.toBeInstanceOf(PartUnavailable);
    expect(part.loaded).toBeNull();
    expect(await part.load()).toBe("part");
  });
});
