/** Whose rows they are: which columns say it, who is there twice, and what is written where a number is wanted. */
import { fold, wordsOf } from "../../spreadsheet/cell/text";
import type { CellValue, SheetModel } from "../../workbook/model";
import { WHO_ROLES, type ColumnRole } from "../recognise/column-role";
import { headingRole } from "../recognise/heading-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { groupBy } from "../../rules/group-by";
import { known, type Evidence, type Known } from "./certainty";
import { nameKey } from "./person-name";

/** The columns that say whose row it is. */
export interface WhoColumns {
  readonly number?: number;
  readonly lastName?: number;
  readonly firstName?: number;
  readonly fullName?: number;
  readonly email?: number;
}

/** Two rows that may be the same person: never merged, always listed. */
export interface Namesakes {
  /** `same`: number and name agree; `number`: one number, several names; `name`: one name, several numbers or none. */
  readonly kind: "same" | "number" | "name";
  readonly text: string;
  readonly rows: readonly number[];
}

export interface People {
  readonly who: Known<WhoColumns>;
  /** Rows that name somebody. */
  readonly rows: readonly number[];
  readonly namesakes: readonly Namesakes[];
  /** Cells of the number or e-mail that say nothing of anybody. */
  readonly placeholders: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const PART: Readonly<Partial<Record<ColumnRole, keyof WhoColumns>>> = {
  learnerNumber: "number",
  lastName: "lastName",
  firstName: "firstName",
  fullName: "fullName",
  email: "email",
};

type NamedColumn = Pick<FoundColumn, "column" | "guess" | "heading">;

/** A number that a system gives to its own records: people are known by another, where there is one. */
const TECHNICAL = /^(?:etudid|id|identifiant|identifier|username|sis login id|nom d.utilisateur)$/;

/** Of two columns of a kind, the one that is surer. */
export function whoColumns({ columns }: { readonly columns: readonly NamedColumn[] }): WhoColumns {
  const who: Partial<Record<keyof WhoColumns, NamedColumn>> = {};
  const sureness = ({ guess, heading }: NamedColumn): number =>
    guess.confidence - (guess.role === "learnerNumber" && TECHNICAL.test(fold(heading)) ? LESS : 0);
  for (const column of columns) {
    const part = PART[column.guess.role];
    if (part === undefined) continue;
    const before = who[part];
    if (before === undefined || sureness(before) < sureness(column)) who[part] = column;
  }
  return Object.fromEntries(Object.entries(who).map(([part, { column }]) => [part, column]));
}

const LESS = 0.5;

/** Nobody's number: a dash, a zero, « NC », what a spreadsheet makes of a long number, words that ask for one. */
const PLACEHOLDER =
  /^(?:[-–—_./\\?*x0]{1,20}|n\/?[acdr]|n\.[acdr]\.?|nc|nr|neant|aucun|aucune|inconnu|inconnue|vide|a completer|en attente|sans|non renseigne|null|none|undefined|#n\/a|\d(?:[.,]\d+)?e\+\d+)$/;

export function isPlaceholder(value: CellValue): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "object") return true;
  const text = fold(wordsOf(value));
  return text === "" || PLACEHOLDER.test(text);
}

/** The zeros that spreadsheets drop: `00123` is 123. */
export function withoutZeros(number: string): string {
  return number.replace(/^0+(?=.)/, "");
}

const MOST_SHARED = 2;

/** A number or an e-mail that more people share than chance allows is nobody's. */
export function sharedKeys(people: readonly { readonly key: string; readonly name: string }[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { key, name } of people) names.set(key, (names.get(key) ?? new Set()).add(name));
  return new Set([...names].flatMap(([key, sharing]) => (sharing.size > MOST_SHARED ? [key] : [])));
}

export function readPeople(sheet: SheetModel, table: FoundTable, said: ReadonlySet<number>): People {
  const who = whoColumns(table);
  const reader = new PeopleReader(sheet, table, who);
  const rows = table.dataRows.filter((row) => reader.isSomebody(row));
  return {
    who: whoKnown(table, who, said, reader, rows),
    rows,
    namesakes: reader.namesakes(rows),
    placeholders: reader.placeholders(rows),
  };
}

class PeopleReader {
  private readonly shared: ReadonlySet<string>;
  /** By row: several ask for it. */
  private readonly names = new Map<number, string>();

  constructor(
    private readonly sheet: SheetModel,
    table: FoundTable,
    private readonly who: WhoColumns,
  ) {
    this.shared = this.sharedKeys(table.dataRows);
  }

  isSomebody = (row: number): boolean =>
    this.nameOf(row) !== "" || this.keyOf(row, this.who.number) !== "" || this.keyOf(row, this.who.email) !== "";

  nameOf(row: number): string {
    const before = this.names.get(row);
    if (before !== undefined) return before;
    const name = this.readName(row);
    this.names.set(row, name);
    return name;
  }

  private readName(row: number): string {
    const { fullName, lastName, firstName } = this.who;
    const parts = fullName === undefined ? [lastName, firstName] : [fullName];
    return nameKey(parts.map((column) => this.text(row, column)).join(" "));
  }

  /** `""` for a placeholder, and for what too many share. */
  keyOf(row: number, column: number | undefined): string {
    if (column === undefined) return "";
    const key = this.writtenKey(row, column);
    return this.shared.has(`${column} ${key}`) ? "" : key;
  }

  /** Whoever else has it: case and the zeros that spreadsheets drop do not matter; `""` for a placeholder. */
  private writtenKey(row: number, column: number): string {
    const value = this.sheet.cells[row]?.[column]?.value ?? null;
    return value === null || isPlaceholder(value) ? "" : withoutZeros(fold(wordsOf(value)));
  }

  namesakes(rows: readonly number[]): readonly Namesakes[] {
    const byNumber = grouped(rows, (row) => this.keyOf(row, this.who.number));
    const byName = grouped(rows, (row) => this.nameOf(row));
    const found: Namesakes[] = [];
    for (const [text, alike] of byNumber) {
      const names = new Set(alike.map((row) => this.nameOf(row)).filter((name) => name !== ""));
      if (alike.length > 1) found.push({ kind: names.size > 1 ? "number" : "same", text, rows: alike });
    }
    for (const [, alike] of byName) {
      const numbers = new Set(alike.map((row) => this.keyOf(row, this.who.number)));
      const isSaid = numbers.size === 1 && !numbers.has("");
      if (alike.length > 1 && !isSaid) found.push({ kind: "name", text: this.shownName(alike[0] ?? 0), rows: alike });
    }
    return found;
  }

  placeholders(rows: readonly number[]): People["placeholders"] {
    return [this.who.number, this.who.email].flatMap((column) =>
      column === undefined
        ? []
        : rows.flatMap((row) => {
            const text = this.text(row, column);
            return text !== "" && this.keyOf(row, column) === "" ? [{ row, column, text }] : [];
          }),
    );
  }

  shownName(row: number): string {
    const { fullName, lastName, firstName } = this.who;
    return (fullName === undefined ? [lastName, firstName] : [fullName])
      .map((column) => this.text(row, column))
      .filter((text) => text !== "")
      .join(" ");
  }

  private sharedKeys(rows: readonly number[]): ReadonlySet<string> {
    return sharedKeys(
      [this.who.number, this.who.email].flatMap((column) =>
        column === undefined
          ? []
          : rows.flatMap((row) => {
              const written = this.writtenKey(row, column);
              return written === "" ? [] : [{ key: `${column} ${written}`, name: this.nameOf(row) }];
            }),
      ),
    );
  }

  private text(row: number, column: number | undefined): string {
    const value = column === undefined ? null : (this.sheet.cells[row]?.[column]?.value ?? null);
    return value === null || typeof value === "object" ? "" : String(value).trim();
  }
}

const SURE_WORDS = 0.8;

/** Headings and contents both say it, or the user does. */
function whoKnown(
  table: FoundTable,
  who: WhoColumns,
  said: ReadonlySet<number>,
  reader: PeopleReader,
  rows: readonly number[],
): Known<WhoColumns> {
  const columns = table.columns.filter(
    ({ column, guess }) => WHO_ROLES.has(guess.role) && Object.values(who).includes(column),
  );
  if (columns.length === 0 || rows.length === 0) return known(who, []);
  const evidence: Evidence[] = [];
  for (const { column, guess, heading, profile } of columns) {
    if (said.has(column)) evidence.push({ witness: "user", says: heading });
    if (guess.confidence >= SURE_WORDS && heading !== "") evidence.push({ witness: "words", says: heading });
    if (guess.role !== "learnerNumber" && profile.texts.length > profile.filled / 2)
      evidence.push({ witness: "content", says: profile.texts[0] ?? "" });
    if (guess.role === "learnerNumber" && reader.keyOf(rows[0] ?? 0, column) !== "")
      evidence.push({ witness: "content", says: reader.keyOf(rows[0] ?? 0, column) });
  }
  const against: Evidence[] = rows.length * 2 < table.dataRows.length ? [{ witness: "content", says: "" }] : [];
  const shifted = said.size === 0 && table.columns.find(isShifted);
  if (shifted) against.push({ witness: "content", says: shifted.heading });
  return known(who, evidence, against);
}

/** Days under « Prénom »: cells may have moved from column to column. */
function isShifted({ labels, guess }: FoundColumn): boolean {
  const words = headingRole(labels.at(-1) ?? "");
  const isOfDays = guess.role === "date" || guess.role === "birthDate";
  return isOfDays && words !== null && words.confidence >= SURE_WORDS && NAMES.has(words.role);
}

const NAMES: ReadonlySet<ColumnRole> = new Set(["fullName", "lastName", "firstName"]);

/** Rows that have the key, by it. */
function grouped(rows: readonly number[], keyOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  return groupBy(
    rows.filter((row) => keyOf(row) !== ""),
    keyOf,
  );
}
