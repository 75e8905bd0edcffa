import { describe, expect, it, vi } from "vitest";
import { packageSeen, unmetBy } from "../../src/workbook/univer/made-for";
import { EDITING, keepEntry } from "../../src/workbook/univer/typing/entry-stays";

describe("the edited cell, read again when values land", () => {
  const bridge = (visible: boolean) => {
    const read = vi.fn();
    const seen = { refreshEditCellState: read, isVisible: () => ({ visible }) } as unknown as Parameters<
      typeof keepEntry
    >[0];
    keepEntry(seen);
    return { seen, read };
  };

  it("is not while it is typed in", () => {
    const { seen, read } = bridge(true);
    seen.refreshEditCellState();
    expect(read).not.toHaveBeenCalled();
  });

  it("is otherwise", () => {
    const { seen, read } = bridge(false);
    seen.refreshEditCellState();
    expect(read).toHaveBeenCalledOnce();
  });
});

describe("Univer's editing", () => {
  it("is the one that was read", () => expect(unmetBy(EDITING)).toBeNull());

  it("is left alone in another version", () => {
    expect(unmetBy(EDITING, { ...packageSeen(EDITING), version: "0.26.0" })).toContain("0.26.0");
  });
});
