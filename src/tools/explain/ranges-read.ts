/** The cells that a formula refers to: by their address, by a name, by the heading of a table; what SUMIFS leaves out apart. */
import { fold, wordsOf } from "../../spreadsheet/cell/text";
import { scanFormula, type FormulaToken } from "../../workbook/formula/scan";
import { referenceArea } from "../../workbook/formula/references";
import { sameArea } from "../../workbook/area";
import type { Area, SheetModel } from "../../workbook/model";
import { sheetCalled, type Place } from "./place";
import { nameCalled, readArgument, valueOf } from "./read-argument";
import { structuredReference } from "./structured-reference";
import { callOf } from "./written-calls";

export interface RangeRead {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** As the formula writes it. */
  readonly written: string;
  /** Of its rows, from 0, those that count; all of them when absent. */
  readonly rows?: readonly number[];
}

/** A name may stand for another, not for ever. */
const DEEPEST = 8;
/** `SUMIFS(sum, keys, key…)`; the first pair of COUNTIFS is of keys already. */
const FILTERED = /^(?:SUMIFS|AVERAGEIFS|MINIFS|MAXIFS)$/;

/** @param offset how far below the formula's own cell the cell asked about is, in a result that fills several rows */
export async function rangesRead(formula: string, place: Place, offset: number): Promise<readonly RangeRead[]> {
  const tokens = scanFormula(formula.replace(/^=[+@]*/, "")).filter(({ text }) => text.trim() !== "");
  const ranges = await readTokens(tokens, place, offset, DEEPEST);
  // A test may look at a whole column of which a sum picks rows: the rows are what counts.
  const picked = ranges.filter(({ rows }) => rows !== undefined);
  return ranges.filter((range) => range.rows !== undefined || !picked.some((other) => isSame(range, other)));
}

function isSame(one: RangeRead, other: RangeRead): boolean {
  return one.sheet === other.sheet && sameArea(one.area, other.area);
}

async function readTokens(
  tokens: readonly FormulaToken[],
  place: Place,
  offset: number,
  depth: number,
): Promise<readonly RangeRead[]> {
  const found: RangeRead[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const idle = multipliedByZero(tokens, at);
    if (idle > 0) {
      at += idle - 1;
      continue;
    }
    const call = callOf(tokens.slice(at), (name) => FILTERED.test(name));
    if (call) {
      found.push(...(await filtered(call.args, place, offset, depth)));
      at += tokensIn(tokens.slice(at), call.text) - 1;
      continue;
    }
    const one = rangesAt(tokens, at, place);
    if (one) {
      found.push(...one.ranges);
      at += one.tokens - 1;
      continue;
    }
    const name = tokens[at];
    if (name?.kind !== "name" || tokens[at + 1]?.text === "(" || depth === 0) continue;
    const meant = nameCalled(name, place);
    if (!meant) continue;
    const inside = await readTokens(scanFormula(meant.formula.replace(/^=/, "")), place, offset, depth - 1);
    found.push(...inside.map((range) => ({ ...range, written: name.text })));
  }
  return found;
}

/** `0*SUM(keys)` passes an error on, and is worth nothing else: how many tokens it takes, 0 where there is none. */
function multipliedByZero(tokens: readonly FormulaToken[], at: number): number {
  const [zero, times] = [tokens[at], tokens[at + 1]];
  if (zero?.text !== "0" || times?.text !== "*") return 0;
  const call = callOf(tokens.slice(at + 2), (name) => name === "SUM");
  return call ? 2 + tokensIn(tokens.slice(at + 2), call.text) : 0;
}

function tokensIn(tokens: readonly FormulaToken[], text: string): number {
  let length = 0;
  const end = tokens.findIndex((token) => (length += token.text.length) >= text.length);
  return end + 1;
}

interface Found {
  readonly ranges: readonly RangeRead[];
  /** How many tokens say it. */
  readonly tokens: number;
}

/** `B2:D2`, `F5#`, `Notes[CC]`, `[@CC]`; `null` where the token starts none. */
function rangesAt(tokens: readonly FormulaToken[], at: number, place: Place): Found | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind === "reference") {
    const sheet = token.sheet === undefined ? place.sheet : sheetCalled(place, token.sheet);
    const isSpill = next?.text === "#";
    const { row, column, ...size } = referenceArea(token);
    const area = { row, column, ...size, ...(isSpill && sheet?.cells[row]?.[column]?.spill) };
    return { ranges: sheet ? [{ sheet, area, written: token.text }] : [], tokens: isSpill ? 2 : 1 };
  }
  const isNamed = token?.kind === "name" && next?.text.startsWith("[") === true;
  const brackets = isNamed ? next : token?.text.startsWith("[") ? token : undefined;
  if (!brackets) return null;
  const found = structuredReference(isNamed ? token.text : "", brackets.text, place);
  const written = isNamed ? `${token.text}${brackets.text}` : brackets.text;
  return { ranges: found ? [{ ...found, written }] : [], tokens: isNamed ? 2 : 1 };
}

/** What is added up, in the rows whose keys are those asked for; keys themselves are no figures. */
async function filtered(
  [summed = [], ...pairs]: readonly (readonly FormulaToken[])[],
  place: Place,
  offset: number,
  depth: number,
): Promise<readonly RangeRead[]> {
  const ranges = await readTokens(summed, place, offset, depth);
  const tests: ((row: number) => boolean)[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [keys] = await readTokens(pairs[at] ?? [], place, offset, depth);
    const key = await criterion(pairs[at + 1] ?? [], place, offset);
    if (keys && key !== undefined) tests.push((row) => isKey(keys, row, key));
  }
  return ranges.map((range) => {
    const rows = Array.from({ length: range.area.rows }, (_, row) => row);
    return { ...range, rows: rows.filter((row) => tests.every((test) => test(row))) };
  });
}

/** `undefined` for what compares, or is computed: every row may then count. A blank is the key of none. */
async function criterion(tokens: readonly FormulaToken[], place: Place, offset: number): Promise<string | undefined> {
  const read = valueOf(await readArgument(tokens, place));
  const value = read === null ? undefined : (read.length === 1 ? read[0] : read[offset])?.[0];
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  const words = value === null ? "" : fold(wordsOf(value));
  return /^[<>=]/.test(words) || /[*?]/.test(words) ? undefined : words;
}

function isKey({ sheet, area }: RangeRead, row: number, key: string): boolean {
  const value = sheet.cells[area.row + row]?.[area.column]?.value ?? null;
  return key !== "" && value !== null && typeof value !== "object" && fold(wordsOf(value)) === key;
}
