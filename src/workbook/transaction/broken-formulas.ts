/** What the deletion of sheets breaks elsewhere. */
import type { LocatedFormula } from "../driver";
import { mentions } from "../formula/references";
import type { Touch } from "./touches";

/** The cells and names whose formulas mention one of the sheets, those sheets' own cells apart. */
export function brokenFormulas(formulas: readonly LocatedFormula[], sheets: readonly string[]): Touch["target"][] {
  const gone = new Set(sheets.map((name) => name.toLowerCase()));
  return formulas.flatMap(({ cell, name, formula }): Touch["target"][] => {
    const broken = [...mentions(formula).sheets].some((sheet) => gone.has(sheet));
    if (!broken) return [];
    if (name !== undefined) return [{ kind: "name", name }];
    if (cell === undefined || gone.has(cell.sheet.toLowerCase())) return [];
    return [{ kind: "contents", range: { ...cell, rows: 1, columns: 1 } }];
  });
}
