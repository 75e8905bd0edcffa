/** A file that has everything: what of it is kept, kept in part or lost is what the table says, and what people are told. */
import { beforeAll, describe, expect, it } from "vitest";
import { writeXlsx, type ReadResult } from "../../../src/atelier/xlsx";
import { FATES, type KeptKind } from "../../../src/atelier/xlsx/fates";
import { atelierWords } from "../../../src/i18n/atelier";
import { everything } from "./everything";
import { OPTIONS, partsOf } from "./fixtures";
import { read } from "./hand-made";

const kindsOf = (...fates: readonly string[]): string[] =>
  Object.entries(FATES).flatMap(([kind, fate]) => (fates.includes(fate) ? [kind] : []));

/** Where a saved copy shows that it holds the thing. */
const EVIDENCE: Readonly<Record<KeptKind, readonly [part: string, mark: RegExp]>> = {
  styles: ["xl/styles.xml", /FFF2CC/],
  numberFormats: ["xl/styles.xml", /formatCode="0\.0&quot; pt&quot;"/],
  rowAndColumnFormats: ["xl/worksheets/sheet1.xml", /<col min="2" max="2" [^>]*style="\d+"/],
  sizes: ["xl/worksheets/sheet1.xml", /<row r="1" ht="30" customHeight="1"/],
  merges: ["xl/worksheets/sheet1.xml", /<mergeCell ref="F1:G1"/],
  frozenPanes: ["xl/worksheets/sheet1.xml", /<pane ySplit="1"/],
  tabColours: ["xl/worksheets/sheet1.xml", /<tabColor rgb="FF00B050"/],
  hiddenSheets: ["xl/workbook.xml", /name="Cachée" [^>]*state="hidden"/],
  sheetProtection: ["xl/worksheets/sheet1.xml", /<sheetProtection sheet="1"/],
  definedNames: ["xl/workbook.xml", /<definedName name="Seuil">Notes!\$A\$2</],
  externalLinks: ["xl/externalLinks/externalLink1.xml", /<cell r="A1"><v>3<\/v>/],
  tables: ["xl/tables/table1.xml", /displayName="Releve"/],
  filterRanges: ["xl/worksheets/sheet1.xml", /<autoFilter ref="A1:B4"/],
  notes: ["xl/comments1.xml", /À revoir/],
  lists: ["xl/worksheets/sheet1.xml", /"oui,non"/],
  entryRules: ["xl/worksheets/sheet1.xml", /<dataValidation type="whole"/],
  conditionalRules: ["xl/worksheets/sheet1.xml", /<cfRule type="cellIs"/],
  colourScales: ["xl/worksheets/sheet1.xml", /<colorScale>/],
  dataBars: ["xl/worksheets/sheet1.xml", /<dataBar>/],
  printAreas: ["xl/workbook.xml", /_xlnm\.Print_Area/],
  printTitles: ["xl/workbook.xml", /_xlnm\.Print_Titles/],
  headersAndFooters: ["xl/worksheets/sheet1.xml", /<oddHeader>&amp;CNotes</],
  printOptions: ["xl/worksheets/sheet1.xml", /pageOrder="overThenDown" firstPageNumber="4" useFirstPageNumber="1"/],
  titleAndAuthor: ["docProps/core.xml", /<dc:creator>Alix Morel<.*<dc:title>Notes du jury</],
  customProperties: ["docProps/custom.xml", /name="Service"><vt:lpwstr>Jury</],
  calculationMode: ["xl/workbook.xml", /calcMode="manual"/],
  iteration: ["xl/workbook.xml", /iterate="1" iterateCount="50" iterateDelta="0\.01"/],
};

let reading: ReadResult;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  reading = await read(everything);
  parts = partsOf(await writeXlsx(reading.model, OPTIONS));
});

it("lists all that the copy lacks, and nothing else", () => {
  expect(reading.notKept.map(({ kind }) => kind).sort()).toEqual(kindsOf("inPart", "lost").sort());
});

it.each(Object.entries(EVIDENCE))("keeps %s", (_kind, [part, mark]) => {
  expect(parts[part]).toMatch(mark);
});

describe.each(["fr", "en"] as const)("in %s", (locale) => {
  it("has words for each thing that the copy lacks", () => {
    const { kinds } = atelierWords[locale].notKept;
    expect(Object.keys(kinds).sort()).toEqual(kindsOf("inPart", "lost").sort());
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length);
  });
});

it("says nothing more of the copy, which is the same workbook", async () => {
  const again = await read(await writeXlsx(reading.model, OPTIONS));
  expect(again).toEqual({ model: reading.model, notKept: [] });
});
