/** Of a report: how many learners there are and what became of them, what the jury decided, and how each unit went. */
import { outcomes } from "../../../functions/outcomes/outcomes";
import { accountMessages } from "../../../i18n/fr/messages/accounts";
import { marksMessages } from "../../../i18n/fr/messages/marks";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { CellInput } from "../../../workbook/plan";
import { absoluteRange, area, quoted } from "../../cell-reference";
import type { ChartFigures } from "../../charts/chart-figures";
import type { FiguresSheet } from "../../charts/figures-sheet";
import { callsCnam } from "../../cnam-calls";
import { minutesPlaces } from "../../jury/minutes-places";
import { errorsOf } from "../../pass-errors";
import { isSet } from "../convention-keys";
import type { CreatedSheet } from "../created-sheet";
import type { ReportTable } from "./report-sections";

export interface Decided {
  /** Headings, names, decisions and what stands between them, as a function reads them. */
  readonly table: RangeRef;
  /** The decisions under their heading. */
  readonly decisions: RangeRef;
  /** What decided: a diploma, or a year. */
  readonly by: "DIPLOMA" | "YEAR";
}

/** The last minutes of a jury that decide something. */
export function decidedIn({ sheets }: WorkbookModel): Decided | null {
  const found = sheets.flatMap((sheet): readonly Decided[] => {
    const decisions = sheet.visibility === "visible" ? (minutesPlaces(sheet)?.decisions ?? null) : null;
    if (decisions === null) return [];
    const formulas = Object.values(sheet.cells[decisions.row] ?? {}).flatMap(({ formula }) => formula ?? []);
    const by = formulas.some((formula) => callsCnam(formula, ["YEAR"])) ? "YEAR" : "DIPLOMA";
    return [{ table: { ...decisions, column: 0, columns: decisions.column + 1 }, decisions, by }];
  });
  return found.at(-1) ?? null;
}

/** In the order of the rows of OUTCOMES; neither what breaks off nor what follows is on minutes. */
const TOLD = ["enrolled", "presented", "passed", "partial"] as const;
const OUTCOME = { count: 3, outOf: 4, rate: 5 } as const;

/** Masked by the function itself where few are counted. */
export function outcomesTable(sheet: CreatedSheet, figures: FiguresSheet, decided: Decided | null): ReportTable {
  const words = sheet.words.report;
  const { title, headings } = words.outcomes;
  const decision = accountMessages.outcome;
  if (decided?.by !== "DIPLOMA") return { title, headings, rows: [], remarks: [words.noMinutes] };
  const results = outcomes.description.results ?? [];
  const top = figures.take(Object.keys(decision).length + 1);
  const rows = top + (sheet.showsHeadings ? 1 : 0);
  if (!sheet.showsHeadings) figures.draft.put(top, 0, ...results.map(({ heading }) => heading));
  figures.draft.formula(top, 0, `=CNAM.OUTCOMES(${absoluteRange(decided.table)},${sheet.rules})`);
  return {
    title,
    headings,
    formats: ["0", "0", "0.0 %"],
    rows: TOLD.map((kind, index) => [
      decision[kind],
      ...Object.values(OUTCOME).map((column) => ({ formula: `=${figures.at(rows + index, column)}` })),
    ]),
    remarks: [words.from(decided.decisions.sheet)],
  };
}

/** The texts that decide, in the order in which one is cited. */
const DECIDED_BY = ["diploma.mean", "diploma.credits", "grading.threshold"] as const;

export function decisionsTable(sheet: CreatedSheet, decided: Decided | null): ReportTable {
  const { request, rules, words } = sheet;
  const { title, headings } = words.report.decisions;
  if (decided === null) return { title, headings, rows: [], remarks: [words.report.noMinutes] };
  const { row, rows, ...place } = decided.decisions;
  const range = absoluteRange({ ...place, row: row + 1, rows: rows - 1 });
  const said = decided.by === "YEAR" ? marksMessages.yearDecision : marksMessages.decision;
  const key = DECIDED_BY.find((one) => isSet(request.convention, one));
  return {
    title,
    headings,
    formats: ["0"],
    rows: Object.values(said).map((word) => [
      word,
      { formula: `=COUNTIF(${range},${quoted(word)})+${errorsOf(range)}` },
    ]),
    remarks: [...(key === undefined ? [] : [{ formula: `=CNAM.SOURCE("${key}",${rules})` }])],
  };
}

/** A page has room for so many. */
const MOST_UNITS = 16;

/**
 * @param chart the success rates of the units
 * @param least the cell that says the smallest number of people who are told of
 */
export function unitsTable(
  sheet: CreatedSheet,
  figures: FiguresSheet,
  chart: ChartFigures | undefined,
  least: string,
): ReportTable {
  const words = sheet.words.report;
  const { title, headings, below, others } = words.units;
  if (!chart) return { title, headings, rows: [], remarks: [words.noMarks] };
  const { body, columnOf } = figures.put(chart);
  const shown = Math.min(body.rows, MOST_UNITS);
  const cell = (index: number, id: string): string => figures.at(body.row + index, columnOf(id));
  const rows = Array.from({ length: shown }, (_, index): readonly CellInput[] => {
    const outOf = cell(index, "assessed");
    const told = (id: string, instead: string): CellInput => ({
      formula: `=IF(${outOf}="","",IF(${outOf}<${least},${instead},${cell(index, id)}))`,
    });
    const masked = quoted(accountMessages.masked);
    const fewer = `${quoted("< ")}&${least}`;
    return [
      { formula: `=${figures.at(body.row + index, body.column)}` },
      told("passed", masked),
      told("assessed", fewer),
      told("rate", masked),
    ];
  });
  const left = body.rows - shown;
  return {
    title,
    headings,
    formats: ["0", "0", "0 %"],
    rows,
    names: chart.labels.map(({ value }) => value),
    remarks: [
      { formula: belowFormula(figures, { body, columnOf, least }, below) },
      { formula: `=CNAM.SOURCE("grading.threshold",${sheet.rules})` },
      ...(left > 0 ? [others(left, figures.draft.name)] : []),
    ],
  };
}

interface UnitPlaces {
  readonly body: { readonly row: number; readonly rows: number };
  readonly columnOf: (id: string) => number;
  readonly least: string;
}

/** Of the units whose rate is told: « 2 UE sous 60 % ». */
function belowFormula(
  figures: FiguresSheet,
  { body, columnOf, least }: UnitPlaces,
  below: { readonly before: string; readonly after: string },
): string {
  const range = (id: string): string =>
    absoluteRange(figures.draft.range({ ...area(body.row, columnOf(id)), rows: body.rows }));
  const [rate, outOf, limit] = [range("rate"), range("assessed"), range("limit")];
  const isTold = `(${outOf}<>"")*(${outOf}>=${least})*(${rate}<>"")`;
  const first = figures.at(body.row, columnOf("limit"));
  return `=SUMPRODUCT(${isTold}*(${rate}<${limit}))&${quoted(below.before)}&ROUND(${first}*100,0)&${quoted(below.after)}`;
}
