import { describe, expect, it } from "vitest";
import { keyOfName, keysBeforeComplement } from "../../../src/functions/governance/role-words";

describe("the name of a role before its complements", () => {
  it("is tried from the longest beginning to the shortest", () => {
    const keys = keysBeforeComplement("Directrice du pôle de la formation du centre");
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.map(({ length }) => length)).toEqual(keys.map(({ length }) => length).sort((a, b) => b - a));
    expect(keys.at(-1)).toBe(keyOfName("directeur"));
    expect(keys[0]).toBe(keyOfName("directeur du pôle de la formation"));
  });

  it("has no beginning where nothing follows it", () => {
    expect(keysBeforeComplement("Directeur")).toEqual([]);
    expect(keysBeforeComplement("du centre")).toEqual([]);
  });
});
