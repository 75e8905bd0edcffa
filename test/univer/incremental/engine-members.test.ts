/** The engine that is installed is the one that incremental calculation was made for; another is left as it is. */
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../../src/workbook/univer/incremental/engine-members";
import { packageSeen, unmetBy } from "../../../src/workbook/univer/made-for";

describe("Univer's engine", () => {
  it("is the one that was read", () => {
    expect(unmetBy(ENGINE)).toBeNull();
  });

  it("is left as it is in another version, and the reason is said", () => {
    expect(unmetBy(ENGINE, { ...packageSeen(ENGINE), version: "0.26.0" })).toContain("0.26.0");
  });

  it("is left as it is without a method that is leant on, which is named", () => {
    const { has } = packageSeen(ENGINE);
    const without = {
      ...packageSeen(ENGINE),
      has: (name: string, member: string) => member !== "_createFDtree" && has(name, member),
    };
    expect(unmetBy(ENGINE, without)).toContain("FormulaDependencyGenerator._createFDtree");
  });
});
