/** The colours of a marks sheet, read from the status columns: conditional formats never call a CNAM function. */
import { messages } from "../i18n/fr/messages";
import type { ConditionalFormat } from "../workbook/model";
import { cellReference } from "./cell-reference";
import { learnersArea, MARKS_COLUMN, type MarksLayout, type Span } from "./marks-layout";
import { sheetPalette } from "./sheet-palette";

const { verdict } = sheetPalette;
/** Functions answer in French whatever the language of the screen. */
const { status } = messages;

interface ColourRule {
  readonly when: (status: string, cell: string, learner: string) => string;
  readonly style: NonNullable<ConditionalFormat["style"]>;
}

const isResit = (cell: string): string => `OR(${cell}="${status.session2}",${cell}="${status.complement}")`;

const toCorrect: ColourRule = {
  when: (result) => `ISERROR(${result})`,
  style: { ...verdict.refused, bold: true, underline: true },
};

const firstSession: readonly ColourRule[] = [
  toCorrect,
  { when: (_result, cell, learner) => `AND(${cell}="",${learner}<>"")`, style: verdict.pending },
  { when: (result) => `${result}="${status.validated}"`, style: verdict.validated },
  { when: (result) => `${result}="${status.validatedInSession2}"`, style: verdict.validatedLater },
  { when: (result) => `${result}="${status.exempt}"`, style: verdict.exempt },
  { when: isResit, style: verdict.resit },
  { when: (result) => `${result}="${status.notValidated}"`, style: verdict.refused },
];

const secondSession: readonly ColourRule[] = [
  { when: (result, cell) => `AND(ISERROR(${result}),${cell}<>"")`, style: toCorrect.style },
  { when: isResit, style: verdict.resit },
  { when: (result, cell) => `AND(${result}="${status.validatedInSession2}",${cell}<>"")`, style: verdict.validated },
  { when: (result, cell) => `AND(${result}="${status.notValidated}",${cell}<>"")`, style: verdict.refused },
];

const results: readonly ColourRule[] = [
  toCorrect,
  { when: (result) => `${result}="${status.validated}"`, style: verdict.validated },
  { when: (result) => `${result}="${status.validatedInSession2}"`, style: verdict.validatedLater },
  { when: (result) => `${result}="${status.exempt}"`, style: verdict.exempt },
  { when: isResit, style: verdict.resit },
  { when: (result) => `${result}="${status.notValidated}"`, style: verdict.refused },
  { when: (result) => `${result}="${status.pending}"`, style: verdict.pending },
];

/** A grade that waits for a mark shows `#N/A`: it is no fault, it stays quiet. */
const grades: readonly ColourRule[] = [
  { when: (_result, cell) => `ISNA(${cell})`, style: verdict.pending },
  ...results,
];

export function marksColours(layout: MarksLayout): readonly ConditionalFormat[] {
  const { blocks } = layout;
  return [
    ...firstSessionRuns(layout).flatMap((run) => coloured(layout, run, run.status, firstSession)),
    ...coloured(layout, blocks.secondSession, blocks.statuses.column, secondSession),
    ...coloured(layout, blocks.grades, blocks.statuses.column, grades),
    ...coloured(layout, blocks.statuses, blocks.statuses.column, results),
  ];
}

/** Columns side by side whose statuses are side by side too: one set of formulas serves them all. */
function firstSessionRuns({ units }: MarksLayout): readonly (Span & { readonly status: number })[] {
  const runs: { column: number; columns: number; status: number }[] = [];
  for (const { unit, firstSession: first, status: statusColumn } of units) {
    unit.components.forEach((_, index) => {
      const column = first + index;
      const last = runs.at(-1);
      const follows = last !== undefined && statusColumn - column === last.status - last.column;
      if (follows) last.columns += 1;
      else runs.push({ column, columns: 1, status: statusColumn });
    });
  }
  return runs;
}

function coloured(
  layout: MarksLayout,
  span: Span,
  statusColumn: number,
  rules: readonly ColourRule[],
): readonly ConditionalFormat[] {
  const row = layout.rows.firstLearner;
  const target = learnersArea(layout, span);
  const references = [
    cellReference(row, statusColumn),
    cellReference(row, span.column),
    cellReference(row, MARKS_COLUMN.learner, "column"),
  ] as const;
  return rules.map(({ when, style }) => ({
    areas: [target],
    rule: { kind: "formula", formula: `=${when(...references)}` },
    style,
    stopIfTrue: true,
  }));
}
