/**
 * A journal of accounting entries: the French file of entries (FEC, art. A47 A-1 of the tax procedure book, 18 columns)
 * or any table that gives a day, an account or a kind of charge, and an amount.
 */
import { readDay } from "../../../spreadsheet/cell/date";
import { decimalSignOf, readAmountText, readRatio, type DecimalSign } from "../../../spreadsheet/cell/number-text";
import { serialOf } from "../../../rules/exact/day";
import { toCents, type Cents } from "../../../rules/exact/cents";
import { negate, ZERO, type Ratio } from "../../../rules/exact/ratio";
import { columnNamed, headingRows, type Heading } from "../../reading/exports/heading-row";
import { isBlankRow, textAt, textsIn, type Grid } from "../grid";

export interface JournalEntry {
  readonly row: number;
  /** Excel serial. */
  readonly day: number;
  readonly account: string;
  readonly voucher: string;
  readonly label: string;
  /** Debit less credit. */
  readonly cents: Cents;
}

export interface JournalAccount {
  readonly account: string;
  readonly name: string;
  readonly entries: readonly JournalEntry[];
  /** Class 6, or a kind of charge by its name: what a budget spends. */
  readonly isCharge: boolean;
}

export interface Journal {
  readonly form: "fec" | "table";
  readonly accounts: readonly JournalAccount[];
  readonly debit: Cents;
  readonly credit: Cents;
  /** Rows whose day or amount does not read: the journal is not imported as long as there are some. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

const FEC_HEADINGS = [
  ...["journalcode", "journallib", "ecriturenum", "ecrituredate", "comptenum", "comptelib", "compauxnum", "compauxlib"],
  ...["pieceref", "piecedate", "ecriturelib", "ecriturelet", "datelet", "validdate", "montantdevise", "idevise"],
] as const;
/** Debit and Credit, or Montant and Sens, make up the eighteen; some software leaves a column or two out. */
const LEAST_FEC_HEADINGS = 12;

const HEADINGS = {
  day: ["ecrituredate", "date", "date d'ecriture", "date ecriture", "date comptable", "date de l'ecriture"],
  account: ["comptenum", "compte", "n° de compte", "n° compte", "numero de compte", "compte general"],
  kind: ["charge", "nature", "categorie", "poste", "rubrique", "imputation", "ligne budgetaire"],
  name: ["comptelib", "libelle du compte", "intitule du compte", "libelle compte", "intitule"],
  voucher: ["pieceref", "piece", "n° de piece", "n° piece", "reference", "ref", "facture"],
  label: ["ecriturelib", "libelle", "libelle de l'ecriture", "libelle ecriture", "designation", "objet", "description"],
  debit: ["debit", "montant debit", "mouvement debit", "debit (€)"],
  credit: ["credit", "montant credit", "mouvement credit", "credit (€)"],
  amount: ["montant", "montant ttc", "montant (€)", "depense", "somme", "total ttc"],
  side: ["sens", "d/c"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Role = keyof typeof HEADINGS;
type Columns = Readonly<Partial<Record<Role, number>>>;

/** `null` for a table of anything else. */
export function readJournal(grid: Grid): Journal | null {
  for (const { row, headings } of headingRows(grid)) {
    const columns = columnsOf(headings);
    if (!columns) continue;
    const form = headings.filter(({ folded }) => isFecHeading(folded)).length >= LEAST_FEC_HEADINGS ? "fec" : "table";
    const journal = journalUnder(grid, row, columns, form);
    if (journal.accounts.length > 0) return journal;
  }
  return null;
}

function isFecHeading(folded: string): boolean {
  return (FEC_HEADINGS as readonly string[]).includes(folded);
}

/** A day, whose charge it is, and an amount: no less is a journal. */
function columnsOf(headings: readonly Heading[]): Columns | null {
  const found = (Object.keys(HEADINGS) as Role[]).flatMap((role) => {
    const column = columnNamed(headings, ...HEADINGS[role]);
    return column === undefined ? [] : [[role, column] as const];
  });
  const columns: Columns = Object.fromEntries(found);
  const hasAmount = columns.amount !== undefined || (columns.debit !== undefined && columns.credit !== undefined);
  return columns.day !== undefined && hasAmount && keyColumn(columns) !== undefined ? columns : null;
}

function keyColumn({ account, kind }: Columns): number | undefined {
  return account ?? kind;
}

function journalUnder(grid: Grid, headingRow: number, columns: Columns, form: Journal["form"]): Journal {
  const accounts = new Map<string, { name: string; entries: JournalEntry[] }>();
  const unread: { row: number; text: string }[] = [];
  let [debit, credit] = [0n, 0n];
  const sign = decimalSignUnder(grid, headingRow, columns);
  grid.forEach((cells, row) => {
    const key = textAt(grid, row, keyColumn(columns));
    if (row <= headingRow || isBlankRow(cells)) return;
    const sides = sidesOf(grid, row, columns, sign);
    const day = dayOf(grid, row, columns);
    // Titles and totals have neither an account nor a day.
    if (key === "" && (day === undefined || !sides)) return;
    if (!sides || day === undefined || key === "") {
      unread.push({
        row,
        text: cells
          .map((_, column) => textAt(grid, row, column))
          .join(" ")
          .trim(),
      });
      return;
    }
    debit += sides.debit;
    credit += sides.credit;
    const account = accounts.get(key) ?? { name: textAt(grid, row, columns.name), entries: [] };
    const [voucher, label] = [textAt(grid, row, columns.voucher), textAt(grid, row, columns.label)];
    account.entries.push({ row, day, account: key, voucher, label, cents: sides.debit - sides.credit });
    accounts.set(key, account);
  });
  const listed = [...accounts].map(([account, { name, entries }]) => {
    return { account, name, entries, isCharge: isCharge(account) };
  });
  return { form, accounts: listed, debit, credit, unread };
}

/** Class 6 of the general chart of accounts; what is no number is the user's own word for a charge. */
function isCharge(account: string): boolean {
  return account.startsWith("6") || !/^\d/.test(account);
}

/** « 7.300 » is read as the other amounts of the journal are written. */
function decimalSignUnder(grid: Grid, headingRow: number, { debit, credit, amount }: Columns): DecimalSign | undefined {
  const rows = grid.flatMap((_, row) => (row > headingRow ? [row] : []));
  return decimalSignOf(textsIn(grid, rows, [debit, credit, amount])) ?? undefined;
}

function sidesOf(
  grid: Grid,
  row: number,
  columns: Columns,
  sign: DecimalSign | undefined,
): { readonly debit: Cents; readonly credit: Cents } | null {
  const at = (role: Role): Ratio | null | undefined => amountAt(grid, row, columns[role], sign);
  if (columns.debit !== undefined && columns.credit !== undefined) {
    const [debit, credit] = [at("debit"), at("credit")];
    if (debit === undefined || credit === undefined || (debit === null && credit === null)) return null;
    return { debit: toCents(debit ?? ZERO), credit: toCents(credit ?? ZERO) };
  }
  const amount = at("amount");
  if (amount === undefined || amount === null) return null;
  const isCredit = /^c/i.test(textAt(grid, row, columns.side));
  return isCredit ? { debit: 0n, credit: toCents(amount) } : { debit: toCents(amount), credit: 0n };
}

/** `null` where the cell is blank, `undefined` where it does not read. */
function amountAt(
  grid: Grid,
  row: number,
  column: number | undefined,
  sign: DecimalSign | undefined,
): Ratio | null | undefined {
  if (textAt(grid, row, column) === "") return null;
  const cell = column === undefined ? null : (grid[row]?.[column] ?? null);
  if (typeof cell !== "string") return readRatio(cell, readAmountText);
  // Accountants write what is below zero between brackets, or with its sign at the end.
  const [, inBrackets] = /^\((.+)\)$/.exec(cell.trim()) ?? [];
  const negative = inBrackets ?? /^(.+)-$/.exec(cell.trim())?.[1];
  if (negative === undefined) return readAmountText(cell, sign);
  const size = readAmountText(negative, sign);
  return size && negate(size);
}

const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;

/** `AAAAMMJJ` in a FEC, however the file was opened; any date elsewhere. */
function dayOf(grid: Grid, row: number, { day }: Columns): number | undefined {
  const cell = day === undefined ? null : (grid[row]?.[day] ?? null);
  const [, year, month, date] = COMPACT_DAY.exec(textAt(grid, row, day)) ?? [];
  const read = readDay(year === undefined ? cell : `${year}-${month}-${date}`);
  return read === undefined ? undefined : serialOf(read);
}
