/** Reads an argument of a call in the workbook as data, without a spreadsheet's own engine. */
import { functionById, catalogue } from "../../functions/catalogue";
import type { Argument, Result } from "../../functions/host";
import { formatRange, sameSheetName } from "../../workbook/address";
import { referenceArea } from "../../workbook/formula/references";
import { scanFormula, type FormulaToken, type ReferenceToken } from "../../workbook/formula/scan";
import type { Area, DefinedName, RangeRef, SheetModel } from "../../workbook/model";
import { withoutMessage } from "../without-message";
import { arrayConstant, constantOf } from "./array-constant";
import { isComputed, rangeOf, readCells, sheetCalled, type Place } from "./place";
import { structuredReference } from "./structured-reference";
import { callOf, callsAmong } from "./written-calls";

type NameToken = Extract<FormulaToken, { readonly kind: "name" }>;

export type ReadArgument =
  | {
      readonly ok: true;
      readonly value: Argument;
      /** The cells it was read from; absent for what the formula itself holds. */
      readonly source?: RangeRef;
      /** Some of these cells are computed: their present values were read. */
      readonly isComputed: boolean;
    }
  | {
      readonly ok: false;
      /** A computation, which only the spreadsheet can make; or something that is not in the workbook. */
      readonly reason: "computation" | "missing";
      readonly text: string;
    };

export const functionIds: readonly string[] = catalogue.map(({ description }) => description.id);

/** A name may stand for another, not for ever. */
const DEEPEST = 8;

export async function readArgument(
  tokens: readonly FormulaToken[],
  place: Place,
  depth = DEEPEST,
): Promise<ReadArgument> {
  const solid = tokens.filter((token) => token.text.trim() !== "");
  const text = solid.map((token) => token.text).join("");
  if (solid.length === 0) return held(null);
  const constant = constantOf(solid);
  if (constant !== undefined) return held([[constant]]);
  const array = arrayConstant(solid);
  if (array) return held(array);
  return (
    readReference(solid, text, place) ??
    (await readName(solid, text, place, depth)) ??
    (await readCall(solid, place, depth)) ??
    (await readAsText(solid, place, depth)) ??
    (await readChosen(solid, place, depth)) ?? { ok: false, reason: "computation", text }
  );
}

function held(value: Argument): ReadArgument {
  return { ok: true, value, isComputed: false };
}

function missing(text: string): ReadArgument {
  return { ok: false, reason: "missing", text };
}

function cellsOf(sheet: SheetModel, area: Area): ReadArgument {
  return { ok: true, value: readCells(sheet, area), source: rangeOf(sheet, area), isComputed: isComputed(sheet, area) };
}

/** `B2:D2`, `Notes!B2`, `Notes!F5#`, `Notes[CC]`, `[@CC]`; `null` when it is none of them. */
function readReference(tokens: readonly FormulaToken[], text: string, place: Place): ReadArgument | null {
  const [first, second] = tokens;
  if (first?.kind === "reference" && tokens.length === 1) {
    const sheet = sheetOf(first, place);
    return sheet ? cellsOf(sheet, referenceArea(first)) : missing(text);
  }
  if (first?.kind === "reference" && second?.text === "#" && tokens.length === 2) return readSpill(first, text, place);
  const table = tableNamed(tokens);
  if (!table) return null;
  const found = structuredReference(table.name, table.brackets, place);
  return found ? cellsOf(found.sheet, found.area) : missing(text);
}

/** `Notes[CC]`, or `[@CC]` within the table itself. */
function tableNamed(tokens: readonly FormulaToken[]): { readonly name: string; readonly brackets: string } | null {
  const [name, brackets] = tokens.length === 1 ? [undefined, tokens[0]] : tokens;
  if (!brackets?.text.startsWith("[") || tokens.length > 2 || (name && name.kind !== "name")) return null;
  return { name: name?.text ?? "", brackets: brackets.text };
}

/** `F5#`: all that the formula of F5 fills. */
function readSpill(reference: ReferenceToken, text: string, place: Place): ReadArgument {
  const sheet = sheetOf(reference, place);
  const { row, column } = referenceArea(reference);
  const spill = sheet?.cells[row]?.[column]?.spill;
  return sheet && spill ? cellsOf(sheet, { row, column, ...spill }) : missing(text);
}

function sheetOf({ sheet }: ReferenceToken, place: Place): SheetModel | undefined {
  return sheet === undefined ? place.sheet : sheetCalled(place, sheet);
}

/** `CNAM_REGLES`: what the workbook, or the formula's sheet, calls so. */
async function readName(
  tokens: readonly FormulaToken[],
  text: string,
  place: Place,
  depth: number,
): Promise<ReadArgument | null> {
  const [token] = tokens;
  if (token?.kind !== "name" || tokens.length > 1) return null;
  const found = nameCalled(token, place);
  if (found === undefined || depth === 0) return missing(text);
  const read = await readArgument(scanFormula(found.formula.replace(/^=/, "")), place, depth - 1);
  return read.ok ? read : { ...read, text };
}

/** Of the formula's sheet, else of the workbook. */
export function nameCalled({ text, sheet }: NameToken, { workbook, sheet: own }: Place): DefinedName | undefined {
  const name = text.slice(text.lastIndexOf("!") + 1);
  const alike = workbook.names.filter((one) => sameSheetName(one.name, name));
  const isAtHome = (one: DefinedName): boolean =>
    one.sheet !== undefined && sameSheetName(one.sheet, sheet ?? own.name);
  return alike.find(isAtHome) ?? alike.find((one) => one.sheet === undefined);
}

/** A CNAM function inside another is computed here: it is ours. */
async function readCall(tokens: readonly FormulaToken[], place: Place, depth: number): Promise<ReadArgument | null> {
  const [call] = callsAmong(tokens, functionIds);
  if (!call?.isWhole || depth === 0) return null;
  const read = await Promise.all(call.args.map((one) => readArgument(one, place, depth - 1)));
  const fault = read.find((one) => !one.ok);
  if (fault) return fault;
  const context = { zerosAreZeros: true, addresses: addressesOf(read) } as const;
  const result: Result = await functionById(call.functionId).call(read.map(valueOf), context);
  return { ok: true, value: result.map((row) => row.map(withoutMessage)), isComputed: true };
}

/** `B2&""`: how a formula keeps a blank from becoming a 0; for the functions, the same marks. */
async function readAsText(tokens: readonly FormulaToken[], place: Place, depth: number): Promise<ReadArgument | null> {
  if (tokens.at(-1)?.text !== '""' || tokens.at(-2)?.text !== "&") return null;
  return readArgument(tokens.slice(0, -2), place, depth);
}

/** `CHOOSE({1,2},B2,D2)`: cells that are apart in the sheet, put side by side. */
async function readChosen(tokens: readonly FormulaToken[], place: Place, depth: number): Promise<ReadArgument | null> {
  const chosen = callOf(tokens, (name) => name === "CHOOSE");
  const order = chosen?.isWhole === true ? arrayConstant(chosen.args[0] ?? []) : null;
  if (!chosen || order?.length !== 1 || depth === 0) return null;
  const read = await Promise.all(chosen.args.slice(1).map((one) => readArgument(one, place, depth - 1)));
  const fault = read.find((one) => !one.ok);
  if (fault) return fault;
  const columns = (order[0] ?? []).map((number) => blockOf(read[Number(number) - 1]));
  if (columns.some((column) => column === null)) return null;
  const rows = Math.max(...columns.map((column) => column?.length ?? 0));
  const value = Array.from({ length: rows }, (_row, row) =>
    // A single row stands for every row, as in the sheet.
    columns.map((column) => (column?.length === 1 ? column[0] : column?.[row])?.[0] ?? null),
  );
  return { ok: true, value, isComputed: read.some((one) => one.ok && one.isComputed) };
}

function blockOf(read: ReadArgument | undefined): Argument {
  return read?.ok === true ? (read.value ?? [[null]]) : null;
}

export function valueOf(read: ReadArgument): Argument {
  return read.ok ? read.value : null;
}

/** Where each argument stands, for messages that name the cell. */
export function addressesOf(args: readonly ReadArgument[]): readonly (string | null)[] {
  return args.map((read) => (read.ok && read.source ? formatRange(read.source) : null));
}
