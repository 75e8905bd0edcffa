/** Years computed by hand, typed once, found everywhere: every figure to the cent. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inputOf, typedFile, type Year } from "../../../tools/support/financial-file";
import { PlayedYear } from "./played-year";

interface GoldenYear extends Year {
  /** Sheet, row, heading, value, article. */
  readonly shown: readonly (readonly [string, string | number, string, string | number, string])[];
}

const FOLDER = path.join(import.meta.dirname, "years");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const year = parse(readFileSync(path.join(FOLDER, file), "utf8")) as GoldenYear;
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(typedFile(year));
  });
  afterAll(() => played.close());

  it.each(year.shown)("%s, %s, %s: %s (%s)", async (sheet, row, heading, value) => {
    const figure = await played.figure(sheet, String(row), heading);
    // Sums of cents may end on dust: a cell of theirs shows two decimals.
    const shown = typeof figure === "number" && Math.abs(figure) > 1e-9 ? Number(figure.toPrecision(15)) : figure;
    expect(shown).toBe(inputOf(value));
  });

  it("cites an article or a function for each figure", () => {
    for (const [, , , , article] of year.shown) expect(article).toMatch(/\S/);
  });
});
