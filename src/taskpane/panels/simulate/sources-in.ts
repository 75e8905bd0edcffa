/** What a workbook has for a simulation to read, the one that is proposed first. */
import { fileName } from "../../../tools/create/dossier/file-name";
import { LinkedNames } from "../../../tools/create/dossier/linked-names";
import { secondChanceSheets } from "../../../tools/simulate/create-second-chance";
import type { SimulationRequest } from "../../../tools/simulate/simulation-request";
import { baseSheets } from "../../../tools/simulate/with-base";
import type { WorkbookModel } from "../../../workbook/model";
import type { SimulateState, Source } from "./simulate-state";

/** @param shown the sheet on screen */
export function sourcesIn(
  workbook: WorkbookModel,
  request: SimulationRequest,
  shown: string | undefined,
): NonNullable<SimulateState["found"]> {
  const files = LinkedNames.ofFiles(workbook).flatMap((links): Source[] => {
    const sheets = links.sheetsIn(workbook);
    const [first] = sheets;
    return first === undefined ? [] : [{ id: first, name: fileName(sheets) }];
  });
  const marks = secondChanceSheets(workbook, request);
  return {
    file: files.reverse(),
    base: baseSheets(workbook, request).map(named),
    marks: [...marks.filter((sheet) => sheet === shown), ...marks.filter((sheet) => sheet !== shown)].map(named),
  };
}

function named(sheet: string): Source {
  return { id: sheet, name: sheet };
}
