/** 5 000 learners × 14 units. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/functions/catalogue";
import { readableBands } from "../../../src/workbook/transaction/chunks";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";
import { open } from "../../univer/support/open";
import { planned, sheetNamed, sheetOf } from "../support/workbooks";
import { withRules } from "./sheets";
import { planOf } from "./support";

const UNITS = Array.from({ length: 14 }, (_, index) => `UE${index + 1}`);
const KINDS = ["status", "credits", "mean"] as const;

function marks(learners: number) {
  return sheetOf("Promotion", [
    ["Promotion entière"],
    ["N°", "Nom", ...UNITS],
    ["ECTS", null, ...UNITS.map((_, index) => 2 + (index % 3))],
    ...Array.from({ length: learners }, (_, learner) => [
      learner + 1,
      `Apprenant ${learner + 1}`,
      ...UNITS.map((__, unit) => (learner * 7 + unit * 3) % 21),
    ]),
  ]);
}

describe("a large cohort", () => {
  const sheet = marks(5000);

  it("gets one formula a column, which spills; fewer learners get theirs, so that they may be sorted", () => {
    const formulasIn = (learners: number, options?: Parameters<typeof planOf>[2]): number => {
      const made = sheetNamed(
        planned(withRules(marks(learners)), planOf(marks(learners), KINDS, options)),
        "Promotion",
      );
      return Object.values(made.cells).flatMap((row) => Object.values(row).filter(({ formula }) => formula)).length;
    };
    expect(formulasIn(5000)).toBe(30);
    expect(formulasIn(2000)).toBe(2000 * 30);
    // A host says from when.
    expect(formulasIn(101, { spillsBeyond: 100 })).toBe(30);
    expect(formulasIn(100, { spillsBeyond: 100 })).toBe(100 * 30);
  });

  it("is written in at most three requests a chunk", async () => {
    const { excel, port, dispose } = await openFakeWorkbook(withRules(sheet));
    try {
      const plan = planOf(sheet, KINDS);
      await port.apply(plan);
      const cells = plan.edits.flatMap((edit) => (edit.kind === "cells" ? readableBands(edit.range) : []));
      const chunks = Math.max(1, cells.length);
      expect(excel.traffic.requests).toBeLessThanOrEqual(3 * chunks);
    } finally {
      dispose();
    }
  });

  it("spills what each row would give", async () => {
    const small = marks(2001);
    const opened = await open(planned(withRules(small), planOf(small, KINDS, { mostChecked: 0 })), catalogue);
    const few = sheetOf("Promotion", []);
    const single = {
      ...small,
      cells: { 1: small.cells[1]!, 2: small.cells[2]!, 3: small.cells[3]!, 4: small.cells[2003]! },
    };
    const rows = await open(planned(withRules({ ...few, ...single }), planOf(single, KINDS)), catalogue);
    const [first] = await opened.read("Promotion!Q4:AT4");
    const [last] = await opened.read("Promotion!Q2004:AT2004");
    expect(await rows.read("Promotion!Q4:AT5")).toEqual([first, last]);
  });
});
