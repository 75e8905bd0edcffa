/** What a workbook's check finds on a day, what the user has set aside told as such: for the pages that tell of alerts. */
import { dayOfSerial } from "../../rules/exact/day";
import type { Finding } from "../../tools/audit/finding";
import { IGNORED_SETTING, readIgnored } from "../../tools/audit/ignored";
import type { WorkbookModel } from "../../workbook/model";
import { settingOf } from "../../workbook/model-edit/settings-sheet";
import type { PanelHost } from "../panels/panel";
import { lookedOver } from "./looked-over";

/** @param serial the day as a spreadsheet counts it */
export function foundOn(
  serial: number,
  workbook: WorkbookModel,
  { readings, convention }: Pick<PanelHost, "readings" | "convention">,
): Promise<readonly Finding[]> {
  const ignored = readIgnored(settingOf(workbook, IGNORED_SETTING));
  return lookedOver(readings, workbook, { convention, date: dayOfSerial(serial), ignored });
}
