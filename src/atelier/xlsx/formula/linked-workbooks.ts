import type { ExternalLink } from "../../../workbook/model";
import { renameWorkbooks } from "./external-references";

/** The other workbooks that a file is linked to: numbers in its formulas, names in those people read. */
export class LinkedWorkbooks {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(private readonly links: readonly ExternalLink[]) {
    const known = links.flatMap(({ name, content }, i) =>
      content === "" ? [] : [[name.toLowerCase(), i + 1] as const],
    );
    this.#numbers = new Map(known);
  }

  /** `[1]Feuil1!A1` is `[Budget.xlsx]Feuil1!A1`; `undefined` when the file is not linked to one of the workbooks. */
  shown(stored: string): string | undefined {
    return renameWorkbooks(stored, (number) => {
      const link = /^[1-9]\d*$/.test(number) ? this.links[Number(number) - 1] : undefined;
      return link && link.content !== "" ? link.name : undefined;
    });
  }

  /** The inverse of `shown`. */
  stored(formula: string): string | undefined {
    return renameWorkbooks(formula, (name) => this.#numbers.get(name.toLowerCase())?.toString());
  }
}
