import { describe, expect, it } from "vitest";
import { packageSeen, unmetBy } from "../../src/workbook/univer/made-for";
import { distanceTo, SCROLLING } from "../../src/workbook/univer/typing/cell-in-view";

/** Cells of 30, 50, 80, 40 and 100. */
const ends = [30, 80, 160, 200, 300];
const view = { start: 30, end: 170 };

describe("a cell that is to be in view", () => {
  it("moves nothing when the view shows it, to its edges", () => {
    expect(distanceTo({ start: 30, end: 80 }, view, ends, false)).toBe(0);
    expect(distanceTo({ start: 80, end: 170 }, view, ends, false)).toBe(0);
  });

  it("stands at the start of the view when it was before", () => {
    expect(distanceTo({ start: 0, end: 30 }, view, ends, false)).toBe(-30);
  });

  it("comes in from beyond, the view beginning between two cells", () => {
    // Thirty would do, at 60: the next cell begins at 80.
    expect(distanceTo({ start: 160, end: 200 }, view, ends, false)).toBe(50);
  });

  it("shows its beginning when it is larger than the view", () => {
    expect(distanceTo({ start: 200, end: 300 }, { start: 0, end: 60 }, ends, false)).toBe(200);
  });

  it("is the first one shown where that is asked", () => {
    expect(distanceTo({ start: 80, end: 160 }, view, ends, true)).toBe(50);
  });
});

describe("Univer's scrolling", () => {
  it("is the one that was read", () => expect(unmetBy(SCROLLING)).toBeNull());

  it("is left alone in another version, or without a method that is answered for", () => {
    expect(unmetBy(SCROLLING, { ...packageSeen(SCROLLING), version: "0.26.0" })).toContain("0.26.0");
    expect(unmetBy(SCROLLING, { ...packageSeen(SCROLLING), has: () => false })).toContain(
      "SheetsScrollRenderController._scrollToCell",
    );
  });
});
