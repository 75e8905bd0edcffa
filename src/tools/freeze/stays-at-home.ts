/** Whether a formula of a sheet gives the same in a copy of that sheet alone, on another day. */
import { mentions, referenceArea } from "../../workbook/formula/references";
import { scanFormula, type ReferenceToken } from "../../workbook/formula/scan";
import { sameSheetName } from "../../workbook/address";
import type { Area } from "../../workbook/model";
import { callsCnam } from "../cnam-calls";
import type { HiddenContents } from "./hidden-contents";

export interface Home {
  readonly sheet: string;
  /** What the copy does not hold. */
  readonly absent: HiddenContents;
  /** The CNAM functions' ids, without the namespace. */
  readonly functionIds: readonly string[];
}

const LITERALS: ReadonlySet<string> = new Set(["true", "false"]);
/** They read what no reference names, say where something else is, or change with the day. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "HYPERLINK",
  "IMAGE",
  "WEBSERVICE",
  "STOCKHISTORY",
  "RTD",
  "INDIRECT",
  "OFFSET",
  "CELL",
  "INFO",
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
]);

/**
 * A formula that reads nothing but the cells that the copy holds. Through another sheet or a name it could lean on CNAM
 * functions that the reader does not have.
 *
 * @param over where a rule's formula is applied from its first cell on; a cell's own formula: that cell
 */
export function staysAtHome(formula: string, { sheet, absent, functionIds }: Home, over?: Area): boolean {
  if (callsCnam(formula, functionIds)) return false;
  const { sheets, names } = mentions(formula);
  if (![...sheets].every((name) => sameSheetName(name, sheet))) return false;
  if (![...names].every((name) => LITERALS.has(name))) return false;
  return scanFormula(formula).every((token) => {
    if (token.kind === "reference") return !absent.isIn(widened(token, over));
    // A span of sheets, another workbook, columns of a table.
    return !token.text.includes("!") && !token.text.startsWith("[") && !ELSEWHERE.has(token.text.toUpperCase());
  });
}

/** A rule's references, but those with a `$`, move with the cell that it is applied to. */
function widened(token: ReferenceToken, over: Area = { row: 0, column: 0, rows: 1, columns: 1 }): Area {
  const area = referenceArea(token);
  return {
    ...area,
    rows: area.rows + (token.first.rowFixed ? 0 : over.rows - 1),
    columns: area.columns + (token.first.columnFixed ? 0 : over.columns - 1),
  };
}
