/** From what the user gives to what it is: a file of any form, or the active sheet. */
import { recogniseSheet } from "../../../tools/import/recognise-source";
import type { ReadingOptions } from "../../../tools/reading/read-sheet";
import type { SheetModel } from "../../../workbook/model";
import type { ReadingWork } from "../../reading-work/reading-work";
import { readContent, sourceOf, type ReadContent } from "../../../tools/import/read-content";

/** 20 MB of text are more than any platform exports of a cohort. */
const BIGGEST_FILE = 20 * 1024 * 1024;

export async function readFile(file: File, readings: ReadingWork, signal?: AbortSignal): Promise<ReadContent> {
  if (file.size > BIGGEST_FILE) return "tooBig";
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await readings.import(bytes, file.name, signal)) ?? readContent(bytes, file.name);
}

export function readSheet(sheet: SheetModel, options: ReadingOptions): ReadContent {
  return sourceOf(recogniseSheet(sheet, options), {
    from: sheet.name,
    sheet: sheet.name,
    encoding: null,
    repairs: [],
    file: null,
  });
}
