/**
 * Colours of the results, and of the marks that are missing. They look at each cell's own text or number: a formula would
 * be calculated cell by cell at each entry, and conditional formats never call a CNAM function.
 */
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { UnitStatus } from "../../rules/grading/unit-grade";
import type { Area, ConditionalFormat } from "../../workbook/model";
import { sheetPalette } from "../sheet-palette";
import { columnRuns, type RowRun } from "./row-runs";

export interface ColouredColumns {
  /** What is compared with the threshold: grades and means. */
  readonly grades: readonly number[];
  /** Statuses, and the diploma's decision. */
  readonly statuses: readonly number[];
  /** Marks of the first session: a blank beside a learner is missing. */
  readonly marks: readonly number[];
}

/** What is this little below the threshold deserves a second look. */
const NEAR = 0.05;
/** A hair under the threshold is under it; computed marks carry no more decimals than this. */
const HAIR = 1e-9;

type Style = NonNullable<ConditionalFormat["style"]>;

const { verdict } = sheetPalette;

/** Functions answer in French whatever the language of the screen. */
const STATUS_COLOURS: Readonly<Record<UnitStatus, Style>> = {
  validated: verdict.validated,
  validatedInSession2: verdict.validatedLater,
  exempt: verdict.exempt,
  session2: verdict.resit,
  complement: verdict.resit,
  notValidated: verdict.refused,
  pending: verdict.pending,
};

/** @param threshold without it nothing is near it */
export function attachColours(
  { grades, statuses, marks }: ColouredColumns,
  runs: readonly RowRun[],
  threshold: number | undefined,
): readonly ConditionalFormat[] {
  const [gradeAreas, statusAreas, markAreas] = [grades, statuses, marks].map((columns) => areasOf(columns, runs));
  return [
    ...(threshold === undefined ? [] : near(gradeAreas ?? [], threshold)),
    ...statusColours().flatMap(({ text, style }) =>
      over(statusAreas ?? [], { kind: "text", match: "beginsWith", text }, style),
    ),
    ...over(markAreas ?? [], { kind: "blank" }, verdict.pending),
  ];
}

/** The longest first: « Validée (session 2) » begins like « Validée ». */
function statusColours(): readonly { readonly text: string; readonly style: Style }[] {
  const { admitted, adjourned } = marksMessages.decision;
  const statuses = Object.entries(STATUS_COLOURS) as [UnitStatus, Style][];
  return [
    ...statuses.map(([status, style]) => ({ text: messages.status[status], style })),
    { text: admitted, style: verdict.validated },
    { text: adjourned, style: verdict.refused },
  ].sort((a, b) => b.text.length - a.text.length);
}

function areasOf(columns: readonly number[], runs: readonly RowRun[]): readonly Area[] {
  return columnRuns(columns).flatMap(({ column, columns: width }) =>
    runs.map(({ row, rows }) => ({ row, column, rows, columns: width })),
  );
}

function near(areas: readonly Area[], threshold: number): readonly ConditionalFormat[] {
  const lowest = Math.round((threshold - NEAR) * 100) / 100 - HAIR;
  return over(
    areas,
    { kind: "cell", comparison: "between", operands: [lowest, threshold - HAIR] },
    { ...verdict.near, bold: true },
  );
}

function over(areas: readonly Area[], rule: ConditionalFormat["rule"], style: Style): readonly ConditionalFormat[] {
  return areas.length === 0 ? [] : [{ areas, rule, style, stopIfTrue: true }];
}
