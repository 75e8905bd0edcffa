/** « Contrôle »: the findings as a sheet to print and to sign off. */
import type { Locale } from "../../i18n/locale";
import { auditWords } from "../../i18n/panels/audit";
import { typographic } from "../../i18n/typography";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import type { Severity } from "./check";
import { checks } from "./checks";
import type { Finding } from "./finding";
import { findingPlaces, findingText } from "./finding-text";

export interface ReportOptions {
  readonly locale: Locale;
  /** The title of the convention in force. */
  readonly convention: string;
  /** The day asked about, as people write it. */
  readonly date?: string | undefined;
}

const HEADER_ROW = 3;
const WIDTHS = [98, 180, 190, 330, 250, 170] as const;
const COLUMNS = WIDTHS.length;
const MOST_PLACES = 4;
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const { verdict } = sheetPalette;
const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly color: string }>> = {
  error: verdict.refused,
  warning: verdict.resit,
  info: verdict.pending,
};

/** The gravest first, those set aside last. */
export function auditReport(workbook: WorkbookModel, findings: readonly Finding[], options: ReportOptions): Plan {
  const words = auditWords[options.locale].report;
  const sheet = freeSheetName(workbook, words.sheet);
  const rank = ({ severity, ignored }: Finding): number =>
    (ignored === undefined ? 0 : ORDER.length) + ORDER.indexOf(severity);
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  const draft = new SheetDraft(sheet, { hideGridlines: true });
  putTitle(draft, options);
  if (sorted.length === 0) draft.put(HEADER_ROW + 1, 0, words.nothing);
  sorted.forEach((finding, index) => putFinding(draft, HEADER_ROW + 1 + index, finding, options.locale));
  draft
    .widths({ ...WIDTHS })
    .freeze(HEADER_ROW + 1, 0)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: words.page,
    });
  const reads = new Set(findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)));
  return bound(workbook, { label: words.plan, edits: draft.edits(), next: nextSteps[options.locale].auditReport }, [
    ...reads,
  ]);
}

function putTitle(draft: SheetDraft, { locale, convention, date }: ReportOptions): void {
  const { report } = auditWords[locale];
  const { severity, check, where, found, remedy, source } = report.headings;
  const about = [
    report.checked(checks.length),
    ...(date === undefined ? [] : [report.at(date)]),
    report.convention(convention),
  ];
  draft
    .put(0, 0, report.title)
    .put(1, 0, about.join(" · "))
    .put(HEADER_ROW, 0, severity, check, where, found, remedy, source)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .style(area(HEADER_ROW, 0, 1, COLUMNS), { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.heading })
    .heights({ 0: 32, 1: 22, 2: 8, [HEADER_ROW]: 26 });
}

function putFinding(draft: SheetDraft, row: number, finding: Finding, locale: Locale): void {
  const words = auditWords[locale];
  const { title, remedy } = words.checks[finding.check];
  const ignored =
    finding.ignored === undefined ? [] : [`${words.report.headings.ignored}${COLON[locale]}${finding.ignored}`];
  const texts = [
    words.severities[finding.severity],
    title,
    findingPlaces(finding, MOST_PLACES),
    [findingText(finding, locale), ...ignored].join("\n"),
    remedy,
    typographic(finding.source ?? "", locale),
  ];
  const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
  draft
    .put(row, 0, ...texts)
    .style(area(row, 0, 1, COLUMNS), { fontSize: 10, vertical: "top", wrap: true, border })
    .style(area(row, 0), { bold: true, ...COLOURS[finding.severity] })
    .heights({ [row]: wrappedHeight(texts.map((text, column) => ({ text, width: WIDTHS[column] ?? 0 }))) });
}

const COLON: Readonly<Record<Locale, string>> = { fr: "\u00a0: ", en: ": " };
