/** Sheets written by hand as strangers would: each read truly or asked about, never silently wrong. */
import { beforeAll, describe, expect, it } from "vitest";
import { judge, type Judged } from "./variant-verdict";
import { writtenSheets } from "./variants";

/** What holds today, a little below. */
const LEAST_RIGHT = 0.95;

describe("a sheet written by hand", () => {
  let judged: readonly Judged[] = [];
  beforeAll(() => {
    judged = writtenSheets.flatMap(judge);
  });

  it.each(writtenSheets.map(({ kind }) => kind))("%s is never silently wrong", (kind) => {
    const silent = judged.filter(({ variant, verdict }) => variant.kind === kind && verdict === "silent");
    expect(silent.map(({ variant, truth, read }) => `${variant.place}, ${truth}: ${read}`)).toEqual([]);
  });

  it("is seldom asked about", () => {
    const right = judged.filter(({ verdict }) => verdict === "right").length;
    expect(right / judged.length).toBeGreaterThan(LEAST_RIGHT);
  });
});
