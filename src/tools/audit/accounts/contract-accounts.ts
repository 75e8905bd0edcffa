/** Where the accounts of each contract stand on a day, as CNAM.LEDGER says, beside the row of the contract. */
import { contractKey } from "../../../functions/finance/accounts/account";
import { INVOICE_COLUMNS, LEDGER_CONTRACT_COLUMNS } from "../../../functions/finance/accounts/register-columns";
import { ledger } from "../../../functions/finance/ledger";
import type { Argument, ResultValue } from "../../../functions/host";
import { readDay } from "../../../spreadsheet/cell/date";
import { serialOf, type Day } from "../../../rules/exact/day";
import { groupBy } from "../../../rules/group-by";
import type { RangeRef } from "../../../workbook/model";
import { nameKey } from "../../reading/person-name";
import type { AuditContext } from "../audit-context";
import type { Found } from "../check";
import { blockOf, contractBooks, type ContractBook, type Register, type RegisterRow } from "./registers";
import type { ContractId } from "../../../functions/finance/contract-columns";
import { wordsIn } from "../../cell-words";

/** A debtor of a contract on the day. */
export interface DebtorAccount {
  readonly debtor: string;
  /** `null` where the rules claim nothing of it; `undefined` where nobody can know. */
  readonly due: number | null | undefined;
  readonly invoiced: number;
  /** Days left to claim what is not invoiced; `null` where nothing can be lost. */
  readonly lostIn: number | null;
}

export interface ContractAccounts {
  /** What it is called, and whose it is. */
  readonly name: string;
  readonly learner: string;
  readonly broken: Day | null;
  readonly cell: RangeRef;
  /** The sheet of the register of invoices. */
  readonly register: string;
  /** Whether a line of that register names it. */
  readonly isMentioned: boolean;
  readonly debtors: readonly DebtorAccount[];
}

const COLUMN = { contract: 0, debtor: 1, due: 2, invoiced: 3, lostIn: 9 } as const;
/** What was received says nothing of what is due, invoiced or lost. */
const NO_RECEIPTS: Argument = [["date", "montant"]];

/** What is found in each book on the day asked about; nothing without a day. */
export function foundInBooks(
  context: AuditContext,
  find: (book: ContractBook, today: Day) => readonly Found[],
): readonly Found[] {
  const { date } = context;
  return date === null ? [] : contractBooks(context).flatMap((book) => find(book, date));
}

const accounts = new WeakMap<ContractBook, Map<Day, readonly ContractAccounts[]>>();

/** The contracts of a book; those that the rules cannot account for are left out. */
export function accountsOn(book: ContractBook, day: Day): readonly ContractAccounts[] {
  const days = accounts.get(book) ?? new Map<Day, readonly ContractAccounts[]>();
  accounts.set(book, days);
  const known = days.get(day) ?? inBook(book, day);
  days.set(day, known);
  return known;
}

function inBook(book: ContractBook, day: Day): readonly ContractAccounts[] {
  const { contracts } = book;
  const names = new ContractNames(contracts);
  const invoices = { ...book.invoices, rows: book.invoices.rows.map((row) => names.settled(row)) };
  const lines = ledgerLines(book, invoices, day);
  const said = invoices.rows.map(({ cells }) => wordsIn(cells.get("contract"))).filter((text) => text !== "");
  const mentioned = new Set(said.flatMap(mentions));
  const people = new Set(said.map(nameKey));
  return contracts.rows.flatMap((row): readonly ContractAccounts[] => {
    const [name, learner] = [nameOf(row), wordsIn(row.cells.get("learner"))];
    const debtors = lines.get(contractKey(name)) ?? [];
    if (name === "" || debtors.length === 0) return [];
    const column = contracts.columns.get("contract") ?? contracts.columns.get("learner") ?? 0;
    return [
      {
        name,
        learner,
        broken: readDay(row.cells.get("break") ?? null) ?? null,
        cell: { sheet: contracts.sheet, row: row.row, column, rows: 1, columns: 1 },
        register: invoices.sheet,
        isMentioned: mentioned.has(contractKey(name)) || people.has(nameKey(learner)),
        debtors,
      },
    ];
  });
}

/** By the key of the contract: one line a debtor. */
function ledgerLines(
  { contracts, argument }: ContractBook,
  invoices: ContractBook["invoices"],
  day: Day,
): ReadonlyMap<string, readonly DebtorAccount[]> {
  const result = ledger.call(
    [
      blockOf(contracts, LEDGER_CONTRACT_COLUMNS),
      blockOf(invoices, INVOICE_COLUMNS),
      NO_RECEIPTS,
      [[serialOf(day)]],
      argument,
    ],
    { zerosAreZeros: true },
  );
  if (result instanceof Promise) return new Map();
  const lines = groupBy(
    result.filter((line) => line.length > COLUMN.lostIn),
    (line) => contractKey(wordsIn(line[COLUMN.contract])),
  );
  return new Map([...lines].map(([key, own]) => [key, own.map(debtorAccount)]));
}

function debtorAccount(line: readonly ResultValue[]): DebtorAccount {
  const [due, invoiced, lostIn] = [line[COLUMN.due], line[COLUMN.invoiced], line[COLUMN.lostIn]];
  const isUnknown = typeof due === "object" || typeof invoiced !== "number";
  return {
    debtor: wordsIn(line[COLUMN.debtor]),
    due: isUnknown ? undefined : typeof due === "number" ? due : null,
    invoiced: typeof invoiced === "number" ? invoiced : 0,
    lostIn: typeof lostIn === "number" ? lostIn : null,
  };
}

/** A register may name contracts by their learners, in any order of their names. */
class ContractNames {
  private readonly numbers: ReadonlySet<string>;
  private readonly byLearner: ReadonlyMap<string, readonly string[]>;

  constructor({ rows }: Register<ContractId>) {
    this.numbers = new Set(rows.map((row) => contractKey(nameOf(row))));
    const learners = rows.map((row) => ({ key: nameKey(wordsIn(row.cells.get("learner"))), name: nameOf(row) }));
    const named = [...groupBy(learners, ({ key }) => key)].map(
      ([key, own]) => [key, own.map(({ name }) => name)] as const,
    );
    this.byLearner = new Map(named);
  }

  settled(row: ContractBook["invoices"]["rows"][number]): ContractBook["invoices"]["rows"][number] {
    const said = wordsIn(row.cells.get("contract"));
    if (said === "" || this.numbers.has(contractKey(said))) return row;
    const [name, ...others] = this.byLearner.get(nameKey(said)) ?? [];
    return name === undefined || others.length > 0
      ? row
      : { ...row, cells: new Map([...row.cells, ["contract", name]]) };
  }
}

/** As LEDGER calls it: its number, else its learner. */
function nameOf({ cells }: RegisterRow<ContractId>): string {
  return wordsIn(cells.get("contract")) || wordsIn(cells.get("learner"));
}

/** A line may be for several contracts at once. */
function mentions(text: string): readonly string[] {
  return [text, ...text.split(/[\s,;+&/]+/)].filter((part) => part !== "").map(contractKey);
}
