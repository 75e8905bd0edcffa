/**
 * Composition root of `functions.js`: gives every function of the catalogue to Excel. It runs in Excel's shared runtime
 * and in any JavaScript engine that defines `CustomFunctions`; a page without it (Office's script was blocked) is left
 * to say so itself.
 */
import { createCellProbe } from "../workbook/excel/cell-probe";
import { catalogue, type CnamFunction } from "./catalogue";
import { readExcelCall } from "./excel-call";
import type { CellProbe, FunctionError, Result, ResultValue } from "./host";

type ExcelResult = (number | string | boolean | CustomFunctions.Error)[][];

let probe: CellProbe | null = null;

/** Excel's script arrives after this one: whether there is a workbook to ask is known at the first call that asks. */
function cellProbe(): CellProbe | null {
  if (typeof Excel === "undefined") return null;
  probe ??= createCellProbe();
  return probe;
}

function excelFunction({
  description,
  call,
}: CnamFunction): (...passed: unknown[]) => ExcelResult | Promise<ExcelResult> {
  const count = description.parameters.length;
  return (...passed) => {
    const { args, addresses } = readExcelCall(passed, count);
    const result = call(args, { zerosAreZeros: false, addresses, probe: cellProbe() });
    return result instanceof Promise ? result.then(toExcel) : toExcel(result);
  };
}

/** A result that is one error alone is thrown, which is how Excel shows its message in the error card everywhere. */
function toExcel(result: Result): ExcelResult {
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is not an `Error`
  if (isError(only)) throw excelError(only);
  return result.map((row) => row.map((value) => (isError(value) ? excelError(value) : value)));
}

function isError(value: ResultValue | undefined): value is FunctionError {
  return typeof value === "object";
}

function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}

if (typeof CustomFunctions !== "undefined") {
  for (const one of catalogue) CustomFunctions.associate(one.description.id, excelFunction(one));
}
