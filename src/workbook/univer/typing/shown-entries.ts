/** The cell editor and the formula bar start from the formula or the value as the page writes it. */
import {
  toDisposable,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import { textToEdit, type ValueWords } from "./french-display";

type Edited = Nullable<ICellDataForSheetInterceptor>;

/**
 * Around the interceptors rather than among them: Univer's own end their chain, at a formula and by default, and show
 * the outline of a spill on the way. `words` gives `null` when the page speaks English, as Univer does.
 */
export function showEntries(injector: Injector, words: () => ValueWords | null): IDisposable {
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors);
  const fetchShown: typeof fetch = (point, filter) => {
    const intercept = fetch(point, filter);
    if (point !== (BEFORE_CELL_EDIT as unknown)) return intercept;
    return (value, context) => {
      const [cell, french] = [intercept(value, context) as Edited, words()];
      return (french ? shownInFrench(cell, context as unknown as ISheetLocation, french) : cell) as typeof value;
    };
  };
  interceptors.fetchThroughInterceptors = fetchShown;
  return toDisposable(() => (interceptors.fetchThroughInterceptors = fetch));
}

function shownInFrench(cell: Edited, { worksheet, row, col }: ISheetLocation, words: ValueWords): Edited {
  if (cell?.f) return { ...cell, f: formulaToShow(cell.f, "fr") };
  const text = textToEdit(worksheet.getCellRaw(row, col), cell, words);
  return text === undefined ? cell : { ...cell, v: text };
}
