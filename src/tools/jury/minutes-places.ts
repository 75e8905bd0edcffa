/** A sheet of minutes that « Créer » made: whose rows, and the decisions beside their names. */
import type { Locale } from "../../i18n/locale";
import { createdSheetWords } from "../../i18n/created-sheets";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { toolWords } from "../../i18n/tools";
import { mentions } from "../../workbook/formula/references";
import type { CellValue, RangeRef, SheetModel } from "../../workbook/model";
import { numbered } from "./numbered";
import { columnLabels } from "./column-labels";
import type { PlacedTable } from "./placed-table";

export interface MinutesPlaces {
  readonly table: PlacedTable;
  /** The sheets that its rows read, in lower case. */
  readonly reads: ReadonlySet<string>;
  /** From the headings to the row that closes the table: the decisions; `null` where none is computed. */
  readonly decisions: RangeRef | null;
}

const LOCALES: readonly Locale[] = ["fr", "en"];
/** How far down the headings are looked for. */
const DEEPEST_HEADINGS = 20;

export function minutesPlaces(sheet: SheetModel): MinutesPlaces | null {
  const at = (row: number, column: number): CellValue => sheet.cells[row]?.[column]?.value ?? null;
  const title = at(0, 0);
  const locale = LOCALES.find(
    (one) => typeof title === "string" && title.startsWith(createdSheetWords[one].minutes.title),
  );
  if (locale === undefined) return null;
  const words = createdSheetWords[locale];
  const { learner } = toolWords[locale].marks.headings;
  const headings = Array.from({ length: DEEPEST_HEADINGS }, (_, row) => row).find((row) => at(row, 0) === learner);
  if (headings === undefined) return null;
  const commission = columnSaying(sheet, headings, words.minutes.commission);
  if (commission === null) return null;
  const closing = closingRow(sheet, headings + 1, words.insertAbove);
  const rows = namedRows(sheet, headings + 1, closing);
  const decided = Array.from({ length: commission }, (_, index) => index + 1);
  const labels = columnLabels(sheet, headings + 1, decided);
  return {
    table: { sheet, columns: new Map([...labels].map(([column, label]) => [label, column])), rows: numbered(rows) },
    reads: sheetsRead(sheet, rows[0]?.[0] ?? headings + 1),
    decisions: decisionsIn(sheet, headings, closing),
  };
}

function columnSaying({ cells }: SheetModel, row: number, text: string): number | null {
  const found = Object.entries(cells[row] ?? {}).find(([, cell]) => cell.value === text);
  return found ? Number(found[0]) : null;
}

/** Right above the line that says where rows are added; past the sheet where it is gone. */
function closingRow({ cells }: SheetModel, first: number, said: string): number {
  const rows = Object.keys(cells)
    .map(Number)
    .filter((row) => row >= first);
  return (rows.find((row) => cells[row]?.[0]?.value === said) ?? Math.max(first, ...rows) + 2) - 1;
}

function namedRows({ cells }: SheetModel, first: number, closing: number): readonly (readonly [number, string])[] {
  const rows = Object.keys(cells)
    .map(Number)
    .filter((row) => row >= first && row <= closing)
    .sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const name = cells[row]?.[0]?.value;
    return typeof name === "string" && name.trim() !== "" ? [[row, name.trim()] as const] : [];
  });
}

/** `DIPLOMA` and `YEAR` have the same heading over what they decide. */
function decisionsIn(sheet: SheetModel, headings: number, closing: number): RangeRef | null {
  const column = columnSaying(sheet, headings, marksMessages.headings.diploma.decision);
  if (column === null) return null;
  return { sheet: sheet.name, row: headings, column, rows: closing - headings + 1, columns: 1 };
}

function sheetsRead({ cells }: SheetModel, row: number): ReadonlySet<string> {
  const formulas = Object.values(cells[row] ?? {}).flatMap(({ formula }) => formula ?? []);
  return new Set(formulas.flatMap((formula) => [...mentions(formula).sheets]));
}
