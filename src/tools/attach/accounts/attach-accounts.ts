/**
 * « Brancher » for accounts: a financial file beside the user's own tables, each of its inputs a formula that reads
 * their cells. Nothing is typed twice, and what they change there counts here.
 */
import { readDay } from "../../../spreadsheet/cell/date";
import { attachWords } from "../../../i18n/panels/attach";
import { nextSteps } from "../../../i18n/next-steps";
import { civilOf } from "../../../rules/exact/day";
import type { WorkbookModel } from "../../../workbook/model";
import { withEdits } from "../../../workbook/model-edit/with-edits";
import type { Plan } from "../../../workbook/plan";
import { bound } from "../../../workbook/seen";
import { createDossier } from "../../create/dossier/create-dossier";
import type { SheetRequest } from "../../create/sheet-request";
import type { AccountTable } from "./account-tables";
import type { Bearers } from "./bearers";
import { chargeLines } from "./charge-lines";
import { AttachedFile } from "./attached-file";
import {
  putCharges,
  putContracts,
  putExpenses,
  putInstalments,
  putInvoices,
  putReceipts,
  type Attaching,
} from "./put-lines";
import { signsMeant, typedColumns, type DecimalSigns } from "./typed-amounts";

/** `year`: where no table says when the training starts. */
export type AccountsRequest = Pick<SheetRequest, "convention" | "locale" | "year"> & {
  /** Who bears the lines that say no party, as asked; a line of which nobody said it has none. */
  readonly bearers?: Bearers;
  /** How columns whose texts have two readings write their decimals, as asked. */
  readonly signs?: DecimalSigns;
};

/** Several tables of one kind are all attached, one after the other. */
export function attachAccounts(
  workbook: WorkbookModel,
  tables: readonly AccountTable[],
  request: AccountsRequest,
): Plan {
  const of = (kind: AccountTable["kind"]): readonly AccountTable[] => tables.filter((table) => table.kind === kind);
  const count = (...kinds: readonly AccountTable["kind"][]): number =>
    kinds.flatMap(of).reduce((sum, { rows }) => sum + rows.length, 0);
  const charges = of("charges").flatMap((table) => chargeLines(workbook, table, request));
  const asked: SheetRequest = {
    ...request,
    year: yearMeant(workbook, tables) ?? request.year,
    learners: Math.max(1, count("contracts")),
    units: 1,
    rows: {
      charges: charges.length,
      expenses: count("expenses"),
      invoices: count("invoices"),
      receipts: count("receipts", "invoices"),
      transfers: count("instalments"),
    },
  };
  const created = createDossier(workbook, asked);
  const signs = signsMeant(typedColumns(workbook, tables), request.signs ?? {});
  const file = new AttachedFile(workbook, withEdits(workbook, created.edits), request.locale, signs);
  const attaching: Attaching = { workbook, file, request: asked, charges, bearers: request.bearers ?? {} };
  for (const table of of("contracts")) putContracts(attaching, table);
  if (charges.length > 0) putCharges(attaching);
  for (const table of of("expenses")) putExpenses(attaching, table);
  for (const table of of("invoices")) putInvoices(attaching, table);
  for (const table of of("receipts")) putReceipts(attaching, table);
  for (const table of of("instalments")) putInstalments(attaching, table);
  const label = attachWords[request.locale].accounts.plan;
  const reads = [...new Set(tables.map(({ sheet }) => sheet))];
  return bound(
    workbook,
    { label, edits: [...created.edits, ...file.edits()], next: nextSteps[request.locale].attachAccounts },
    reads,
  );
}

/** That of the first contract, or else of the first day of the registers. */
function yearMeant({ sheets }: WorkbookModel, tables: readonly AccountTable[]): number | null {
  const years = (role: "start" | "date"): readonly number[] =>
    tables.flatMap(({ sheet: name, columns, rows }) => {
      const cells = sheets.find((sheet) => sheet.name === name)?.cells;
      const column = columns[role];
      if (column === undefined) return [];
      return rows.flatMap(({ row }) => {
        const day = readDay(cells?.[row]?.[column]?.value ?? null);
        return day === undefined ? [] : [civilOf(day).year];
      });
    });
  const found = [years("start"), years("date")].find((all) => all.length > 0);
  return found ? Math.min(...found) : null;
}
