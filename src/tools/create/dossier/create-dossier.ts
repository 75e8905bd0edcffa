/** « Dossier financier »: the sheets of a year, from the contract to the closed account, each reading the others. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import { bound } from "../../../workbook/seen";
import { area } from "../../cell-reference";
import type { SheetRequest } from "../sheet-request";
import { draftParts, partsOf } from "./file-parts";
import { LinkedNames } from "./linked-names";

/** One plan: a single preview, a single undo. */
export function createDossier(workbook: WorkbookModel, request: SheetRequest): Plan {
  const linked = { ...request, links: LinkedNames.ofNewFile(workbook) };
  const { edits, sheets } = draftParts(workbook, partsOf(request.convention), linked);
  const { plan } = createdSheetWords[request.locale].dossier;
  const [begins] = sheets.values();
  const lands = begins === undefined ? {} : { lands: { sheet: begins, ...area(0, 0) } };
  return bound(workbook, { label: plan, edits, ...lands });
}
