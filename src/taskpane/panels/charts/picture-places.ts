/** Where a picture of a chart goes: the clipboard, a file, a printer. */
import { pictureAddress } from "../../chart/chart-picture";
import { printDocument } from "../../print-frame";
import { saveFile } from "../../save-file";

/** A host that forbids it lets the user save the picture instead. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    // The promise itself: Safari wants the item made while the click is fresh.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}

export async function savePicture(picture: Promise<Blob>, name: string): Promise<void> {
  saveFile(await picture, name);
}

export interface PrintedChart {
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The picture and its figures on a page of their own; `false` where the host cannot print. */
export async function printPicture(picture: Promise<Blob>, printed: PrintedChart): Promise<boolean> {
  const address = await pictureAddress(await picture);
  return printDocument((page) => layOut(page, address, printed));
}

const PAGE_STYLE = `
  @page { size: A4 landscape; margin: 12mm; }
  body { font: 10pt "Segoe UI", Arial, sans-serif; color: #1f2937; margin: 0; }
  img { max-width: 100%; max-height: 130mm; }
  table { border-collapse: collapse; margin-top: 6mm; }
  th, td { border: 1px solid #c9d2de; padding: 1mm 2mm; text-align: right; }
  th:first-child, td:first-child { text-align: left; }
  thead { display: table-header-group; }
`;

async function layOut(page: Document, address: string, printed: PrintedChart): Promise<void> {
  page.title = printed.title;
  page.head.append(element(page, "style", PAGE_STYLE));
  const image = page.createElement("img");
  image.src = address;
  image.alt = printed.title;
  const table = page.createElement("table");
  table.append(rows(page, "thead", "th", [printed.headings]), rows(page, "tbody", "td", printed.rows));
  page.body.append(image, element(page, "p", printed.description), table);
  await image.decode();
}

function rows(page: Document, part: string, cell: string, all: readonly (readonly string[])[]): HTMLElement {
  const body = page.createElement(part);
  for (const row of all) {
    const line = page.createElement("tr");
    line.append(...row.map((text) => element(page, cell, text)));
    body.append(line);
  }
  return body;
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}
