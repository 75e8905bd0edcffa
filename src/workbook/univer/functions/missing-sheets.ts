/**
 * A reference to a sheet that is not there is `#REF!`, as in Excel. Univer gives one of two other errors, as the sheet was
 * just deleted or not; and where it reads blocks at once, it takes the sheet of the formula in its place: `=SUM(Suite!A1)`
 * gave the sum of its own A1 if another formula had read it, and could leave its error there for the others.
 */
import { BaseReferenceObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

type Visit = Parameters<BaseReferenceObject["iterator"]>[0];

export function isSheetMissing(reference: BaseReferenceObject): boolean {
  if (reference.getForcedSheetName() === "") return false;
  const id = reference.getForcedSheetId();
  return !id || !reference.getUnitData()[reference.getUnitId()]?.[id];
}

const broken = (): ErrorValueObject => ErrorValueObject.create(ErrorType.REF);

const prototype = BaseReferenceObject.prototype;
/* eslint-disable @typescript-eslint/unbound-method -- they are called on the references that they were taken from */
const { isExceedRange, iterator, getFirstCell, toArrayValueObject } = prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** Every reference of the engine is of this class, and nothing stands between it and what it remembers. */
export function refuseMissingSheets(): void {
  prototype.isExceedRange = function (this: BaseReferenceObject): boolean {
    return !isSheetMissing(this) && isExceedRange.call(this);
  };
  prototype.iterator = function (this: BaseReferenceObject, visit: Visit): ReturnType<Visit> {
    if (!isSheetMissing(this)) return iterator.call(this, visit);
    const { startRow, startColumn } = this.getRangePosition();
    return visit(broken(), startRow, startColumn);
  };
  prototype.getFirstCell = function (this: BaseReferenceObject): BaseValueObject {
    return isSheetMissing(this) ? broken() : getFirstCell.call(this);
  };
  prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache = true): ArrayValueObject {
    return toArrayValueObject.call(this, useCache && !isSheetMissing(this));
  };
}
