/** Reads when a contract runs, and which contracts of a table cannot both be right. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { lastDay, type ContractDates } from "../../rules/finance/contract";
import type { Content } from "../../spreadsheet/cell/content";
import { describe, fold, isBlank } from "../../spreadsheet/cell/text";
import { invalid, type Rejection } from "../rejection";
import type { Table } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import type { ContractId } from "./contract-columns";

type Row = TableRow<ContractId>;

/** The dates of a contract, `null` when one is missing or wrong. */
export function readDates(row: Row): ContractDates | null {
  const start = row.require(row.date("start"), "start");
  const end = row.require(row.date("end"), "end");
  const broken = row.date("break");
  if (start === null || end === null || row.problem !== null) return null;
  if (end < start) return row.fail(invalid(financeMessages.endBeforeStart(row.where("end"))));
  if (broken !== null && broken < start) return row.fail(invalid(financeMessages.breakBeforeStart(row.where("break"))));
  if (broken !== null && broken > end) return row.fail(invalid(financeMessages.breakAfterEnd(row.where("break"))));
  return { start, end, broken };
}

/** A row that cannot be counted beside another: a contract number typed twice, an apprentice on two contracts at once. */
export type Clashes = ReadonlyMap<number, Rejection>;

export function contractClashes(table: Table<ContractId>): Clashes {
  const clashes = new Map<number, Rejection>();
  for (const group of rowsBy(table, "contract")) {
    for (const row of group) {
      const other = group.find((each) => each !== row);
      if (other) clashes.set(row.index, invalid(numberTwice(row, other)));
    }
  }
  for (const group of rowsBy(table, "learner")) {
    for (const row of group) {
      const other = group.find((each) => each !== row && overlap(row, each));
      if (other && !clashes.has(row.index)) clashes.set(row.index, invalid(twoAtOnce(row, other)));
    }
  }
  return clashes;
}

/** The rows that hold the same word in a column, two or more. */
function rowsBy(table: Table<ContractId>, id: ContractId): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const word = wordOf(row.raw(id));
    if (word === "") continue;
    const group = groups.get(word);
    if (group) group.push(row);
    else groups.set(word, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A 0 is a blank: no number of a contract is. */
function wordOf(cell: Content): string {
  if (isBlank(cell) || cell === 0 || typeof cell === "object") return "";
  return fold(typeof cell === "string" ? cell : describe(cell));
}

function overlap(one: Row, other: Row): boolean {
  const [a, b] = [readDates(one), readDates(other)];
  return a !== null && b !== null && a.start <= lastDay(b) && b.start <= lastDay(a);
}

function numberTwice(row: Row, other: Row): string {
  return financeMessages.contractTwice(row.where("contract"), describe(row.raw("contract")), other.where("contract"));
}

function twoAtOnce(row: Row, other: Row): string {
  return financeMessages.contractsOverlap(row.where("learner"), describe(row.raw("learner")), other.where("learner"));
}
