/** What a spreadsheet makes of separated values, and what stays text in it. */
import { expect, it } from "vitest";
import { typedValues } from "../../src/cli/typed-values";
import { sheetOf, workbookOf } from "../tools/support/workbooks";

it.each([
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["-3", -3],
  ["0", 0],
  ["20230011", 20230011],
  ["007", "007"],
  ["1.000", "1.000"],
  ["1.000,00", "1.000,00"],
  ["(12,50)", "(12,50)"],
  ["48,50 / mois", "48,50 / mois"],
  ["abs", "abs"],
])("« %s » is %j", (written, value) => {
  const { sheets } = typedValues(workbookOf(sheetOf("Feuille", [[written]])));
  expect(sheets[0]?.cells[0]?.[0]?.value).toBe(value);
});
