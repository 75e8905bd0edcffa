/** The text of a file as rows of cells: a page with a table in it, or separated values, whatever the extension says. */
import { isHtml, readHtml } from "./html-grid";
import { separated, type Separated } from "./read-separated";

export function gridOfText(text: string): Separated {
  return isHtml(text)
    ? { grid: readHtml(text), separator: "", isStated: false, repairs: [], ambiguous: [] }
    : separated(text);
}
