/** A file as a workbook: an .xlsx, or separated values, whatever its extension says. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readXlsx, XlsxError, type XlsxErrorCode } from "../atelier/xlsx";
import { functionIds } from "../functions/function-ids";
import { decodeBytes, type Encoding } from "../tools/import/decode-bytes";
import { sheetOfGrid, type Grid } from "../tools/import/grid";
import { gridOfText } from "../tools/import/grid-of-text";
import type { Repair } from "../tools/import/read-separated";
import { withPlainValues } from "../workbook/formula/plain-values";
import type { WorkbookModel } from "../workbook/model";

/** A formula that the file came without a value of, and that is not computed here. */
export interface UnknownValue {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type OpenedFile =
  | {
      readonly kind: "workbook";
      readonly workbook: WorkbookModel;
      readonly countsFrom1904: boolean;
      readonly unknown: readonly UnknownValue[];
    }
  | {
      readonly kind: "text";
      readonly workbook: WorkbookModel;
      readonly grid: Grid;
      readonly encoding: Encoding;
      readonly repairs: readonly Repair[];
    }
  | Unreadable;

/** `missing`: no file of that name; `commas`: on these lines, they may be decimal or separate. */
export type Unreadable =
  | { readonly kind: "unreadable"; readonly reason: "missing" | "emptyText" | XlsxErrorCode }
  | { readonly kind: "unreadable"; readonly reason: "commas"; readonly lines: readonly number[] };

export type Readable = Exclude<OpenedFile, { readonly kind: "unreadable" }>;

/** Starts every .xlsx, and the .ods that cannot be read. */
const ZIP = [0x50, 0x4b];

export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = await readFile(file).then(
    (read) => new Uint8Array(read),
    () => null,
  );
  if (bytes === null) return { kind: "unreadable", reason: "missing" };
  if (ZIP.every((byte, at) => bytes[at] === byte)) return openXlsx(bytes);
  const content = decodeBytes(bytes);
  // It says what the file is: an old .xls, a PDF, an image.
  if (content.kind !== "text") return openXlsx(bytes);
  const { grid, repairs, ambiguous } = gridOfText(content.text);
  if (ambiguous.length > 0) return { kind: "unreadable", reason: "commas", lines: ambiguous };
  if (grid.length === 0) return { kind: "unreadable", reason: "emptyText" };
  const sheet = sheetOfGrid(path.basename(file).replace(/\.[^.]*$/, ""), grid);
  return { kind: "text", grid, repairs, encoding: content.encoding, workbook: { sheets: [sheet], names: [] } };
}

async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  try {
    const { model, notKept } = await readXlsx(bytes, { functionIds });
    const read = model.sheets.map(withPlainValues);
    const workbook = { ...model, sheets: read.map(({ sheet }) => sheet) };
    const unknown = read.flatMap(({ sheet, unknown: places }) =>
      places.map((place) => ({ sheet: sheet.name, ...place })),
    );
    return { kind: "workbook", workbook, unknown, countsFrom1904: notKept.some(({ kind }) => kind === "dates1904") };
  } catch (fault) {
    if (fault instanceof XlsxError) return { kind: "unreadable", reason: fault.code };
    throw fault;
  }
}
