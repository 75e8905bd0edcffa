/** One call of a function: its arguments, where their cells are, and the rules that apply. */
import { messages } from "../i18n/fr/messages";
import { cellOfAddress } from "./cell-address";
import { asCount, type Trace } from "../rules/trace";
import type { FunctionDescription } from "./description";
import type { Argument } from "./host";
import type { Content } from "../spreadsheet/cell/content";
import { invalid, type Rejection } from "./rejection";
import type { RuleSet } from "./rules/rule-set";
import type { Column } from "./table/columns";

export type Block = readonly (readonly Content[])[];

/** The arguments of a call by parameter, and the places of their cells. */
export class Arguments {
  constructor(
    private readonly description: FunctionDescription,
    private readonly args: readonly Argument[],
    private readonly addresses: readonly (string | null)[],
  ) {}

  /** The argument's cells, or `null` when it was left out. */
  block(parameter: string): Block | null {
    return this.args[this.indexOf(parameter)] ?? null;
  }

  /** The parameter's French name. */
  nameOf(parameter: string): string {
    return this.description.parameters[this.indexOf(parameter)]?.name.fr ?? parameter;
  }

  /** A cell of an argument, by its address when known, else by its position (rows and columns from 0 here, from 1 there). */
  where(parameter: string, row: number, column: number): string {
    const address = this.addresses[this.indexOf(parameter)];
    const cell = typeof address === "string" ? cellOfAddress(address, row, column) : undefined;
    return cell ?? messages.cellAt(this.nameOf(parameter), row + 1, column + 1);
  }

  /** What is said of an argument that is left out and must be given. */
  absence(parameter: string): Rejection | undefined {
    const isAbsent = this.block(parameter) === null;
    const isOptional = this.description.parameters[this.indexOf(parameter)]?.optional === true;
    return isAbsent && !isOptional ? invalid(messages.argumentRequired(this.nameOf(parameter))).standing() : undefined;
  }

  /** Whether the columns are those that the description gives the parameter. */
  hasColumns(parameter: string, columns: readonly Column[]): boolean {
    return this.description.parameters[this.indexOf(parameter)]?.columns === columns;
  }

  withRules(rules: RuleSet, telling: Telling | null = null): Call {
    return new Call(this.description, this.args, this.addresses, rules, telling);
  }

  private indexOf(parameter: string): number {
    const index = this.description.parameters.findIndex(({ id }) => id === parameter);
    if (index < 0) throw new Error(`${this.description.id} has no parameter ${parameter}`);
    return index;
  }
}

/** That the call is to tell what it did: for one row of its result, or for each. */
export interface Telling {
  readonly trace: Trace;
  /** From 0, headings apart; `null` for every row. */
  readonly row: number | null;
}

export class Call extends Arguments {
  constructor(
    description: FunctionDescription,
    args: readonly Argument[],
    addresses: readonly (string | null)[],
    readonly rules: RuleSet,
    private readonly telling: Telling | null,
  ) {
    super(description, args, addresses);
  }

  /** Where to record what a row of the result comes from (from 0), when somebody asked. */
  traceOf(row: number): Trace | undefined {
    if (this.telling === null || (this.telling.row !== null && this.telling.row !== row)) return undefined;
    return this.telling.trace.open("row", { inputs: { row: asCount(row + 1) } });
  }
}
