/** « Carte des notes »: learners in rows, units in columns, each mark coloured against the threshold, on a sheet of its own. */
import { MOST_ROWS } from "../../charts/catalogue/catalogue-chart";
import { findingOf } from "../../charts/catalogue/findings";
import { tellOfCells } from "../../charts/catalogue/tell-formula";
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { Locale } from "../../i18n/locale";
import { nextSteps } from "../../i18n/next-steps";
import type { Area, WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area, areaReference, cellReference } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import { thresholdFormula } from "./distribution";
import { heatBands } from "./heat-bands";
import { marksContext } from "./marks-context";
import type { MarksOptions, MarksResults } from "./marks-results";
import { plainMarks } from "./plain-marks";
import { FIGURE_GRID, putHeadings, putParameter, unlessInError } from "./put-figures";
import { knownFigure, namedRow, namedRows } from "./source-cell";

/** A map of more learners is read by nobody. */
export const MOST_LEARNERS = MOST_ROWS;

const WIDTH = { learner: 260, unit: 96 } as const;
const ROW_HEIGHT = 22;
const PARAMETER_ROW = 3;
const HEADING_ROW = 5;

/** The tables that name people and hold their marks out of 20, computed ones first. */
export function heatSources(workbook: WorkbookModel, options: MarksOptions): readonly MarksResults[] {
  const context = marksContext(workbook, options);
  const all = [...context.completed, ...plainMarks(context).drawn];
  return all.filter((source) => source.grades.length > 0 && namedRows(source).length > 0);
}

/** What the parts of the sheet share. */
interface HeatPage {
  readonly draft: SheetDraft;
  readonly source: MarksResults;
  readonly locale: Locale;
  /** The rows of the source that name somebody. */
  readonly people: readonly number[];
  /** The cell of the threshold. */
  readonly limit: string;
  /** Where the marks stand. */
  readonly marks: Area;
}

export function createHeatMap(workbook: WorkbookModel, source: MarksResults, options: MarksOptions): Plan {
  const { locale } = options;
  const words = chartSheetWords[locale];
  const { rules } = marksContext(workbook, options);
  const draft = new SheetDraft(freeSheetName(workbook, words.heatMap.sheet), {
    tabColor: sheetPalette.tab.dashboard,
    hideGridlines: true,
  });
  const limit = cellReference(PARAMETER_ROW, 1, "both");
  const people = namedRows(source);
  const marks = area(HEADING_ROW + 1, 1, people.length, source.grades.length);
  const page: HeatPage = { draft, source, locale, people, limit, marks };
  const input = { formula: `=${thresholdFormula(rules)}` };
  putTitle(page);
  putParameter(draft, { label: words.threshold, format: "General", input }, { row: PARAMETER_ROW, column: 0 });
  putMarks(page);
  putCounts(page);
  const end = putLegend(page, marks.row + marks.rows + 2);
  draft.freeze(marks.row, 1).print({
    paper: "A4",
    orientation: "landscape",
    repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
    area: area(0, 0, end, source.grades.length + 1),
  });
  return bound(
    workbook,
    { label: words.heatMap.plan(source.sheet.name), edits: draft.edits(), next: nextSteps[locale].heatMap },
    [source.sheet.name],
  );
}

function putTitle({ draft, source, locale, limit, marks }: HeatPage): void {
  const words = chartSheetWords[locale];
  const cells = areaReference(marks, "both");
  // As the distribution of the same marks says it.
  const finding = findingOf(
    "distribution",
    {
      ...tellOfCells(locale),
      total: (id) => `(COUNTIF(${cells},"${id === "below" ? "<" : ">="}"&${limit})+0*SUM(${cells}))`,
      lowest: () => limit,
    },
    locale,
  );
  draft
    .formula(0, 0, `=${unlessInError(finding, words.heatMap.sheet, locale)}`)
    .put(1, 0, words.followsThat(source.sheet.name))
    .put(2, 0, words.heatMap.description)
    .style(area(0, 0), { bold: true, fontSize: 16, color: sheetPalette.title, vertical: "middle" })
    .style(area(1, 0, 2), { fontSize: 10, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ 0: 32, 1: ROW_HEIGHT, 2: ROW_HEIGHT })
    .widths({ 0: WIDTH.learner, ...Object.fromEntries(source.grades.map((_, index) => [1 + index, WIDTH.unit])) });
}

/** Each colour in words, under the marks: above, it would take the room of what is frozen. Gives the row that follows. */
function putLegend({ draft, locale, limit }: HeatPage, top: number): number {
  draft
    .put(top, 0, chartSheetWords[locale].heatMap.legend)
    .style(area(top, 0), { bold: true, fontSize: 10, vertical: "middle", ...sheetPalette.subheading })
    .heights({ [top]: ROW_HEIGHT });
  const bands = heatBands(limit, locale);
  bands.forEach(({ said, style }, index) => {
    const row = top + 1 + index;
    draft
      .formula(row, 0, `=${said}`)
      .style(area(row, 0), { fontSize: 10, vertical: "middle", border: FIGURE_GRID, ...style })
      .heights({ [row]: ROW_HEIGHT });
  });
  return top + 1 + bands.length;
}

function putMarks({ draft, source, locale, people, limit, marks }: HeatPage): void {
  const { heatMap } = chartSheetWords[locale];
  const labels = source.grades.map(({ label }) => label);
  putHeadings(draft, [heatMap.learner, ...labels], HEADING_ROW, 0);
  draft.heights({ [HEADING_ROW]: wrappedHeight(labels.map((text) => ({ text, width: WIDTH.unit }))) });
  people.forEach((row, index) => {
    draft
      .formula(marks.row + index, 0, `=${namedRow(source, row).formula}`)
      .heights({ [marks.row + index]: ROW_HEIGHT });
    source.grades.forEach(({ column }, unit) => {
      draft.formula(marks.row + index, 1 + unit, `=${knownFigure(source.sheet, row, column).reads}`);
    });
  });
  draft
    .style({ ...marks, column: 0, columns: 1 }, { fontSize: 10, vertical: "middle", border: FIGURE_GRID })
    .style({ ...marks, row: HEADING_ROW, rows: 1 }, { horizontal: "center" })
    .style(marks, { fontSize: 10, vertical: "middle", horizontal: "center", border: FIGURE_GRID })
    .numberFormat(marks, "0.00");
  for (const { when, style } of heatBands(limit, locale))
    draft.conditionalFormat({
      areas: [marks],
      rule: { kind: "formula", formula: `=${when(cellReference(marks.row, marks.column))}` },
      style,
      stopIfTrue: true,
    });
}

/** Under each unit, how many marks are under the threshold. */
function putCounts({ draft, source, locale, limit, marks }: HeatPage): void {
  const row = marks.row + marks.rows;
  draft.put(row, 0, chartSheetWords[locale].heatMap.count);
  source.grades.forEach((_, index) => {
    const cells = areaReference({ ...marks, column: 1 + index, columns: 1 });
    draft.formula(row, 1 + index, `=COUNTIF(${cells},"<"&${limit})`);
  });
  draft
    .style(area(row, 0, 1, 1 + source.grades.length), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      border: FIGURE_GRID,
      ...sheetPalette.total,
    })
    .style(area(row, 1, 1, source.grades.length), { horizontal: "center" })
    .heights({ [row]: ROW_HEIGHT });
}
