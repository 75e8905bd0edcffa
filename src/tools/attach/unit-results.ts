/** What the formulas of « Brancher » give, computed here: for a preview, and for files that no spreadsheet has opened. */
import { functionById } from "../../functions/catalogue";
import type { Argument, ResultValue } from "../../functions/host";
import type { Content } from "../../spreadsheet/cell/content";
import type { SheetModel } from "../../workbook/model";
import { withoutMessage } from "../without-message";
import type { Weights } from "../reading/sheet-reading";
import { readMarkCell } from "../reading/tokens";
import type { Attachment } from "./attachment";
import { markOnTwenty } from "./mark-on-twenty";
import type { UnitFormulas } from "./result-columns";

/** The same results as somebody else may have computed them. */
export interface Variant {
  /** In place of a word or a blank: 0 where an absence counts so, `NEU` where it is left out. */
  readonly words?: 0 | "NEU";
  readonly equalWeights?: boolean;
  /** `ignored`: the first session alone; `kept`: the second in place of the first, whichever is better. */
  readonly resits?: "ignored" | "kept";
}

const AS_IT_IS: Variant = {};

/** Of each row of the table, in order. */
export async function unitResults(
  id: "UE_GRADE" | "UE_STATUS",
  { sheet, table }: Pick<Attachment, "sheet" | "table">,
  { unit, weights, scales }: UnitFormulas,
  rules: Argument,
  variant: Variant = AS_IT_IS,
): Promise<readonly ResultValue[]> {
  const markAt = (row: number, column: number): Content =>
    inVariant(markOnTwenty(sheet, row, column, scales.get(column)), variant);
  const rowOf = (columns: readonly (number | null)[], row: number): readonly Content[] =>
    columns.map((column) => (column === null ? null : markAt(row, column)));
  const marks = table.dataRows.map((row) => {
    const first = rowOf(unit.marks, row);
    const second = variant.resits === "kept" ? rowOf(unit.resits, row) : [];
    return first.map((mark, at) => second[second.length === first.length ? at : 0] ?? mark);
  });
  const resits =
    unit.resits.length === 0 || variant.resits !== undefined
      ? null
      : table.dataRows.map((row) => rowOf(unit.resits, row));
  const weighed = variant.equalWeights ? [unit.marks.map(() => 1)] : weightsOf(sheet, unit.marks, weights);
  const result = await functionById(id).call([marks, weighed, resits, rules], { zerosAreZeros: true });
  const [first] = result;
  return table.dataRows.map((_, at) => (result.length === table.dataRows.length ? result[at] : first)?.[0] ?? "");
}

function inVariant(mark: Content, { words }: Variant): Content {
  const isMark = typeof mark !== "object" && readMarkCell(mark).kind === "mark";
  return words === undefined || isMark ? mark : words;
}

/** As the argument of a function takes them; `null`: the convention's. */
export function weightsOf(sheet: SheetModel, marks: readonly number[], weights: Weights | undefined): Argument {
  if (weights === undefined) return null;
  if (weights.kind === "row")
    return [marks.map((column) => withoutMessage(sheet.cells[weights.row]?.[column]?.value ?? null))];
  if (weights.kind === "figures") return [weights.values];
  return weights.kind === "unsaid" ? [marks.map(() => 1)] : null;
}
