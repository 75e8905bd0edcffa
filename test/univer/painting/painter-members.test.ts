/** The painter that is installed is the one that ours was made for; another is left as it is. */
import { describe, expect, it } from "vitest";
import { packageSeen, unmetBy } from "../../../src/workbook/univer/made-for";
import { PAINTER } from "../../../src/workbook/univer/painting/painter-members";

describe("Univer's painter", () => {
  it("is the one that was read", () => expect(unmetBy(PAINTER)).toBeNull());

  it("is left as it is in another version, or without a method that is leant on", () => {
    expect(unmetBy(PAINTER, { ...packageSeen(PAINTER), version: "0.26.0" })).toContain("0.26.0");
    expect(unmetBy(PAINTER, { ...packageSeen(PAINTER), has: () => false })).toContain("Scene.render");
  });
});
