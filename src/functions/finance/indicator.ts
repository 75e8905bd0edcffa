/** `CNAM.INDICATOR`: how far an indicator has come towards its targets. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { messages } from "../../i18n/fr/messages";
import { atLeast, magnitude, ratio, toNumber, type Ratio } from "../../rules/exact/ratio";
import {
  attainments,
  type IndicatorEntry,
  type IndicatorNature,
  type IndicatorResult,
} from "../../rules/finance/indicator";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { ArgumentValue, ResultValue } from "../host";
import { readRatio, readShareText } from "../reading/number-text";
import { describe, isBlank } from "../reading/text";
import { invalid, missing, Rejection } from "../rejection";
import { nearest } from "../rules/nearest";
import type { ResultColumn } from "../table/columns";
import { findChoice, type ColumnChoice } from "../table/table-row";
import { underHeadings } from "../table/under-headings";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Cumul réalisé", format: "number" },
  { heading: "Cumul cible", format: "number" },
  { heading: "Atteinte", format: "share" },
  { heading: "Verdict" },
];

const NATURES: readonly ColumnChoice<IndicatorNature>[] = [
  { id: "flow", label: { fr: "flux", en: "flow" }, synonyms: ["flux annuel"] },
  { id: "stock", label: { fr: "stock", en: "stock" }, synonyms: ["niveau", "effectif"] },
  { id: "threshold", label: { fr: "seuil", en: "threshold" }, synonyms: ["minimum", "au moins"] },
];

export const indicator = defineFunction({
  id: "INDICATOR",
  category: "finance",
  summary: {
    fr: "L’atteinte d’un indicateur : un flux se cumule d’une ligne à l’autre, un stock se lit ligne à ligne.",
    en: "How far an indicator has come: a flow cumulates from row to row, a stock is read row by row.",
  },
  returns: {
    fr: "Par ligne : cumul réalisé, cumul cible, atteinte, verdict",
    en: "For each row: cumulative achieved, cumulative target, attainment, verdict",
  },
  parameters: ["realise", { id: "cible", optional: false }, "nature"],
  results: RESULTS,
  example: {
    formula: '=CNAM.INDICATOR({45;80},{50;70},"flux","pays-aix-2016-2018")',
  },
  run: (call) => {
    const entries = readEntries(call);
    if (entries instanceof Rejection) return entries;
    const rows = attainments(entries, (index) => call.traceOf(index)).map(renderRow);
    return underHeadings(call.rules, RESULTS, rows);
  },
});

function readEntries(call: Call): readonly (IndicatorEntry | null)[] | Rejection {
  for (const parameter of ["realise", "cible"]) {
    if (call.block(parameter) === null) return invalid(messages.argumentRequired(call.nameOf(parameter)));
  }
  const realised = readList(call, "realise", readFigure);
  if (realised instanceof Rejection) return realised;
  const targets = readList(call, "cible", readTarget);
  if (targets instanceof Rejection) return targets;
  if (targets.length !== realised.length)
    return invalid(financeMessages.asManyAs(call.nameOf("cible"), targets.length, realised.length));
  const natures = readNatures(call, realised.length);
  if (natures instanceof Rejection) return natures;
  return realised.map((figure, index) => {
    const target = targets[index] ?? null;
    if (figure === null && target === null) return null;
    return { nature: natures[index] ?? "flow", realised: figure, target };
  });
}

type ReadCell<Value> = (cell: ArgumentValue, where: () => string) => Value | Rejection;

/** The values of a column, or of a row; `[]` when the argument is left out. */
function readList<Value>(call: Call, parameter: string, read: ReadCell<Value>): readonly Value[] | Rejection {
  const block = call.block(parameter) ?? [];
  if (block.length > 1 && block.some((row) => row.length > 1))
    return invalid(financeMessages.oneColumn(call.nameOf(parameter)));
  const values: Value[] = [];
  for (const [row, cells] of block.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = read(cell, () => call.where(parameter, row, column));
      if (value instanceof Rejection) return value;
      values.push(value);
    }
  }
  return values;
}

/** From here on a spreadsheet's numbers no longer hold every unit. */
const TOO_LARGE = ratio(10n ** 13n);

function readFigure(cell: ArgumentValue, where: () => string): Ratio | null | Rejection {
  if (isBlank(cell)) return null;
  if (cell === ZERO_OR_BLANK) return missing(messages.zeroOrBlank(where()));
  if (typeof cell === "object" && cell !== null) {
    const message = messages.errorInCell(where(), cell.error);
    return cell.error === "#N/A" ? missing(message) : invalid(message);
  }
  const value = readRatio(cell, readShareText);
  const isFigure = value !== undefined && !atLeast(magnitude(value), TOO_LARGE);
  return isFigure ? value : invalid(financeMessages.notAFigure(where(), describe(cell)));
}

/** A target of 0 is none: it does not matter whether the cell is blank. */
function readTarget(cell: ArgumentValue, where: () => string): Ratio | null | Rejection {
  return cell === 0 || cell === ZERO_OR_BLANK ? null : readFigure(cell, where);
}

function readNatures(call: Call, count: number): readonly IndicatorNature[] | Rejection {
  const natures = readList(call, "nature", readNature);
  if (natures instanceof Rejection) return natures;
  if (natures.length === count) return natures;
  if (natures.length > 1) return invalid(financeMessages.onceOrAsMany(call.nameOf("nature"), natures.length, count));
  return Array.from({ length: count }, () => natures[0] ?? "flow");
}

function readNature(cell: ArgumentValue, where: () => string): IndicatorNature | Rejection {
  if (isBlank(cell) || cell === 0) return "flow";
  const typed = describe(cell);
  const labels = NATURES.map(({ label }) => label.fr);
  return findChoice(typed, NATURES) ?? invalid(financeMessages.notANature(where(), typed, nearest(typed, labels)));
}

function renderRow(result: IndicatorResult | null): readonly ResultValue[] {
  if (result === null) return RESULTS.map(() => "");
  const { realised, target, attainment, verdict } = result;
  return [figureCell(realised), figureCell(target), figureCell(attainment), financeMessages.verdict[verdict]];
}

/** A target near 0 may make an attainment that no number of a spreadsheet holds: the verdict stands without it. */
function figureCell(value: Ratio | null): ResultValue {
  const figure = value === null ? Number.NaN : toNumber(value);
  return Number.isFinite(figure) ? figure : "";
}
