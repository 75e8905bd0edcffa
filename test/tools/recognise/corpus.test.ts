/** The corpus that `npm run bench` measures, with the same goals. */
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/tools/recognise/find-tables";
import { corpus } from "./corpus/corpus";
import { scoreOf, surelyWrong } from "./corpus/score";
import { templates } from "./corpus/templates";

const GOAL = 0.97;

describe.each([
  ["generated sheets", corpus()],
  ["public templates and tables of the texts", templates],
] as const)("%s", (_, layouts) => {
  const score = scoreOf(layouts, findTables);

  it("have 97 % of their columns recognised", () => {
    expect(score.columns).toBeGreaterThan(100);
    expect(score.columnsRight / score.columns).toBeGreaterThanOrEqual(GOAL);
  });

  it("have 97 % of their rows recognised", () => {
    expect(score.rowsRight / score.rows).toBeGreaterThanOrEqual(GOAL);
  });

  it("have no column surely wrong", () => {
    expect(surelyWrong(score)).toEqual([]);
  });
});
