/** « Règles »: a convention as a table people can read and change, under the name every formula refers to. */
import type { Convention } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { toolWords } from "../i18n/tools";
import { nextSteps } from "../i18n/next-steps";
import { canonicalAreas } from "../workbook/area";
import type { Area, Validation, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import { absoluteRange, area, cellReference } from "./cell-reference";
import { freeSheetName } from "./free-sheet-name";
import { ruleValidation } from "./rule-entry";
import { headerOf } from "./readable-pages";
import { RULES_NAME } from "./rules-name";
import { isComputing, rulesTable, type RuleRow, type RuleSection } from "./rules-table";
import { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";
import { wrappedHeight } from "./wrapped-height";

export interface RulesSheetOptions {
  readonly convention: Convention;
  readonly locale: Locale;
  /**
   * `computing` leaves out what people consult rather than change (obligations, bodies, logigramme, indicators,
   * communication): the convention's own values hold, and a row may be added for any of them.
   */
  readonly extent?: "computing" | "all";
}

const COLUMN = { key: 0, value: 1, unit: 2, label: 3, article: 4, note: 5, readings: 6 } as const;
const COLUMNS = 7;
const WIDTHS = [232, 168, 76, 300, 208, 360, 300] as const;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows left at the end of the table for the user's own parameters. */
const SPARE_ROWS = 8;
const SECTION_HEIGHT = 26;
/** How much wider letters are. */
const BOLD = 1.1;

/**
 * Adds the rules sheet of a convention and points `CNAM_REGLES` at its key and value columns, header and spare rows
 * included, so that a row inserted or added there is read. Rows without a key are section headings.
 */
export function insertRulesSheet(
  workbook: WorkbookModel,
  { convention, locale, extent = "computing" }: RulesSheetOptions,
): Plan {
  const words = toolWords[locale].rules;
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.rules,
    hideGridlines: true,
  });
  putTitle(draft, convention, locale);
  putHeader(draft, locale);
  const sections = rulesTable(convention, locale).filter(({ section }) => extent === "all" || isComputing(section));
  const end = putSections(draft, sections, locale);
  const last = putSpareRows(draft, end, locale);
  draft
    .widths(WIDTHS)
    .freeze(FIRST_ROW, COLUMN.value + 1)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      // The title would be cut at the end of the keys, which each page repeats.
      repeatColumns: { first: COLUMN.key, last: COLUMN.key },
      header: headerOf(titleOf(convention, locale)),
      area: area(HEADER_ROW, 0, last - HEADER_ROW, COLUMNS),
    });
  const table = { sheet: draft.name, ...area(HEADER_ROW, COLUMN.key, last - HEADER_ROW, COLUMN.value + 1) };
  return {
    label: words.plan,
    next: nextSteps[locale].rulesSheet,
    edits: [...draft.edits(), { kind: "name", name: RULES_NAME, formula: `=${absoluteRange(table)}` }],
  };
}

function titleOf(convention: Convention, locale: Locale): string {
  return toolWords[locale].rules.title(inLocale(convention.title, locale));
}

function putTitle(draft: SheetDraft, convention: Convention, locale: Locale): void {
  const words = toolWords[locale].rules;
  draft
    .put(0, 0, titleOf(convention, locale))
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
function putSections(draft: SheetDraft, sections: readonly RuleSection[], locale: Locale): number {
  let row = FIRST_ROW;
  for (const { section, rows } of sections) {
    putSectionHeading(draft, row, toolWords[locale].rules.sections[section]);
    putRules(draft, row + 1, rows, locale);
    row += 1 + rows.length;
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

/** The rules of a section; what several cells share is said once, for a long convention has hundreds of rows. */
function putRules(draft: SheetDraft, start: number, rules: readonly RuleRow[], locale: Locale): void {
  styleRows(draft, start, rules.length);
  const validations = new Map<string, { validation: Omit<Validation, "areas">; areas: Area[] }>();
  const heights: Record<number, number> = {};
  for (const [index, rule] of rules.entries()) {
    const row = start + index;
    putRule(draft, row, rule);
    heights[row] = heightOf(rule);
    const validation = rule.definition && ruleValidation(rule.definition, cellReference(row, COLUMN.value), locale);
    if (!validation) continue;
    const shared = validations.get(JSON.stringify(validation)) ?? { validation, areas: [] };
    shared.areas.push(area(row, COLUMN.value));
    validations.set(JSON.stringify(validation), shared);
  }
  for (const { validation, areas } of validations.values()) draft.validate(canonicalAreas(areas), validation);
  draft.heights(heights);
}

function putRule(draft: SheetDraft, row: number, rule: RuleRow): void {
  const { key, entry, unit, label, article, note, readings } = rule;
  const text = (content: string): string | undefined => (content === "" ? undefined : content);
  draft.put(row, 0, key, entry.input, text(unit), text(label), text(article), text(note), text(readings));
  if (entry.numberFormat !== undefined) draft.numberFormat(area(row, COLUMN.value), entry.numberFormat);
}

function heightOf({ key, entry, unit, label, article, note, readings }: RuleRow): number {
  const value = typeof entry.input === "string" ? entry.input : "";
  const texts = [key, value, unit, label, article, note, readings];
  const widths = WIDTHS.map((width, column) => (column === COLUMN.value ? width / BOLD : width));
  return wrappedHeight(texts.map((text, column) => ({ text, width: widths[column] ?? 0 })));
}

function styleRows(draft: SheetDraft, row: number, rows: number): void {
  const line = { line: "thin", color: sheetPalette.line } as const;
  draft
    .style(area(row, 0, rows, COLUMNS), {
      fontSize: 10,
      vertical: "middle",
      wrap: true,
      color: sheetPalette.ink,
      border: { bottom: line },
    })
    .style(area(row, COLUMN.key, rows), { color: sheetPalette.quiet })
    .style(area(row, COLUMN.value, rows), { bold: true, horizontal: "left", ...sheetPalette.input })
    .style(area(row, COLUMN.unit, rows), { color: sheetPalette.quiet });
}

function putSpareRows(draft: SheetDraft, start: number, locale: Locale): number {
  const words = toolWords[locale].rules;
  putSectionHeading(draft, start, words.ownRules);
  draft.put(start, COLUMN.note, words.ownRulesHelp);
  draft.style(area(start, COLUMN.note), { italic: true });
  styleRows(draft, start + 1, SPARE_ROWS);
  return start + SPARE_ROWS + 1;
}
