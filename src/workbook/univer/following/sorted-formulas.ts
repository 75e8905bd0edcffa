/** Formulas that a sort moves go on reading their own row, as in Excel: Univer would move their text as it is. */
import {
  ObjectMatrix,
  type ICellData,
  type IDisposable,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { ReorderRangeCommand, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import { sortFormula } from "../../formula/references";
import type { Mutation } from "../edits/edit-context";
import type { LiveWorkbook } from "../live-workbook";
import type { UniverHost } from "../univer-host";
import type { Command } from "./command-change";

/** Rows of the range, each with the one that comes in its place. */
interface Reordering {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly order: Readonly<Record<number, number>>;
}

type Formulas = ObjectMatrix<Nullable<ICellData>>;

/** The formulas that change: in their new place as they become, and in their former place as they are. */
function movedFormulas(sheet: Worksheet, { range, order }: Reordering): { after: Formulas; before: Formulas } {
  const [after, before]: [Formulas, Formulas] = [new ObjectMatrix(), new ObjectMatrix()];
  for (const [place, from] of Object.entries(order)) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const formula = sheet.getCellRaw(from, column)?.f;
      if (!formula) continue;
      const moved = sortFormula(formula, Number(place) - from, sheet.getName());
      if (moved === formula) continue;
      after.setValue(Number(place), column, { f: moved });
      before.setValue(from, column, { f: formula });
    }
  }
  return { after, before };
}

/** Each is written once rows are in their place, whether they are sorted or put back. */
export function followSorts(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }: Command) => {
      const sorted = id === ReorderRangeCommand.id ? (params as Reordering) : undefined;
      const sheet = sorted && live.workbook.getSheetBySheetId(sorted.subUnitId);
      if (!sheet) return { redos: [], undos: [] };
      const { after, before } = movedFormulas(sheet, sorted);
      const mutation = (formulas: Formulas): Mutation => ({
        id: SetRangeValuesMutation.id,
        params: { unitId: live.unitId, subUnitId: sorted.subUnitId, cellValue: formulas.getMatrix() },
      });
      return after.getSizeOf() === 0
        ? { redos: [], undos: [] }
        : { redos: [mutation(after)], undos: [mutation(before)] };
    },
  });
}
