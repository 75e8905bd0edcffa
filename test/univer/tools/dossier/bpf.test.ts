/** The lines of the yearly report that the file holds, computed by hand; what they lack stands beside them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conventionById } from "../../../../src/conventions";
import { dayOf } from "../../../../src/rules/exact/day";
import { auditWorkbook } from "../../../../src/tools/audit/audit-workbook";
import type { CellValue } from "../../../../src/workbook/model";
import { labelledFigure } from "../../../tools/support/labelled-figure";
import { goldenYears, playedApart, shownFigure } from "./apart";
import type { PlayedYear } from "./played-year";

const SHEET = "BPF";

describe.each(goldenYears("bpf"))("%s", (_, year) => {
  let played: PlayedYear;
  let rows: readonly CellValue[][];
  beforeAll(async () => {
    played = await playedApart("bpf", year);
    rows = await played.values(SHEET);
  });
  afterAll(() => played.close());

  it.each(year.shown)("%s, %s: %s (%s)", (row, heading, value) => {
    expect(shownFigure(labelledFigure(rows, row, heading))).toBe(value);
  });

  it("declares nothing that the file does not hold", () => {
    const declared = rows.filter((row) => typeof row[4] === "number");
    for (const row of declared) expect([typeof row[2], typeof row[3]]).toContain("number");
    expect(rows.flat().filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  });

  it("says of each line that holds nothing what it lacks", () => {
    const lines = rows.slice(rows.findIndex((row) => row[0] === "Ligne") + 1);
    const held = lines.filter((row) => typeof row[1] === "string" && row[1] !== "");
    expect(held.length).toBeGreaterThan(15);
    const isNothing = (value: CellValue = null): boolean => value === 0 || value === "" || value === null;
    const silent = held.filter((row) => [row[2], row[3], row[5]].every(isNothing));
    expect(silent).toEqual([]);
  });

  it("is nothing that « Contrôler » takes for a slip", async () => {
    const date = dayOf({ year: 2026, month: 12, day: 31 });
    const found = auditWorkbook(await played.snapshot(), { convention: conventionById(year.convention)!, date });
    expect(found.filter(({ cells }) => cells[0]?.sheet === SHEET)).toEqual([]);
  });
});
