/** What simulations are made of in tests: a request, means of a few learners, a draw of breaks. */
import { conventionById } from "../../../src/conventions";
import { attachWords } from "../../../src/i18n/panels/attach";
import { ratio } from "../../../src/rules/exact/ratio";
import { RiskDraws, type BreakRisk, type RiskResult } from "../../../src/tools/simulate/risk/break-risk";
import type { DrawnRisk } from "../../../src/tools/simulate/risk/create-break-risk";
import type { SimulationRequest } from "../../../src/tools/simulate/simulation-request";
import type { Cell } from "../../../src/workbook/model";
import { assumptionIds, simulationParties, type AssumptionId } from "../../../src/tools/simulate/assumption-ids";
import { createScenarios } from "../../../src/tools/simulate/create-scenarios";
import { baseNames } from "../../../src/tools/simulate/with-base";
import type { WorkbookModel } from "../../../src/workbook/model";
import { planned, sheetOf, workbookOf } from "../support/workbooks";

export function simulationRequest(id: string, asked: Partial<SimulationRequest> = {}): SimulationRequest {
  return {
    convention: conventionById(id)!,
    locale: "fr",
    learners: 16,
    units: 1,
    year: 2026,
    scenarios: 3,
    headcounts: { least: 8, most: 12 },
    variation: 0.1,
    ...asked,
  };
}

const { grade, status } = attachWords.fr.headings;

/** Two units, their means computed beside the marks: a mark lacks, a unit is acquired without one, an absence is sat again. */
const MARKS = [
  ["ALVES Inès", 14, 12.5],
  ["BENALI Karim", 8, 11],
  ["CARON Zoé", 9.5, 6],
  ["DIALLO Awa", 16, null],
  ["ESSO Paul", "VES", 12],
  ["FALL Mia", "ABI", 12],
] as const;

function statusOf(mark: number | string | null): string {
  if (mark === null) return "";
  if (mark === "VES") return "Dispensé";
  return typeof mark === "number" && mark >= 10 ? "Validée" : "Session 2";
}

export const markedSheet = sheetOf("Jury", [
  ["Apprenant", "USSA24", "USSA25", ...["USSA24", "USSA25"].flatMap((code) => [grade(code), status(code)])],
  ...MARKS.map(([name, ...marks], index) => {
    const computed = ["B", "C"].flatMap((column, unit): readonly Cell[] => {
      const mark = marks[unit] ?? null;
      const of = (id: string): string => `=CNAM.${id}(${column}${index + 2},,,"gessms-2026")`;
      return [
        { formula: of("UE_GRADE"), value: mark },
        { formula: of("UE_STATUS"), value: statusOf(mark) },
      ];
    });
    return [name, ...marks, ...computed];
  }),
]);

export const someRisk: BreakRisk = {
  seed: 2026,
  draws: 400,
  learners: 16,
  chances: { of: 1000, outOf: 10_000 },
  losses: [600_000, 450_000, 300_000, 150_000, 0],
  without: 2_000_000,
};

export function drawnAtOnce(risk: BreakRisk): RiskResult {
  const draws = new RiskDraws(risk);
  draws.run(risk.draws);
  return draws.result();
}

export const drawnRisk: DrawnRisk = {
  risk: someRisk,
  base: {
    learners: someRisk.learners,
    funding: ratio(7500),
    without: someRisk.without,
    months: someRisk.losses.map((loss, index) => ({ kept: ratio(index + 1, someRisk.losses.length), loss })),
  },
  result: drawnAtOnce(someRisk),
  date: 46355,
};

/** A workbook whose simulation has a base of numbers: those given, else 0. */
export function filledBase(request: SimulationRequest, figures: Partial<Record<AssumptionId, number>>): WorkbookModel {
  const made = planned(workbookOf(), createScenarios(workbookOf(), request));
  const names = baseNames(made, request)!;
  const ids = assumptionIds(request.convention, simulationParties(request.convention, request.locale));
  return ids.reduce((book, id) => {
    const cells = [[figures[id] ?? 0]];
    return planned(book, { label: "", edits: [{ kind: "cells", range: names.placeIn(book, id)!, cells }] });
  }, made);
}
