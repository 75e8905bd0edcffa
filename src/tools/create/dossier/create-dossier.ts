/** « Dossier financier »: the sheets of a year, from the contract to the closed account, each reading the others. */
import type { Convention } from "../../../conventions/types";
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import { withEdits } from "../../../workbook/model-edit/with-edits";
import type { Edit, Plan } from "../../../workbook/plan";
import { bound } from "../../../workbook/seen";
import { area } from "../../cell-reference";
import { openValues } from "../convention-keys";
import { createContracts, fundsContracts } from "../create-contracts";
import { createSchedule, instalmentsOf } from "../create-schedule";
import type { LinkedRequest, SheetRequest } from "../sheet-request";
import { createCharges } from "./create-charges";
import { createExpenses } from "./create-expenses";
import { createInvoices } from "./create-invoices";
import { createLinkedBudget } from "./create-linked-budget";
import { createReceipts } from "./create-receipts";
import { createRevenue } from "./create-revenue";
import { createSettlement } from "./create-settlement";
import { createClosing, createLedger } from "./create-statement";
import { createSubsidy, isSubsidised } from "./create-subsidy";
import { createTransfers } from "./create-transfers";
import { createTreasury } from "./create-treasury";
import { LinkedNames } from "./linked-names";

interface Part {
  readonly suits: (convention: Convention) => boolean;
  readonly edits: (workbook: WorkbookModel, request: LinkedRequest) => readonly Edit[];
}

const always = (): boolean => true;
const isShared = (convention: Convention): boolean =>
  fundsContracts(convention) && openValues(convention, "finance.split.<party>").length > 0;

/** In the order in which a year fills them. A text without contracts has what it spends, and its subsidy. */
const PARTS: readonly Part[] = [
  { suits: fundsContracts, edits: (workbook, request) => createContracts(workbook, request).edits },
  { suits: fundsContracts, edits: createRevenue },
  { suits: isSubsidised, edits: createSubsidy },
  { suits: always, edits: createCharges },
  { suits: always, edits: createExpenses },
  { suits: always, edits: createLinkedBudget },
  { suits: fundsContracts, edits: createTransfers },
  { suits: isShared, edits: createSettlement },
  {
    suits: (convention) => isShared(convention) && instalmentsOf(convention) > 0,
    edits: (workbook, request) => createSchedule(workbook, request).edits,
  },
  { suits: fundsContracts, edits: createInvoices },
  { suits: fundsContracts, edits: createReceipts },
  { suits: fundsContracts, edits: createLedger },
  { suits: fundsContracts, edits: createClosing },
  { suits: fundsContracts, edits: createTreasury },
];

/** One plan: a single preview, a single undo. */
export function createDossier(workbook: WorkbookModel, request: SheetRequest): Plan {
  const linked: LinkedRequest = { ...request, links: new LinkedNames(workbook) };
  let model = workbook;
  const edits: Edit[] = [];
  /** The sheet of the first part, rules that come with it left out. */
  let begins: string | undefined;
  for (const part of PARTS) {
    if (!part.suits(request.convention)) continue;
    const own = part.edits(model, linked);
    model = withEdits(model, own);
    edits.push(...own);
    begins ??= own.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])).at(-1);
  }
  const { plan } = createdSheetWords[request.locale].dossier;
  const lands = begins === undefined ? {} : { lands: { sheet: begins, ...area(0, 0) } };
  return bound(workbook, { label: plan, edits: inOrder(edits), ...lands });
}

/** Sheets, then the names that stand on them, then what is written there: a formula is read with its names known. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const rank = ({ kind }: Edit): number => (kind === "addSheet" ? 0 : kind === "name" ? 1 : 2);
  return [...edits].sort((one, other) => rank(one) - rank(other));
}
