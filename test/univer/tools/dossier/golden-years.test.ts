/** Years computed by hand, typed once, found everywhere: every figure to the cent. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { conventions } from "../../../../src/conventions";
import { cellReference } from "../../../../src/tools/cell-reference";
import { createdFile, inputOf, typedFile, type GoldenYear } from "../../../tools/support/financial-file";
import { asShown } from "../../../tools/support/labelled-figure";
import { PlayedYear } from "./played-year";

const FOLDER = path.join(import.meta.dirname, "years");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const year = parse(readFileSync(path.join(FOLDER, file), "utf8")) as GoldenYear;
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(typedFile(year));
  });
  afterAll(() => played.close());

  it.each(year.shown)("%s, %s, %s: %s (%s)", async (sheet, row, heading, value) => {
    expect(asShown(await played.figure(sheet, String(row), heading))).toBe(inputOf(value));
  });

  it("has no cell in error", async () => {
    expect(await errorsIn(played)).toEqual([]);
  });

  it("cites an article or a function for each figure", () => {
    for (const [, , , , article] of year.shown) expect(article).toMatch(/\S/);
  });
});

it.each(conventions.map(({ id }) => id))(
  "%s: a file in which nothing is typed yet has no cell in error",
  async (convention) => {
    // Caps are those of the years of a text that has ended.
    const year = convention === "pays-aix-2016-2018" ? 2017 : 2026;
    const played = await PlayedYear.open(createdFile({ convention, year, learners: 3 }));
    expect(await errorsIn(played)).toEqual([]);
    played.close();
  },
);

async function errorsIn(played: PlayedYear): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name } of played.workbook.sheets)
    (await played.values(name)).forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (typeof value === "object" && value !== null) wrong.push(`${name} ${cellReference(row, column)}`);
      }),
    );
  return wrong;
}
