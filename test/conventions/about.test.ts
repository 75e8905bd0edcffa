import { describe, expect, it } from "vitest";
import { conventions } from "../../src/conventions";
import { aboutConvention, aboutConventions } from "../../src/conventions/about";

describe("what is said of the conventions before they are fetched", () => {
  it("is of the same conventions, in the same order, word for word", () => {
    expect(conventions.map(({ values: _, ...about }) => about)).toEqual(aboutConventions);
  });

  it("is found by id", () => {
    expect(aboutConvention("gessms-2026")?.base).toBe("apprentissage-2025");
    expect(aboutConvention("unknown")).toBeUndefined();
  });
});
