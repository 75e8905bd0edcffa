/** What « Contrôler » finds in a workbook. */
import type { WorkbookModel } from "../workbook/model";
import type { Convention } from "../conventions/types";
import { auditWords } from "../i18n/panels/audit";
import type { Locale } from "../i18n/locale";
import { auditWorkbook } from "../tools/audit/audit-workbook";
import type { Severity } from "../tools/audit/check";
import { findingText } from "../tools/audit/finding-text";
import { formatRange } from "../workbook/address";
import type { Readable } from "./opened-file";
import { typedValues } from "./typed-values";

export interface FindingReport {
  readonly check: string;
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  readonly cells: readonly string[];
  /** Whether it has a sure remedy. */
  readonly fix: boolean;
}

/** Without a day: what is late or past is for the pane to ask. */
export function auditReport(opened: Readable, convention: Convention, locale: Locale): readonly FindingReport[] {
  return auditWorkbook(asInExcel(opened), { convention }).map((finding) => ({
    check: finding.check,
    severity: finding.severity,
    title: auditWords[locale].checks[finding.check].title,
    text: findingText(finding, locale),
    cells: finding.cells.map(formatRange),
    fix: finding.fix !== undefined,
  }));
}

/** Reading has put the dates right: in Excel the file's own count stands. A text's numbers are numbers there. */
function asInExcel(opened: Readable): WorkbookModel {
  if (opened.kind === "text") return typedValues(opened.workbook);
  return opened.countsFrom1904 ? { ...opened.workbook, dates1904: true } : opened.workbook;
}

const MOST_CELLS = 4;

export function auditText({ title, text, cells }: FindingReport): string {
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return `    ${title} : ${text} [${shown}${cells.length > MOST_CELLS ? "…" : ""}]`;
}
