/** What is pasted from elsewhere, in the en-US form Univer reads: `12,5` copied from a French sheet is a number. */
import { readTypedFormula } from "../../../spreadsheet/formula/typed";
import { readFrenchNumber } from "../typing/french-number";

const separators = /(\t|\r?\n)/;
const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** One cell; text that is no French number, date or formula is left alone. */
export function cellFromFrench(text: string): string {
  if (text.startsWith("=")) return formulaFromFrench(text);
  const typed = readFrenchNumber(text);
  if (!typed) return text;
  const { value, pattern } = typed;
  if (pattern?.endsWith("%")) return text.replace(",", ".").replace(/[\s\u00a0\u202f]/gu, "");
  if (pattern?.includes("yyyy")) return new Date(epoch + value * msPerDay).toISOString().slice(0, 10);
  return String(value);
}

function formulaFromFrench(text: string): string {
  const read = readTypedFormula(text, "fr");
  return read.ok ? read.formula : text;
}

/** Lines of cells parted by tabs. */
export function textFromFrench(text: string): string {
  return text
    .split(separators)
    .map((part) => (separators.test(part) ? part : cellFromFrench(part)))
    .join("");
}

/** The cells of the page's tables; without any, the page is one cell. */
export function tableFromFrench(page: Document): void {
  // Univer's own copies are known by this attribute: it finds their cells again by itself.
  if (page.querySelector("[data-copy-id]")) return;
  const cells = [...page.querySelectorAll("td, th")];
  for (const cell of cells.length > 0 ? cells : [page.body]) {
    const plain = cell.textContent.trim();
    const read = cellFromFrench(plain);
    if (read !== plain) cell.textContent = read;
  }
}
