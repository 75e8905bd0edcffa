/** What a person reads about a custom function; Excel's metadata, the Atelier's help and the pane's catalogue come from it. */
import type { Bilingual } from "../conventions/types";
import type { Argument } from "./host";
import type { Column, ResultColumn, ResultFormat } from "./table/columns";

export interface ParameterDescription {
  /** The name in the contract; Excel shows it, translated by `name`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional: boolean;
  /** The columns that its table may have, when it takes one; the open ones (a unit's code) stand for all of theirs. */
  readonly columns?: readonly Column[];
}

export interface FunctionDescription {
  /** `UE_VALID`: the same in every language, without the namespace. */
  readonly id: string;
  readonly category: "marks" | "finance" | "calendar" | "governance" | "rules";
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  readonly parameters: readonly ParameterDescription[];
  /** The columns of the table it gives. */
  readonly results?: readonly ResultColumn[];
  /** How to show the values it gives, when it gives no table. */
  readonly format?: ResultFormat;
  /** The same, where it hangs on what is asked. */
  readonly formatOf?: (args: readonly Argument[], row: number, column: number) => ResultFormat | undefined;
  /** The first cell of each row may open a card, where rules and host allow it. */
  readonly card?: true;
  /** A complete en-US formula with literal arguments; the reference computes what it gives. */
  readonly example: { readonly formula: string };
}

/** A parameter that takes a table. */
export interface TableParameter extends ParameterDescription {
  readonly columns: readonly Column[];
}

/** The parameters that take a table, in their order. */
export function tableParameters({ parameters }: FunctionDescription): readonly TableParameter[] {
  return parameters.flatMap((parameter) =>
    parameter.columns === undefined ? [] : [{ ...parameter, columns: parameter.columns }],
  );
}

/** The columns of the table that a parameter takes. */
export function columnsOf({ parameters }: FunctionDescription, parameter: string): readonly Column[] {
  return parameters.find(({ id }) => id === parameter)?.columns ?? [];
}

/** A value of a result, by its row and column within the whole of it. */
interface ResultPlace {
  readonly args: readonly Argument[];
  readonly row: number;
  readonly column: number;
}

/** How to show a value of a result. */
export function formatAt(
  { results, format, formatOf }: FunctionDescription,
  { args, row, column }: ResultPlace,
): ResultFormat | undefined {
  return results ? results[column]?.format : (format ?? formatOf?.(args, row, column));
}
