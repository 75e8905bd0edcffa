/**
 * Just enough calculation for tests: numbers, references, `+ - * /`, `SUM`, `AVERAGE` and `ROWS`, and a bare range,
 * which spills. Anything else gives `#NAME?`, as a spreadsheet does for a function it does not know.
 */
import { sameSheetName } from "../../src/workbook/address";
import { referenceArea } from "../../src/workbook/formula/references";
import { scanFormula, type FormulaToken } from "../../src/workbook/formula/scan";
import type { CellError, CellValue, RangeRef, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { cellAt, cellsIn, CellWriter, clearContent, putContent } from "../../src/workbook/model-edit/cells";

/** Every formula calculated, spills laid out. Two passes: formulas over formulas settle in the second. */
export function calculate(model: WorkbookModel): WorkbookModel {
  return pass(pass(model));
}

function pass(model: WorkbookModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map((sheet) => calculateSheet(model, sheet)) };
}

function calculateSheet(model: WorkbookModel, sheet: SheetModel): SheetModel {
  const formulas = [...cellsIn(sheet.cells)].filter(({ cell }) => cell.formula !== undefined);
  if (formulas.length === 0) return sheet;
  const writer = new CellWriter(sheet.cells);
  for (const { row, column, cell } of formulas) {
    const formula = cell.formula ?? "";
    const cached = evaluate(model, sheet.name, formula);
    const blocked = cached.some((line, r) =>
      line.some((_value, c) => {
        const other = writer.get(row + r, column + c);
        const own = (r === 0 && c === 0) || other?.spilledFrom !== undefined;
        return !own && other !== undefined && (other.value !== null || other.formula !== undefined);
      }),
    );
    clearContent(writer, row, column);
    putContent(writer, row, column, { formula, cached: blocked ? [[{ error: "#SPILL!" }]] : cached });
  }
  return { ...sheet, cells: writer.finish() };
}

type Block = CellValue[][];

class Parser {
  private at = 0;
  private readonly tokens: readonly FormulaToken[];

  constructor(
    private readonly model: WorkbookModel,
    private readonly home: string,
    formula: string,
  ) {
    this.tokens = tokensOf(formula);
  }

  parse(): Block {
    const block = this.sum();
    if (this.at < this.tokens.length) throw new FormulaError("#NAME?");
    return block;
  }

  private sum(): Block {
    let left = this.product();
    for (let sign = this.sign("+-"); sign !== null; sign = this.sign("+-")) {
      const right = this.product();
      left = [[number(left) + (sign === "+" ? number(right) : -number(right))]];
    }
    return left;
  }

  private product(): Block {
    let left = this.factor();
    for (let sign = this.sign("*/"); sign !== null; sign = this.sign("*/")) {
      const right = number(this.factor());
      if (sign === "/" && right === 0) throw new FormulaError("#DIV/0!");
      left = [[sign === "*" ? number(left) * right : number(left) / right]];
    }
    return left;
  }

  private factor(): Block {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new FormulaError("#NAME?");
    if (token.kind === "reference") return this.cells({ sheet: token.sheet ?? this.home, ...referenceArea(token) });
    if (token.kind === "name") return this.named(token.text);
    if (token.text === "(") return this.closed();
    if (/^[A-Z]+$/.test(token.text)) return this.call(token.text);
    if (token.text.startsWith("#REF!")) throw new FormulaError("#REF!");
    if (/^\d/.test(token.text)) return [[Number(token.text)]];
    throw new FormulaError("#NAME?");
  }

  private closed(): Block {
    const inner = this.sum();
    if (this.sign(")") === null) throw new FormulaError("#NAME?");
    return inner;
  }

  private call(name: string): Block {
    if (this.sign("(") === null) throw new FormulaError("#NAME?");
    const argument = this.closed();
    const numbers = argument.flat().filter((value) => typeof value === "number");
    const total = numbers.reduce((sum, value) => sum + value, 0);
    if (name === "SUM") return [[total]];
    if (name === "ROWS") return [[argument.length]];
    if (name !== "AVERAGE") throw new FormulaError("#NAME?");
    if (numbers.length === 0) throw new FormulaError("#DIV/0!");
    return [[total / numbers.length]];
  }

  private named(name: string): Block {
    const found = this.model.names.find((item) => sameSheetName(item.name, name));
    if (found === undefined) throw new FormulaError("#NAME?");
    return new Parser(this.model, this.home, found.formula).parse();
  }

  private cells(range: RangeRef): Block {
    const sheet = this.model.sheets.find(({ name }) => sameSheetName(name, range.sheet));
    if (sheet === undefined) throw new FormulaError("#REF!");
    return Array.from({ length: range.rows }, (_row, r) =>
      Array.from({ length: range.columns }, (_column, c) => {
        const value = cellAt(sheet.cells, range.row + r, range.column + c)?.value ?? null;
        if (typeof value === "object" && value !== null) throw new FormulaError(value.error);
        return value;
      }),
    );
  }

  private sign(signs: string): string | null {
    const text = this.tokens[this.at]?.text ?? "";
    if (text.length !== 1 || !signs.includes(text)) return null;
    this.at += 1;
    return text;
  }
}

const known = new Map<string, readonly FormulaToken[]>();

/** Tests calculate the same few formulas thousands of times. */
function tokensOf(formula: string): readonly FormulaToken[] {
  const tokens = known.get(formula) ?? scanFormula(formula.slice(1)).filter(({ text }) => text.trim() !== "");
  known.set(formula, tokens);
  return tokens;
}

class FormulaError extends Error {
  constructor(readonly code: CellError["error"]) {
    super(code);
  }
}

function number(block: Block): number {
  const value = block[0]?.[0] ?? 0;
  if (typeof value === "string" || typeof value === "object") throw new FormulaError("#VALUE!");
  return Number(value);
}

function evaluate(model: WorkbookModel, home: string, formula: string): Block {
  try {
    const block = new Parser(model, home, formula).parse();
    // A blank cell referred to shows 0.
    return block.map((row) => row.map((value) => value ?? 0));
  } catch (error) {
    if (error instanceof FormulaError) return [[{ error: error.code }]];
    throw error;
  }
}
