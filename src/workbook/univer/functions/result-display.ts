/** Shows dates as dates and amounts as amounts where a CNAM formula gives them and the cell has no format of its own. */
import { CellValueType, Disposable, InterceptorEffectEnum, type IRange, type Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { shownResult } from "../../../functions/explain/shown-cell";
import type { ResultFormat } from "../../../functions/table/columns";
import type { Locale } from "../../../i18n/locale";
import type { ResultFormats } from "./result-formats";

/** Univer's matrices by row then column. */
type Matrix<T> = { readonly [row: number]: { readonly [column: number]: T } | undefined } | undefined;

/** After the cell's own number format, which makes text of its number; before French display, which leaves texts alone. */
const PRIORITY = InterceptCellContentPriority.NUMFMT - 0.5;

export class ResultDisplay extends Disposable {
  private readonly formulas: FormulaDataModel;

  /** Nothing is stored in the cell: a number stays a number, for formulas, files and the pane. */
  constructor(
    injector: Injector,
    private readonly formats: ResultFormats,
    locale: () => Locale,
  ) {
    super();
    this.formulas = injector.get(FormulaDataModel);
    this.disposeWithMe(
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Value,
        priority: PRIORITY,
        handler: (cell, location, next) => {
          if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
          const format = this.formatAt(location);
          const text = format && shownResult(cell.v, format, locale());
          return next(text === undefined ? cell : { ...cell, v: text });
        },
      }),
    );
  }

  private formatAt(location: ISheetLocation): ResultFormat | undefined {
    const anchor = this.anchorOf(location);
    const { worksheet, row, col } = location;
    const formula = anchor && worksheet.getCellRaw(anchor.row, anchor.column)?.f;
    if (!formula) return undefined;
    const place = { row: row - anchor.row, column: col - anchor.column };
    return this.formats.of(formula, place, (line, column) => worksheet.getCellRaw(line, column)?.v ?? null);
  }

  /** The cell of the formula: this one, or the one that this cell's spill starts from. */
  private anchorOf({
    unitId,
    subUnitId,
    row,
    col,
    worksheet,
  }: ISheetLocation): { row: number; column: number } | undefined {
    if (worksheet.getCellRaw(row, col)?.f) return { row, column: col };
    const spills = this.formulas.getArrayFormulaRange()?.[unitId]?.[subUnitId] as Matrix<IRange>;
    for (const ranges of Object.values(spills ?? {})) {
      for (const range of Object.values(ranges ?? {})) {
        const { startRow, endRow, startColumn, endColumn } = range;
        if (row >= startRow && row <= endRow && col >= startColumn && col <= endColumn) {
          return { row: startRow, column: startColumn };
        }
      }
    }
    return undefined;
  }
}
