import { describe, expect, it } from "vitest";
import { clearsUserHistory } from "../../src/workbook/user-history";

describe("clearsUserHistory", () => {
  it("warns of a plan that protects a sheet, whatever else it does", () => {
    const edits = [
      { kind: "freeze", sheet: "Notes", rows: 1, columns: 0 },
      { kind: "protect", sheet: "Notes", protection: {} },
    ] as const;
    expect(clearsUserHistory({ label: "", edits })).toBe(true);
  });

  it("has nothing to say of cells and formats", () => {
    expect(clearsUserHistory({ label: "", edits: [{ kind: "freeze", sheet: "Notes", rows: 1, columns: 0 }] })).toBe(
      false,
    );
  });
});
