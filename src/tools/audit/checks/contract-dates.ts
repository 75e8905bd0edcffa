/** Contracts that end before they begin, and those of one person that overlap or are there twice. */
import { fold } from "../../../spreadsheet/cell/text";
import { readDay } from "../../../spreadsheet/cell/date";
import { serialOf } from "../../../rules/exact/day";
import { groupBy } from "../../../rules/group-by";
import { nameKey } from "../../reading/person-name";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

const CONTRACTS = /contrat|apprenti|alternan/;

export const contractDates: Check = {
  id: "contractDates",
  severity: "error",
  find: (context) => context.tables.flatMap(inTable),
};

interface Contract {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Its last day: the day of the break, where it was broken. */
  readonly last: number;
}

function inTable(table: AuditedTable): readonly Found[] {
  const [start] = table.columns("start");
  const [end] = table.columns("end");
  const [broken] = table.columns("break");
  if (!start || !end) return [];
  const contracts = table.dataRows.flatMap((row): Contract[] => {
    const [from, to] = [dayAt(table, row, start.column), dayAt(table, row, end.column)];
    if (from === null || to === null) return [];
    const stopped = broken ? dayAt(table, row, broken.column) : null;
    return [{ row, start: from, end: to, last: stopped === null ? to : Math.min(stopped, to) }];
  });
  const reversed = contracts.filter((one) => one.end < one.start);
  return [
    ...reversed.map((one) => found(table, "reversed", [one], [start.column, end.column])),
    ...(areContracts(table) ? twice(table, contracts, start.column) : []),
  ];
}

function dayAt(table: AuditedTable, row: number, column: number): number | null {
  const day = readDay(table.value(row, column));
  return day === undefined ? null : serialOf(day);
}

/** One person may teach two groups at a time, and have one contract. */
function areContracts(table: AuditedTable): boolean {
  const words = [table.sheet.name, ...table.found.columns.map(({ heading }) => heading)];
  return table.columns("contract", "npec").length > 0 || words.some((text) => CONTRACTS.test(fold(text)));
}

/** The contracts of a person one after the other: each with the one before. */
function twice(table: AuditedTable, contracts: readonly Contract[], column: number): readonly Found[] {
  if (!saysWho(table)) return [];
  const named = contracts.filter(({ row, start, end }) => personOf(table, row) !== "" && end >= start);
  return [...groupBy(named, ({ row }) => personOf(table, row)).values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a.start - b.start || a.row - b.row);
    return sorted.slice(1).flatMap((one, at): Found[] => {
      const before = sorted[at];
      if (!before || one.start > before.last) return [];
      const isSame = one.start === before.start && one.end === before.end;
      return [found(table, isSame ? "repeated" : "overlapping", [before, one], [column])];
    });
  });
}

/** A first name alone is many people's. */
function saysWho({ reading }: AuditedTable): boolean {
  const { number, fullName, lastName, firstName } = reading.people.who.value;
  return number !== undefined || fullName !== undefined || (lastName !== undefined && firstName !== undefined);
}

function personOf(table: AuditedTable, row: number): string {
  const [number] = table.columns("learnerNumber");
  const key = number ? fold(textOf(table.value(row, number.column))) : "";
  return `${key} ${nameKey(table.nameOf(row))}`.trim();
}

function found(
  table: AuditedTable,
  problem: "reversed" | "overlapping" | "repeated",
  contracts: readonly Contract[],
  columns: readonly number[],
): Found {
  const [first, second = first] = contracts;
  const rows = contracts.map(({ row }) => row).sort((a, b) => a - b);
  return {
    cells: rows.flatMap((row) => columns.map((column) => table.range(row, column))),
    facts: {
      problem,
      learner: table.nameOf(first?.row ?? 0),
      start: serialDateText(second?.start ?? 0),
      end: serialDateText(problem === "overlapping" ? (first?.last ?? 0) : (second?.end ?? 0)),
      rows: rows.map((row) => row + 1).join(", "),
    },
    alike: problem,
  };
}
