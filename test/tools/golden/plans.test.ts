/**
 * What each tool writes, word for word and look for look, is what was read over and agreed to: `plans/`. A change that is
 * meant is written again by `npm run test:unit -- test/tools/golden -u`, and read over in its turn.
 */
import { describe, expect, it } from "vitest";
import { planMakers } from "../support/plan-makers";
import { otherPlans } from "./other-plans";
import { planText } from "./plan-text";

const textOf = (name: string): string => `plans/${name.replaceAll(/[ ,:]+/g, "-")}.txt`;

describe("the plan of each tool", () => {
  it.each(Object.entries(planMakers))("%s", async (name, { workbook, make }) => {
    await expect(planText(workbook, (await make(workbook))!)).toMatchFileSnapshot(textOf(name));
  });
});

describe("on other conventions and other workbooks", () => {
  it.each(Object.entries(otherPlans))("%s", async (name, { workbook, plan }) => {
    await expect(planText(workbook, plan)).toMatchFileSnapshot(textOf(name));
  });
});
