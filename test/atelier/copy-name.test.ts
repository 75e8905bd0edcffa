import { describe, expect, it } from "vitest";
import { copyName } from "../../src/atelier/copy-name";

describe("the name of a saved copy", () => {
  it.each([
    ["is never the original's", "Budget.xlsx", [], "Budget (CNAM).xlsx"],
    ["counts the copies already given", "Budget.xlsx", ["Budget (CNAM).xlsx"], "Budget (CNAM 2).xlsx"],
    ["ignores case, as folders do", "Budget.xlsx", ["BUDGET (cnam).xlsx"], "Budget (CNAM 2).xlsx"],
    ["follows the number of the copy that was opened", "Budget (CNAM).xlsx", [], "Budget (CNAM 2).xlsx"],
    ["goes on from there", "Budget (CNAM 9).xlsx", [], "Budget (CNAM 10).xlsx"],
    ["drops macros, which a copy does not hold", "Notes.XLSM", [], "Notes (CNAM).xlsx"],
    ["keeps other dots and brackets", "Budget v1.2 (fin).xlsx", [], "Budget v1.2 (fin) (CNAM).xlsx"],
    ["takes a name without an extension", "Budget", [], "Budget (CNAM).xlsx"],
  ])("%s", (_, opened, given, expected) => {
    expect(copyName(opened, given)).toBe(expected);
  });
});
