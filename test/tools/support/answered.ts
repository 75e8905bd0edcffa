/** A sheet as it is read once the user has given the first answer to every question. */
import { noEntries } from "../../../src/tools/settings/stored-entries";
import { withAnswer, type Corrections } from "../../../src/tools/recognise/corrections";
import type { RoleGuess } from "../../../src/tools/recognise/column-role";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { SheetReading } from "../../../src/tools/reading/sheet-reading";
import type { SheetModel } from "../../../src/workbook/model";

const MOST = 40;

/** @param choose which choice of a question; the first unless said */
export function answered(
  sheet: SheetModel,
  codes: readonly string[] = [],
  choose: (question: SheetReading["tables"][number]["questions"][number]) => number = () => 0,
): SheetReading {
  let corrections: Corrections = noEntries<RoleGuess>();
  for (let asked = 0; asked < MOST; asked += 1) {
    const reading = readSheet(sheet, { codes, corrections });
    const table = reading.tables.find(({ questions }) => questions.length > 0);
    const [question] = table?.questions ?? [];
    if (!table || !question) return reading;
    corrections = withAnswer(corrections, table.found, question.choices[choose(question)]?.says ?? []);
  }
  throw new Error(`${sheet.name} asks without end`);
}
