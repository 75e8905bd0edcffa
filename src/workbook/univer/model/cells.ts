/** One cell, between the model and Univer. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, ErrorCode } from "../../model";

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!",
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** What a Univer style or value cannot say, kept in the cell's own `custom` field, which moves with the cell. */
interface CellExtras {
  readonly locked?: false;
  readonly legacyArray?: true;
}

function extrasOf(cell: Cell): CellExtras {
  return {
    ...(cell.style?.locked === false && { locked: false as const }),
    ...(cell.legacyArray && { legacyArray: true as const }),
  };
}

/** Whether a plain text would be taken for the error of that name. */
export function isErrorCode(text: string): boolean {
  return errorCodes.has(text);
}

/** A value and its type; an error is the text Univer itself gives. */
export function valueToUniver(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "string":
      return { v: value, t: isErrorCode(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** The cell for Univer; `styleId` is the identifier of its style, if it has one. A spilled value is left to the engine. */
export function cellToUniver(cell: Cell, styleId: string | undefined): ICellData {
  const extras = extrasOf(cell);
  return {
    ...(!cell.spilledFrom && valueToUniver(cell.value)),
    ...(cell.formula && { f: cell.formula }),
    ...(styleId && { s: styleId }),
    ...(Object.keys(extras).length > 0 && { custom: extras }),
  };
}

/** The text of a cell edited as rich text ends with Univer's paragraph mark. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** The raw value of a cell: unformatted, dates as serials, errors as such. */
export function valueFromUniver(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = richText(cell) ?? cell.v ?? null;
  if (value === null || (value === "" && !cell.f)) return null;
  // Typed after an apostrophe: « #N/A » is then a text like another.
  if (cell.t === CellValueType.FORCE_STRING) return String(value);
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value === "string" && isErrorCode(value)) return { error: value as ErrorCode };
  // Univer types a number late: a typed `12` may still be text marked as a number.
  return cell.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "" ? Number(value) : value;
}

/** The style of the cell with what its `custom` field adds. */
export function fullStyle(cell: ICellData, style: CellStyle | undefined): CellStyle | undefined {
  const extras = cell.custom as CellExtras | null | undefined;
  return extras?.locked === false ? { ...style, locked: false } : style;
}

export function isLegacyArray(cell: ICellData): boolean {
  return (cell.custom as CellExtras | null | undefined)?.legacyArray === true;
}
