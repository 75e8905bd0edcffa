/** From what the user asked for to the plan they are shown. */
import { attachWords } from "../../../i18n/panels/attach";
import { unboundAttach, type AttachOptions, type AttachRefusal } from "../../../tools/attach/attach";
import { attachmentOf } from "../../../tools/attach/attachment";
import { showsHeadings, thresholdIn } from "../../../tools/attach/rules-in-force";
import { insertRulesSheet } from "../../../tools/insert-rules-sheet";
import { hasRulesTable } from "../../../tools/rules-name";
import { sameSheetName } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import { boundInParts } from "../../../workbook/seen";
import { breath, withBreaths } from "../../breath";
import type { Offer } from "../../plan-desk";
import type { PanelHost } from "../panel";
import { tableMeant } from "./read-tables";
import { singleOffer } from "../../single-offer";

export interface Asked extends Pick<AttachOptions, "wanted" | "codes"> {
  readonly meant: RangeRef;
  readonly corrections: NonNullable<AttachOptions["corrections"]>;
}

/** Univer calculates the formula of a check for each of its cells, on the thread of the page. */
const MOST_CHECKED = 2000;

/** The Atelier draws and keeps thousands of formulas on the thread of the page; Excel has its own. */
const SPILLS_BEYOND = 100;

/** The plan for the workbook as it is now; why there is none otherwise. Part by part: a large table takes a while. */
export async function attachOffer(
  workbook: WorkbookModel,
  asked: Asked,
  { convention, locale, workbook: port }: Pick<PanelHost, "convention" | "locale" | "workbook">,
): Promise<Offer | "noTable" | AttachRefusal> {
  const sheet = workbook.sheets.find(({ name }) => sameSheetName(name, asked.meant.sheet));
  const reading = sheet && tableMeant({ sheet, corrections: asked.corrections }, asked.meant, convention);
  if (!reading) return "noTable";
  await breath();
  const threshold = thresholdIn(workbook, convention);
  const attached = unboundAttach(attachmentOf(reading, convention, { locale, workbook }), {
    ...asked,
    locale,
    showsHeadings: showsHeadings(workbook, convention),
    ...(port.host === "univer" && { mostChecked: MOST_CHECKED, spillsBeyond: SPILLS_BEYOND }),
    ...(threshold !== undefined && { threshold }),
  });
  if (!attached.ok) return attached.reason;
  await breath();
  const plan = await withBreaths(boundInParts(workbook, attached.plan));
  if (hasRulesTable(workbook)) return singleOffer(plan);
  const words = attachWords[locale];
  const rules = insertRulesSheet(workbook, { convention, locale });
  await breath();
  const labelled = { ...plan, label: words.withRulesPlan(plan.label), edits: [...rules.edits, ...plan.edits] };
  const withRules = await withBreaths(boundInParts(workbook, labelled));
  return {
    reason: words.needsRules,
    choices: [
      { label: words.withRules, plan: withRules },
      { label: words.withoutRules, plan },
    ],
  };
}
