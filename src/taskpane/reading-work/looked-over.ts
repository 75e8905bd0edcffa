/** What a workbook's check finds: beside the page where the workbook is large, in it otherwise. */
import { auditWorkbook, type AuditOptions } from "../../tools/audit/audit-workbook";
import type { Finding } from "../../tools/audit/finding";
import type { WorkbookModel } from "../../workbook/model";
import type { ReadingWork } from "./reading-work";

export async function lookedOver(
  readings: ReadingWork,
  workbook: WorkbookModel,
  options: AuditOptions,
  signal?: AbortSignal,
): Promise<readonly Finding[]> {
  return (await readings.audit(workbook, options, signal)) ?? auditWorkbook(workbook, options);
}
