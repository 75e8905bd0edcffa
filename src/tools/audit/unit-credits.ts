/** The credits that a table states for each of its units: in a row above the marks, or in a column beside the units. */
import type { RangeRef } from "../../workbook/model";
import { unitCode } from "../recognise/heading-role";
import type { AuditedTable } from "./audited-table";
import { textOf } from "./audited-table";
import { creditColumns } from "../attach/figure-rows";

export interface StatedCredits {
  readonly unit: string;
  readonly credits: number;
  readonly cell: RangeRef;
  /** The row of a list of units. */
  readonly row?: number;
}

/** A list for each row or column that states credits. */
export function statedCredits(table: AuditedTable): readonly (readonly StatedCredits[])[] {
  return table.isMarks ? inRows(table) : inColumns(table);
}

function inRows(table: AuditedTable): readonly (readonly StatedCredits[])[] {
  const { units } = table;
  return table.special("credits").flatMap((row) => {
    const columns = creditColumns(table.sheet.model, row, units);
    if (!columns) return [];
    return [
      columns.flatMap((column, index): readonly StatedCredits[] => {
        const credits = table.value(row, column);
        if (typeof credits !== "number") return [];
        return [{ unit: units[index]?.name ?? table.titleOf(column), credits, cell: table.range(row, column) }];
      }),
    ];
  });
}

/** A table of one row per unit, nobody's marks. */
function inColumns(table: AuditedTable): readonly (readonly StatedCredits[])[] {
  const unit = table.columns("unit")[0]?.column;
  if (unit === undefined || table.who.length > 0) return [];
  return table.columns("credits").map(({ column }) =>
    table.dataRows.flatMap((row): readonly StatedCredits[] => {
      const credits = table.value(row, column);
      const name = textOf(table.value(row, unit));
      if (typeof credits !== "number" || name === "") return [];
      return [{ unit: unitCode(name) ?? name, credits, cell: table.range(row, column), row }];
    }),
  );
}
