/**
 * Texts that look like something else stay texts: the editor of `=1+1` kept as text starts from `'=1+1`, as in Excel, so
 * that Enter puts the same text back.
 */
import {
  CellValueType,
  toDisposable,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { asTyped, readsOtherwise } from "../../quoted-text";
import { isErrorCode, valueFromUniver } from "../model/cells";
import { isTextCell } from "./text-cell";

/**
 * After every other reader, and before Univer's own answer at -1, which ends them: each is given what the one before it
 * has made, not what the next will make.
 */
const priority = -0.5;

/**
 * As files are loaded: Univer sorts the texts that it forces as numbers. The words of errors alone need the force, without
 * which they would be errors.
 */
function asPlainText(cell: ICellDataForSheetInterceptor): ICellDataForSheetInterceptor {
  const isForced = cell.t === CellValueType.FORCE_STRING;
  return isForced && !isErrorCode(String(cell.v)) ? { ...cell, t: CellValueType.STRING } : cell;
}

export function keepQuotedTexts(injector: Injector): IDisposable {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const removers = [
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      id: "cnam-quoted-texts",
      priority,
      handler: (cell, location, next) => {
        const raw = location.worksheet.getCellRaw(location.row, location.col);
        // Univer quotes the texts that it forces by itself.
        const isQuoted = raw?.t === CellValueType.FORCE_STRING || isTextCell(location);
        const text = raw?.f || raw?.si || isQuoted ? null : valueFromUniver(raw);
        if (typeof text !== "string" || !readsOtherwise(text)) return next(cell);
        return next({ ...cell, v: asTyped(text), p: null });
      },
    }),
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      id: "cnam-plain-texts",
      priority,
      handler: (cell, _, next) => next(cell && asPlainText(cell)),
    }),
  ];
  return toDisposable(() => removers.forEach((remove) => remove()));
}
