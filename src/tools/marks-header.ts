/** The headings of a marks sheet: blocks, unit codes, credits and, where a unit has several marks, their weights. */
import type { ToolWords } from "../i18n/tools";
import { area, areaReference, cellReference } from "./cell-reference";
import { MARKS_COLUMN, type MarksLayout, type UnitColumns } from "./marks-layout";
import { RULES_NAME } from "./rules-name";
import type { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";

type Words = ToolWords["marks"];

/** One tint per block, so that a reader who scrolls knows where they are. */
const BLOCK_FILLS = {
  results: "#1f3a5f",
  firstSession: "#0f5c8c",
  secondSession: "#8a4b08",
  grades: "#1e6b4a",
  statuses: "#4b5563",
} as const;

const HEADING = { bold: true, horizontal: "center", vertical: "middle", fontSize: 10 } as const;

/** What stands over the headings. */
export interface MarksTitle {
  readonly title: string;
  readonly notice: string;
}

export function putMarksHeader(draft: SheetDraft, layout: MarksLayout, words: Words, top: MarksTitle): void {
  putTitle(draft, layout, top);
  putBlockHeadings(draft, layout, words);
  putResultHeadings(draft, layout, words);
  for (const unit of layout.units) putUnitHeadings(draft, layout, unit, words);
}

function putTitle(draft: SheetDraft, { rows }: MarksLayout, { title, notice }: MarksTitle): void {
  draft
    .put(rows.title, 0, title)
    .put(rows.notice, 0, notice)
    .style(area(rows.title, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(rows.notice, 0), { italic: true, bold: true, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ [rows.title]: 32, [rows.notice]: 24, [rows.blocks]: 24, [rows.codes]: 36 });
}

function putBlockHeadings(draft: SheetDraft, { rows, blocks }: MarksLayout, words: Words): void {
  const results = { column: 0, columns: MARKS_COLUMN.resits + 1 };
  for (const [block, span] of Object.entries({ results, ...blocks }) as [keyof typeof BLOCK_FILLS, typeof results][]) {
    const target = area(rows.blocks, span.column, 1, span.columns);
    draft
      .put(rows.blocks, span.column, words.blocks[block])
      .merge(target)
      .style(target, { ...HEADING, horizontal: "left", indent: 1, color: "#ffffff", fill: BLOCK_FILLS[block] });
  }
}

function putResultHeadings(draft: SheetDraft, layout: MarksLayout, words: Words): void {
  const { rows, blocks, columns } = layout;
  const { number, learner, mean, credits, validated, resits } = words.headings;
  const height = rows.firstLearner - rows.codes;
  const total = (column: number): string => areaReference(area(rows.credits, column, 1, blocks.grades.columns));
  const hasCatalogue = layout.units.every(({ unit }) => unit.credits !== undefined);
  draft
    .put(rows.codes, 0, number, learner, mean, credits, validated, resits)
    .style(area(rows.codes, 0, height, columns), { ...HEADING, wrap: true, ...sheetPalette.subheading, border: EDGES })
    .style(area(rows.codes, MARKS_COLUMN.learner, height), { horizontal: "left" })
    .style(area(rows.codes + 1, MARKS_COLUMN.learner, height - 1), { horizontal: "right" })
    .put(rows.credits, MARKS_COLUMN.learner, hasCatalogue ? words.creditsRow : words.coefficientsRow)
    .formula(rows.credits, MARKS_COLUMN.credits, `=SUM(${total(blocks.grades.column)})`)
    .formula(rows.credits, MARKS_COLUMN.validated, `=COLUMNS(${total(blocks.statuses.column)})`);
}

const EDGE = { line: "thin", color: sheetPalette.line } as const;
const EDGES = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE } as const;

/** The code heads each of the unit's columns; its credits are stated once, under session 1, and follow elsewhere. */
function putUnitHeadings(draft: SheetDraft, layout: MarksLayout, columns: UnitColumns, words: Words): void {
  const { rows } = layout;
  const { unit, firstSession, secondSession, grade, status } = columns;
  const marks = area(rows.codes, firstSession, 1, unit.components.length);
  for (const column of [firstSession, secondSession, grade, status]) draft.put(rows.codes, column, unit.code);
  draft.merge(marks).merge({ ...marks, row: rows.credits });
  if (unit.credits === undefined) {
    draft.put(rows.credits, firstSession, 1).style(area(rows.credits, firstSession), sheetPalette.input);
  } else {
    draft.formula(rows.credits, firstSession, `=CNAM.RULE("unit.${unit.code}",${RULES_NAME})`);
  }
  const stated = cellReference(rows.credits, firstSession, "both");
  for (const column of [secondSession, grade, status]) draft.formula(rows.credits, column, `=${stated}`);
  putComponents(draft, layout, columns, words);
}

function putComponents(
  draft: SheetDraft,
  { rows }: MarksLayout,
  { unit, firstSession }: UnitColumns,
  words: Words,
): void {
  if (rows.components === undefined || rows.weights === undefined) return;
  draft
    .put(rows.components, MARKS_COLUMN.learner, words.componentsRow)
    .put(rows.weights, MARKS_COLUMN.learner, words.weightsRow)
    .put(rows.components, firstSession, ...unit.components.map(({ label }) => label));
  if (unit.components.length === 1) return;
  const weights = area(rows.weights, firstSession, 1, unit.components.length);
  const areShares =
    unit.components.every(({ weight }) => weight <= 1) && unit.components.some(({ weight }) => weight < 1);
  draft
    .put(rows.weights, firstSession, ...unit.components.map(({ weight }) => weight))
    .style(weights, sheetPalette.input);
  if (areShares) draft.numberFormat(weights, "0 %");
}
