/** What a course costs, computed by hand; charges spread to the cent as the rule of allocation does. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conventionById } from "../../../../src/conventions";
import { allocate } from "../../../../src/rules/exact/allocate";
import { dayOf } from "../../../../src/rules/exact/day";
import { ratio } from "../../../../src/rules/exact/ratio";
import { auditWorkbook } from "../../../../src/tools/audit/audit-workbook";
import type { CellValue } from "../../../../src/workbook/model";
import { labelledFigure } from "../../../tools/support/labelled-figure";
import { goldenYears, playedApart, shownFigure } from "./apart";
import type { PlayedYear } from "./played-year";

const SHEET = "Coût complet";

describe.each(goldenYears("full-cost"))("%s", (_, year) => {
  let played: PlayedYear;
  let rows: readonly CellValue[][];
  beforeAll(async () => {
    played = await playedApart("fullCost", year);
    rows = await played.values(SHEET);
  });
  afterAll(() => played.close());

  it.each(year.shown)("%s, %s: %s (%s)", (row, heading, value) => {
    expect(shownFigure(labelledFigure(rows, row, heading))).toBe(value);
  });

  it("says of each charge what it lacks, and that costs are incomplete", () => {
    const head = rows.findIndex((row) => row.includes("À vérifier"));
    const remarks = rows.slice(head + 1).filter((row) => row[10] && row[1]);
    expect(remarks.map((row) => [row[0], row[1], row[10]])).toEqual([
      ["GRETA-CFA", "Surveillance des examens", "clé à choisir"],
    ]);
    expect(rows[7]![0]).toMatch(/^Coûts incomplets/);
  });

  it("is nothing that « Contrôler » takes for a slip", async () => {
    const date = dayOf({ year: 2026, month: 12, day: 31 });
    const found = auditWorkbook(await played.snapshot(), { convention: conventionById(year.convention)!, date });
    expect(found.filter(({ cells }) => cells[0]?.sheet === SHEET)).toEqual([]);
  });

  it("spreads any amount by any weights as the rule does, to the cent", async () => {
    const first = rows.findIndex((row) => row.includes("À vérifier")) + 1;
    const weights = [3, 0, 3, 11];
    const amounts = [0.01, 0.02, 0.07, 1, 10, 99.99, 100, 1234.56, 7777.77, 0, -0.05, -100.01];
    played.writeArea(SHEET, 9, 4, [["A", "B", "C", "D"]]);
    played.writeArea(SHEET, 12, 4, [weights]);
    played.writeArea(
      SHEET,
      first,
      1,
      amounts.map((amount) => ["Charge", "heures", amount]),
    );
    const spread = (await played.values(SHEET)).slice(first, first + amounts.length).map((row) => row.slice(4, 8));
    const expected = amounts.map((amount) => {
      const parts = allocate(
        BigInt(Math.round(amount * 100)),
        weights.map((weight) => ratio(weight)),
      );
      return parts.ok ? parts.value.map((part) => Number(part) / 100) : [];
    });
    // A part of nothing has no sign.
    expect(spread.map((parts) => parts.map((part) => Number(part) + 0))).toEqual(expected);
  });
});
