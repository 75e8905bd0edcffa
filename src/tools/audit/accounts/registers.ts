/**
 * The contracts of a workbook beside the register of their invoices: those of a financial file, or the user's own tables.
 * Each is a block that our functions take, whose rows remember where they stand.
 */
import { conventionById } from "../../../conventions";
import { INVOICE_COLUMNS, LEDGER_CONTRACT_COLUMNS } from "../../../functions/finance/accounts/register-columns";
import type { ContractId } from "../../../functions/finance/contract-columns";
import type { InvoiceId } from "../../../functions/finance/accounts/register-columns";
import type { Argument } from "../../../functions/host";
import type { Content } from "../../../spreadsheet/cell/content";
import { wordsOf } from "../../../spreadsheet/cell/text";
import { RuleSet } from "../../../functions/rules/rule-set";
import type { Column } from "../../../functions/table/columns";
import { columnIds } from "../../../functions/table/find-columns";
import { quoteSheet, sameSheetName } from "../../../workbook/address";
import type { CellValue, RangeRef, SheetModel } from "../../../workbook/model";
import { cellsIn } from "../../../workbook/model-edit/cells";
import { accountsOf, type AccountTable } from "../../attach/accounts/account-tables";
import type { AccountRole } from "../../attach/accounts/account-words";
import { linkedFiles, type LinkedRanges } from "../../create/dossier/linked-names";
import { RULES_NAME } from "../../rules-name";
import type { AuditContext } from "../audit-context";
import { rulesArgument, rulesNamed } from "../rules-of-call";

export interface RegisterRow<Id extends string> {
  readonly row: number;
  readonly cells: ReadonlyMap<Id, CellValue>;
}

export interface Register<Id extends string> {
  readonly sheet: string;
  /** Where each of its columns stands on the sheet. */
  readonly columns: ReadonlyMap<Id, number>;
  readonly rows: readonly RegisterRow<Id>[];
}

export interface ContractBook {
  readonly contracts: Register<ContractId>;
  readonly invoices: Register<InvoiceId>;
  readonly rules: RuleSet;
  /** The same, as a function takes them. */
  readonly argument: Argument;
}

const known = new WeakMap<AuditContext, readonly ContractBook[]>();

/** A file's, then each list of contracts that stands beside registers of invoices, and that no file reads. */
export function contractBooks(context: AuditContext): readonly ContractBook[] {
  const files = linkedFiles(context.workbook);
  const books = known.get(context) ?? [
    ...files.flatMap((file) => bookOfFile(context, file)),
    ...ownBooks(context, files),
  ];
  known.set(context, books);
  return books;
}

function bookOfFile(context: AuditContext, file: LinkedRanges): readonly ContractBook[] {
  const contracts = linkedRegister(context, file.get("contracts"), LEDGER_CONTRACT_COLUMNS);
  const invoices = linkedRegister(context, file.get("invoices"), INVOICE_COLUMNS);
  return contracts && invoices ? [{ contracts, invoices, ...rulesOfSheet(context, contracts.sheet) }] : [];
}

function linkedRegister<Id extends string>(
  context: AuditContext,
  range: RangeRef | undefined,
  columns: readonly Column<Id>[],
): Register<Id> | null {
  const sheet = range && context.sheetNamed(range.sheet);
  if (!range || !sheet) return null;
  const positions = Array.from({ length: range.columns }, (_, index) => range.column + index);
  const named = positionsOf(
    positions.map((column) => ({ column, heading: textIn(sheet, range.row, column) })),
    columns,
  );
  const rows = Array.from({ length: range.rows - 1 }, (_, index) => range.row + 1 + index);
  return { sheet: sheet.name, columns: named, rows: rows.map((row) => rowAt(sheet, row, named)) };
}

/** A file made for another convention than the workbook's rules has that one in its formulas. */
function rulesOfSheet(context: AuditContext, sheet: string): Pick<ContractBook, "rules" | "argument"> {
  const own = context.cnamCalls.find(({ family }) => sameSheetName(family.sheet, sheet));
  const named = own && rulesNamed(rulesArgument(own.call) ?? "");
  const convention = named === null || named === undefined || named === RULES_NAME ? undefined : conventionById(named);
  return convention
    ? { rules: new RuleSet(convention), argument: [[convention.id]] }
    : { rules: context.rules, argument: context.rulesBlock };
}

/** Under the names that our functions give the columns of an accountant's list. */
const CONTRACT_ROLES: Readonly<Partial<Record<AccountRole, ContractId>>> = {
  contract: "contract",
  learner: "learner",
  type: "type",
  start: "start",
  end: "end",
  break: "break",
  yearly: "yearly",
  hours: "hours",
  level: "level",
};
const INVOICE_ROLES: Readonly<Partial<Record<AccountRole, InvoiceId>>> = {
  invoice: "number",
  date: "date",
  contract: "contract",
  learner: "contract",
  debtor: "debtor",
  amount: "amount",
  payBy: "payBy",
};

function ownBooks(context: AuditContext, files: readonly LinkedRanges[]): readonly ContractBook[] {
  const tables = accountsOf(context.workbook).filter(({ sheet }) => !isReadBy(context, files, sheet));
  const registers = tables.flatMap((table) =>
    table.kind === "invoices" ? ownRegister(context, table, INVOICE_ROLES, INVOICE_COLUMNS) : [],
  );
  const [first] = registers;
  if (!first) return [];
  const invoices = { ...first, rows: registers.flatMap(({ rows }) => rows) };
  return tables
    .filter(({ kind }) => kind === "contracts")
    .flatMap((table) => ownRegister(context, table, CONTRACT_ROLES, LEDGER_CONTRACT_COLUMNS))
    .map((contracts) => ({ contracts, invoices, rules: context.rules, argument: context.rulesBlock }));
}

/** What « Brancher » has attached is looked at in the file that reads it. */
function isReadBy({ workbook }: AuditContext, files: readonly LinkedRanges[], name: string): boolean {
  const reference = `${quoteSheet(name)}!`;
  const readers = new Set(files.flatMap((file) => [...file.values()].map(({ sheet }) => sheet)));
  return workbook.sheets.some(
    (sheet) =>
      readers.has(sheet.name) &&
      [...cellsIn(sheet.cells)].some(({ cell: { formula } }) => formula?.includes(reference) === true),
  );
}

function ownRegister<Id extends string>(
  context: AuditContext,
  table: AccountTable,
  roles: Readonly<Partial<Record<AccountRole, Id>>>,
  columns: readonly Column<Id>[],
): readonly Register<Id>[] {
  const sheet = context.sheetNamed(table.sheet);
  if (!sheet) return [];
  const named = new Map<Id, number>();
  for (const [role, id] of Object.entries(roles) as readonly (readonly [AccountRole, Id])[]) {
    const column = table.columns[role];
    if (column !== undefined && !named.has(id)) named.set(id, column);
  }
  const taken = new Set(Object.values(table.columns));
  const others = Object.keys(sheet.cells[table.headingRow] ?? {}).map(Number);
  const free = others.filter((column) => !taken.has(column));
  const headed = free.map((column) => ({ column, heading: textIn(sheet, table.headingRow, column) }));
  for (const [id, column] of positionsOf(headed, columns)) if (!named.has(id)) named.set(id, column);
  const person = roles.learner;
  const rows = table.rows.map(({ row }) => {
    const { row: at, cells } = rowAt(sheet, row, named);
    const name = wholeName(sheet, table, row);
    // The column of the learner alone: a register that has numbers too names contracts by them.
    const isOfLearner = person !== undefined && named.get(person) === table.columns.learner;
    return { row: at, cells: name !== null && isOfLearner ? new Map([...cells, [person, name]]) : cells };
  });
  return [{ sheet: sheet.name, columns: named, rows }];
}

/** « Nom » and « Prénom » make one name. */
function wholeName(sheet: SheetModel, { columns: { learner, firstName } }: AccountTable, row: number): string | null {
  if (learner === undefined || firstName === undefined) return null;
  return `${textIn(sheet, row, learner)} ${textIn(sheet, row, firstName)}`.trim();
}

interface Headed {
  readonly column: number;
  readonly heading: string;
}

/** Of two columns of one name, the first. */
function positionsOf<Id extends string>(headed: readonly Headed[], columns: readonly Column<Id>[]): Map<Id, number> {
  const ids = columnIds(
    headed.map(({ heading }) => heading),
    columns,
  );
  const named = new Map<Id, number>();
  headed.forEach(({ column }, index) => {
    const id = ids[index];
    if (id !== undefined && !named.has(id)) named.set(id, column);
  });
  return named;
}

function rowAt<Id extends string>({ cells }: SheetModel, row: number, columns: ReadonlyMap<Id, number>) {
  return {
    row,
    cells: new Map([...columns].map(([id, column]) => [id, cells[row]?.[column]?.value ?? null] as const)),
  };
}

function textIn({ cells }: SheetModel, row: number, column: number): string {
  const value = cells[row]?.[column]?.value ?? null;
  return value === null ? "" : wordsOf(value);
}

/** Headings, then rows. */
export function blockOf<Id extends string>(
  { columns, rows }: Register<Id>,
  known: readonly Column<Id>[],
): readonly (readonly Content[])[] {
  const own = known.filter(({ id }) => columns.has(id));
  return [own.map(({ heading }) => heading), ...rows.map(({ cells }) => own.map(({ id }) => cells.get(id) ?? null))];
}
