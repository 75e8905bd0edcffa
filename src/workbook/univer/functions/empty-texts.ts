/**
 * A formula that gives a text of no character gives a text, which is no 0 and no blank: as in Excel, `=""` added to 1 is an
 * error. Univer reads it so from the cells it has stored, and as a blank from those it is calculating: the same formula
 * gave one result on opening and another after an entry.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

const prototype = BaseReferenceObject.prototype;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the references that it was taken from
const { getCellData } = prototype;

/** What tells the engine that a cell without a character holds a result. */
const RESULT = '=""';

/** Replaces the method of the engine's references, once for the page. */
export function keepEmptyTexts(): void {
  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "" || cell.f) return cell;
    // A cell of its own that was emptied is a blank.
    const isOwn = cell === this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return isOwn ? cell : { ...cell, f: RESULT };
  };
}
