/** Numbers kept as text among marks: the functions read them, a spreadsheet's own averages leave them out. */
import { readNumberText } from "../../../functions/reading/number-text";
import { toNumber } from "../../../rules/exact/ratio";
import type { Check } from "../check";
import { textsToMend } from "../typed-texts";

export const marksAsText: Check = {
  id: "marksAsText",
  severity: "warning",
  find: (context) =>
    context.markedTables.flatMap((table) =>
      [...table.marks, ...table.columns("mean")].flatMap(({ column }) =>
        textsToMend(table, column, table.dataRows, (text, row) => {
          const number = readNumberText(text);
          return number && { input: toNumber(number), ...asNumber(table.cell(row, column)?.style?.numberFormat) };
        }),
      ),
    ),
};

/** A cell formatted as text would keep the number as text. */
function asNumber(format: string | undefined): { readonly format?: string } {
  return format === "@" ? { format: "General" } : {};
}
