/** Packages written by hand: the least a workbook needs, and what a test puts in place of it. */
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx, type ReadResult } from "../../../src/atelier/xlsx";
import { OPTIONS } from "./fixtures";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A worksheet around the content of its root. */
export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
}

export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** Two cell formats: the usual one, and one that is free on a protected sheet. */
export const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>` +
  `<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** A workbook of one sheet, « Notes ». Parts given under the same path replace its own; `""` leaves one out. */
export function packageOf(sheet: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": STYLES,
    ...parts,
  };
  return zipped(all);
}

export function zipped(parts: Parts): Uint8Array {
  const present = Object.entries(parts).filter(([, content]) => content !== "");
  return zipSync(
    Object.fromEntries(
      present.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

export function read(bytes: Uint8Array): Promise<ReadResult> {
  return readXlsx(bytes, OPTIONS);
}

/** Read, saved, and read again. */
export async function saved(bytes: Uint8Array): Promise<ReadResult> {
  return read(await writeXlsx((await read(bytes)).model, OPTIONS));
}
