/** The « .xls » that many sites export is a page with a table in it. */
import type { CellValue } from "../../../workbook/model";
import type { Grid } from "../../../tools/import/grid";

export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<meta|<table|<\?xml[^>]*>\s*<html)/i.test(text) && /<table/i.test(text);
}

/** The longest table of the page; cells that span others are followed by blanks. */
export function readHtml(text: string): Grid {
  // A parsed page is inert: no script of it runs, nothing of it is fetched.
  const page = new DOMParser().parseFromString(text, "text/html");
  const [longest] = [...page.querySelectorAll("table")].sort((a, b) => b.rows.length - a.rows.length);
  return longest ? [...longest.rows].map(cellsOf) : [];
}

function cellsOf(row: HTMLTableRowElement): readonly CellValue[] {
  return [...row.cells].flatMap((cell): CellValue[] => {
    const blanks = Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => null);
    return [cell.textContent.trim(), ...blanks];
  });
}
