/** Words as people type them, in cells of a few letters and in cells that are full. */
import { describe, expect, it } from "vitest";
import { fold, trim } from "../../../src/spreadsheet/cell/text";

const LENGTHS = [1, 40, 499, 500, 501, 32_767];

describe.each(LENGTHS)("in a text of %i letters", (length) => {
  const filler = "x".repeat(Math.max(0, length - 1));

  it("two spellings of one word are the same, and two words are not", () => {
    expect(fold(`É${filler}`)).toBe(`e${filler}`);
    expect(fold(`E\u0301${filler}`)).toBe(`e${filler}`);
    expect(fold(`\u00a0A${filler} \t `)).toBe(`a${filler}`);
    expect(fold(`’${filler}`)).toBe(`'${filler}`);
    expect(fold(`b${filler}`)).not.toBe(fold(`c${filler}`));
  });

  it("spaces around go, and accents and capitals stay", () => {
    expect(trim(` \u202f${filler}É\u2007`)).toBe(`${filler}É`);
  });
});

it("many full cells are each read as they are, again and again", () => {
  const cells = Array.from({ length: 100 }, (_, i) => `É${"x".repeat(600)}${i}`);
  const folded = cells.map((_, i) => `e${"x".repeat(600)}${i}`);
  expect(cells.map(fold)).toEqual(folded);
  expect([...cells].reverse().map(fold)).toEqual([...folded].reverse());
  expect(cells.map(trim)).toEqual(cells);
});
