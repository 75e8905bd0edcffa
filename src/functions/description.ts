/** What a person reads about a custom function; Excel's metadata, the Atelier's help and the pane's catalogue come from it. */
import type { Bilingual } from "../conventions/types";
import type { Column, ResultColumn, ResultFormat } from "./table/columns";

export interface ParameterDescription {
  /** The name in the contract; Excel shows it, translated by `name`. */
  readonly id: string;
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional: boolean;
}

export interface FunctionDescription {
  /** `UE_VALID`: the same in every language, without the namespace. */
  readonly id: string;
  readonly category: "marks" | "finance" | "calendar" | "governance" | "rules";
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  readonly parameters: readonly ParameterDescription[];
  /** The columns that its table may have; the open ones (a unit's code) stand for all of theirs. */
  readonly columns?: readonly Column[];
  /** The columns of the table it gives. */
  readonly results?: readonly ResultColumn[];
  /** How to show the values it gives, when it gives no table. */
  readonly format?: ResultFormat;
  /** The first cell of each row may open a card, where rules and host allow it. */
  readonly card?: true;
  /** A complete en-US formula with literal arguments; the reference computes what it gives. */
  readonly example: { readonly formula: string };
}
