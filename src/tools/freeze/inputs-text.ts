/**
 * What every CNAM formula of a workbook reads, as one text: two workbooks with the same text give the same results. The
 * text does not say where cells stand, so that a row inserted or a sheet renamed changes nothing.
 */
import { scanFormula, type FormulaToken } from "../../workbook/formula/scan";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { callsCnam } from "../cnam-calls";
import type { Place } from "../explain/place";
import { readArgument } from "../explain/read-argument";

/** The form of the text: another one would be a change of every digest. */
const FORM = "cnam-inputs 1";

/**
 * A line per formula, in reading order, each reference replaced by the number of the block it reads; then the blocks.
 *
 * @param functionIds the CNAM functions' ids, without the namespace
 */
export async function inputsText(workbook: WorkbookModel, functionIds: readonly string[]): Promise<string> {
  const blocks = new Blocks();
  const lines: string[] = [];
  for (const { sheet, row, column, formula } of cnamFormulas(workbook, functionIds)) {
    lines.push(await blocks.written(formula, { workbook, sheet, row, column }));
  }
  return [FORM, ...lines, ...blocks.lines].join("\n");
}

export interface CnamFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** In the order of the sheets, then of reading. */
export function cnamFormulas(workbook: WorkbookModel, functionIds: readonly string[]): readonly CnamFormula[] {
  return workbook.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { formula }]) =>
        formula !== undefined && callsCnam(formula, functionIds)
          ? [{ sheet, row: Number(row), column: Number(column), formula }]
          : [],
      ),
    ),
  );
}

/** Blocks of values, each written once: thousands of formulas read the same rules. */
class Blocks {
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, string>();

  get lines(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** The formula with `§1` for each thing it reads. */
  async written(formula: string, place: Place): Promise<string> {
    const tokens = scanFormula(formula);
    const parts: string[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const read = readable(tokens, at);
      if (read.length === 0) parts.push(tokens[at]?.text ?? "");
      else parts.push(await this.numberOf(read, place));
      at += Math.max(read.length - 1, 0);
    }
    return parts.join("");
  }

  private async numberOf(tokens: readonly FormulaToken[], place: Place): Promise<string> {
    const text = tokens.map((token) => token.text).join("");
    // `[@CC]` is another cell on another row.
    const key = text.includes("[") ? null : `${place.sheet.id} ${text}`;
    const before = key === null ? undefined : this.known.get(key);
    if (before !== undefined) return before;
    const read = await readArgument(tokens, place);
    const written = read.ok ? `§${this.intern(JSON.stringify(read.value))}` : text;
    if (key !== null) this.known.set(key, written);
    return written;
  }

  private intern(block: string): number {
    const number = this.numbers.get(block) ?? this.numbers.size + 1;
    this.numbers.set(block, number);
    return number;
  }
}

/** The tokens from `at` that name cells: a reference, a spill, a name, columns of a table. */
function readable(tokens: readonly FormulaToken[], at: number): readonly FormulaToken[] {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first) return [];
  if (first.text.startsWith("[")) return [first];
  if (first.kind === "text") return [];
  const isLong = next !== undefined && (next.text === "#" || (first.kind === "name" && next.text.startsWith("[")));
  return isLong ? [first, next] : [first];
}
