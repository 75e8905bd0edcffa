import { expect, it } from "vitest";
import { withLeftOut } from "../../src/atelier/workbook-files";

it("says each kind once, whether the file held it or it was made since", () => {
  const file = [
    { kind: "macros", count: 1, where: [] },
    { kind: "images", count: 2, where: ["Notes"] },
  ] as const;
  const made = [{ kind: "images", count: 1, where: ["Budget", "Notes"] }] as const;
  expect(withLeftOut(file, made)).toEqual([
    { kind: "macros", count: 1, where: [] },
    { kind: "images", count: 3, where: ["Notes", "Budget"] },
  ]);
  expect(withLeftOut([], [])).toEqual([]);
});
