/** Packages written by hand: the least a workbook needs, and what a test puts in place of it. */
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx, type ReadResult } from "../../../src/atelier/xlsx";
import { OPTIONS } from "./fixtures";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export type Related = readonly [id: string, type: string, target: string, mode?: "External"];

export function relationships(...list: readonly Related[]): string {
  const items = list.map(
    ([id, type, target, mode = "Internal"]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`,
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
    "[Content_Types].xml": CONTENT_TYPES,
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

export interface HandMade {
  /** The `row` elements of each sheet, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What follows the cells of the first sheet: `<dataValidations>…`. */
  readonly afterCells?: string;
  /** The `si` elements. */
  readonly strings?: string;
  /** The `xf` elements of cells, after the usual one: the first is style 1. */
  readonly cellFormats?: string;
  readonly numberFormats?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** What stands between the sheets and the names: `<externalReferences>…`. */
  readonly afterSheets?: string;
  readonly definedNames?: string;
  readonly calculation?: string;
  /** Other parts, by path. */
  readonly parts?: Parts;
  /** More relationships of the workbook. */
  readonly related?: readonly Related[];
}

/** A workbook of several sheets, of which only what a test is about is said. */
export function workbookOf(file: HandMade): Uint8Array {
  const names = Object.keys(file.sheets);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const parts = names.map((name, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    worksheet(sheetData(file.sheets[name]!) + (i === 0 ? (file.afterCells ?? "") : "")),
  ]);
  return packageOf("", {
    ...Object.fromEntries(parts),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${file.properties ?? ""}/><sheets>${sheets}</sheets>` +
      `${file.afterSheets ?? ""}<definedNames>${file.definedNames ?? ""}</definedNames>${file.calculation ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...names.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
      ...(file.related ?? []),
    ),
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><numFmts>${file.numberFormats ?? ""}</numFmts>` +
      `<cellXfs><xf/>${file.cellFormats ?? ""}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    ...file.parts,
  });
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
