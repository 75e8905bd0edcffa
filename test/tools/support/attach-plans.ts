/** « Brancher » on every sheet of a workbook, with what it proposes of itself. */
import { conventionById } from "../../../src/conventions";
import { attach } from "../../../src/tools/attach/attach";
import { attachmentOf } from "../../../src/tools/attach/attachment";
import { codesFor } from "../../../src/tools/attach/refused-tokens";
import { findTables } from "../../../src/tools/recognise/find-tables";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";

const convention = conventionById("gessms-2026")!;

/** Grades and statuses beside the first table of each sheet, where it holds marks. */
export function attachPlans(model: WorkbookModel): readonly Plan[] {
  return model.sheets.flatMap((sheet) => {
    const [table] = findTables(sheet);
    if (!table) return [];
    const attachment = attachmentOf(sheet, table, convention);
    const codes = codesFor(attachment.tokens, {});
    const result = attach(attachment, { wanted: ["grade", "status"], codes, locale: "fr", threshold: 10 });
    return result.ok ? [result.plan] : [];
  });
}
