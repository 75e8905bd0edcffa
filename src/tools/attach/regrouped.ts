/**
 * Marks of a long list, or with their units in rows, brought to a row a learner and a column a unit on a sheet beside:
 * there results have their place. Each cell reads the user's own, which stay as they are.
 */
import { attachWords } from "../../i18n/panels/attach";
import { HIGHEST_MARK } from "../../conventions/scale";
import type { Locale } from "../../i18n/locale";
import { wordsOf, fold } from "../../spreadsheet/cell/text";
import { groupBy } from "../../rules/group-by";
import { quoteSheet } from "../../workbook/address";
import type { Cell, SheetModel } from "../../workbook/model";
import type { CellInput, Edit } from "../../workbook/plan";
import { area, areaReference } from "../cell-reference";
import { freeSheetName, type NamedSheets } from "../free-sheet-name";
import type { ColumnRole } from "../recognise/column-role";
import type { Corrections } from "../recognise/corrections";
import type { TableReading } from "../reading/sheet-reading";
import { isPlaceholder, withoutZeros, type WhoColumns } from "../reading/people";
import { nameKey } from "../reading/person-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { onTwenty } from "./on-twenty";
import type { RowCells } from "./row-cells";
import { markOnTwenty } from "./mark-on-twenty";

export interface Regrouped {
  /** As it will be, with its values. */
  readonly sheet: SheetModel;
  /** What each of its columns is: nothing is left to guess. */
  readonly corrections: Corrections;
  readonly edits: readonly Edit[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A mark of somebody in a unit. */
interface Entry extends Place {
  readonly person: string;
  readonly unit: string;
}

interface Person {
  /** In the order of the columns of people. */
  readonly names: readonly Place[];
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly people: ReadonlyMap<string, Person>;
  readonly roles: readonly ColumnRole[];
}

export interface RegroupOptions {
  readonly locale: Locale;
  /** Whose names are taken. */
  readonly workbook: NamedSheets;
}

/** `null` where a learner has two marks of one unit, or where something is not sure. */
export function regrouped(reading: TableReading, { locale, workbook }: RegroupOptions): Regrouped | null {
  if (reading.layout.certainty !== "sure" || reading.questions.length > 0) return null;
  const found = reading.layout.value === "learnerAndUnitPerRow" ? longEntries(reading) : null;
  const entries = found ?? (reading.layout.value === "unitPerRow" ? turnedEntries(reading) : null);
  if (!entries || !areApart(entries.entries)) return null;
  return sheetOf(reading, entries, freeSheetName(workbook, attachWords[locale].regrouped(reading.sheet.name)), locale);
}

function areApart(entries: readonly Entry[]): boolean {
  const keys = entries.map(({ person, unit }) => `${person}\n${fold(unit)}`);
  return entries.length > 0 && new Set(keys).size === keys.length;
}

const PARTS: readonly (readonly [keyof WhoColumns, ColumnRole])[] = [
  ["number", "learnerNumber"],
  ["fullName", "fullName"],
  ["lastName", "lastName"],
  ["firstName", "firstName"],
];

/** A row a learner and a unit, with one mark. */
function longEntries({ sheet, found, people, units }: TableReading): Entries | null {
  const [only, ...others] = units;
  const [mark, ...more] = only?.unit.marks ?? [];
  const unit = found.columns.find(({ guess }) => guess.role === "unit")?.column;
  const isPlain = others.length === 0 && more.length === 0 && only?.unit.resits.length === 0;
  if (mark === undefined || unit === undefined || !isPlain || people.who.certainty !== "sure") return null;
  const columns = PARTS.flatMap(([part, role]) => {
    const column = people.who.value[part];
    return column === undefined ? [] : [{ column, role }];
  });
  const text = (row: number, column: number): string => wordsOf(sheet.cells[row]?.[column]?.value ?? "").trim();
  const keyOf = (row: number): string =>
    columns
      .map(({ column, role }) => {
        const value = text(row, column);
        if (role !== "learnerNumber") return nameKey(value);
        return isPlaceholder(value) ? "" : withoutZeros(fold(value));
      })
      .join("\n");
  const rows = people.rows.filter((row) => text(row, mark) !== "" || text(row, unit) !== "");
  if (columns.length === 0 || rows.some((row) => text(row, unit) === "")) return null;
  const firsts = new Map([...groupBy(rows, keyOf)].map(([key, own]) => [key, own[0] ?? 0]));
  return {
    entries: rows.map((row) => ({ row, column: mark, person: keyOf(row), unit: text(row, unit) })),
    people: new Map([...firsts].map(([key, row]) => [key, { names: columns.map(({ column }) => ({ row, column })) }])),
    roles: columns.map(({ role }) => role),
  };
}

/** Units in rows, learners over their columns. */
function turnedEntries({ sheet, found, columns }: TableReading): Entries | null {
  const marks = columns.filter(({ role }) => role.value === "mark");
  const label = found.columns.find(({ guess }) => guess.role === "unit") ?? found.columns[0];
  if (!label || marks.some(({ column }) => column === label.column)) return null;
  const named = marks.map(({ column }) => ({ column, row: headingRow(sheet, found.headings, column) }));
  const rows = found.dataRows.filter((row) => wordsOf(sheet.cells[row]?.[label.column]?.value ?? "").trim() !== "");
  if (named.some(({ row }) => row === null) || rows.length < found.dataRows.length) return null;
  const people = new Map(named.map(({ column, row }) => [String(column), { names: [{ row: row ?? 0, column }] }]));
  return {
    entries: rows.flatMap((row) =>
      named.map(({ column }) => ({
        row,
        column,
        person: String(column),
        unit: wordsOf(sheet.cells[row]?.[label.column]?.value ?? "").trim(),
      })),
    ),
    people,
    roles: ["fullName"],
  };
}

function headingRow(
  sheet: SheetModel,
  { first, last }: { readonly first: number; readonly last: number },
  column: number,
): number | null {
  for (let row = last; row >= first; row -= 1) if (typeof sheet.cells[row]?.[column]?.value === "string") return row;
  return null;
}

const WIDTHS = { who: 150, unit: 110 } as const;

function sheetOf(reading: TableReading, { entries, people, roles }: Entries, name: string, locale: Locale): Regrouped {
  const words = attachWords[locale];
  const source = `${quoteSheet(reading.sheet.name)}!`;
  const units = [...new Map(entries.map(({ unit }) => [fold(unit), unit])).values()];
  const byKey = new Map(entries.map((entry) => [`${entry.person}\n${fold(entry.unit)}`, entry]));
  const headings = [...roles.map((role) => words.roles[role]), ...units];
  const rows = [...people].map(([key, { names }]) => [
    ...names.map((place) => nameCell(reading, source, place)),
    ...units.map((unit) => {
      const entry = byKey.get(`${key}\n${fold(unit)}`);
      return entry ? markCell(reading, source, entry) : undefined;
    }),
  ]);
  const bold = { bold: true } as const;
  const draft = new SheetDraft(name, { tabColor: sheetPalette.tab.marks });
  draft.put(0, 0, ...headings).style(area(0, 0, 1, headings.length), bold);
  rows.forEach((cells, at) => draft.put(at + 1, 0, ...cells.map(inputOf)));
  draft
    .widths(Object.fromEntries(headings.map((_, at) => [at, at < roles.length ? WIDTHS.who : WIDTHS.unit])))
    .freeze(1, roles.length);
  const cells: Record<number, Record<number, Cell>> = {
    0: Object.fromEntries(headings.map((value, at) => [at, { value, style: bold }])),
  };
  rows.forEach((row, at) => {
    cells[at + 1] = Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell] as const] : [])));
  });
  const corrections: Corrections = Object.fromEntries([
    ...roles.map((role, at) => [headings[at] ?? "", { role, confidence: 1 }] as const),
    ...units.map((unit) => [unit, { role: "mark" as const, unit, scale: HIGHEST_MARK, confidence: 1 }] as const),
  ]);
  return { sheet: { id: name, name, visibility: "visible", cells }, corrections, edits: draft.edits() };
}

function inputOf(cell: Cell | undefined): CellInput | undefined {
  return cell?.formula === undefined ? undefined : { formula: cell.formula };
}

function nameCell({ sheet }: TableReading, source: string, { row, column }: Place): Cell {
  const reference = `${source}${areaReference(area(row, column))}`;
  return { formula: `=IF(${reference}="","",${reference})`, value: sheet.cells[row]?.[column]?.value ?? "" };
}

/** Out of 20, whatever the list is out of. */
function markCell({ sheet, columns }: TableReading, source: string, { row, column }: Place): Cell {
  const scale = columns.find((one) => one.column === column)?.scale?.value;
  const cells: RowCells = {
    range: (first, last) => `${source}${areaReference(area(row, first, 1, last - first + 1))}`,
  };
  const own = cells.range(column, column);
  const brought = scale && onTwenty(new Map([[column, scale]]))(cells, column);
  const value = markOnTwenty(sheet, row, column, scale);
  return {
    formula: `=${brought ?? `IF(${own}="","",${own})`}`,
    value: typeof value === "object" ? (sheet.cells[row]?.[column]?.value ?? "") : value,
  };
}
