/** A sheet that reads the base of a simulation: that of the workbook, else one that comes with it. */
import type { WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { withEdits } from "../../workbook/model-edit/with-edits";
import { assumptionIds, simulationParties } from "./assumption-ids";
import { inOrder } from "../create/dossier/file-parts";
import { draftScenarios } from "./create-scenarios";
import type { FigureAt } from "./scenario-formulas";
import { SimulationNames } from "./simulation-names";
import type { SimulationRequest } from "./simulation-request";

/**
 * The edits of the sheet, after those of its base where it comes with it.
 *
 * @param draft the edits of the sheet, on the workbook where its base stands
 */
export function withBase(
  workbook: WorkbookModel,
  request: SimulationRequest,
  draft: (workbook: WorkbookModel, base: FigureAt) => readonly Edit[],
): readonly Edit[] {
  const known = baseNames(workbook, request);
  if (known) return draft(workbook, (id) => known.of(id));
  const { edits, names } = draftScenarios(workbook, request);
  return inOrder([...edits, ...draft(withEdits(workbook, edits), (id) => names.of(id))]);
}

export function baseNames(workbook: WorkbookModel, { convention, locale }: SimulationRequest): SimulationNames | null {
  return SimulationNames.lastOf(workbook, assumptionIds(convention, simulationParties(convention, locale)));
}
