/** Charts of the marks, from the results that the workbook computes of them. */
import type { ChartKind } from "../../charts/catalogue/chart-kinds";
import type { Locale } from "../../i18n/locale";
import { chartKindWords } from "../../i18n/chart-kinds";
import { chartSheetWords } from "../../i18n/chart-sheets";
import { quoted } from "../cell-reference";
import { idsUnder, valueOf } from "../create/convention-keys";
import { computed, type ChartFigures, type FigureCell, type FiguresColumn } from "./chart-figures";
import { distributionOf } from "./distribution";
import type { LeftOutMarks } from "./left-out-marks";
import type { MarksContext } from "./marks-context";
import type { MarksResults, UnitResults } from "./marks-results";
import { plainMarks } from "./plain-marks";
import { groupRates, parameterCell, sessionRates, statistic, successRates } from "./success-rates";
import { knownFigure, namedRow, namedRows } from "./source-cell";

export const marksKinds = [
  "successRate",
  "successBySession",
  "successByGroup",
  "distribution",
  "credits",
  "deviation",
] as const satisfies readonly ChartKind[];

export function chartsOfMarks(kind: (typeof marksKinds)[number], context: MarksContext): readonly ChartFigures[] {
  const { completed: results } = context;
  switch (kind) {
    case "successRate":
      return results.flatMap((one) => (one.statuses.length > 0 ? [successRates(one, context)] : []));
    case "successBySession":
      return results.flatMap((one) => (one.statuses.length > 0 ? [sessionRates(one, context)] : []));
    case "successByGroup":
      return results.flatMap((one) => groupRates(one, context) ?? []);
    case "distribution":
      return [
        ...results.flatMap((one) => distributions(one, context)),
        ...plainMarks(context).drawn.flatMap((one) => eachDistribution(one, context)),
      ];
    case "credits":
      return results.flatMap((one) => credits(one, context) ?? []);
    case "deviation":
      return deviations(results, context);
  }
}

/** Columns of marks that give no chart, and why. */
export function marksNotDrawn(context: MarksContext): readonly LeftOutMarks[] {
  return plainMarks(context).leftOut;
}

/** All the units together, then each. */
function distributions(results: MarksResults, context: MarksContext): readonly ChartFigures[] {
  const { grades, sheet } = results;
  if (grades.length === 0) return [];
  const words = chartSheetWords[context.locale];
  const all = distributionOf(results, grades, words.allUnits(sheet.name), context);
  const each = eachDistribution(results, context);
  return grades.length > 1 ? [all, ...each] : each;
}

function eachDistribution(results: MarksResults, context: MarksContext): readonly ChartFigures[] {
  const { grades, sheet } = results;
  return grades.map((unit) => distributionOf(results, [unit], `${unit.label} (${sheet.name})`, context));
}

/** Out of the credits of the convention's units; none where it lists no unit. */
function credits(results: MarksResults, { convention, locale, rules }: MarksContext): ChartFigures | null {
  const { sheet, credits: column } = results;
  const codes = idsUnder(convention, "unit.<CODE>");
  const required = codes.reduce((sum, code) => sum + Number(valueOf(convention, `unit.${code}`)?.value ?? 0), 0);
  if (column === undefined || required === 0) return null;
  const rows = namedRows(results);
  const earned = rows.map((row) => knownFigure(sheet, row, column));
  const keys = codes.map((code) => `"unit.${code}"`).join(",");
  return {
    kind: "credits",
    subject: sheet.name,
    sheets: [sheet.name],
    parameter: {
      label: chartSheetWords[locale].requiredCredits,
      format: "0",
      input: { formula: `=SUM(CNAM.RULE({${keys}},${rules}))` },
    },
    labels: rows.map((row) => namedRow(results, row)),
    columns: creditColumns(earned, required, locale),
  };
}

/** What each learner has earned, what is required, and what is missing. */
function creditColumns(earned: readonly FigureCell[], required: number, locale: Locale): readonly FiguresColumn[] {
  const names = chartKindWords[locale].columns;
  const missing = earned.map(({ value }): FigureCell => ({
    value: computed([value], (own = 0) => Math.max(0, required - own)),
    formula: ({ beside }) => `IF(${beside("earned")}="","",MAX(0,${beside("required")}-${beside("earned")}))`,
  }));
  return [
    { id: "earned", name: names.earned, format: "0", cells: earned },
    { id: "required", name: names.required, format: "0", cells: earned.map(() => parameterCell(required)) },
    { id: "missing", name: names.missing, format: "0", cells: missing },
  ];
}

/** Each table of marks beside the next one, on the units that both have. */
function deviations(results: readonly MarksResults[], context: MarksContext): readonly ChartFigures[] {
  return results.slice(1).flatMap((second, index) => {
    const first = results[index];
    return (first && deviation(first, second, context)) ?? [];
  });
}

function deviation(first: MarksResults, second: MarksResults, context: MarksContext): ChartFigures | null {
  const pairs = first.statuses.flatMap((unit) => {
    const same = second.statuses.find(({ code }) => code === unit.code);
    return same ? [{ unit, same }] : [];
  });
  if (pairs.length === 0) return null;
  const rates = (id: "first" | "second", of: MarksResults, units: readonly UnitResults[]): FiguresColumn => ({
    id,
    name: of.sheet.name,
    format: "0 %",
    cells: units.map((unit) => statistic(of, unit, "assessedRate", context)),
  });
  const [units, sames] = [pairs.map(({ unit }) => unit), pairs.map(({ same }) => same)] as const;
  return {
    kind: "deviation",
    subject: `${first.sheet.name} / ${second.sheet.name}`,
    sheets: [first.sheet.name, second.sheet.name],
    labels: units.map(({ label }) => ({ value: label, formula: quoted(label) })),
    columns: [rates("first", first, units), rates("second", second, sames)],
  };
}
