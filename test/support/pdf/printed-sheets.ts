/** The pages of a printed workbook, sheet by sheet: each of ours says in its footer which it is of. */
import { printedPdf, type PrintedText } from "./printed-pdf";

export type PrintedPage = readonly PrintedText[];

/** What a program writes its own way: spaces, and the marks of numbers. */
const OWN_WAY = /[\s.,\u00ad\u200b]/gu;

const plain = (text: string): string => text.normalize("NFC").replaceAll(OWN_WAY, "");

const literally = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "\\$&");

export function textOfPage(page: PrintedPage): string {
  return plain(page.map(({ text }) => text).join(""));
}

/** @param bytes of the PDF */
export function printedSheets(bytes: Uint8Array): (sheet: string) => readonly PrintedPage[] {
  const pages = printedPdf(bytes).map((page) => ({ page, text: textOfPage(page) }));
  return (sheet) => {
    const footer = new RegExp(`${literally(plain(sheet))}\\d+/\\d+/\\d+Page\\d+/\\d+`);
    return pages.flatMap(({ page, text }) => (footer.test(text) ? [page] : []));
  };
}

/** The texts of cells that the pages of another program do not hold whole. */
export function unlike(cells: readonly string[], pages: readonly PrintedPage[]): readonly string[] {
  const texts = pages.map(textOfPage);
  return cells.filter((cell) => !texts.some((text) => text.includes(plain(cell))));
}
