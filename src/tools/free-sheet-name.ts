import { sameSheetName } from "../workbook/address";

/** The longest sheet name a spreadsheet accepts. */
const LONGEST = 31;

export interface NamedSheets {
  readonly sheets: readonly { readonly name: string }[];
}

/**
 * The wanted name, or « Règles (2) », « Règles (3) »… when it is taken; `suffix` (« (figée) ») always stays whole, the
 * rest is shortened when the name would be too long.
 */
export function freeSheetName(workbook: NamedSheets, wanted: string, suffix = ""): string {
  const isFree = (name: string): boolean => !workbook.sheets.some((sheet) => sameSheetName(sheet.name, name));
  for (let number = 1; ; number += 1) {
    const ending = [suffix, number === 1 ? "" : `(${number})`].filter((part) => part !== "").join(" ");
    const name = ending === "" ? wanted.slice(0, LONGEST) : `${shortened(wanted, ending)} ${ending}`;
    if (isFree(name)) return name;
  }
}

function shortened(wanted: string, ending: string): string {
  return wanted.slice(0, LONGEST - ending.length - 1).trimEnd();
}
