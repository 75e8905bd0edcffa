import { parseSheetReference } from "../address";
import { withoutOwnWorkbook } from "./external-references";
import type { IsManyCells } from "./implicit-intersection";

/** Functions that give a range, whose size only a calculation knows. */
const GIVES_RANGE = /^(?:OFFSET|INDEX|INDIRECT|CHOOSE)\(/i;

/** Tells the names that stand for several cells by what they are defined as: `=Notes!$A$1:$A$9`. */
export function namesOfManyCells(names: readonly { readonly name: string; readonly formula: string }[]): IsManyCells {
  const many = new Set(
    names.filter(({ formula }) => isManyCells(formula.replace(/^=/, ""))).map(({ name }) => name.toLowerCase()),
  );
  return (name) => many.has(name.toLowerCase());
}

function isManyCells(formula: string): boolean {
  if (GIVES_RANGE.test(formula)) return true;
  const area = parseSheetReference(withoutOwnWorkbook(formula))?.area;
  return area !== undefined && area.rows * area.columns > 1;
}
