/** Every sheet that the tool « Simuler » makes of a convention's figures, without drawing anything. */
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { createHeadcounts } from "./create-headcounts";
import { createScenarios } from "./create-scenarios";
import { createSensitivity } from "./create-sensitivity";
import type { SimulationRequest } from "./simulation-request";

/** In the order of the list. */
export const simulationKinds = ["scenarios", "headcounts", "sensitivity"] as const;
export type SimulationKind = (typeof simulationKinds)[number];

const planners: Readonly<Record<SimulationKind, (workbook: WorkbookModel, request: SimulationRequest) => Plan>> = {
  scenarios: createScenarios,
  headcounts: createHeadcounts,
  sensitivity: createSensitivity,
};

export function createSimulation(workbook: WorkbookModel, kind: SimulationKind, request: SimulationRequest): Plan {
  return planners[kind](workbook, request);
}
