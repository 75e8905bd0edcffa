/** Builder of the lines of a logigramme: an operation, and the code of each actor as printed in the text. */
import { nameOf, type Printed } from "./printed";
import type { ConventionValue } from "./types";

type Code = "R" | "Co-R" | "I" | "V" | "NC";
/** « R ou I » : the parties choose. */
type FreeCode = "R|I";

/** « Cnam EP », « CCR », « Partenaire »: the columns of the text. */
const ACTORS = ["ep", "ccr", "partner"] as const;

/** One line of the matrix, its cells in the order of the columns; the title is that of the operation. */
export function line(
  id: string,
  operation: Printed,
  article: string,
  ...codes: readonly [ep: Code, ccr: Code | FreeCode, partner: Code | FreeCode]
): readonly ConventionValue[] {
  return ACTORS.map((actor, index) => ({
    key: `responsibility.${id}.${actor}`,
    value: codes[index] ?? "NC",
    article,
    ...nameOf(operation),
  }));
}
