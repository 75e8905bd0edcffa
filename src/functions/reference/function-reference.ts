/** What the reference says of a function: its description, and what its own code answers. */
import type { Bilingual } from "../../conventions/types";
import type { CnamFunction } from "../cnam-function";
import { formatAt, type FunctionDescription } from "../description";
import { bothLocales } from "../explain/both-locales";
import { resultRows } from "../explain/result-rows";
import { shownCell, shownError } from "../explain/shown-cell";
import { evaluateExample, readExample } from "./evaluate-example";
import { provokedErrors } from "./provoked-errors";

export interface FunctionReference {
  readonly description: FunctionDescription;
  readonly example: ComputedExample;
  readonly errors: readonly ReferencedError[];
}

export interface ReferencedError {
  /** `#VALUE!` is `#VALEUR!` in a French Excel. */
  readonly name: Bilingual;
  /** In French, as the error card shows it. */
  readonly message: string;
}

export interface ComputedExample {
  /** In French, as the sheet shows them; none when the result has no heading row. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Bilingual[])[];
}

export function functionReference(cnamFunction: CnamFunction): FunctionReference {
  const { description } = cnamFunction;
  const { columns, hasHeadings, rows } = resultRows(description, evaluateExample(cnamFunction));
  const { args } = readExample(description.example.formula);
  return {
    description,
    example: {
      headings: hasHeadings ? columns.map(({ heading }) => heading) : [],
      rows: rows.map((cells, row) =>
        cells.map((value, column) => {
          const format = formatAt(description, { args, row, column });
          return bothLocales((locale) => shownCell(value, format, locale));
        }),
      ),
    },
    errors: provokedErrors(cnamFunction).map((error) => ({
      name: bothLocales((locale) => shownError(error, locale)),
      message: error.message,
    })),
  };
}
