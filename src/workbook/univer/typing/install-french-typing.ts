/** Makes Univer's cell editor read what is typed in the language of the page. What is stored stays in the en-US form. */
import {
  CellValueType,
  toDisposable,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  type IStyleData,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import { readEntry } from "./read-entry";
import { readFrenchNumber, type TypedNumber } from "./french-number";
import { spoken } from "./spoken";
import { isTextCell } from "./text-cell";

/** Before Univer's own readers, which would take 01/02/2026 for 2 January. */
const priority = 1000;

/** As Univer holds booleans. */
const truths: ReadonlyMap<string, number> = new Map([
  ["VRAI", 1],
  ["FAUX", 0],
]);

function typedText(cell: ICellDataForSheetInterceptor): string | undefined {
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? (typeof cell.v === "string" ? cell.v : undefined);
}

function withNumber(
  cell: ICellDataForSheetInterceptor,
  typed: TypedNumber,
  { workbook, worksheet, row, col }: ISheetLocation,
): ICellDataForSheetInterceptor {
  const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
  const pattern = style?.n?.pattern ?? typed.pattern;
  const own: IStyleData | undefined = typeof cell.s === "object" && cell.s ? cell.s : undefined;
  return {
    ...cell,
    p: null,
    v: typed.value,
    t: CellValueType.NUMBER,
    ...(pattern && { s: { ...style, ...own, n: { pattern } } }),
  };
}

export function installFrenchTyping(injector: Injector): IDisposable {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const remove = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: "cnam-french-typing",
    priority,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      if (cell.f) return next(storedEntry(cell, cell.f, location, injector));
      if (spoken(injector) === "en") return next(cell);
      const text = typedText(cell);
      if (text === undefined || cell.t === CellValueType.FORCE_STRING || isTextCell(location)) return next(cell);
      const truth = truths.get(text.trim().toUpperCase());
      if (truth !== undefined) return next({ ...cell, p: null, v: truth, t: CellValueType.BOOLEAN });
      const typed = readFrenchNumber(text);
      return next(typed ? withNumber(cell, typed, location) : cell);
    },
  });
  return toDisposable(remove);
}

/** A formula in its stored form. One that the language cannot read stays in the cell as text: nothing typed is lost. */
function storedEntry(
  cell: ICellDataForSheetInterceptor,
  typed: string,
  { worksheet, row, col }: ISheetLocation,
  injector: Injector,
): ICellDataForSheetInterceptor {
  const former = worksheet.getCellRaw(row, col);
  // Shown, and left as it was: whatever the file holds, it is kept to the letter.
  if (former?.f && formulaToShow(former.f, spoken(injector)) === typed) return { ...cell, f: former.f };
  const read = readEntry(typed, injector);
  if (read.ok) return { ...cell, f: read.formula };
  return { ...cell, f: null, si: null, p: null, v: typed, t: CellValueType.FORCE_STRING };
}
