/** Results that a host computes otherwise than the file's program did, though nobody has touched the formulas. */
import { scanFormula } from "../formula/scan";
import type { Cell, CellValue, RangeRef, WorkbookModel } from "../model";
import { cellAt, cellsIn } from "../model-edit/cells";
import { CellIndex } from "./cell-index";
import { cellsOf } from "./cells-of";
import { readRanges } from "./reads";

/** Results that change by themselves, or that depend on where the workbook is open. */
const CHANGING = /^(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)$/i;

/** A number of days that a file counts from 1904 and shows as a mere number: we count from 1900 throughout. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Two programs may differ by this much, relatively, in the last bits of a sum. */
const TOLERANCE = 1e-9;

export interface Differing {
  /** To be given back the results of the file. */
  readonly keep: readonly RangeRef[];
  /** Whether a calculation with those results is needed to tell about others. */
  readonly more: boolean;
}

/**
 * `stored`: as the file holds it; `computed`: as the host has calculated it. A result that differs because one it reads
 * does is no fault of its own: the first of the chain is kept, then the others are looked at again.
 * @param isOurs formulas whose results are right by definition, whatever the file says
 */
export function differingResults(
  stored: WorkbookModel,
  computed: WorkbookModel,
  isOurs: (formula: string) => boolean,
): Differing {
  const differing = cellsThatDiffer(stored, computed);
  const index = new CellIndex(differing.map(({ at }) => at));
  const causes = differing.map(({ at, formula }, i) => index.among(readRanges(formula, at.sheet, stored), i));
  const roots = [...causes.keys()].filter((i) => causes[i]!.length === 0);
  const unchecked = stored.recalculate === "unchecked";
  const isAccepted = ({ formula, isNewError }: DifferingCell): boolean =>
    isOurs(formula) || (!isNewError && (unchecked || changesByItself(formula)));
  const faults = roots.filter((i) => !isAccepted(differing[i]!));
  if (faults.length > 0) return { keep: faults.map((i) => differing[i]!.at), more: differing.length > faults.length };
  // All that is left follows from what was accepted, but for cells that go round in a circle.
  const accepted = downstream(roots, causes);
  const circular = differing.filter((_cell, i) => !accepted.has(i));
  return { keep: circular.map(({ at }) => at), more: false };
}

function changesByItself(formula: string): boolean {
  const tokens = scanFormula(formula);
  return tokens.some(({ text }, i) => CHANGING.test(text) && tokens[i + 1]?.text === "(");
}

/** The cells that depend on some of `from`, those included; `causes` gives what each cell depends on. */
function downstream(from: readonly number[], causes: readonly (readonly number[])[]): ReadonlySet<number> {
  const effects = new Map<number, number[]>();
  causes.forEach((list, i) =>
    list.forEach((cause) => {
      const known = effects.get(cause);
      if (known) known.push(i);
      else effects.set(cause, [i]);
    }),
  );
  const reached = new Set(from);
  for (const i of reached) for (const effect of effects.get(i) ?? []) reached.add(effect);
  return reached;
}

interface DifferingCell {
  readonly at: RangeRef;
  readonly formula: string;
  /** The host gives an error where the file has a result. */
  readonly isNewError: boolean;
}

function cellsThatDiffer(stored: WorkbookModel, computed: WorkbookModel): readonly DifferingCell[] {
  return stored.sheets.flatMap((sheet) => {
    const now = computed.sheets.find(({ name }) => name === sheet.name);
    if (!now) return [];
    return [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }): readonly DifferingCell[] => {
      const { formula, value, spill = { rows: 1, columns: 1 } } = cell;
      const own = cellAt(now.cells, row, column);
      // Without a result there is nothing to keep; a formula that the host rewrote, or that another fills, comes later.
      if (formula === undefined || value === null || own?.formula !== formula || own.kept !== undefined) return [];
      const block = { row, column, ...spill };
      const filled = own.spill ?? { rows: 1, columns: 1 };
      const sameSize = filled.rows === spill.rows && filled.columns === spill.columns;
      const cells = [...cellsOf(sheet.cells, block)];
      const same = cells.every((one) => sameResult(one.cell, cellAt(now.cells, one.row, one.column)));
      if (sameSize && same) return [];
      return [{ at: { sheet: sheet.name, ...block }, formula, isNewError: isError(own.value) && !isError(value) }];
    });
  });
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

/** A file spells few errors, and one host's message is not another's: all errors are alike. */
function sameResult({ value }: Cell, now: Cell | undefined): boolean {
  const other = now?.value ?? null;
  if (isError(value) || isError(other)) return isError(value) && isError(other);
  if (typeof value === "number" && typeof other === "number")
    return (
      other - value === DAYS_FROM_1900_TO_1904 ||
      Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(value), Math.abs(other))
    );
  return value === other || ((value ?? "") === "" && (other ?? "") === "");
}
