/** The functions of the catalogue as Excel calls them: matrices in, matrices out, errors with their sentence. */
import { catalogue } from "../../functions/catalogue";
import type { CnamFunction } from "../../functions/cnam-function";
import { readExcelCall } from "../../functions/excel-call";
import type { CallContext, CellProbe, FunctionError } from "../../functions/host";
import type { Card, FormattedNumber, RichResult, RichValue } from "../../functions/rich/cell-values";
import { formattedResult } from "../../functions/rich/formatted-result";
import { mayAskForCards, withCards } from "../../functions/rich/with-cards";
import { createCellProbe } from "./cell-probe";

/** What Excel calls: the arguments, then the invocation. */
export type ExcelFunction = (...passed: unknown[]) => ExcelResult | Promise<ExcelResult>;

/** Every function by its id. */
export function excelFunctions(): ReadonlyMap<string, ExcelFunction> {
  return new Map(catalogue.map((one) => [one.description.id, excelFunction(one)]));
}

export type ExcelResult = (number | string | boolean | FormattedNumber | Card | CustomFunctions.Error)[][];

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

function excelFunction(one: CnamFunction): ExcelFunction {
  const { description, call } = one;
  const count = description.parameters.length;
  return (...passed) => {
    const { args, addresses } = readExcelCall(passed, count);
    const context: CallContext = { zerosAreZeros: false, addresses, probe: cellProbe() };
    const isRich = hasDataTypes();
    if (isRich && mayAskForCards(one, args)) return withCards(one, args, context).then(toExcel);
    const result = call(args, context);
    const finish = (values: Awaited<typeof result>): ExcelResult =>
      toExcel(isRich ? formattedResult(description, values, args) : values);
    return result instanceof Promise ? result.then(finish) : finish(result);
  };
}

/** A result that is one error alone is thrown, which is how Excel shows its message in the error card everywhere. */
function toExcel(result: RichResult): ExcelResult {
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is not an `Error`
  if (isError(only)) throw excelError(only);
  // Nearly every row is without an error: it goes as it is.
  return result.map((row) => (row.some(isError) ? row.map(toExcelValue) : row)) as ExcelResult;
}

function toExcelValue(value: RichValue): ExcelResult[number][number] {
  return isError(value) ? excelError(value) : value;
}

function isError(value: RichValue | undefined): value is FunctionError {
  return typeof value === "object" && "error" in value;
}

function excelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}
