/** What the risk of breaks is drawn on: the base of the scenarios, and what REVENUE says that a contract keeps. */
import { describe, expect, it } from "vitest";
import { equals, ratio } from "../../../src/rules/exact/ratio";
import { readRiskBase, type RiskBase } from "../../../src/tools/simulate/risk/read-risk";
import { serialOf } from "../../oracle/days";
import { workbookOf } from "../support/workbooks";
import { filledBase, simulationRequest } from "./support";

const base = {
  learners: 16,
  funding: 7300,
  months: 12,
  start: serialOf(1, 9, 2026),
  rate: 60,
  "hours.0": 400,
  "fixed.1": 5000.55,
  "perLearner.0": 100,
} as const;

describe("read on a base", () => {
  it("by day: a contract of a year keeps its days of 365", () => {
    const request = simulationRequest("gessms-2026");
    const { learners, without, months } = readRiskBase(filledBase(request, base), request) as RiskBase;
    expect(learners).toBe(16);
    // 16 × 7 300 − 400 × 60 − 1 600 − 5 000,55.
    expect(without).toBe(8_619_945);
    expect(months).toHaveLength(12);
    // September, then up to the end of February.
    expect(equals(months[0]!.kept, ratio(30, 365))).toBe(true);
    expect(equals(months[5]!.kept, ratio(181, 365))).toBe(true);
    expect(months.map(({ loss }) => loss).slice(0, 2)).toEqual([670_000, 608_000]);
    expect(months.at(-1)!.loss).toBe(0);
  });

  it("by months alone, where contracts are not what is funded", () => {
    const request = simulationRequest("forpro-sup-2022-2026");
    const { months } = readRiskBase(filledBase(request, { ...base, months: 10 }), request) as RiskBase;
    expect(months.map(({ loss }) => loss)).toEqual(Array.from({ length: 10 }, (_, index) => (9 - index) * 73_000));
  });
});

describe("refused", () => {
  const request = simulationRequest("gessms-2026");

  it("without a base", () => expect(readRiskBase(workbookOf(), request)).toBe("noBase"));

  it("on a base of another convention", () => {
    const other = simulationRequest("forpro-sup-2022-2026");
    expect(readRiskBase(filledBase(other, base), request)).toBe("noBase");
  });

  it.each([{ learners: 15.5 }, { learners: 0 }, { months: 0 }, { months: 61 }])("on %o", (figures) => {
    expect(readRiskBase(filledBase(request, { ...base, ...figures }), request)).toBe("notWhole");
  });

  it("while a figure is not typed", () => {
    const { sheets, names } = filledBase(request, base);
    const blank = sheets.map((sheet) =>
      sheet.name === "Scénarios" ? { ...sheet, cells: { ...sheet.cells, 5: {} } } : sheet,
    );
    expect(readRiskBase({ sheets: blank, names }, request)).toBe("incomplete");
  });
});
