/** « Règles »: a convention as a table people can read and change, under the name every formula refers to. */
import type { Convention } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { toolWords } from "../i18n/tools";
import { typographic } from "../i18n/typography";
import type { WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import { absoluteRange, area, cellReference } from "./cell-reference";
import { freeSheetName } from "./free-sheet-name";
import { ruleValidation } from "./rule-entry";
import { RULES_NAME } from "./rules-name";
import { rulesTable, type RuleRow } from "./rules-table";
import { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";
import { wrappedHeight } from "./wrapped-height";

export interface RulesSheetOptions {
  readonly convention: Convention;
  readonly locale: Locale;
}

const COLUMN = { key: 0, value: 1, unit: 2, label: 3, article: 4, note: 5, readings: 6 } as const;
const COLUMNS = 7;
const WIDTHS = [232, 168, 76, 300, 208, 360, 300] as const;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows left at the end of the table for the user's own parameters. */
const SPARE_ROWS = 8;
const SECTION_HEIGHT = 26;

/**
 * Adds the rules sheet of a convention and points `CNAM_REGLES` at its key and value columns, header and spare rows
 * included, so that a row inserted or added there is read. Rows without a key are section headings.
 */
export function insertRulesSheet(workbook: WorkbookModel, { convention, locale }: RulesSheetOptions): Plan {
  const words = toolWords[locale].rules;
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.rules,
    hideGridlines: true,
  });
  putTitle(draft, convention, locale);
  putHeader(draft, locale);
  const end = putSections(draft, convention, locale);
  const last = putSpareRows(draft, end, locale);
  draft
    .widths(WIDTHS)
    .freeze(FIRST_ROW, COLUMN.value + 1)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
    });
  const table = { sheet: draft.name, ...area(HEADER_ROW, COLUMN.key, last - HEADER_ROW, COLUMN.value + 1) };
  return {
    label: words.plan,
    edits: [...draft.edits(), { kind: "name", name: RULES_NAME, formula: `=${absoluteRange(table)}` }],
  };
}

function putTitle(draft: SheetDraft, convention: Convention, locale: Locale): void {
  const words = toolWords[locale].rules;
  draft
    .put(0, 0, words.title(typographic(convention.title[locale], locale)))
    .put(1, 0, words.help)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 34, 1: 22, 2: 8 });
}

function putHeader(draft: SheetDraft, locale: Locale): void {
  const { headings } = toolWords[locale].rules;
  draft
    .put(
      HEADER_ROW,
      0,
      headings.key,
      headings.value,
      headings.unit,
      headings.label,
      headings.article,
      headings.note,
      headings.readings,
    )
    .style(area(HEADER_ROW, 0, 1, COLUMNS), { bold: true, vertical: "middle", ...sheetPalette.heading })
    .heights({ [HEADER_ROW]: 28 });
}

/** Writes every section and gives the row that follows the last one. */
function putSections(draft: SheetDraft, convention: Convention, locale: Locale): number {
  let row = FIRST_ROW;
  for (const { section, rows } of rulesTable(convention, locale)) {
    putSectionHeading(draft, row, toolWords[locale].rules.sections[section]);
    row += 1;
    for (const rule of rows) {
      putRule(draft, row, rule, locale);
      row += 1;
    }
  }
  return row;
}

/** The heading stands over the labels: its key and value stay blank, which is how the functions skip the row. */
function putSectionHeading(draft: SheetDraft, row: number, title: string): void {
  draft
    .put(row, COLUMN.label, title)
    .style(area(row, 0, 1, COLUMNS), { bold: true, vertical: "middle", ...sheetPalette.section })
    .heights({ [row]: SECTION_HEIGHT });
}

function putRule(draft: SheetDraft, row: number, rule: RuleRow, locale: Locale): void {
  const { key, entry, unit, label, article, note, readings } = rule;
  const text = (content: string): string | undefined => (content === "" ? undefined : content);
  styleRow(draft, row);
  draft.put(row, 0, key, entry.input, text(unit), text(label), text(article), text(note), text(readings));
  if (entry.numberFormat !== undefined) draft.numberFormat(area(row, COLUMN.value), entry.numberFormat);
  const cell = cellReference(row, COLUMN.value);
  const validation = rule.definition && ruleValidation(rule.definition, cell, locale);
  if (validation) draft.validate([area(row, COLUMN.value)], validation);
  const texts = [label, article, note, readings];
  draft.heights({
    [row]: wrappedHeight(texts.map((content, index) => ({ text: content, width: WIDTHS[COLUMN.label + index] ?? 0 }))),
  });
}

function styleRow(draft: SheetDraft, row: number): void {
  const border = { bottom: { line: "thin", color: sheetPalette.line } } as const;
  draft
    .style(area(row, 0, 1, COLUMNS), { fontSize: 10, vertical: "middle", wrap: true, color: sheetPalette.ink, border })
    .style(area(row, COLUMN.key), { color: sheetPalette.quiet })
    .style(area(row, COLUMN.value), { bold: true, horizontal: "left", ...sheetPalette.input })
    .style(area(row, COLUMN.unit), { color: sheetPalette.quiet });
}

function putSpareRows(draft: SheetDraft, start: number, locale: Locale): number {
  const words = toolWords[locale].rules;
  putSectionHeading(draft, start, words.ownRules);
  draft.put(start, COLUMN.article, words.ownRulesHelp);
  draft.style(area(start, COLUMN.article), { italic: true });
  for (let row = start + 1; row <= start + SPARE_ROWS; row += 1) styleRow(draft, row);
  return start + SPARE_ROWS + 1;
}
