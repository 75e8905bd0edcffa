/** A mark or a decision that a jury closed, changed since without a reason in the journal. */
import { changesSince, type ClosedChange } from "../../jury/changes-since";
import { latestClosings, type FoundClosing } from "../../jury/closing-sheet";
import type { KeptContent } from "../../kept-content";
import { momentText } from "../../moment-text";
import type { RangeRef } from "../../../workbook/model";
import type { Check, Found } from "../check";

export const closedChanged: Check = {
  id: "closedChanged",
  severity: "error",
  find: ({ workbook }) =>
    latestClosings(workbook).flatMap((closing) =>
      changesSince(workbook, closing).unexplained.map((change) => found(closing, change)),
    ),
};

/** What is gone is looked for where it was closed. */
function found({ recordSheet, date }: FoundClosing, { sheet, who, column, before, after, at }: ClosedChange): Found {
  const record: RangeRef = { sheet: recordSheet, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    cells: [at ?? record],
    facts: { sheet, who, column, before: factOf(before), after: factOf(after), date: momentText(date) },
    subject: JSON.stringify([sheet, who, column, after]),
  };
}

function factOf(content: KeptContent): string | number {
  return content === null || typeof content === "boolean" ? String(content ?? "") : content;
}
