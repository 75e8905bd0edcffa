/** « Brancher » on a sheet, as its panel asks for it. */
import { conventionById } from "../../../src/conventions";
import { attach, type Attached, type AttachOptions } from "../../../src/tools/attach/attach";
import { attachmentOf, type Attachment } from "../../../src/tools/attach/attachment";
import { codesFor } from "../../../src/tools/attach/refused-tokens";
import type { ResultKind } from "../../../src/tools/attach/result-columns";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { answered } from "../support/answered";
import type { SheetModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";

const convention = conventionById("apprentissage-2025")!;

export function attachment(sheet: SheetModel, conventionId?: string): Attachment {
  const rules = conventionById(conventionId ?? "") ?? convention;
  const [table] = answered(sheet, catalogueCodes(rules)).tables;
  if (!table) throw new Error(`no table on ${sheet.name}`);
  return attachmentOf(table, rules);
}

export function attached(
  sheet: SheetModel,
  wanted: readonly ResultKind[],
  options: Partial<AttachOptions> & { readonly conventionId?: string } = {},
): Attached {
  const known = attachment(sheet, options.conventionId);
  return attach(known, { wanted, codes: codesFor(known.tokens, {}), locale: "fr", threshold: 10, ...options });
}

export function planOf(...args: Parameters<typeof attached>): Plan {
  const result = attached(...args);
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
}
