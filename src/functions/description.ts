/** What a person reads about a custom function; Excel's metadata, the Atelier's help and the pane's catalogue come from it. */
import type { Bilingual } from "../conventions/types";

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
  readonly category: "marks" | "finance" | "rules";
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  readonly parameters: readonly ParameterDescription[];
  /** A complete en-US formula with literal arguments, and the result it gives. */
  readonly example: { readonly formula: string; readonly result: string };
}
