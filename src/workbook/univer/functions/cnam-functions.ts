/** The CNAM functions as Univer's formula engine wants them. All logic is in `src/functions`; here values change clothes. */
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Ctor, Nullable } from "@univerjs/core";
import type { CnamFunction } from "../../../functions/cnam-function";
import type { Argument, Result, ResultValue } from "../../../functions/host";
import type { Content } from "../../../spreadsheet/cell/content";
import { formatRange } from "../../address";
import type { ErrorMessages, MessageAt } from "./error-messages";
import { isSheetMissing } from "./missing-sheets";
import type { SheetNames } from "./sheet-names";

export const namespace = "CNAM.";

function readValue(value: Nullable<BaseValueObject>): Content {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

function readArray(array: ArrayValueObject): Argument {
  const values = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => readValue(values[row]?.[column])),
  );
}

/** Where the cells of an argument are, so that a message names `Notes!C4`; `null` for a computed one. */
function readAddress(variant: BaseValueObject | BaseReferenceObject, sheetNames: SheetNames): string | null {
  if (!variant.isReferenceObject()) return null;
  const reference = variant as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const sheet = isSheetMissing(reference) ? reference.getForcedSheetName() : sheetNames.of(reference.getSheetId());
  // A whole column or row has no first cell to count from.
  if (sheet === undefined || [startRow, endRow, startColumn, endColumn].some(Number.isNaN)) return null;
  const area = {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return formatRange({ sheet, ...area });
}

/**
 * An argument of a call. A reference to a blank cell is a block with a blank in it, whereas nothing between two commas
 * is an argument left out: only references tell them apart, hence `needsReferenceObject`.
 */
export function readArgument(variant: BaseValueObject | BaseReferenceObject): Argument {
  if (variant.isReferenceObject()) return readArray((variant as BaseReferenceObject).toArrayValueObject());
  if (variant.isArray()) return readArray(variant as ArrayValueObject);
  const value = variant as BaseValueObject;
  return value.isNull() ? null : [[readValue(value)]];
}

function writeValue(value: ResultValue): BaseValueObject {
  // Univer's own factory would read a number or an error into text such as "12".
  switch (typeof value) {
    case "number":
      return NumberValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    default:
      return ErrorValueObject.create(value.error === "#N/A" ? ErrorType.NA : ErrorType.VALUE);
  }
}

function writeResult(result: Result): BaseValueObject {
  const [first] = result;
  if (result.length === 1 && first?.length === 1) return writeValue(first[0]!);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(writeValue)),
    rowCount: result.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function messagesOf(result: Result): MessageAt[] {
  return result.flatMap((values, row) =>
    values.flatMap((value, column) => (typeof value === "object" ? [{ row, column, ...value }] : [])),
  );
}

function defineFunction(
  cnamFunction: CnamFunction,
  messages: ErrorMessages,
  sheetNames: SheetNames,
): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override needsReferenceObject = true;

    /** A text stays the text that was typed: Univer would read "01/09/2026" as the ninth of January. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      // Univer never hands a blank over as 0: with `zerosAreZeros` no cell has to be probed and nothing is awaited.
      const addresses = variants.map((variant) => readAddress(variant, sheetNames));
      const result = cnamFunction.call(variants.map(readArgument), { zerosAreZeros: true, addresses }) as Result;
      if (this.subUnitId) messages.record(this.subUnitId, this.row, this.column, messagesOf(result));
      return writeResult(result);
    }
  };
}

/** Pairs of class and name, for the configuration of Univer's formula plug-in. */
export function cnamFunctions(
  functions: readonly CnamFunction[],
  messages: ErrorMessages,
  sheetNames: SheetNames,
): [Ctor<BaseFunction>, string][] {
  return functions.map((one) => [defineFunction(one, messages, sheetNames), namespace + one.description.id]);
}
