/** Where the charts of the grid read their numbers: the cells themselves. */
import type { ReadSource } from "../../../charts/chart-configuration";
import type { CellValue } from "../../model";
import type { LiveWorkbook } from "../live-workbook";

/** An error or a boolean gives no point. */
function pointOf(value: CellValue): number | string | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

export function chartValues(live: LiveWorkbook): ReadSource {
  return (source) => {
    if ("values" in source) return source.values;
    // A chart can outlive the sheet it reads: it then has no point.
    if (!live.hasSheet(source.range.sheet)) return [];
    return live.values(source.range).flat().map(pointOf);
  };
}
