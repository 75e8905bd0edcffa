/** A sheet that reads the base of a simulation: that of the workbook, else one that comes with it. */
import { sameSheetName } from "../../workbook/address";
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

/** The base asked for by its sheet, else the one made last. */
export function baseNames(workbook: WorkbookModel, request: SimulationRequest): SimulationNames | null {
  const bases = basesIn(workbook, request);
  const { base: asked } = request;
  const isAsked = (sheet: string | null): boolean =>
    asked !== undefined && sheet !== null && sameSheetName(sheet, asked);
  return bases.find((names) => isAsked(names.sheetIn(workbook))) ?? bases.at(-1) ?? null;
}

/** The sheets of the bases that may be read, the one made last first. */
export function baseSheets(workbook: WorkbookModel, request: SimulationRequest): readonly string[] {
  return basesIn(workbook, request)
    .flatMap((names) => names.sheetIn(workbook) ?? [])
    .reverse();
}

function basesIn(workbook: WorkbookModel, { convention, locale }: SimulationRequest): readonly SimulationNames[] {
  return SimulationNames.allIn(workbook, assumptionIds(convention, simulationParties(convention, locale)));
}
