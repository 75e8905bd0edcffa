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
import { keptFormulaOf } from "../model/kept-cells";
import type { Command } from "./command-change";
import { SetKeptFormulasMutation, type KeptCell } from "./kept-formulas-follower";

/** Rows of the range, each with the one that comes in its place. */
interface Reordering {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly order: Readonly<Record<number, number>>;
}

type Formulas = ObjectMatrix<Nullable<ICellData>>;

/** What changes: in its new place as it becomes, and in its former place as it is. */
interface Moved {
  readonly computed: { readonly after: Formulas; readonly before: Formulas };
  readonly kept: { readonly after: KeptCell[]; readonly before: KeptCell[] };
}

function movedFormulas(sheet: Worksheet, { range, order }: Reordering): Moved {
  const computed = { after: new ObjectMatrix<Nullable<ICellData>>(), before: new ObjectMatrix<Nullable<ICellData>>() };
  const kept: Moved["kept"] = { after: [], before: [] };
  for (const [place, from] of Object.entries(order)) {
    const row = Number(place);
    const moved = (formula: string): string => sortFormula(formula, row - from, sheet.getName());
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = sheet.getCellRaw(from, column);
      if (cell?.f && moved(cell.f) !== cell.f) {
        computed.after.setValue(row, column, { f: moved(cell.f) });
        computed.before.setValue(from, column, { f: cell.f });
      }
      const result = keptFormulaOf(cell);
      if (!result || moved(result.formula) === result.formula) continue;
      kept.after.push({ row, column, kept: { ...result, formula: moved(result.formula) } });
      kept.before.push({ row: from, column, kept: result });
    }
  }
  return { computed, kept };
}

/** Each is written once rows are in their place, whether they are sorted or put back. */
export function followSorts(host: UniverHost, live: LiveWorkbook): IDisposable {
  return host.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }: Command) => {
      const sorted = id === ReorderRangeCommand.id ? (params as Reordering) : undefined;
      const sheet = sorted && live.workbook.getSheetBySheetId(sorted.subUnitId);
      if (!sheet) return { redos: [], undos: [] };
      const { computed, kept } = movedFormulas(sheet, sorted);
      const place = { unitId: live.unitId, subUnitId: sorted.subUnitId };
      const mutations = (side: "after" | "before"): Mutation[] => [
        ...(computed.after.getSizeOf() === 0
          ? []
          : [{ id: SetRangeValuesMutation.id, params: { ...place, cellValue: computed[side].getMatrix() } }]),
        ...(kept.after.length === 0
          ? []
          : [{ id: SetKeptFormulasMutation.id, params: { ...place, cells: kept[side] } }]),
      ];
      return { redos: mutations("after"), undos: mutations("before") };
    },
  });
}
