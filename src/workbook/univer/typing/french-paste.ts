/** What is pasted from elsewhere, in the en-US form Univer reads: `12,5` copied from a French sheet is a number. */
import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { readTypedFormula } from "../../../spreadsheet/formula/typed";
import { readFrenchNumber } from "./french-number";

/** What `Ctrl+V` hands over. */
interface Pasted {
  htmlContent?: string;
  textContent?: string;
}

const separators = /(\t|\r?\n)/;
/** Univer's own copies are known by this attribute: it finds their cells again by itself. */
const ownCopy = "data-copy-id";
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

function tableFromFrench(html: string): string {
  if (html.includes(ownCopy)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const plain = cell.textContent.trim();
    const read = cellFromFrench(plain);
    if (read !== plain) cell.textContent = read;
  }
  return page.documentElement.outerHTML;
}

/** `isFrench` is asked at each paste: the language can change while the page is open. */
export function installFrenchPaste(injector: Injector, isFrench: () => boolean): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id || !params || !isFrench()) return;
    const pasted = params as Pasted;
    if (pasted.htmlContent) pasted.htmlContent = tableFromFrench(pasted.htmlContent);
    if (pasted.textContent) pasted.textContent = textFromFrench(pasted.textContent);
  });
}
