/** Which cells a calculation has filled otherwise, or left: those of the formulas whose results fill several cells. */
import type { IRange } from "@univerjs/core";
import type { FormulaDataModel, ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { cellKey, sheetKey } from "../incremental/cell-key";

type Results = ISetFormulaCalculationResultMutation["unitData"];
type Rows<T> = Readonly<Record<number, Readonly<Record<number, T>> | undefined>>;

const isSame = (one: IRange, other: IRange): boolean =>
  one.endRow === other.endRow && one.endColumn === other.endColumn;

function* entriesOf<T>(rows: Rows<T> | null | undefined): Iterable<readonly [row: number, column: number, T]> {
  for (const [row, columns] of Object.entries(rows ?? {}))
    for (const [column, value] of Object.entries(columns ?? {})) yield [Number(row), Number(column), value];
}

export class FilledAreas {
  /** By sheet, then by the cell of the formula: as they were last seen. */
  private known = new Map<string, ReadonlyMap<number, IRange>>();

  constructor(private readonly formulas: FormulaDataModel) {}

  /** By sheet: the areas that are gone, new or of another size, and those of the formulas that have new results. */
  changedBy(results: Results): ReadonlyMap<string, readonly IRange[]> {
    const changed = new Map<string, IRange[]>();
    const present = this.read();
    for (const key of new Set([...this.known.keys(), ...present.keys()])) {
      const areas = [...differing(this.known.get(key), present.get(key))];
      if (areas.length > 0) changed.set(key, areas);
    }
    for (const [unitId, sheets] of Object.entries(results))
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const key = sheetKey(unitId, sheetId);
        const areas = present.get(key);
        if (!areas) continue;
        for (const [row, column] of entriesOf(rows as Rows<unknown>)) {
          const area = areas.get(cellKey(row, column));
          if (area) changed.set(key, [...(changed.get(key) ?? []), area]);
        }
      }
    this.known = present;
    return changed;
  }

  private read(): Map<string, ReadonlyMap<number, IRange>> {
    const present = new Map<string, ReadonlyMap<number, IRange>>();
    for (const [unitId, sheets] of Object.entries(this.formulas.getArrayFormulaRange()))
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const areas = [...entriesOf(rows as Rows<IRange | null>)].flatMap(([row, column, area]) =>
          area ? [[cellKey(row, column), area] as const] : [],
        );
        if (areas.length > 0) present.set(sheetKey(unitId, sheetId), new Map(areas));
      }
    return present;
  }
}

function* differing(
  before: ReadonlyMap<number, IRange> | undefined,
  after: ReadonlyMap<number, IRange> | undefined,
): Iterable<IRange> {
  for (const [cell, area] of before ?? []) {
    const now = after?.get(cell);
    if (!now || !isSame(area, now)) yield area;
  }
  for (const [cell, area] of after ?? []) {
    const was = before?.get(cell);
    if (!was || !isSame(area, was)) yield area;
  }
}
