/** Formulas of ours that have no room to spill, and the cell in their way. */
import { catalogue } from "../../functions/catalogue";
import { scanFormula, type ReferenceToken } from "../../workbook/formula/scan";
import type { SheetModel } from "../../workbook/model";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface BlockedSpill {
  readonly formula: Place;
  /** Absent when the place it needs cannot be told from the formula. */
  readonly by?: Place;
}

export function blockedSpills(sheet: SheetModel): readonly BlockedSpill[] {
  return Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { value, formula }]): readonly BlockedSpill[] => {
      const isBlocked = typeof value === "object" && value?.error === "#SPILL!";
      if (!isBlocked || formula === undefined || !/\bCNAM\./i.test(formula)) return [];
      const place = { row: Number(row), column: Number(column) };
      const by = blocking(sheet, place, formula);
      return [{ formula: place, ...(by && { by }) }];
    }),
  );
}

/** A result has a row for each row of the tallest range it reads, and the columns that its function gives. */
function blocking(sheet: SheetModel, { row, column }: Place, formula: string): Place | undefined {
  const ranges = scanFormula(formula).filter((token) => token.kind === "reference");
  const rows = Math.max(1, ...ranges.map(heightOf));
  const columns = columnsOf(formula);
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const cell = sheet.cells[row + down]?.[column + right];
      const isItself = down === 0 && right === 0;
      if (!isItself && cell && (cell.value !== null || cell.formula !== undefined))
        return { row: row + down, column: column + right };
    }
  }
  const merged = (sheet.merges ?? []).find(
    (area) =>
      area.row < row + rows &&
      area.row + area.rows > row &&
      area.column < column + columns &&
      area.column + area.columns > column,
  );
  return merged && { row: merged.row, column: merged.column };
}

function heightOf({ first, last }: ReferenceToken): number {
  const [top, bottom] = [first.row, last?.row ?? null];
  return top === null || bottom === null ? 1 : Math.abs(bottom - top) + 1;
}

function columnsOf(formula: string): number {
  const id = /\bCNAM\.([A-Z_]+)\(/i.exec(formula)?.[1]?.toUpperCase();
  return catalogue.find(({ description }) => description.id === id)?.description.results?.length ?? 1;
}
