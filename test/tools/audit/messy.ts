import type { WorkbookModel } from "../../../src/workbook/model";
import { sheetOf } from "../support/workbooks";
import { as, but, f, notes, seven } from "./support";

const marks = [12, 9.5, 14, 8, 11, 10, 16.5];

/** Something of every kind of fix. */
export const messy: WorkbookModel = {
  sheets: [
    notes(
      ["USSA24", "USSA25", "Moyenne"],
      [
        but(but(marks, 1, as("@", "9,5")), 2, "abs. justif."),
        seven(13),
        marks.map((mark, index) => (index === 4 ? 15 : f(`=AVERAGE(B${index + 4}:C${index + 4})`, mark))),
      ],
    ),
    sheetOf("Contrats", [
      ["N° contrat", "Début", "Montant"],
      ["C1", as("dd/mm/yyyy", 46_266), 4000],
      ["C2", "01/09/2026", "1 234,50 €"],
      ["C3", as("dd/mm/yyyy", 46_266), 4000],
      ["Total", null, f("=SUM(C2:C3)", 4000)],
    ]),
    sheetOf("Plaquette", [["Une formation du CNAM"]]),
  ],
  names: [],
};
