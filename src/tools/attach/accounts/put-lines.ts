/** Each table of the user's, line by line, as lines of the financial file. */
import { columnsOf } from "../../../functions/description";
import { INVOICE_COLUMNS, RECEIPT_COLUMNS } from "../../../functions/finance/accounts/register-columns";
import { COST_COLUMNS, COST_NATURES } from "../../../functions/finance/cost-columns";
import { revenue } from "../../../functions/finance/revenue";
import { createdSheetWords } from "../../../i18n/created-sheets";
import type { WorkbookModel } from "../../../workbook/model";
import type { CellInput } from "../../../workbook/plan";
import { partyCharges, partyNames } from "../../create/dossier/dossier-parties";
import { isSet } from "../../create/convention-keys";
import { headingOf } from "../../create/input-table";
import type { SheetRequest } from "../../create/sheet-request";
import type { AccountTable } from "./account-tables";
import type { AccountRole } from "./account-words";
import type { AttachedFile } from "./attached-file";
import { bearerKey, type Bearers } from "./bearers";
import { expenseMeant, partyMeant, type ChargeLine } from "./charge-lines";

export interface Attaching {
  readonly workbook: WorkbookModel;
  readonly file: AttachedFile;
  readonly request: SheetRequest;
  readonly charges: readonly ChargeLine[];
  readonly bearers: Bearers;
}

const CONTRACT_ROLES = { type: "type", start: "start", end: "end", break: "break", level: "level" } as const;

export function putContracts({ file, request }: Attaching, table: AccountTable): void {
  if (!file.has("contracts")) return;
  const known = columnsOf(revenue.description, "table");
  const column = (id: string): number => file.column("contracts", headingOf(known, id, request.locale));
  const isYearly = table.columns.yearly !== undefined;
  for (const { row } of table.rows) {
    const line = file.line("contracts");
    const put = (at: number, input: CellInput): void => file.put("contracts", line, at, input);
    const learner = learnerOf(file, table, row);
    put(column("learner"), learner);
    put(column("contract"), file.read(table, row, "contract") ?? learner);
    for (const [role, id] of Object.entries(CONTRACT_ROLES))
      put(column(id), file.read(table, row, role as AccountRole));
    const number = (role: AccountRole): CellInput => {
      const read = file.number(table, row, role);
      return read === undefined ? undefined : { formula: `=${read}` };
    };
    if (isYearly && isSet(request.convention, "finance.revenue.yearDays")) {
      const { yearly } = createdSheetWords[request.locale].contracts;
      put(file.column("contracts", yearly), number("yearly"));
    }
    put(column("hours"), number("hours"));
  }
}

/** « Nom » and « Prénom » make one name. */
function learnerOf(file: AttachedFile, table: AccountTable, row: number): CellInput {
  const { learner, firstName } = table.columns;
  if (learner === undefined || firstName === undefined) return file.read(table, row, "learner");
  const [name, first] = [file.reference(table.sheet, row, learner), file.reference(table.sheet, row, firstName)];
  return { formula: `=TRIM(${name}&" "&${first})` };
}

/** In place of the lines that the convention proposes. */
export function putCharges({ file, request, charges, bearers }: Attaching): void {
  const { locale } = request;
  const column = (id: string): number => file.column("chargeParties", headingOf(COST_COLUMNS, id, locale));
  const { party, label } = { party: file.range("chargeParties").column, label: file.range("chargeLabels").column };
  const unit = file.column("chargeParties", createdSheetWords[locale].dossier.charges.unit);
  const [nature, quantity, visits, rate] = ["nature", "quantity", "visits", "rate"].map(column) as [
    number,
    number,
    number,
    number,
  ];
  const proposed = partyCharges(request).length;
  const lines = Math.max(proposed, charges.length);
  for (let index = 0; index < lines; index += 1) {
    const line = file.line("chargeParties");
    const put = (at: number, input: CellInput): void => file.put("chargeParties", line, at, input);
    const charge = charges[index];
    for (const at of [unit, visits, quantity, rate]) put(at, null);
    put(party, charge ? charge.party || (bearers[bearerKey(charge.table)] ?? null) : null);
    put(label, charge ? (file.read(charge.table, charge.row, "label") ?? null) : null);
    const isPriced = charge !== undefined && pricedBy(file, charge);
    const kind = isPriced ? charge.nature : "lump";
    put(nature, charge ? (COST_NATURES.find(({ id }) => id === kind)?.label[locale] ?? null) : null);
    if (!charge) continue;
    const number = (role: AccountRole): CellInput => ({
      formula: `=${file.number(charge.table, charge.row, role) ?? '""'}`,
    });
    if (isPriced) {
      put(quantity, number("quantity"));
      put(rate, number("rate"));
    } else put(rate, file.amount(charge.table, charge.row));
  }
}

function pricedBy(file: AttachedFile, { table, row }: ChargeLine): boolean {
  return (["quantity", "rate"] as const).every((role) => file.value(table, row, role) !== null);
}

/** A charge is that of the budget whose words it has; else its own words, and « Dépenses » shows it has none. */
export function putExpenses({ file, request, charges, bearers }: Attaching, table: AccountTable): void {
  const words = createdSheetWords[request.locale].dossier.expenses;
  const parties = partyNames(request);
  const known =
    charges.length > 0 ? charges : partyCharges(request).map(({ party, line }) => ({ party, label: line.label }));
  const { party, charge, amount } = {
    party: file.range("expenseParties").column,
    charge: file.range("expenseCharges").column,
    amount: file.range("expenseAmounts").column,
  };
  for (const { row } of table.rows) {
    const line = file.line("expenseParties");
    const put = (at: number, input: CellInput): void => file.put("expenseParties", line, at, input);
    const said = partyMeant(file.text(table, row, "party"), parties);
    const item = [file.text(table, row, "item"), file.text(table, row, "label")].find((text) => text !== "") ?? "";
    const meant = expenseMeant(said, item, known);
    const bearer = meant.party || (bearers[bearerKey(table)] ?? null);
    put(file.column("expenseParties", words.date), file.read(table, row, "date"));
    put(party, bearer);
    put(charge, meant.charge ?? file.read(table, row, table.columns.item === undefined ? "label" : "item"));
    put(file.column("expenseParties", words.label), file.read(table, row, "label"));
    put(file.column("expenseParties", words.voucher), file.read(table, row, "voucher"));
    put(amount, file.amount(table, row));
  }
}

export function putInvoices(attaching: Attaching, table: AccountTable): void {
  const { file, request } = attaching;
  if (!file.has("invoices")) return;
  const column = (id: string): number => file.column("invoices", headingOf(INVOICE_COLUMNS, id, request.locale));
  const other = file.column("invoices", createdSheetWords[request.locale].dossier.invoices.other);
  for (const { row } of table.rows) {
    const line = file.line("invoices");
    const put = (at: number, input: CellInput): void => file.put("invoices", line, at, input);
    put(column("number"), file.read(table, row, numberOf(table)));
    put(column("date"), file.read(table, row, "date"));
    put(column("contract"), file.read(table, row, "contract") ?? file.read(table, row, "learner"));
    put(column("debtor"), file.read(table, row, "debtor"));
    put(column("payBy"), file.read(table, row, "payBy"));
    put(other, file.amount(table, row));
    // A register that tells when each invoice was paid is one of receipts too.
    if (file.value(table, row, "paidOn") !== null) putReceipt(attaching, table, row);
  }
}

/** Some call the invoice a piece of theirs. */
function numberOf({ columns }: AccountTable): "invoice" | "voucher" {
  return columns.invoice === undefined ? "voucher" : "invoice";
}

export function putReceipts(attaching: Attaching, table: AccountTable): void {
  for (const { row } of table.rows) if (attaching.file.has("receipts")) putReceipt(attaching, table, row);
}

function putReceipt({ file, request }: Attaching, table: AccountTable, row: number): void {
  const column = (id: string): number => file.column("receipts", headingOf(RECEIPT_COLUMNS, id, request.locale));
  const other = file.column("receipts", createdSheetWords[request.locale].dossier.invoices.other);
  const line = file.line("receipts");
  const put = (at: number, input: CellInput): void => file.put("receipts", line, at, input);
  put(column("date"), file.read(table, row, "paidOn") ?? file.read(table, row, "date"));
  put(column("invoice"), file.read(table, row, numberOf(table)));
  put(other, file.amount(table, row));
}

/** What the party that holds the revenue pays the one that is owed. */
export function putInstalments({ file, request }: Attaching, table: AccountTable): void {
  if (!file.has("transferParties")) return;
  const words = createdSheetWords[request.locale].dossier;
  const parties = partyNames(request);
  for (const { row } of table.rows) {
    const line = file.line("transferParties");
    const put = (at: number, input: CellInput): void => file.put("transferParties", line, at, input);
    const said = partyMeant(file.text(table, row, "party"), parties.slice(1));
    put(file.column("transferParties", words.expenses.date), file.read(table, row, "date"));
    put(file.range("transferParties").column, said ?? parties[1] ?? null);
    put(file.range("transferNatures").column, words.transfers.natures.acompte);
    put(file.range("transferAmounts").column, file.amount(table, row));
    put(file.range("transferPaid").column, file.read(table, row, "paidOn"));
  }
}
