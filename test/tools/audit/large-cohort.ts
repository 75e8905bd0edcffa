/** A cohort as large as they come. */
import { conventionById } from "../../../src/conventions";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import type { WorkbookModel } from "../../../src/workbook/model";
import { sheetOf } from "../support/workbooks";
import { f } from "./support";

const CODES = catalogueCodes(conventionById("gessms-2026")!);
const LEARNERS = 5000;

/** Every learner has a name of their own, marks in every unit, a mean and a decision. */
const notes = sheetOf("Notes", [
  ["Promotion entière"],
  [],
  ["Nom", "Prénom", ...CODES, "Moyenne", "Décision"],
  ...Array.from({ length: LEARNERS }, (_, index) => [
    `NOM${"ABCDEFGHIJ".charAt(index % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 10) % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 100) % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 1000))}`,
    "Anne",
    ...CODES.map((_code, unit) => ((index * 7 + unit * 3) % 41) / 2),
    f(`=CNAM.AVERAGE(C${index + 4}:P${index + 4},C$2:P$2,CNAM_REGLES)`, 12),
    f(`=IF(Q${index + 4}>=10,"Admis","Ajourné")`, "Admis"),
  ]),
]);

const rules = sheetOf("Règles", [["convention", "gessms-2026"]]);

export const largeCohort: WorkbookModel = {
  sheets: [notes, rules],
  names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$1" }],
};
