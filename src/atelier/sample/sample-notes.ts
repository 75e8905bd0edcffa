/** « Notes » of the sample: the marks sheet of the convention, filled in for eighteen learners. */
import type { Convention } from "../../conventions/types";
import { toolWords } from "../../i18n/tools";
import { createMarksSheet } from "../../tools/create-marks-sheet";
import { MARKS_COLUMN, marksLayout, type MarksLayout } from "../../tools/marks-layout";
import { markedUnits, type Component } from "../../tools/marks-units";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit } from "../../workbook/plan";
import { sampleLearners, type SampleLearner } from "./learners";

export const NOTES = "Notes";

/** The two units marked twice: weights in percentages, then plain coefficients. */
const components: Readonly<Record<string, readonly Component[]>> = {
  USSA27: [
    { label: "CC", weight: 0.4 },
    { label: "Examen", weight: 0.6 },
  ],
  USSA29: [
    { label: "Dossier", weight: 1 },
    { label: "Oral", weight: 1 },
  ],
};

export function notesLayout(convention: Convention): MarksLayout {
  return marksLayout(markedUnits(convention, toolWords.fr.marks, components), sampleLearners.length);
}

export function notesEdits(workbook: WorkbookModel, convention: Convention): readonly Edit[] {
  const options = { convention, learners: sampleLearners.length, locale: "fr", components } as const;
  return [...createMarksSheet(workbook, options).edits, ...entries(notesLayout(convention))];
}

function entries(layout: MarksLayout): readonly Edit[] {
  const { blocks, rows } = layout;
  const block = (column: number, columns: number, cells: readonly (readonly CellInput[])[]): Edit => ({
    kind: "cells",
    range: { sheet: NOTES, row: rows.firstLearner, column, rows: sampleLearners.length, columns },
    cells,
  });
  const { firstSession, secondSession } = blocks;
  return [
    block(
      MARKS_COLUMN.learner,
      1,
      sampleLearners.map(({ name }) => [name]),
    ),
    block(firstSession.column, firstSession.columns, sampleLearners.map(firstMarks)),
    block(
      secondSession.column,
      secondSession.columns,
      sampleLearners.map((learner) => secondMarks(learner, layout)),
    ),
  ];
}

function firstMarks({ marks }: SampleLearner): readonly CellInput[] {
  return marks.split(" ").map((mark) => {
    if (mark === "-") return undefined;
    return /^\d/.test(mark) ? Number(mark) : mark;
  });
}

function secondMarks({ resits = {} }: SampleLearner, { units }: MarksLayout): readonly CellInput[] {
  return units.map(({ unit }) => resits[unit.code]);
}
