/** Each kind of sheet that was misread, in other words, positions and languages: read truly or asked about, never silently wrong. */
import { beforeAll, describe, expect, it } from "vitest";
import { knownSheets } from "./known-sheets";
import { judge, type Judged } from "./variant-verdict";
import { variants } from "./variants";

const FEWEST = 5;
/** Half of them, rounded down. */
const FEWEST_UNSEEN = 2;
/** What holds today, a little below. */
const LEAST_RIGHT = 0.96;

const kindOf = (id: string): string => /^K\d+/.exec(id)?.[0] ?? id;
const kinds = [...new Set(knownSheets.map(({ id }) => kindOf(id)))];

describe("the variants of a kind", () => {
  it.each(kinds)("%s are five at least, half of them unseen when they were first read", (kind) => {
    const own = variants.filter((variant) => variant.kind === kind);
    expect(own.length).toBeGreaterThanOrEqual(FEWEST);
    expect(own.filter(({ unseen }) => unseen).length).toBeGreaterThanOrEqual(FEWEST_UNSEEN);
  });

  it("are of a kind that is known", () => {
    expect(variants.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe("a variant", () => {
  let judged: readonly Judged[] = [];
  beforeAll(() => {
    judged = variants.flatMap(judge);
  });

  it("is never silently wrong", () => {
    const silent = judged.filter(({ verdict }) => verdict === "silent");
    expect(silent.map(({ variant, truth, read }) => `${variant.place}, ${truth}: ${read}`)).toEqual([]);
  });

  it("is seldom asked about", () => {
    const right = judged.filter(({ verdict }) => verdict === "right").length;
    expect(right / judged.length).toBeGreaterThan(LEAST_RIGHT);
  });
});
