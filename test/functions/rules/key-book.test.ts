import { describe, expect, it } from "vitest";
import { KeyBook } from "../../../src/functions/rules/key-book";

describe("the spelling of keys", () => {
  const convention = new KeyBook(["unit.USSA24", "unit.USSA24.hours", "finance.split.greta-cfa"]);
  const table = new KeyBook(["unit.ussa24", "unit.Ue1", "unit.UE1.hours"], convention);

  it("is found from a folded word, in the table before its convention", () => {
    expect(convention.key("unit.ussa24.hours")).toBe("unit.USSA24.hours");
    expect(table.key("unit.ussa24")).toBe("unit.ussa24");
    expect(table.key("unit.ussa24.hours")).toBe("unit.USSA24.hours");
    expect(table.key("unit.ussa25")).toBeUndefined();
  });

  it("of an id in a key is that of its family, the convention's first, else the first that was typed, else as typed", () => {
    expect(convention.part("unit", "ussa24")).toBe("USSA24");
    expect(convention.part("finance", "GRETA-CFA")).toBe("greta-cfa");
    expect(table.part("unit", "Ussa24")).toBe("USSA24");
    expect(table.part("unit", "UE1")).toBe("Ue1");
    expect(convention.part("finance", "ussa24")).toBe("ussa24");
    expect(convention.part("unit", "u")).toBe("u");
  });
});
