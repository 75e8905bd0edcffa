/** What a second reader sees otherwise than we do. */
import { storedPrefix } from "../../src/atelier/xlsx/formula/prefixed-functions";
import { isCalendarFormat } from "../../src/spreadsheet/calendar-format";
import { formatCell } from "../../src/workbook/address";
import { scanFormula } from "../../src/workbook/formula/scan";
import type { Cell, WorkbookModel } from "../../src/workbook/model";
import type { SeenValue, SeenWorkbook } from "./open-document";

/** LibreOffice writes fifteen digits, fewer for what is next to nothing. */
const PRECISION = 1e-13;
const NEXT_TO_NOTHING = 1e-15;
/** 31 December 9999: later days, and those before the first, have no date in OpenDocument. */
const LAST_DAY = 2_958_465;

/** Which cells to compare; errors, which each program spells its own way, are never compared. */
export type Wanted = (cell: Cell) => boolean;

/** Cells that hold no formula: whatever computes, these stay. */
export const isConstant: Wanted = ({ formula, spilledFrom }) => formula === undefined && spilledFrom === undefined;

/** A formula that calls no function of ours, which LibreOffice has not. What it spills is left out. */
export const isOrdinaryFormula: Wanted = ({ formula }) => formula !== undefined && !callsOurs(formula);

/** A formula that LibreOffice and the Atelier's engine both compute. */
export const isComputedByBoth: Wanted = ({ formula }) => formula !== undefined && bothCompute(formula);

/** Old versions of LibreOffice have no newer functions, and the engine keeps the results of sums over several sheets. */
export function bothCompute(formula: string): boolean {
  if (callsOurs(formula)) return false;
  const texts = scanFormula(formula.slice(1)).filter((token) => token.kind === "text");
  return texts.every(({ text, span }) => span === undefined && storedPrefix(text) === "");
}

export function callsOurs(formula: string): boolean {
  return formula.includes("CNAM.");
}

/** A line for each difference, `Notes!B2: 12.5, seen 12`. */
export function differences(model: WorkbookModel, seen: SeenWorkbook, wanted: Wanted): readonly string[] {
  return model.sheets.flatMap(({ name, cells }) => {
    const values = seen.get(name);
    if (!values) return [`${name}: not seen`];
    return Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) => {
        const { value } = cell;
        if (value === null || typeof value === "object" || !wanted(cell) || isNoDate(cell)) return [];
        const address = formatCell(Number(row), Number(column));
        const found = values.get(address);
        return same(value, found)
          ? []
          : [`${name}!${address}: ${JSON.stringify(value)}, seen ${JSON.stringify(found)}`];
      }),
    );
  });
}

/** A number shown as a date that no calendar has: OpenDocument could not write it. */
function isNoDate({ value, style }: Cell): boolean {
  return typeof value === "number" && isCalendarFormat(style?.numberFormat ?? "") && (value < 0 || value > LAST_DAY);
}

function same(value: SeenValue, found: SeenValue | undefined): boolean {
  if (typeof value === "number" && typeof found === "number")
    return Math.abs(value - found) <= Math.max(NEXT_TO_NOTHING, PRECISION * Math.max(Math.abs(value), Math.abs(found)));
  // LibreOffice holds a truth value as a number that is shown as a word.
  if (typeof value === "boolean") return found === value || found === Number(value);
  // An empty text is a cell that shows nothing.
  return value === found || (value === "" && found === undefined);
}
