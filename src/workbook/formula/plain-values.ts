/**
 * The values of formulas that a file came without: what a program wrote, and no spreadsheet has opened yet. Plain
 * arithmetic, comparisons, texts joined, and the functions of marks sheets (`FUNCTIONS`), over cells of the same sheet,
 * are computed; anything else (other functions, other sheets, names, whole columns, joker characters) keeps no value,
 * and is told. The grid's engine, which computes all of them, is not started for it: it weighs some megabytes and
 * seconds a start, for a command that reads a folder of files (ADR 28). `test/univer/plain-values.test.ts` holds both to
 * the same results.
 */
import type { CellMatrix, CellValue, SheetModel } from "../model";
import { FormulaTokens } from "./formula-tokens";
import { meets } from "./meets";
import { scanFormula, type FormulaToken, type ReferenceToken } from "./scan";

export interface PlainValues {
  readonly sheet: SheetModel;
  /** Formulas that still have no value. */
  readonly unknown: readonly { readonly row: number; readonly column: number }[];
}

export function withPlainValues(sheet: SheetModel): PlainValues {
  const missing = Object.entries(sheet.cells).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) =>
      cell.formula !== undefined && cell.value === null ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
  if (missing.length === 0) return { sheet, unknown: [] };
  const values = new Values(sheet.cells);
  const cells: Record<number, Record<number, CellMatrix[number][number]>> = { ...sheet.cells };
  const unknown: { row: number; column: number }[] = [];
  for (const place of missing) {
    const { row, column } = place;
    const value = values.computed(row, column);
    const cell = sheet.cells[row]?.[column];
    if (value === undefined || cell === undefined) unknown.push(place);
    else cells[row] = { ...cells[row], [column]: { ...cell, value } };
  }
  return { sheet: { ...sheet, cells }, unknown };
}

/** What is not computed here. */
class Unknown extends Error {}
/** A result in error, which `IFERROR` may catch. */
class InError extends Error {
  constructor(readonly error: "#DIV/0!" | "#VALUE!" | "#N/A") {
    super(error);
  }
}

type Scalar = number | string | boolean | null;
/** A cell or several: what a function counts in a range is not what it counts in an argument. */
interface Cells {
  readonly values: readonly Scalar[];
}
type Value = Scalar | Cells;

const MOST_CELLS = 100_000;
const MOST_DEEP = 200;

class Values {
  private readonly known = new Map<string, Scalar | undefined>();
  private depth = 0;

  constructor(private readonly cells: CellMatrix) {}

  /** `undefined` for what is not computed. */
  computed(row: number, column: number): CellValue | undefined {
    try {
      return this.at(row, column);
    } catch (fault) {
      if (fault instanceof InError) return { error: fault.error };
      if (fault instanceof Unknown) return undefined;
      throw fault;
    }
  }

  at(row: number, column: number): Scalar {
    const cell = this.cells[row]?.[column];
    if (cell?.formula === undefined || cell.value !== null) {
      const value = cell?.value ?? null;
      if (typeof value === "object" && value !== null) throw new InError("#VALUE!");
      return value;
    }
    const key = `${row}:${column}`;
    if (this.known.has(key)) {
      const before = this.known.get(key);
      if (before === undefined) throw new Unknown();
      return before;
    }
    this.known.set(key, undefined);
    if (this.depth >= MOST_DEEP) throw new Unknown();
    this.depth += 1;
    try {
      const value = scalar(new Reader(scanFormula(cell.formula.replace(/^=/, "")), this).whole());
      this.known.set(key, value ?? 0);
      return value ?? 0;
    } finally {
      this.depth -= 1;
    }
  }
}

class Reader extends FormulaTokens {
  constructor(
    tokens: readonly FormulaToken[],
    private readonly values: Values,
  ) {
    super(tokens);
  }

  whole(): Value {
    const value = this.comparison();
    if (!this.isRead) throw new Unknown();
    return value;
  }

  private comparison(): Value {
    const left = this.joined();
    const [first, second] = [this.peek(), this.tokens[this.at + 1]?.text ?? ""];
    if (!/^[<>=]$/.test(first)) return left;
    const isPair = (first === "<" || first === ">") && (second === "=" || (first === "<" && second === ">"));
    this.at += isPair ? 2 : 1;
    return compared(isPair ? first + second : first, scalar(left), scalar(this.joined()));
  }

  private joined(): Value {
    let value = this.sum();
    while (this.take("&")) value = `${textOf(scalar(value))}${textOf(scalar(this.sum()))}`;
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value = number(value) + number(this.product());
      else if (this.take("-")) value = number(value) - number(this.product());
      else return value;
    }
  }

  private product(): Value {
    let value = this.power();
    for (;;) {
      if (this.take("*")) value = number(value) * number(this.power());
      else if (this.take("/")) value = quotient(number(value), number(this.power()));
      else return value;
    }
  }

  /** From left to right, as spreadsheets do: `2^3^2` is 64. */
  private power(): Value {
    let value = this.signed();
    while (this.take("^")) value = number(value) ** number(this.signed());
    return value;
  }

  private signed(): Value {
    if (this.take("-")) return -number(this.signed());
    if (this.take("+")) return this.signed();
    let value = this.atom();
    while (this.take("%")) value = number(value) / PERCENT;
    return value;
  }

  private atom(): Value {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === "name") return this.word(token);
    this.at += 1;
    if (token.kind === "reference") return this.reference(token);
    if (token.text === "(") {
      const value = this.comparison();
      if (!this.take(")")) throw new Unknown();
      return value;
    }
    if (/^(?:\d|\.\d)/.test(token.text)) return Number(token.text);
    if (token.text.startsWith('"')) return token.text.slice(1, -1).replaceAll('""', '"');
    this.at -= 1;
    return this.word(token);
  }

  private word(token: FormulaToken | undefined): Value {
    const name = token?.text.toUpperCase() ?? "";
    this.at += 1;
    if (name === "TRUE" || name === "FALSE") {
      if (this.take("(") && !this.take(")")) throw new Unknown();
      return name === "TRUE";
    }
    const run = FUNCTIONS[name];
    if (run === undefined || !this.take("(")) throw new Unknown();
    return run(this.argumentsOf());
  }

  /** Each is computed when it is wanted: `IF` leaves a branch alone. */
  private argumentsOf(): readonly (() => Value)[] {
    const args: (() => Value)[] = [];
    while (!this.take(")")) {
      if (this.isRead) throw new Unknown();
      const tokens = this.argumentTokens();
      args.push(() => (tokens.length === 0 ? null : new Reader(tokens, this.values).whole()));
      this.take(",");
    }
    return args;
  }

  private argumentTokens(): readonly FormulaToken[] {
    const start = this.at;
    for (let depth = 0; this.at < this.tokens.length; this.at += 1) {
      const text = this.peek();
      if (depth === 0 && (text === "," || text === ")")) break;
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
    }
    return this.tokens.slice(start, this.at);
  }

  private reference({ first, last = first, sheet }: ReferenceToken): Value {
    const [top, bottom, left, right] = [first.row, last.row, first.column, last.column];
    if (sheet !== undefined || top === null || bottom === null || left === null || right === null) throw new Unknown();
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) throw new Unknown();
    const values = Array.from({ length: rows * columns }, (_, at) =>
      this.values.at(top + Math.floor(at / columns), left + (at % columns)),
    );
    return { values };
  }
}

const PERCENT = 100;

function isCells(value: Value): value is Cells {
  return typeof value === "object" && value !== null;
}

function scalar(value: Value): Scalar {
  if (!isCells(value)) return value;
  if (value.values.length !== 1) throw new Unknown();
  return value.values[0] ?? null;
}

function number(value: Value): number {
  const one = scalar(value);
  if (one === null) return 0;
  if (typeof one === "string") {
    if (one.trim() === "" || Number.isNaN(Number(one))) throw new InError("#VALUE!");
    return Number(one);
  }
  return Number(one);
}

function quotient(one: number, other: number): number {
  if (other === 0) throw new InError("#DIV/0!");
  return one / other;
}

function textOf(value: Scalar): string {
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Numbers come before texts, texts before truths; a blank is as the other side is. */
function compared(sign: string, left: Scalar, right: Scalar): boolean {
  return meets(orderOf(left ?? blankLike(right), right ?? blankLike(left)), sign);
}

function blankLike(other: Scalar): Exclude<Scalar, null> {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function orderOf(one: Exclude<Scalar, null>, other: Exclude<Scalar, null>): number {
  const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string") {
    const [a, b] = [one.toLowerCase(), String(other).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(other);
}

type Arguments = readonly (() => Value)[];
type Run = (args: Arguments) => Value;

/** The numbers that a sum counts: of ranges, the cells that hold one; of arguments, each. */
function numbers(args: Arguments): readonly number[] {
  return args.flatMap((arg) => {
    const value = arg();
    return isCells(value) ? value.values.filter((one) => typeof one === "number") : [number(value)];
  });
}

function total(args: Arguments): number {
  return numbers(args).reduce((sum, value) => sum + value, 0);
}

function required(args: Arguments, at: number): Value {
  const arg = args[at];
  if (arg === undefined) throw new Unknown();
  return arg();
}

function truth(value: Value): boolean {
  const one = scalar(value);
  if (typeof one === "string") throw new InError("#VALUE!");
  return Boolean(one);
}

function filled(args: Arguments): readonly Scalar[] {
  return args.flatMap((arg) => {
    const value = arg();
    return isCells(value) ? value.values.filter((one) => one !== null) : [value];
  });
}

/** To so many places, as spreadsheets do: halves away from zero, of the figure as it shows. */
function rounded(args: Arguments, round: (value: number) => number): number {
  const value = number(required(args, 0));
  const scale = 10 ** (args.length > 1 ? number(required(args, 1)) : 0);
  const shown = Number((Math.abs(value) * scale).toPrecision(SHOWN));
  return (Math.sign(value) * round(shown)) / scale;
}

const SHOWN = 15;

function ranked(args: Arguments, fromLast: boolean): number {
  const values = [...numbers(args.slice(0, 1))].sort((one, other) => one - other);
  const at = number(required(args, 1));
  const value = values[fromLast ? values.length - at : at - 1];
  if (value === undefined) throw new InError("#VALUE!");
  return value;
}

function countIf(args: Arguments): number {
  const range = required(args, 0);
  const criterion = scalar(required(args, 1));
  const [, sign = "=", rest = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(textOf(criterion)) ?? [];
  if (/[*?~]/.test(rest)) throw new Unknown();
  const wanted: Scalar = rest !== "" && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
  const cells = isCells(range) ? range.values : [range];
  return cells.filter((cell) => {
    const isAlike = typeof cell === typeof wanted;
    return isAlike ? compared(sign, cell, wanted) : sign === "<>";
  }).length;
}

const FUNCTIONS: Readonly<Record<string, Run | undefined>> = {
  SUM: total,
  AVERAGE: (args) => quotient(total(args), numbers(args).length),
  MIN: (args) => numbers(args).reduce<number | null>((least, one) => Math.min(least ?? one, one), null) ?? 0,
  MAX: (args) => numbers(args).reduce<number | null>((most, one) => Math.max(most ?? one, one), null) ?? 0,
  COUNT: (args) => filled(args).filter((value) => typeof value === "number").length,
  COUNTA: (args) => filled(args).length,
  COUNTIF: countIf,
  SUMPRODUCT: (args) => {
    const lists = args.map((arg) => arg()).map((value) => (isCells(value) ? value.values : [value]));
    const [first = []] = lists;
    if (lists.some((list) => list.length !== first.length)) throw new InError("#VALUE!");
    return first.reduce<number>(
      (sum, _, at) => sum + lists.reduce((product, list) => product * numberIn(list[at] ?? null), 1),
      0,
    );
  },
  ROUND: (args) => rounded(args, Math.round),
  ROUNDUP: (args) => rounded(args, Math.ceil),
  ROUNDDOWN: (args) => rounded(args, Math.floor),
  INT: (args) => Math.floor(number(required(args, 0))),
  ABS: (args) => Math.abs(number(required(args, 0))),
  IF: (args) => {
    const isTrue = truth(required(args, 0));
    return isTrue ? required(args, 1) : args.length > 2 ? required(args, 2) : false;
  },
  IFERROR: (args) => {
    try {
      return scalar(required(args, 0));
    } catch (fault) {
      if (fault instanceof InError) return required(args, 1);
      throw fault;
    }
  },
  AND: (args) => args.every((arg) => truth(arg())),
  OR: (args) => args.some((arg) => truth(arg())),
  NOT: (args) => !truth(required(args, 0)),
  ISBLANK: (args) => scalar(required(args, 0)) === null,
  ISNUMBER: (args) => typeof scalar(required(args, 0)) === "number",
  ISTEXT: (args) => typeof scalar(required(args, 0)) === "string",
  LARGE: (args) => ranked(args, true),
  SMALL: (args) => ranked(args, false),
  RANK: (args) => {
    const value = number(required(args, 0));
    const all = numbers(args.slice(1, 2));
    if (!all.includes(value)) throw new InError("#N/A");
    const isAscending = args.length > 2 && number(required(args, 2)) !== 0;
    return 1 + all.filter((other) => (isAscending ? other < value : other > value)).length;
  },
};

function numberIn(value: Scalar): number {
  return typeof value === "number" ? value : 0;
}
