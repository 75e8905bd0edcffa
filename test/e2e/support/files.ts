/** Files of the user's: chosen, dropped on the page, saved among their downloads. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { keepWritten } from "../../support/written-files";
import type { AtelierPage } from "./atelier-page";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export function fixture(name: string): NamedFile {
  return { name, bytes: readFileSync(path.resolve("test/fixtures/xlsx", name)) };
}

/** Chooses the file in the browser's own dialog, after « Ouvrir ». */
export async function choose(atelier: AtelierPage, file: NamedFile): Promise<void> {
  const chooser = atelier.page.waitForEvent("filechooser");
  await atelier.button("open").click();
  await (await chooser).setFiles({ name: file.name, mimeType: "", buffer: file.bytes });
}

/** Drags the file from the desktop over the grid. */
export async function dragOver({ page, grid }: AtelierPage, file: NamedFile): Promise<{ drop: () => Promise<void> }> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name: file.name, base64: file.bytes.toString("base64") },
  );
  await grid.dispatchEvent("dragenter", { dataTransfer });
  await grid.dispatchEvent("dragover", { dataTransfer });
  return { drop: () => grid.dispatchEvent("drop", { dataTransfer }) };
}

/** What lands among the user's downloads when `act` is done. */
export function downloaded({ page }: AtelierPage, act: () => Promise<void>): Promise<NamedFile> {
  return downloadedBy(page, act);
}

/** The same of any page. Every .xlsx file is kept for LibreOffice, which reads it too. */
export async function downloadedBy(page: Page, act: () => Promise<void>): Promise<NamedFile> {
  const download = page.waitForEvent("download");
  await act();
  const file = await download;
  const [name, bytes] = [file.suggestedFilename(), await buffer(await file.createReadStream())];
  if (name.endsWith(".xlsx")) keepWritten(bytes);
  return { name, bytes };
}
