/** Workbooks written part by part, as programs other than ours write them. */
import { strToU8, zipSync } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`;

export interface RawFile {
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
  readonly definedNames?: string;
  readonly calculation?: string;
  /** Other parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** More relationships of the workbook: type and target. */
  readonly related?: readonly (readonly [type: string, target: string])[];
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

export function rawFile(file: RawFile): Uint8Array {
  const names = Object.keys(file.sheets);
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const related = [
    ...names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
    ...(file.related ?? []),
  ];
  const parts: Record<string, string> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships(related),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr ${file.properties ?? ""}/>` +
      `<sheets>${sheets}</sheets><definedNames>${file.definedNames ?? ""}</definedNames>${file.calculation ?? ""}</workbook>`,
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><numFmts>${file.numberFormats ?? ""}</numFmts>` +
      `<cellXfs><xf/>${file.cellFormats ?? ""}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData>${file.sheets[name]}</sheetData>` +
          `${i === 0 ? (file.afterCells ?? "") : ""}</worksheet>`,
      ]),
    ),
    ...file.parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(DECLARATION + content)])),
  );
}
