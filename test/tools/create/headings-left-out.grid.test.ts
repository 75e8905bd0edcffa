/** `affichage.entetes` NON: what a function gives beside a table stands beside the same rows of it, under its headings. */
import { expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { createSheet } from "../../../src/tools/create/created-sheets";
import { RULES_NAME } from "../../../src/tools/rules-name";
import { open } from "../../univer/support/open";
import { planned, sheetOf, workbookOf } from "../support/workbooks";

const request = {
  convention: conventionById("gessms-2026")!,
  locale: "fr",
  learners: 3,
  units: 4,
  year: 2026,
} as const;

async function visits(shown: "OUI" | "NON") {
  const rules = sheetOf("Règles", [
    ["Clé", "Valeur"],
    ["convention", "gessms-2026"],
    ["affichage.entetes", shown],
  ]);
  const workbook = { ...workbookOf(rules), names: [{ name: RULES_NAME, formula: "=Règles!$A$1:$B$3" }] };
  const book = planned(workbook, createSheet(workbook, "visits", request));
  const { host, read } = await open(book, catalogue);
  try {
    return { sheet: book.sheets.at(-1)!, rows: await read(`${book.sheets.at(-1)!.name}!A1:AD12`) };
  } finally {
    host.univer.dispose();
  }
}

it("the same cells either way: headings on the row of headings, each row on its own", async () => {
  const [withOwn, without] = [await visits("OUI"), await visits("NON")];
  const shown = ({ rows }: typeof without) => rows.map((row) => row.map((value) => (value === "" ? null : value)));
  expect(shown(without)).toEqual(shown(withOwn));
  const formulas = (sheet: typeof without.sheet): readonly number[] =>
    Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.values(cells).some(({ formula }) => formula?.startsWith("=CNAM.VISITS")) ? [Number(row)] : [],
    );
  const [first = 0] = formulas(withOwn.sheet);
  expect(formulas(without.sheet)).toEqual([first + 1]);
});
