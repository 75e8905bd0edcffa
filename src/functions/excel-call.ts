/** What Excel hands to a custom function, read as the host-neutral call of `host.ts`. Knows no global of Excel. */
import type { Argument } from "./host";
import type { Content } from "../spreadsheet/cell/content";
import { rulesTables } from "./rules/rules-tables";

export interface ExcelCall {
  readonly args: readonly Argument[];
  /** Where each argument stands (`Notes!B2:D9`), `null` for one that was computed. */
  readonly addresses: readonly (string | null)[];
}

/** The part of Excel's invocation object that is read. */
interface Invocation {
  readonly parameterAddresses?: readonly unknown[];
}

/**
 * Splits what Excel passes (the arguments, `null` for those left out, then the invocation) and reads each value.
 *
 * @param count how many parameters the function has, the rules being the last
 */
export function readExcelCall(passed: readonly unknown[], count: number): ExcelCall {
  const last = passed.at(-1);
  const invocation = isInvocation(last) ? last : undefined;
  const given = invocation ? passed.slice(0, -1) : passed;
  const positions = Array.from({ length: count }, (_, index) => index);
  return {
    args: positions.map((index) => (index === count - 1 ? readRulesArgument : readArgument)(given[index])),
    addresses: positions.map((index) => readAddress(invocation?.parameterAddresses?.[index])),
  };
}

/** A rules table met lately is not copied again. */
function readRulesArgument(passed: unknown): Argument {
  return rulesTables.recall(passed, readValue)?.table ?? readArgument(passed);
}

/** A matrix of plain values is the argument as it stands; it is copied when something in it has to be read. */
function readArgument(passed: unknown): Argument {
  if (passed === null || passed === undefined) return null;
  if (!Array.isArray(passed)) return [[readValue(passed)]];
  const rows = passed as readonly unknown[];
  if (rows.every(isPlainRow)) return rows;
  return rows.map((row) => (Array.isArray(row) ? row.map(readValue) : [readValue(row)]));
}

function isPlainRow(row: unknown): row is readonly Content[] {
  if (!Array.isArray(row)) return false;
  const cells = row as readonly unknown[];
  for (let index = 0; index < cells.length; index += 1) {
    if (!isPlain(cells[index])) return false;
  }
  return true;
}

function isPlain(cell: unknown): cell is number | string | boolean | null {
  const type = typeof cell;
  return type === "number" || type === "string" || type === "boolean" || cell === null;
}

function readAddress(address: unknown): string | null {
  return typeof address === "string" && address !== "" ? address : null;
}

/**
 * Excel gives numbers, texts and booleans as such; an error as a `CustomFunctions.Error` (its `code`) or as a cell
 * value of type `Error`; a formatted number as a cell value whose `basicValue` is its number, a card as one whose `text`
 * is what the grid shows.
 */
function readValue(passed: unknown): Content {
  switch (typeof passed) {
    case "number":
    case "string":
    case "boolean":
      return passed;
    case "object":
      return passed === null ? null : readRichValue(passed);
    case "undefined":
      return null;
    default:
      return { error: "#VALUE!" };
  }
}

function readRichValue(passed: object): Content {
  if ("code" in passed && typeof passed.code === "string") return { error: passed.code };
  const type = "type" in passed ? passed.type : undefined;
  const basic = "basicValue" in passed ? passed.basicValue : undefined;
  if (type === "Empty") return null;
  // A card is what its cell shows: the status of a unit, for the functions that read one.
  if (type === "Entity" && "text" in passed && typeof passed.text === "string") return passed.text;
  if (type === "Error") return { error: typeof basic === "string" ? basic : "#VALUE!" };
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : { error: "#VALUE!" };
}

/** An object that is neither a matrix nor a cell's value. */
function isInvocation(passed: unknown): passed is Invocation {
  if (typeof passed !== "object" || passed === null || Array.isArray(passed)) return false;
  return !("code" in passed || "type" in passed || "basicValue" in passed);
}
