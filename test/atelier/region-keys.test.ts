import { describe, expect, it } from "vitest";
import { nextIndex } from "../../src/atelier/region-keys";

describe("the part of the page that F6 goes to", () => {
  it.each([
    ["from outside: the first", -1, false, 0],
    ["from the first: the second", 0, false, 1],
    ["from the last: the first", 2, false, 0],
    ["backwards from outside: the last", -1, true, 2],
    ["backwards from the first: the last", 0, true, 2],
    ["backwards from the last: the one before", 2, true, 1],
  ])("%s", (_, at, backwards, next) => {
    expect(nextIndex(at, 3, backwards)).toBe(next);
  });
});
