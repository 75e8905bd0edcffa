/** Years of two digits: « 01/09/26 » as text is no date, and a spreadsheet reads « 01/09/30 » as 1930. */
import { civilOf, dayOf, dayOfSerial, serialOf } from "../../../rules/exact/day";
import type { AuditedTable } from "../audited-table";
import { mending, rangesOf, type Mended } from "../cells";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

const SHORT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;
const FORMAT = "dd/mm/yyyy";
const CENTURY = 100;
const THIS_CENTURY = 2000;
/** No contract of ours began before. */
const FIRST_YEAR = 1950;

export const twoDigitYears: Check = {
  id: "twoDigitYears",
  severity: "error",
  about: "column",
  find: (context) =>
    context.tables.flatMap((table) => [
      ...table.columns("start", "end", "break", "date").flatMap(({ column }) => inColumn(table, column, true)),
      // A birth may be of either century.
      ...table.columns("birthDate").flatMap(({ column }) => inColumn(table, column, false)),
    ]),
};

interface Short {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly mended: Mended | null;
}

function inColumn(table: AuditedTable, column: number, isRecent: boolean): readonly Found[] {
  const short = table.dataRows.flatMap((row): Short[] => {
    const cell = table.cell(row, column);
    if (cell === undefined || cell.formula !== undefined || cell.spilledFrom !== undefined) return [];
    const { value } = cell;
    if (typeof value === "string") return ofText(value.trim(), row, column, isRecent);
    return typeof value === "number" && isRecent ? ofSerial(value, row, column) : [];
  });
  const [first] = short;
  if (!first) return [];
  return [
    {
      cells: rangesOf(table.sheet.name, short),
      facts: { count: short.length, example: first.shown, column: table.titleOf(column) },
      subject: `${table.titleOf(column)} ${short.map(({ shown }) => shown).join(" ")}`,
      fix: mending(
        table.sheet.name,
        short.flatMap(({ mended }) => mended ?? []),
      ),
    },
  ];
}

function ofText(text: string, row: number, column: number, isRecent: boolean): Short[] {
  const [, day, month, year] = SHORT.exec(text) ?? [];
  if (year === undefined) return [];
  const read = dayOf({ year: THIS_CENTURY + Number(year), month: Number(month), day: Number(day) });
  if (read === undefined) return [];
  const mended = isRecent ? { row, column, input: serialOf(read), format: FORMAT } : null;
  return [{ row, column, shown: text, mended }];
}

/** 1930 for 2030. */
function ofSerial(serial: number, row: number, column: number): Short[] {
  const day = dayOfSerial(Math.floor(serial));
  const civil = day === undefined ? undefined : civilOf(day);
  if (civil === undefined || civil.year >= FIRST_YEAR || civil.year < FIRST_YEAR - CENTURY / 4) return [];
  const read = dayOf({ ...civil, year: civil.year + CENTURY });
  const mended = read === undefined ? null : { row, column, input: serialOf(read) };
  return [{ row, column, shown: serialDateText(serial), mended }];
}
