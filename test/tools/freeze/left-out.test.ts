import { describe, expect, it } from "vitest";
import { allLeftOut, leftOutKinds, nothingLeftOut } from "../../../src/tools/freeze/left-out";

describe("what several copies leave out", () => {
  it("adds up kind by kind, and is nothing for no copy", () => {
    const one = { hidden: 1, comments: 2, headersFooters: 0, validations: 4, conditionalFormats: 5 };
    const other = { hidden: 10, comments: 0, headersFooters: 3, validations: 0, conditionalFormats: 1 };
    expect(allLeftOut([one, other])).toEqual({
      hidden: 11,
      comments: 2,
      headersFooters: 3,
      validations: 4,
      conditionalFormats: 6,
    });
    expect(allLeftOut([])).toEqual(nothingLeftOut);
    expect(leftOutKinds.map((kind) => nothingLeftOut[kind])).toEqual([0, 0, 0, 0, 0]);
    // Adding up changes none of them.
    expect(nothingLeftOut.hidden).toBe(0);
  });
});
