/** Rules that the functions will use, for what cannot ask them: colours, and where a result starts. */
import { allValues } from "../../conventions";
import type { Convention, ParameterValue } from "../../conventions/types";
import { fold } from "../../spreadsheet/cell/text";
import { readDecimalText } from "../../rules/exact/read-number";
import { toNumber } from "../../rules/exact/ratio";
import { sameSheetName } from "../../workbook/address";
import type { CellValue, WorkbookModel } from "../../workbook/model";
import { rulesPlace } from "../rules-name";

/** The one of the workbook's rules table, else the convention's. */
export function thresholdIn(workbook: WorkbookModel, convention: Convention): number | undefined {
  const own = numberOf(valueInRules(workbook, THRESHOLD));
  if (own !== undefined) return own;
  const value = valueOf(convention, THRESHOLD);
  return typeof value === "number" ? value : undefined;
}

/** Whether results that line up with a table bring their own headings. */
export function showsHeadings(workbook: WorkbookModel, convention: Convention): boolean {
  const own = valueInRules(workbook, HEADINGS);
  if (own === null || own === "") return valueOf(convention, HEADINGS) === true;
  return typeof own === "string" ? fold(own) === "oui" : own === true;
}

export const THRESHOLD = "grading.threshold";
const HEADINGS = "affichage.entetes";

function valueOf(convention: Convention, asked: string): ParameterValue | undefined {
  return allValues(convention).find(({ key }) => key === asked)?.value;
}

function valueInRules(workbook: WorkbookModel, asked: string): CellValue {
  const address = rulesPlace(workbook);
  const sheet = address && workbook.sheets.find((one) => sameSheetName(one.name, address.sheet ?? ""));
  if (!address || !sheet) return null;
  const { row, rows, column } = address.area;
  for (let at = row; at < row + rows; at += 1) {
    const key = sheet.cells[at]?.[column]?.value;
    if (typeof key === "string" && fold(key) === asked) return sheet.cells[at]?.[column + 1]?.value ?? null;
  }
  return null;
}

function numberOf(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  const read = typeof value === "string" ? readDecimalText(value.trim().replace(",", ".")) : undefined;
  return read && toNumber(read);
}
