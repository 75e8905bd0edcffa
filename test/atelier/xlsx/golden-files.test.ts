/**
 * What is read of each file, and each part of the file that is written back, are what was read over and agreed to:
 * `files/`. A change that is meant is written again by `npm run test:adapters -- test/atelier/xlsx -u`, and read over.
 */
import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/atelier/xlsx";
import { sampleEdits } from "../../contract/sample-edits";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { workbookText } from "../../support/workbook-text";
import { planned } from "../../tools/support/workbooks";
import { everything } from "./everything";
import { fixtureBytes, OPTIONS, partsOf } from "./fixtures";
import { strayTexts } from "./stray-texts";

const FILES: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    ["excel.xlsx", "libreoffice.xlsx", "openpyxl.xlsx", "leftovers.xlsm", "dates-1904.xlsx"].map((name) => [
      name,
      fixtureBytes(name),
    ]),
  ),
  "one of everything": everything,
};

/** A tag a line. */
function partsText(bytes: Uint8Array): string {
  expect(strayTexts(partsOf(bytes))).toEqual([]);
  const parts = Object.entries(partsOf(bytes)).map(([path, xml]) => `== ${path}\n${xml.replaceAll("><", ">\n<")}`);
  return `${parts.join("\n")}\n`;
}

const fileOf = (name: string): string => name.replaceAll(/[ .]/g, "-");

describe.each(Object.entries(FILES))("%s", (name, bytes) => {
  it("is read as it is", async () => {
    const { model, notKept } = await readXlsx(bytes, OPTIONS);
    const lost = notKept.map((one) => `not kept ${JSON.stringify(one)}\n`).join("");
    await expect(`${lost}${workbookText(model)}`).toMatchFileSnapshot(`files/${fileOf(name)}-read.txt`);
  });

  it("is written back as Excel expects", async () => {
    const { model } = await readXlsx(bytes, OPTIONS);
    await expect(partsText(await writeXlsx(model, OPTIONS))).toMatchFileSnapshot(`files/${fileOf(name)}-written.txt`);
  });
});

it("a workbook with an example of every edit is written as Excel expects", async () => {
  const edits = sampleEdits.filter(({ alone }) => !alone).flatMap((sample) => sample.edits);
  const model = planned(sampleWorkbook, { label: "", edits });
  await expect(partsText(await writeXlsx(model, OPTIONS))).toMatchFileSnapshot("files/every-edit-written.txt");
});
