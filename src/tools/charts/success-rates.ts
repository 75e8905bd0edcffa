/** How many acquire their units: by unit, by session, by group. */
import { messages } from "../../i18n/fr/messages";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import { rulesInForce } from "../audit/rules-in-force";
import { quoted } from "../cell-reference";
import { readTable, tablesOf } from "../reading/read-sheet";
import type { SheetModel } from "../../workbook/model";
import { statisticFormula, statisticNow, type Statistic } from "../statistic";
import { withoutMessage } from "../without-message";
import { computed, type ChartFigures, type FigureCell } from "./chart-figures";
import type { MarksContext } from "./marks-context";
import type { MarksResults, UnitResults } from "./marks-results";
import { figureOf, referenceTo } from "./source-cell";

/** Under it, a success rate deserves a look: where the chart starts from, which the user may change. */
const ALERT_RATE = 0.6;

/** A figure of STATS over the statuses of a unit: what the function answers, here and in the cell. */
export function statistic(
  results: MarksResults,
  unit: UnitResults,
  which: Statistic,
  context: MarksContext,
): FigureCell {
  const { sheet, first } = results;
  const rows = rowsOf(results);
  const cells = rows.map((row) => [withoutMessage(sheet.cells[row]?.[unit.column]?.value ?? null)]);
  const { block, rules } = rulesInForce(context.workbook, context.convention);
  const range = referenceTo(sheet, first, unit.column, rows.length);
  return {
    value: figureOf(withoutMessage(statisticNow(which, cells, block ?? [[rules.convention.id]]))),
    // A range that was deleted is an error of its own: the chart says that it is gone.
    formula: () => `IF(ROWS(${range})>0,${statisticFormula(which, range, context.rules)})`,
  };
}

export function successRates(results: MarksResults, context: MarksContext): ChartFigures {
  const names = chartKindWords[context.locale].columns;
  const { statuses } = results;
  const of = (which: Statistic): readonly FigureCell[] =>
    statuses.map((unit) => statistic(results, unit, which, context));
  const rates = of("assessedRate");
  const side = (isBelow: boolean): readonly FigureCell[] =>
    rates.map(({ value }) => ({
      value: computed([value], (rate = 0) => (rate < ALERT_RATE === isBelow ? rate : null)),
      formula: ({ beside }) => {
        const [rate, limit] = [beside("rate"), beside("limit")] as const;
        return isBelow ? `IF(${rate}="","",IF(${rate}<${limit},${rate},""))` : `IF(${rate}<${limit},"",${rate})`;
      },
    }));
  return {
    kind: "successRate",
    subject: results.sheet.name,
    sheets: [results.sheet.name],
    parameter: { label: chartSheetWords[context.locale].alertRate, format: "0 %", input: ALERT_RATE },
    labels: statuses.map(({ label }) => ({ value: label, formula: quoted(label) })),
    columns: [
      { id: "passed", name: names.passed, format: "0", cells: of("assessedSuccesses") },
      { id: "assessed", name: names.assessed, format: "0", cells: of("assessedTotal") },
      { id: "rate", name: names.rate, format: "0 %", cells: rates },
      { id: "limit", name: names.limit, format: "0 %", cells: statuses.map(() => parameterCell(ALERT_RATE)) },
      { id: "below", name: names.below, format: "0 %", cells: side(true) },
      { id: "reached", name: names.reached, format: "0 %", cells: side(false) },
    ],
  };
}

export function parameterCell(value: number): FigureCell {
  return { value, formula: ({ parameter }) => parameter };
}

/** Functions answer in French whatever the language of the screen. */
const { status } = messages;
const ACQUIRED = [status.validated, status.validatedInSession2];
const ASSESSED = [...ACQUIRED, status.session2, status.complement, status.notValidated];

/** What session 1 gave, and where session 2 has brought it: out of the same learners, those who are assessed. */
export function sessionRates(results: MarksResults, context: MarksContext): ChartFigures {
  const names = chartKindWords[context.locale].columns;
  const { statuses, sheet } = results;
  const of = (which: Statistic): readonly FigureCell[] =>
    statuses.map((unit) => statistic(results, unit, which, context));
  const assessed = of("assessedTotal");
  const acquired = statuses.map((unit) => counted(results, [unit], [status.validated]));
  const firsts = acquired.map(({ value, formula }, row): FigureCell => ({
    value: computed([value, assessed[row]?.value ?? null], shareOf),
    formula: (own) => `IF(N(${own.beside("assessed")})=0,"",ROUND((${formula(own)})/${own.beside("assessed")},4))`,
  }));
  return {
    kind: "successBySession",
    subject: sheet.name,
    sheets: [sheet.name],
    labels: statuses.map(({ label }) => ({ value: label, formula: quoted(label) })),
    columns: [
      { id: "assessed", name: names.assessed, format: "0", cells: assessed },
      { id: "session1", name: names.session1, format: "0 %", cells: firsts },
      { id: "afterSession2", name: names.afterSession2, format: "0 %", cells: of("assessedRate") },
      {
        id: "later",
        name: names.later,
        format: "0",
        cells: statuses.map((unit) => counted(results, [unit], [status.validatedInSession2])),
      },
    ],
  };
}

const TO_FOUR_DECIMALS = 10_000;

/** To a hundredth of a per cent, as the formula rounds it; unknown out of nobody. */
function shareOf(some = 0, all = 0): number | null {
  return all === 0 ? null : Math.round((some * TO_FOUR_DECIMALS) / all) / TO_FOUR_DECIMALS;
}

/** All the units of each group together; `null` where no column says whose group it is. */
export function groupRates(results: MarksResults, context: MarksContext): ChartFigures | null {
  const column = groupColumn(results);
  const { statuses, sheet } = results;
  if (column === undefined || statuses.length === 0) return null;
  const names = chartKindWords[context.locale].columns;
  const groups = groupsIn(results, column);
  const of = (words: readonly string[]): readonly FigureCell[] =>
    groups.map((group) => counted(results, statuses, words, { column, group }));
  const [passed, assessed] = [of(ACQUIRED), of(ASSESSED)];
  const rates = passed.map(({ value }, row): FigureCell => ({
    value: computed([value, assessed[row]?.value ?? null], shareOf),
    formula: ({ beside }) => `IF(${beside("assessed")}=0,"",ROUND(${beside("passed")}/${beside("assessed")},4))`,
  }));
  return {
    kind: "successByGroup",
    subject: sheet.name,
    sheets: [sheet.name],
    labels: groups.map((group) => ({ value: group, formula: quoted(group) })),
    columns: [
      { id: "passed", name: names.acquiredUnits, format: "0", cells: passed },
      { id: "assessed", name: names.assessedUnits, format: "0", cells: assessed },
      { id: "rate", name: names.rate, format: "0 %", cells: rates },
    ],
  };
}

/** As COUNTIFS tells them: capitals make no other group. */
function groupsIn({ sheet, first, last }: MarksResults, column: number): readonly string[] {
  const found = new Map<string, string>();
  for (let row = first; row <= last; row += 1) {
    const name = groupText(sheet, row, column);
    if (name.trim() !== "" && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  return [...found.values()];
}

function groupText(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells[row]?.[column]?.value ?? null;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function groupColumn({ sheet, first, last }: MarksResults): number | undefined {
  const table = tablesOf(sheet).find(({ dataRows }) => dataRows.some((row) => row >= first && row <= last));
  const columns = table === undefined ? [] : readTable(sheet, table).columns;
  return columns.find(({ role }) => role.value === "group" && role.certainty !== "unsure")?.column;
}

function rowsOf({ first, last }: MarksResults): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How many statuses are one of the words, of one group or of all. */
function counted(
  results: MarksResults,
  units: readonly UnitResults[],
  words: readonly string[],
  only?: { readonly column: number; readonly group: string },
): FigureCell {
  const { sheet, first } = results;
  const rows = rowsOf(results);
  const isIn = (row: number): boolean =>
    only === undefined || groupText(sheet, row, only.column).toLowerCase() === only.group.toLowerCase();
  const values = units.flatMap(({ column }) => rows.filter(isIn).map((row) => sheet.cells[row]?.[column]?.value));
  const range = (column: number): string => referenceTo(sheet, first, column, rows.length);
  const list = `{${words.map(quoted).join(",")}}`;
  const among = only === undefined ? "" : `,${range(only.column)},${quoted(only.group)}`;
  return {
    value: values.filter((value) => typeof value === "string" && words.includes(value)).length,
    formula: () => units.map(({ column }) => `SUM(COUNTIFS(${range(column)},${list}${among}))`).join("+"),
  };
}
