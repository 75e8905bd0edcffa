/** What each column of a table is called, so that no two are called alike. */
import { containsCell } from "../../workbook/area";
import type { SheetModel } from "../../workbook/model";
import { numbered } from "./numbered";

/** Headings stand that many rows above the first learner at most. */
const ROWS_ABOVE = 8;

/**
 * The label of each column: its heading; where others have the same, all that stands over it; then the band that this is
 * under, and a number in the end. A column without a heading has none.
 */
export function columnLabels(
  sheet: SheetModel,
  firstRow: number,
  columns: readonly number[],
): ReadonlyMap<number, string> {
  const headed = columns.flatMap((column) => {
    const over = textsOver(sheet, firstRow, column);
    return over.length === 0 ? [] : [{ column, over }];
  });
  const nearest = apart(headed, ({ over }) => over.slice(-1));
  const whole = apart(nearest.alike, ({ over }) => over);
  const banded = apart(whole.alike, (one) => [...bandOver(sheet, one), ...one.over]);
  const alike = banded.alike.map((one) => [one.column, textOf([...bandOver(sheet, one), ...one.over])] as const);
  const last = [...numbered(alike)].map(([label, column]) => [column, label] as const);
  return new Map([...nearest.alone, ...whole.alone, ...banded.alone, ...last].sort(([one], [other]) => one - other));
}

interface Text {
  readonly row: number;
  readonly text: string;
}

interface Headed {
  readonly column: number;
  /** From top to bottom. */
  readonly over: readonly Text[];
}

/** Columns that a name tells from all others, and those that it does not. */
function apart(
  columns: readonly Headed[],
  name: (column: Headed) => readonly Text[],
): { readonly alone: readonly (readonly [number, string])[]; readonly alike: readonly Headed[] } {
  const named = columns.map((one) => ({ one, label: textOf(name(one)) }));
  const counts = new Map<string, number>();
  for (const { label } of named) counts.set(label, (counts.get(label) ?? 0) + 1);
  return {
    alone: named.flatMap(({ one, label }) => (counts.get(label) === 1 ? [[one.column, label] as const] : [])),
    alike: named.flatMap(({ one, label }) => (counts.get(label) === 1 ? [] : [one])),
  };
}

function textOf(texts: readonly Text[]): string {
  return texts.map(({ text }) => text).join(" · ");
}

function textsOver(sheet: SheetModel, firstRow: number, column: number): readonly Text[] {
  const rows = Array.from({ length: Math.min(ROWS_ABOVE, firstRow) }, (_, index) => firstRow - 1 - index).reverse();
  return rows.flatMap((row) => {
    const text = shownAt(sheet, row, column);
    return text === "" ? [] : [{ row, text }];
  });
}

/** It is written over the first of its columns. */
function bandOver(sheet: SheetModel, { column, over }: Headed): readonly Text[] {
  const row = (over[0]?.row ?? 0) - 1;
  for (let left = column; row >= 0 && left >= 0; left -= 1) {
    const text = shownAt(sheet, row, left);
    if (text !== "") return [{ row, text }];
  }
  return [];
}

/** Merged cells all show what the first of them holds. */
function shownAt({ cells, merges = [] }: SheetModel, row: number, column: number): string {
  const merged = merges.find((area) => containsCell(area, row, column));
  const value = merged ? cells[merged.row]?.[merged.column]?.value : cells[row]?.[column]?.value;
  return typeof value === "string" ? value.trim().replace(/\s+/g, " ") : "";
}
