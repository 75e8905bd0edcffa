/** The budget that a text prints, by action and by party: its lines added up, against each total that it states. */
import type { ConventionValue } from "../../../conventions/types";
import { inLocale } from "../../../i18n/typography";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { sheetPalette } from "../../sheet-palette";
import { idsUnder, openValues, valueOf } from "../convention-keys";
import type { CreatedSheet } from "../created-sheet";

/** In the order in which texts give them. */
export const AGREED_KINDS = ["staff", "external", "other"] as const;
const TOTAL_COLUMN = AGREED_KINDS.length + 1;
const STATED = "finance.cost.total";

/** Gives the row that follows; nothing where the text prints no budget. */
export function putPrintedBudget(sheet: CreatedSheet, row: number): number {
  const { convention } = sheet.request;
  const ids = idsUnder(convention, "finance.cost.<party>.staff");
  const stated = valueOf(convention, STATED);
  if (ids.length === 0 || !stated) return row;
  const { subsidy: words, total } = sheet.words.dossier;
  const { kinds } = words;
  sheet.section(row, words.printed, 0, TOTAL_COLUMN + 1);
  sheet.headings(row + 1, 0, [words.line, ...AGREED_KINDS.map((kind) => kinds[kind]), total]);
  sheet.draft.style(area(row + 1, 1, 1, TOTAL_COLUMN), { horizontal: "right" });
  const parties = new Set(openValues(convention, "finance.split.<party>").flatMap(({ parts }) => parts));
  const groups = [ids.filter((id) => parties.has(id)), ids.filter((id) => !parties.has(id))];
  const labels = [words.ofParties, words.ofActions];
  let next = row + 2;
  const sums: string[] = [];
  groups.forEach((group, index) => {
    if (group.length === 0) return;
    next = putGroup(sheet, next, group, labels[index] ?? "");
    sums.push(cellReference(next - 1, TOTAL_COLUMN, "both"));
  });
  return putStated(sheet, next, stated, sums);
}

function putGroup(sheet: CreatedSheet, first: number, ids: readonly string[], label: string): number {
  const { convention, locale } = sheet.request;
  const end = first + ids.length;
  sheet.body(area(first, 0, ids.length + 1, TOTAL_COLUMN + 1));
  ids.forEach((id, index) => {
    const row = first + index;
    const name = valueOf(convention, `finance.cost.${id}.staff`)?.name;
    sheet.draft.put(row, 0, name ? inLocale(name, locale) : id);
    AGREED_KINDS.forEach((kind, at) =>
      sheet.draft.formula(row, 1 + at, `=CNAM.RULE("finance.cost.${id}.${kind}",${sheet.rules})`),
    );
    sheet.draft.formula(row, TOTAL_COLUMN, `=SUM(${areaReference(area(row, 1, 1, AGREED_KINDS.length))})`);
  });
  sheet.draft.put(end, 0, label).style(area(end, 0, 1, TOTAL_COLUMN + 1), { bold: true, ...sheetPalette.total });
  for (let column = 1; column <= TOTAL_COLUMN; column += 1)
    sheet.draft.formula(end, column, `=SUM(${areaReference(area(first, column, ids.length))})`);
  sheet.draft.numberFormat(area(first, 1, ids.length + 1, TOTAL_COLUMN), EURO_FORMAT);
  return end + 1;
}

/** Each total that the text states, and how far it is from its lines: a text may contradict itself. */
function putStated(sheet: CreatedSheet, first: number, stated: ConventionValue, sums: readonly string[]): number {
  const { subsidy: words, variance } = sheet.words.dossier;
  const { locale } = sheet.request;
  const others = (stated.alternatives ?? []).map(({ value, reading }) => ({
    value: typeof value === "number" ? value : undefined,
    label: inLocale(reading, locale),
  }));
  const lines = [
    { value: { formula: `=CNAM.RULE("${STATED}",${sheet.rules})` }, label: `${words.stated} (${stated.article})` },
    ...others,
  ];
  sheet.headings(first, 0, [words.statedTotals, words.amount, variance, words.verdict]);
  sheet.draft.style(area(first, 1, 1, 2), { horizontal: "right" });
  lines.forEach(({ value, label }, index) => {
    const row = first + 1 + index;
    const at = (column: number): string => cellReference(row, column);
    sheet.body(area(row, 0, 1, 4)).atLeast(row, sheet.heightOf(label, 0));
    sheet.draft
      .put(row, 0, label, value)
      .style(area(row, 0), { wrap: true })
      .formula(row, 2, `=ROUND(${at(1)}-${sums[0] ?? at(1)},2)`)
      .formula(row, 3, `=IF(${at(2)}=0,"${words.agrees}","${words.contradicts}")`)
      .numberFormat(area(row, 1, 1, 2), EURO_FORMAT);
  });
  const verdicts = area(first + 1, 3, lines.length);
  sheet
    .colour(verdicts, [words.contradicts], sheetPalette.verdict.refused)
    .colour(verdicts, [words.agrees], sheetPalette.verdict.validated);
  return first + 1 + lines.length;
}
