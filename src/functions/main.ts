/**
 * Composition root of `functions.js`: gives every function of the catalogue to Excel. It runs in Excel's shared runtime
 * and in any JavaScript engine that defines `CustomFunctions`; a page without it (Office's script was blocked) is left
 * to say so itself.
 */
import { createCellProbe } from "../workbook/excel/cell-probe";
import { catalogue, type CnamFunction } from "./catalogue";
import { readExcelCall } from "./excel-call";
import type { CallContext, CellProbe, FunctionError } from "./host";
import type { Card, FormattedNumber, RichResult, RichValue } from "./rich/cell-values";
import { formattedResult } from "./rich/formatted-result";
import { mayAskForCards, withCards } from "./rich/with-cards";

type ExcelResult = (number | string | boolean | FormattedNumber | Card | CustomFunctions.Error)[][];

let probe: CellProbe | null = null;

/** Excel's script arrives after this one: whether there is a workbook to ask is known at the first call that asks. */
function cellProbe(): CellProbe | null {
  if (typeof Excel === "undefined") return null;
  probe ??= createCellProbe();
  return probe;
}

/** The requirement set in which custom functions give data types; elsewhere values come plain. */
const DATA_TYPES = ["CustomFunctionsRuntime", "1.4"] as const;

let dataTypes: boolean | undefined;

function hasDataTypes(): boolean {
  // Asked once Office knows: its script arrives after this one, and its context after its script.
  if (
    typeof Office === "undefined" ||
    (Office.context as Partial<Office.Context> | undefined)?.requirements === undefined
  )
    return false;
  dataTypes ??= Office.context.requirements.isSetSupported(...DATA_TYPES);
  return dataTypes;
}

function excelFunction(one: CnamFunction): (...passed: unknown[]) => ExcelResult | Promise<ExcelResult> {
  const { description, call } = one;
  const count = description.parameters.length;
  return (...passed) => {
    const { args, addresses } = readExcelCall(passed, count);
    const context: CallContext = { zerosAreZeros: false, addresses, probe: cellProbe() };
    const isRich = hasDataTypes();
    if (isRich && mayAskForCards(one, args)) return withCards(one, args, context).then(toExcel);
    const result = call(args, context);
    const finish = (values: Awaited<typeof result>): ExcelResult =>
      toExcel(isRich ? formattedResult(description, values) : values);
    return result instanceof Promise ? result.then(finish) : finish(result);
  };
}

/** A result that is one error alone is thrown, which is how Excel shows its message in the error card everywhere. */
function toExcel(result: RichResult): ExcelResult {
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is not an `Error`
  if (isError(only)) throw excelError(only);
  return result.map((row) => row.map((value) => (isError(value) ? excelError(value) : value)));
}

function isError(value: RichValue | undefined): value is FunctionError {
  return typeof value === "object" && "error" in value;
}

function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}

if (typeof CustomFunctions !== "undefined") {
  for (const one of catalogue) CustomFunctions.associate(one.description.id, excelFunction(one));
}
