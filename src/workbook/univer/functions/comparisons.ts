/**
 * `=`, `<>`, `<`, `>`, `<=` and `>=` as Excel compares: numbers before texts before booleans, a blank as what it is
 * compared with, errors as themselves, texts whatever their case, no sign standing for others. Univer asks an index of the
 * values of each column, which takes 0 for a text of no character, the text "12" for the number and an error for a value
 * that differs; and what it answers depends on which formula was calculated first.
 */
import { ILogService } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  compareToken,
  ErrorType,
  ErrorValueObject,
  FunctionService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { meets } from "../../formula/meets";
import { isMadeFor, type MadeFor } from "../made-for";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { keepEmptyTexts } from "./empty-texts";

type Operator = Parameters<BaseValueObject["compare"]>[1];

/** The engine's name for all six. */
const COMPARE = "COMPARE";

function orderOf<T extends string | number>(one: T, other: T): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Numbers, then texts, then booleans; -1 for what no cell holds. */
function rankOf(value: BaseValueObject): number {
  return [value.isNumber(), value.isString(), value.isBoolean()].indexOf(true);
}

/** A blank is what it is compared with. */
function blankAs(value: BaseValueObject, other: BaseValueObject): BaseValueObject {
  if (!value.isNull()) return value;
  if (other.isString()) return StringValueObject.create("");
  return other.isBoolean() ? BooleanValueObject.create(false) : NumberValueObject.create(0);
}

const textOf = (value: BaseValueObject): string => String(value.getValue()).toLocaleLowerCase();

export function compareValues(left: BaseValueObject, right: BaseValueObject, operator: Operator): BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  const [one, other] = [blankAs(left, right), blankAs(right, left)];
  const ranks = [rankOf(one), rankOf(other)] as const;
  const isAlike = ranks[0] === ranks[1];
  // Numbers are the engine's own affair: dates, and the last digits of a sum.
  if (ranks.includes(-1) || (isAlike && one.isNumber())) return one.compare(other, operator);
  if (!isAlike) return BooleanValueObject.create(meets(orderOf(...ranks), operator));
  const order = one.isString()
    ? orderOf(textOf(one), textOf(other))
    : orderOf(Number(one.getValue()), Number(other.getValue()));
  return BooleanValueObject.create(meets(order, operator));
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

/** A row or a column alone stands beside each of the other's. */
function valueAt(array: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!isArray(array)) return array;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const [r, c] = [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
  if (r >= rows || c >= columns) return ErrorValueObject.create(ErrorType.NA);
  return array.getValueOrDefault(r, c) ?? NullValueObject.create();
}

function compareArrays(one: BaseValueObject, other: BaseValueObject, operator: Operator): BaseValueObject {
  const arrays = [one, other].filter(isArray);
  const rowCount = Math.max(...arrays.map((array) => array.getRowCount()));
  const columnCount = Math.max(...arrays.map((array) => array.getColumnCount()));
  const calculateValueList = Array.from({ length: rowCount }, (_row, row) =>
    Array.from({ length: columnCount }, (_column, column) =>
      compareValues(valueAt(one, row, column), valueAt(other, row, column), operator),
    ),
  );
  const [unitId, sheetId] = [arrays[0]!.getUnitId(), arrays[0]!.getSheetId()];
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId, sheetId, row: -1, column: -1 });
}

class ExcelComparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator = compareToken.EQUALS;

  /** The engine says it right before it asks. */
  setCompareType(operator: Operator): void {
    this.operator = operator;
  }

  override calculate(one: BaseValueObject, other: BaseValueObject): BaseValueObject {
    if (one.isError()) return one;
    if (other.isError()) return other;
    if (!isArray(one) && !isArray(other)) return compareValues(one, other, this.operator);
    return compareArrays(one, other, this.operator);
  }
}

class ExcelFunctions extends FunctionService {
  private readonly comparison = new ExcelComparison(COMPARE);

  override getExecutor(name: string): ReturnType<FunctionService["getExecutor"]> {
    return name === COMPARE ? this.comparison : super.getExecutor(name);
  }
}

/** The engine whose comparisons are answered for, and whose references give their values to. */
export const COMPARISONS: MadeFor = {
  what: "Comparing as Excel does",
  packageName: "@univerjs/engine-formula",
  plugin: UniverFormulaEnginePlugin,
  otherwise: "a formula may take 0 for a blank, and an error for a value.",
  classes: [
    ["FunctionService", FunctionService, ["getExecutor"]],
    ["BaseReferenceObject", BaseReferenceObject, ["getCellData", "getCurrentActiveSheetData"]],
  ],
};

/** Stands right after Univer's own plug-in of formulas. */
export const excelComparisons = pluginThatReplaces("EXCEL_COMPARISONS", (injector) => {
  if (!isMadeFor(COMPARISONS, injector.get(ILogService))) return [];
  keepEmptyTexts();
  return [[IFunctionService, { useClass: ExcelFunctions }]];
});
