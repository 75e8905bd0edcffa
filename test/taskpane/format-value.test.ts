import { describe, expect, it } from "vitest";
import { formatNumber, formatShare } from "../../src/taskpane/format-value";

/** Intl writes no-break and narrow no-break spaces; which one is the platform's affair. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("numbers", () => {
  it("are written as their language does", () => {
    expect(plain(formatNumber(1234.5, "fr"))).toBe("1 234,5");
    expect(formatNumber(1234.5, "en")).toBe("1,234.5");
    expect(plain(formatShare(0.125, "fr"))).toBe("12,5 %");
    expect(formatShare(0.125, "en")).toBe("12.5%");
  });
});
