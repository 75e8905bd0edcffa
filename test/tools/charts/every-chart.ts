/** A workbook with something to draw of every kind. */
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import type { WorkbookModel } from "../../../src/workbook/model";
import { sheetNamed, sheetOf } from "../support/workbooks";
import { attachWords } from "../../../src/i18n/panels/attach";
import { everyTable } from "./tables";

const sample = sampleWorkbook();

/** A table of the user's own that has groups, its results beside it. */
const grouped = sheetOf("Groupes", [
  ["Apprenant", "Groupe", "USSA24", attachWords.fr.headings.grade("USSA24"), attachWords.fr.headings.status("USSA24")],
  ...(
    [
      ["ALVES Inès", "Groupe A", 14],
      ["BENALI Karim", "Groupe A", 8],
      ["CARON Zoé", "Groupe B", 9.5],
      ["DIALLO Awa", "Groupe B", 16],
      ["ESSO Paul", "groupe b", "VES"],
      ["FALL Mia", "Groupe B", null],
    ] as const
  ).map(([name, group, mark], index) => {
    const of = (id: string): string => `=CNAM.${id}(C${index + 2},,,"gessms-2026")`;
    return [name, group, mark, of("UE_GRADE"), of("UE_STATUS")];
  }),
]);

/** Two cohorts: the sample's marks, and the same once more. */
export const everyChart: WorkbookModel = {
  ...sample,
  sheets: [
    ...sample.sheets,
    { ...sheetNamed(sample, "Notes"), id: "notes-2", name: "Notes 2025" },
    grouped,
    ...everyTable.sheets.map((sheet) => (sheet.name === "Budget" ? { ...sheet, name: "Budget suivi" } : sheet)),
  ],
};
