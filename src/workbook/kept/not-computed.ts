/** Formulas a host is known not to compute, whatever it shows for them. */
import { scanFormula, type FormulaToken } from "../formula/scan";
import type { Cell, CellMatrix, DefinedName, SheetModel, WorkbookModel } from "../model";
import { ReadDigests } from "./digest";
import { NEVER_COMPUTED } from "./kept-results";

/** Whether the host has a function of that name, in capitals. */
export type HasFunction = (name: string) => boolean;

/** Columns of a table whose name a formula cannot say without its spaces or its line break. */
const UNUSUAL_COLUMN = /\[(?:\s[^[\]]*|[^[\]]*\s)\]|\[[^[\]]*[\n\r]/;

const WORD = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const ANOTHER_WORKBOOK = /^(?:'(?:[^'[]|'')*\[|\[[^\]]*\][^!]*!)/;

/**
 * Cells several sheets deep, columns of tables with unusual names, other workbooks, functions of add-ins, of macros or
 * of a newer program; and names that stand for such a thing.
 */
export function isNotComputed(
  formula: string,
  hasFunction: HasFunction,
  model: WorkbookModel,
  seen = new Set<DefinedName>(),
): boolean {
  const tokens = scanFormula(formula);
  const isKnown = (name: string): boolean =>
    hasFunction(name.toUpperCase()) || model.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  // The names of `LET` and `LAMBDA` may be called too.
  const declares = tokens.some(({ text }, i) => isCalled(tokens, i) && /^(?:LET|LAMBDA)$/i.test(text));
  return tokens.some(
    (token, i) =>
      (token.kind === "text" && (token.span !== undefined || ANOTHER_WORKBOOK.test(token.text))) ||
      (token.text.startsWith("[") && UNUSUAL_COLUMN.test(token.text)) ||
      (isCalled(tokens, i) && !declares && !isKnown(token.text)) ||
      (token.kind === "name" &&
        standsFor(token, model, seen).some((one) => isNotComputed(one, hasFunction, model, seen))),
  );
}

/** The formulas of the names so called, those of every sheet; each name once, for a workbook may define one by itself. */
function standsFor({ text }: FormulaToken, { names }: WorkbookModel, seen: Set<DefinedName>): readonly string[] {
  const called = text.slice(text.lastIndexOf("!") + 1).toLowerCase();
  const found = names.filter((one) => one.name.toLowerCase() === called && !seen.has(one));
  for (const one of found) seen.add(one);
  return found.map(({ formula }) => formula);
}

function isCalled(tokens: readonly FormulaToken[], index: number): boolean {
  const { kind, text } = tokens[index]!;
  return kind === "text" && WORD.test(text) && tokens[index + 1]?.text === "(";
}

/** The workbook with the results of those formulas marked as kept. */
export function keepNotComputed(model: WorkbookModel, hasFunction: HasFunction): WorkbookModel {
  const digests = new ReadDigests(model);
  return { ...model, sheets: model.sheets.map((sheet) => keepIn(sheet, model, digests, hasFunction)) };
}

function keepIn(sheet: SheetModel, model: WorkbookModel, digests: ReadDigests, hasFunction: HasFunction): SheetModel {
  const known = new Map<string, boolean>();
  const isKept = (formula: string): boolean => {
    const answer = known.get(formula) ?? isNotComputed(formula, hasFunction, model);
    known.set(formula, answer);
    return answer;
  };
  const rows: Record<number, CellMatrix[number]> = {};
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell.formula === undefined || cell.kept !== undefined || !isKept(cell.formula)) continue;
      const at = Number(row);
      rows[at] = { ...(rows[at] ?? line), [column]: keepCell(cell, digests.of(cell.formula, sheet.name)) };
    }
  }
  return Object.keys(rows).length === 0 ? sheet : { ...sheet, cells: { ...sheet.cells, ...rows } };
}

function keepCell(cell: Cell, digest: string): Cell {
  // No digest is ever empty: a result that never was is never right.
  if (cell.value === null) return { ...cell, value: NEVER_COMPUTED, kept: "" };
  return { ...cell, kept: digest };
}
