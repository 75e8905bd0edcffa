/** Marks kept as text: the functions read them, a spreadsheet's own averages leave them out. */
import { equals, multiply, divide, toNumber, type Ratio } from "../../../rules/exact/ratio";
import { readNumber } from "../../../rules/exact/read-number";
import { readMarkCell } from "../../reading/tokens";
import type { AuditedTable } from "../audited-table";
import type { Check } from "../check";
import { textsToMend, type Mend } from "../typed-texts";

export const marksAsText: Check = {
  id: "marksAsText",
  severity: "warning",
  about: "column",
  find: (context) =>
    context.markedTables.flatMap((table) =>
      [...table.marks, ...table.columns("mean")].flatMap(({ column }) =>
        textsToMend(table, column, table.dataRows, mendingOf(table, column)),
      ),
    ),
};

/** « 12,5 », « 12,5 / 20 », « 12 pts »: the same mark as a number, out of what the column is. */
function mendingOf(table: AuditedTable, column: number): Mend {
  const scale = table.readingOf(column)?.scale;
  const outOf = scale?.value.kind === "number" && scale.certainty === "sure" ? readNumber(scale.value.outOf) : null;
  return (text, row) => {
    const cell = readMarkCell(text);
    if (cell.kind !== "mark") return undefined;
    const value = cell.outOf === undefined ? cell.value : outOf && broughtTo(outOf, cell.value, cell.outOf);
    return value ? { input: toNumber(value), ...asNumber(table.cell(row, column)?.style?.numberFormat) } : "told";
  };
}

function broughtTo(outOf: Ratio, value: Ratio, own: Ratio): Ratio {
  return equals(own, outOf) ? value : divide(multiply(value, outOf), own);
}

/** A cell formatted as text would keep the number as text. */
function asNumber(format: string | undefined): { readonly format?: string } {
  return format === "@" ? { format: "General" } : {};
}
