/** How many of a table are assessed in a unit, and how many of them have it. */
import type { Argument } from "../../functions/host";
import { withoutMessage } from "../without-message";
import { unitCall } from "../attach/result-columns";
import { otherSheetCells } from "../attach/row-cells";
import { rowRuns } from "../attach/row-runs";
import { unitResults } from "../attach/unit-results";
import { absoluteRange, area } from "../cell-reference";
import { statisticFormula, statisticNow, type Statistic } from "../statistic";
import type { CohortTable, CohortUnit } from "./cohort-tables";

/** Formulas, en-US without `=`, or figures; `error` is what a mark or a status that does not read answers. */
export type UnitCounts =
  | { readonly kind: "formulas"; readonly successes: string; readonly assessed: string }
  | { readonly kind: "figures"; readonly successes: number; readonly assessed: number }
  | { readonly kind: "error"; readonly error: string };

/** @param rules the last argument of the functions */
export function followedCounts({ sheet, rows }: CohortTable, { results }: CohortUnit, rules: string): UnitCounts {
  const runs = rowRuns(rows);
  const of = (which: Statistic): string =>
    runs
      .map(({ row, rows: height }) => {
        const statuses =
          results.kind === "statuses"
            ? absoluteRange({ sheet: sheet.name, ...area(row, results.column, height) })
            : unitCall("UE_STATUS", results.unit, otherSheetCells(sheet.name, row, height), rules);
        // Nobody is assessed in a run without marks, of which the function says nothing.
        return `N(${statisticFormula(which, statuses, rules)})`;
      })
      .join("+");
  return { kind: "formulas", successes: of("assessedSuccesses"), assessed: of("assessedTotal") };
}

/** The figures of now, of a file that nothing will follow. */
export async function countedNow(table: CohortTable, unit: CohortUnit, rules: Argument): Promise<UnitCounts> {
  const statuses = await statusesOf(table, unit, rules);
  const successes = statisticNow("assessedSuccesses", statuses, rules);
  const assessed = statisticNow("assessedTotal", statuses, rules);
  const wrong = [successes, assessed].find((one) => typeof one === "object");
  if (typeof wrong === "object") return { kind: "error", error: wrong.error };
  // A column without a single mark answers empty texts.
  return { kind: "figures", successes: Number(successes), assessed: Number(assessed) };
}

async function statusesOf({ sheet, rows }: CohortTable, { results }: CohortUnit, rules: Argument): Promise<Argument> {
  if (results.kind === "statuses")
    return rows.map((row) => [withoutMessage(sheet.cells[row]?.[results.column]?.value ?? null)]);
  const statuses = await unitResults("UE_STATUS", results.attachment, results.unit, rules);
  return statuses.map((status) => [withoutMessage(status)]);
}
