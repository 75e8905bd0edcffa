/** The result of a function that gives one row per row of its table, to stand beside it. */
import type { Call } from "../call";
import type { Result, ResultValue } from "../host";
import { Rejection } from "../rejection";
import type { ResultColumn } from "./columns";
import type { Table } from "./read-table";
import type { TableRow } from "./table-row";

/** Empty texts on blank rows, and a row's error on that row alone; headings unless `affichage.entetes` says otherwise. */
export function lineUp<Id extends string>(
  call: Call,
  table: Table<Id>,
  columns: readonly ResultColumn[],
  compute: (row: TableRow<Id>) => readonly ResultValue[] | Rejection,
): Result {
  const rows = table.rows.map((row) => {
    const result = row.isBlank ? "" : compute(row);
    if (result instanceof Rejection) return columns.map(() => result.toCell());
    return result === "" ? columns.map(() => "") : result;
  });
  const headings = columns.map(({ heading }) => heading);
  const shown = call.rules.get("affichage.entetes") === true ? [headings, ...rows] : rows;
  // A table with headings alone and no headings to show is still a result of one cell.
  return shown.length > 0 ? shown : [columns.map(() => "")];
}
