/** The sheets of a financial file: what each needs of a convention, and its planner. */
import type { Convention } from "../../../conventions/types";
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { Locale } from "../../../i18n/locale";
import { toolWords } from "../../../i18n/tools";
import type { WorkbookModel } from "../../../workbook/model";
import { withEdits } from "../../../workbook/model-edit/with-edits";
import type { Edit } from "../../../workbook/plan";
import { openValues } from "../convention-keys";
import { createContracts, fundsContracts } from "../create-contracts";
import { createSchedule, instalmentsOf } from "../create-schedule";
import type { LinkedRequest } from "../sheet-request";
import { createCharges } from "./create-charges";
import { createExpenses } from "./create-expenses";
import { createInvoicePaper } from "./create-invoice-paper";
import { createInvoices } from "./create-invoices";
import { createLinkedBudget } from "./create-linked-budget";
import { createReceipts } from "./create-receipts";
import { createReminders } from "./create-reminders";
import { createRevenue } from "./create-revenue";
import { createSettlement } from "./create-settlement";
import { createClosing, createLedger } from "./create-statement";
import { createSubsidy, isSubsidised } from "./create-subsidy";
import { createTransfers } from "./create-transfers";
import { createTreasury } from "./create-treasury";

/** In the order in which a year fills them, papers last. */
export const fileParts = [
  "contracts",
  "revenue",
  "subsidy",
  "charges",
  "expenses",
  "budget",
  "transfers",
  "settlement",
  "schedule",
  "invoices",
  "receipts",
  "ledger",
  "closing",
  "treasury",
  "reminders",
  "invoicePaper",
] as const;

export type FilePart = (typeof fileParts)[number];

interface Part {
  readonly suits: (convention: Convention) => boolean;
  readonly edits: (workbook: WorkbookModel, request: LinkedRequest) => readonly Edit[];
}

const always = (): boolean => true;
const isShared = (convention: Convention): boolean =>
  fundsContracts(convention) && openValues(convention, "finance.split.<party>").length > 0;

/** A text without contracts has what it spends, and its subsidy. */
const PARTS: Readonly<Record<FilePart, Part>> = {
  contracts: { suits: fundsContracts, edits: (workbook, request) => createContracts(workbook, request).edits },
  revenue: { suits: fundsContracts, edits: createRevenue },
  subsidy: { suits: isSubsidised, edits: createSubsidy },
  charges: { suits: always, edits: createCharges },
  expenses: { suits: always, edits: createExpenses },
  budget: { suits: always, edits: createLinkedBudget },
  transfers: { suits: fundsContracts, edits: createTransfers },
  settlement: { suits: isShared, edits: createSettlement },
  schedule: {
    suits: (convention) => isShared(convention) && instalmentsOf(convention) > 0,
    edits: (workbook, request) => createSchedule(workbook, request).edits,
  },
  invoices: { suits: fundsContracts, edits: createInvoices },
  receipts: { suits: fundsContracts, edits: createReceipts },
  ledger: { suits: fundsContracts, edits: createLedger },
  closing: { suits: fundsContracts, edits: createClosing },
  treasury: { suits: fundsContracts, edits: createTreasury },
  reminders: { suits: fundsContracts, edits: createReminders },
  invoicePaper: { suits: fundsContracts, edits: createInvoicePaper },
};

/** The sheets that a file of the convention has. */
export function partsOf(convention: Convention): readonly FilePart[] {
  return fileParts.filter((part) => PARTS[part].suits(convention));
}

/** What its tab is called. */
export function partName(part: FilePart, locale: Locale): string {
  const { contracts, schedule, dossier } = createdSheetWords[locale];
  switch (part) {
    case "contracts":
      return contracts.sheet;
    case "schedule":
      return schedule.sheet;
    case "budget":
      return toolWords[locale].budget.sheet;
    case "invoicePaper":
      return dossier.paper.sheet;
    default:
      return dossier[part].sheet;
  }
}

export function partEdits(workbook: WorkbookModel, part: FilePart, request: LinkedRequest): readonly Edit[] {
  return PARTS[part].edits(workbook, request);
}

export interface DraftedParts {
  readonly edits: readonly Edit[];
  /** The sheet of each part, rules that come with the first one left out. */
  readonly sheets: ReadonlyMap<FilePart, string>;
}

/** One after the other, each on the workbook that the ones before it make. */
export function draftParts(workbook: WorkbookModel, parts: readonly FilePart[], request: LinkedRequest): DraftedParts {
  let model = workbook;
  const edits: Edit[] = [];
  const sheets = new Map<FilePart, string>();
  for (const part of parts) {
    const own = partEdits(model, part, request);
    model = withEdits(model, own);
    edits.push(...own);
    const added = own.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
    sheets.set(part, added.at(-1) ?? "");
  }
  return { edits: inOrder(edits), sheets };
}

/** Sheets, then the names that stand on them, then what is written there: a formula is read with its names known. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const rank = ({ kind }: Edit): number => (kind === "addSheet" ? 0 : kind === "name" ? 1 : 2);
  return [...edits].sort((one, other) => rank(one) - rank(other));
}
