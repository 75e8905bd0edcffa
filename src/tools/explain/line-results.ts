/** The results of a line: where to look when the cell chosen is a name, a mark or a remark. */
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { SheetModel } from "../../workbook/model";
import { functionIds } from "./read-argument";
import type { TableAround } from "./table-around";
import { writtenCalls } from "./written-calls";

export interface LineResult {
  readonly row: number;
  readonly column: number;
  /** What its column is called; empty where nothing says. */
  readonly heading: string;
  /** What it says, where it says it in words. */
  readonly verdict: string;
  /** The verdict is not a success: a reader who starts from a name asks about it. */
  readonly isFailing: boolean;
}

const { status } = messages;
const FAILING: ReadonlySet<unknown> = new Set([
  status.notValidated,
  status.session2,
  status.complement,
  marksMessages.decision.adjourned,
  marksMessages.decision.session2,
  marksMessages.mention.notValidated,
  marksMessages.mention.postponed,
  marksMessages.professionalMention.notValidated,
  false,
]);

/** The cells of the row that a CNAM formula gives, from left to right: their own formula, or that which fills them. */
export function lineResults({ cells }: SheetModel, row: number, around: TableAround): readonly LineResult[] {
  const results: LineResult[] = [];
  for (const [at, cell] of Object.entries(cells[row] ?? {})) {
    const anchor = cell.spilledFrom ?? { row, column: Number(at) };
    const formula = cells[anchor.row]?.[anchor.column]?.formula;
    if (formula === undefined || writtenCalls(formula, functionIds).length === 0) continue;
    results.push({
      row,
      column: Number(at),
      heading: around.heading(row, Number(at)),
      verdict: typeof cell.value === "string" ? cell.value : "",
      isFailing: FAILING.has(cell.value),
    });
  }
  return results.sort((a, b) => a.column - b.column);
}
