/**
 * A formula of somebody's sheet as a weighted sum of cells of its own row: `=ROUND(0.4*C5+0.6*D5,1)`,
 * `=SUMPRODUCT(C5:E5,C$3:E$3)/SUM(C$3:E$3)`, `=IF(C5="","",AVERAGE(C5:D5))`. Cells of other rows are figures.
 */
import { readNumber } from "../../rules/exact/read-number";
import { add, divide, isZero, multiply, negate, ONE, ratio, ZERO, type Ratio } from "../../rules/exact/ratio";
import { FormulaTokens } from "../../workbook/formula/formula-tokens";
import { scanFormula, type FormulaToken, type ReferenceToken } from "../../workbook/formula/scan";
import type { CellMatrix } from "../../workbook/model";

/** What each cell of the row counts for, by column, and what is added: two thirds are two thirds. */
export interface Linear {
  readonly parts: ReadonlyMap<number, Ratio>;
  readonly constant: Ratio;
}

export interface RowFormula extends Linear {
  /** The best of several cells counts, not their sum. */
  readonly isBest: boolean;
}

/** `null` for what is no weighted sum of its row: a rank, a decision, a text. */
export function linearFormula(formula: string, row: number, cells: CellMatrix): RowFormula | null {
  const reader = new Reader(scanFormula(formula.replace(/^=/, "")), row, cells);
  try {
    const value = reader.whole();
    const [only, ...others] = value;
    if (only === undefined || others.length > 0 || only.parts.size === 0) return null;
    return { ...only, isBest: reader.isBest };
  } catch (fault) {
    if (fault instanceof NotLinear) return null;
    throw fault;
  }
}

class NotLinear extends Error {}

/** A range is several values. */
type Values = readonly Linear[];

/** A range as wide as this is no row of marks. */
const WIDEST = 512;

class Reader extends FormulaTokens {
  isBest = false;

  constructor(
    tokens: readonly FormulaToken[],
    private readonly row: number,
    private readonly cells: CellMatrix,
  ) {
    super(tokens);
  }

  whole(): Values {
    const value = this.sum();
    if (!this.isRead) throw new NotLinear();
    return value;
  }

  private sum(): Values {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value = [plus(single(value), single(this.product()))];
      else if (this.take("-")) value = [plus(single(value), scaled(single(this.product()), MINUS_ONE))];
      else return value;
    }
  }

  private product(): Values {
    let value = this.signed();
    for (;;) {
      if (this.take("*")) value = [times(single(value), single(this.signed()))];
      else if (this.take("/")) value = [scaled(single(value), divide(ONE, number(this.signed())))];
      else return value;
    }
  }

  private signed(): Values {
    if (this.take("-")) return [scaled(single(this.signed()), MINUS_ONE)];
    if (this.take("+")) return this.signed();
    const value = this.atom();
    return this.take("%") ? [scaled(single(value), PERCENT)] : value;
  }

  private atom(): Values {
    const token = this.tokens[this.at];
    if (token === undefined) throw new NotLinear();
    this.at += 1;
    if (token.kind === "reference") return this.reference(token);
    if (token.text === "(") {
      const value = this.sum();
      if (!this.take(")")) throw new NotLinear();
      return value;
    }
    if (/^[\d.]+(?:e[+-]?\d+)?$/i.test(token.text)) return [constant(readNumber(Number(token.text)))];
    if (token.kind === "text" && this.peek() === "(") return this.call(token.text.toUpperCase());
    throw new NotLinear();
  }

  private call(name: string): Values {
    const args = this.argumentsOf();
    const reading = FUNCTIONS[name];
    if (reading === undefined) throw new NotLinear();
    if (name === "MAX") this.isBest = true;
    return reading(args);
  }

  /** Each argument as values; `null` for one that is no sum: the condition of an `IF`, an empty text. */
  private argumentsOf(): readonly (Values | null)[] {
    this.at += 1;
    const args: (Values | null)[] = [];
    while (!this.take(")")) {
      if (this.at >= this.tokens.length) throw new NotLinear();
      args.push(this.argument());
      this.take(",");
    }
    return args;
  }

  private argument(): Values | null {
    const start = this.at;
    try {
      const value = this.sum();
      if (this.peek() === "," || this.peek() === ")") return value;
    } catch (fault) {
      if (!(fault instanceof NotLinear)) throw fault;
    }
    this.at = start;
    this.skip();
    return null;
  }

  /** To the end of the argument. */
  private skip(): void {
    let depth = 0;
    for (; this.at < this.tokens.length; this.at += 1) {
      const text = this.peek();
      if (depth === 0 && (text === "," || text === ")")) return;
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
    }
  }

  private reference({ first, last = first, sheet }: ReferenceToken): Values {
    const [top, bottom, left, right] = [first.row, last.row, first.column, last.column];
    if (sheet !== undefined || top === null || bottom === null || left === null || right === null)
      throw new NotLinear();
    if (top !== bottom || right - left >= WIDEST) throw new NotLinear();
    return Array.from({ length: right - left + 1 }, (_, index): Linear => {
      const column = left + index;
      if (top === this.row) return { parts: new Map([[column, ONE]]), constant: ZERO };
      const value = this.cells[top]?.[column]?.value ?? null;
      if (value === null) return constant(ZERO);
      if (typeof value !== "number") throw new NotLinear();
      return constant(readNumber(value));
    });
  }
}

const PERCENT = ratio(1n, 100n);
const MINUS_ONE = negate(ONE);

type Reading = (args: readonly (Values | null)[]) => Values;

const first: Reading = ([value]) => [single(required(value))];
const average: Reading = (args) => {
  const all = everything(args);
  return [scaled(total(all), ratio(1n, all.length))];
};

/** The functions that say what counts for what. */
const FUNCTIONS: Readonly<Record<string, Reading>> = {
  SUM: (args) => [total(everything(args))],
  AVERAGE: average,
  AVERAGEA: average,
  MAX: (args) => [total(everything(args))],
  ROUND: first,
  ROUNDUP: first,
  ROUNDDOWN: first,
  CEILING: first,
  FLOOR: first,
  MROUND: first,
  VALUE: first,
  N: first,
  IFERROR: first,
  IFNA: first,
  SUMPRODUCT: (args) => {
    const lists = args.map(required);
    const [one = []] = lists;
    return [total(one.map((_, at) => lists.map((list) => list[at] ?? constant(ZERO)).reduce(times)))];
  },
  /** Of its branches, the one that reads most cells of the row: the other says what is missing. */
  IF: (args) => {
    const branches = args.slice(1).flatMap((value) => (value && value.length > 0 ? [single(value)] : []));
    const [best] = [...branches].sort((one, other) => other.parts.size - one.parts.size);
    return [required(best)];
  },
};

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotLinear();
  return value;
}

function everything(args: readonly (Values | null)[]): Values {
  const all = args.flatMap((value) => required(value));
  if (all.length === 0) throw new NotLinear();
  return all;
}

function total(values: Values): Linear {
  return values.reduce(plus, constant(ZERO));
}

function single(values: Values): Linear {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) throw new NotLinear();
  return only;
}

function number(values: Values): Ratio {
  const { parts, constant: value } = single(values);
  if (parts.size > 0 || isZero(value)) throw new NotLinear();
  return value;
}

function constant(value: Ratio): Linear {
  return { parts: new Map(), constant: value };
}

function plus(one: Linear, other: Linear): Linear {
  const parts = new Map(one.parts);
  for (const [column, weight] of other.parts) parts.set(column, add(parts.get(column) ?? ZERO, weight));
  return { parts, constant: add(one.constant, other.constant) };
}

function times(one: Linear, other: Linear): Linear {
  if (one.parts.size > 0 && other.parts.size > 0) throw new NotLinear();
  return one.parts.size > 0 ? scaled(one, other.constant) : scaled(other, one.constant);
}

function scaled({ parts, constant: value }: Linear, by: Ratio): Linear {
  const weighed = [...parts].map(([column, weight]) => [column, multiply(weight, by)] as const);
  return { parts: new Map(weighed), constant: multiply(value, by) };
}
