/** Which of the things a plan created the user's own formulas have come to lean on. */
import type { LocatedFormula } from "../driver";
import { mentions } from "../formula/references";

export interface Removal {
  /** Sheets about to be deleted. */
  readonly sheets: ReadonlySet<string>;
  /** Names about to be deleted. */
  readonly names: ReadonlySet<string>;
  /** Whether the formula of that cell or name is about to be taken back. */
  readonly takesBack: (formula: LocatedFormula) => boolean;
}

/**
 * The sheets and names, among those about to go, that formulas about to stay mention: removing them would break these
 * formulas for good. What stays keeps what it leans on itself.
 */
export function stillInUse(
  formulas: readonly LocatedFormula[],
  removal: Removal,
): { sheets: Set<string>; names: Set<string> } {
  const sheets = new Set<string>();
  const names = new Set<string>();
  const goes = (located: LocatedFormula): boolean => {
    const { cell, name } = located;
    if (name !== undefined && has(removal.names, name) && !has(names, name)) return true;
    if (cell !== undefined && has(removal.sheets, cell.sheet) && !has(sheets, cell.sheet)) return true;
    return removal.takesBack(located);
  };
  const parsed = formulas.map((located) => ({ located, uses: mentions(located.formula) }));
  // What is found to stay may itself lean on more: go on until nothing new is found.
  for (let found = -1; found !== sheets.size + names.size;) {
    found = sheets.size + names.size;
    for (const { located, uses } of parsed) {
      if (goes(located)) continue;
      for (const sheet of removal.sheets)
        if (has(uses.sheets, sheet) && located.cell?.sheet !== sheet) sheets.add(sheet);
      for (const name of removal.names) if (has(uses.names, name) && located.name !== name) names.add(name);
    }
  }
  return { sheets, names };
}

function has(set: ReadonlySet<string>, name: string): boolean {
  return set.has(name) || set.has(name.toLowerCase());
}
