/** The engine that is installed is the one that incremental calculation was made for; another is left as it is. */
import { describe, expect, it } from "vitest";
import { engineSeen, engineUnmet } from "../../../src/workbook/univer/incremental/engine-members";

describe("Univer's engine", () => {
  it("is the one that was read", () => {
    expect(engineUnmet(engineSeen())).toBeNull();
  });

  it("is left as it is in another version, and the reason is said", () => {
    expect(engineUnmet({ ...engineSeen(), version: "0.26.0" })).toContain("0.26.0");
  });

  it("is left as it is without a method that is leant on, which is named", () => {
    const { has } = engineSeen();
    const without = {
      ...engineSeen(),
      has: (name: string, member: string) => member !== "_createFDtree" && has(name, member),
    };
    expect(engineUnmet(without)).toContain("FormulaDependencyGenerator._createFDtree");
  });
});
