/** Numbers of a result with the format that its function declares. */
import { formatAt, type FunctionDescription } from "../description";
import type { Argument, Result } from "../host";
import type { ResultFormat } from "../table/columns";
import type { FormattedNumber, RichResult } from "./cell-values";

/** Dates and amounts spill as such; everything else as it is. */
export function formattedResult(
  description: FunctionDescription,
  result: Result,
  args: readonly Argument[],
): RichResult {
  const { results, format, formatOf } = description;
  if (results === undefined && format === undefined && formatOf === undefined) return result;
  return result.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "number" ? formatted(value, formatAt(description, { args, row, column })) : value,
    ),
  );
}

/** The number itself where Excel's general format says it all. */
export function formatted(value: number, format: ResultFormat | undefined): number | FormattedNumber {
  const numberFormat = format && numberFormatOf(value, format);
  return numberFormat === undefined ? value : { type: "FormattedNumber", basicValue: value, numberFormat };
}

const PERCENT = 100;

function numberFormatOf(value: number, format: ResultFormat): string | undefined {
  switch (format) {
    case "date":
      return "dd/mm/yyyy";
    case "euros":
      return '#,##0.00" €"';
    case "share":
      return Number.isInteger(value * PERCENT) ? "0%" : "0.00%";
    case "hours":
      return Number.isInteger(value) ? '0" h"' : '0.00" h"';
    case "mark":
    case "year":
    case "number":
      return undefined;
  }
}
