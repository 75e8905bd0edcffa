/** What stands under the learners of a marks sheet: where to add some, and what the colours and codes mean. */
import { messages } from "../i18n/fr/messages";
import type { ToolWords } from "../i18n/tools";
import { area } from "./cell-reference";
import { MARKS_COLUMN, type MarksLayout } from "./marks-layout";
import type { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";

const { verdict } = sheetPalette;
const LEGEND_COLUMN = MARKS_COLUMN.learner;

export function putMarksLegend(draft: SheetDraft, { rows, columns }: MarksLayout, words: ToolWords["marks"]): void {
  const quiet = { fontSize: 9, color: sheetPalette.quiet, vertical: "middle" } as const;
  draft
    .put(rows.last, LEGEND_COLUMN, words.lastRow)
    .style(area(rows.last, 0, 1, columns), { ...quiet, italic: true, fill: sheetPalette.subheading.fill })
    .heights({ [rows.last]: 20 });
  const colours = [
    [messages.status.validated, verdict.validated],
    [messages.status.validatedInSession2, verdict.validatedLater],
    [messages.status.exempt, verdict.exempt],
    [messages.status.session2, verdict.resit],
    [messages.status.notValidated, verdict.refused],
    [words.missing, verdict.pending],
  ] as const;
  const top = rows.last + 2;
  draft.put(top, LEGEND_COLUMN, words.colours).style(area(top, LEGEND_COLUMN), { ...quiet, bold: true });
  colours.forEach(([label, style], index) => {
    const cell = area(top + 1 + index, LEGEND_COLUMN);
    draft.put(cell.row, cell.column, label).style(cell, { ...quiet, ...style });
  });
  const codes = LEGEND_COLUMN + 1;
  draft.put(top, codes, words.codes).style(area(top, codes), { ...quiet, bold: true });
  words.codeLines.forEach((line, index) => {
    draft.put(top + 1 + index, codes, line).style(area(top + 1 + index, codes), quiet);
  });
}
