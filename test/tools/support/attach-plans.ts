/** « Brancher » on every sheet of a workbook, with what it proposes of itself and the first answer to what it asks. */
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { codesFor } from "../../../src/tools/attach/refused-tokens";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { answered } from "./answered";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";

const convention = conventionById("gessms-2026")!;

/** Grades and statuses beside the first table of each sheet, where it holds marks. */
export function attachPlans(model: WorkbookModel): readonly Plan[] {
  return model.sheets.flatMap((sheet) => {
    const [table] = answered(sheet, catalogueCodes(convention)).tables;
    if (!table) return [];
    const attachment = attachmentOf(table, convention);
    const codes = codesFor(attachment.tokens, {});
    const result = attach(attachment, { wanted: ["grade", "status"], codes, locale: "fr", threshold: 10 });
    return result.ok ? [result.plan] : [];
  });
}
