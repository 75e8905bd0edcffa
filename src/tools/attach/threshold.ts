/** The threshold that the functions will use, for the colours that cannot ask them. */
import { allValues } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { fold } from "../../functions/reading/text";
import { readDecimalText } from "../../rules/exact/read-number";
import { toNumber } from "../../rules/exact/ratio";
import { parseAddress, sameSheetName } from "../../workbook/address";
import type { CellValue, WorkbookModel } from "../../workbook/model";
import { RULES_NAME } from "../rules-name";

const KEY = "grading.threshold";

/** The one of the workbook's rules table, else the convention's. */
export function thresholdIn(workbook: WorkbookModel, convention: Convention): number | undefined {
  const own = numberOf(valueInRules(workbook));
  if (own !== undefined) return own;
  const value = allValues(convention).find(({ key }) => key === KEY)?.value;
  return typeof value === "number" ? value : undefined;
}

function valueInRules(workbook: WorkbookModel): CellValue {
  const name = workbook.names.find((one) => one.sheet === undefined && sameSheetName(one.name, RULES_NAME));
  const address = name && parseAddress(name.formula.replace(/^=/, "").replaceAll("$", ""));
  const sheet = address && workbook.sheets.find((one) => sameSheetName(one.name, address.sheet ?? ""));
  if (!address || !sheet) return null;
  const { row, rows, column } = address.area;
  for (let at = row; at < row + rows; at += 1) {
    const key = sheet.cells[at]?.[column]?.value;
    if (typeof key === "string" && fold(key) === KEY) return sheet.cells[at]?.[column + 1]?.value ?? null;
  }
  return null;
}

function numberOf(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  const read = typeof value === "string" ? readDecimalText(value.trim().replace(",", ".")) : undefined;
  return read && toNumber(read);
}
