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
import type { ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { readRatio, readShareText } from "../../spreadsheet/cell/number-text";
import { readCells, type ReadCell } from "../reading/cells";
import { describe, isBlank } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { nearest } from "../../spreadsheet/words/nearest";
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
  const read = all([
    readList(call, "realise", readFigure),
    readList(call, "cible", readTarget),
    readList(call, "nature", readNature),
  ]);
  if (read instanceof Rejection) return read;
  const [realised, targets, given] = read;
  const natures = naturesOf(call, given, realised.length);
  const misfit =
    targets.length === realised.length
      ? undefined
      : invalid(financeMessages.asManyAs(call.nameOf("cible"), targets.length, realised.length)).standing();
  const fitting = all([misfit, natures]);
  if (fitting instanceof Rejection) return fitting;
  const [, kinds] = fitting;
  return realised.map((figure, index) => {
    const target = targets[index] ?? null;
    if (figure === null && target === null) return null;
    return { nature: kinds[index] ?? "flow", realised: figure, target };
  });
}

/** The values of a column, or of a row; `[]` when the argument is left out. */
function readList<Value>(call: Call, parameter: string, read: ReadCell<Value>): readonly Value[] | Rejection {
  const block = call.block(parameter) ?? [];
  if (block.length > 1 && block.some((row) => row.length > 1))
    return invalid(financeMessages.oneColumn(call.nameOf(parameter))).standing();
  return readCells(call, parameter, read);
}

/** From here on a spreadsheet's numbers no longer hold every unit. */
const TOO_LARGE = ratio(10n ** 13n);

function readFigure(cell: Content, where: () => string): Ratio | null | Rejection {
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
function readTarget(cell: Content, where: () => string): Ratio | null | Rejection {
  return cell === 0 || cell === ZERO_OR_BLANK ? null : readFigure(cell, where);
}

/** One for all, or one each. */
function naturesOf(
  call: Call,
  natures: readonly IndicatorNature[],
  count: number,
): readonly IndicatorNature[] | Rejection {
  if (natures.length === count) return natures;
  if (natures.length > 1)
    return invalid(financeMessages.onceOrAsMany(call.nameOf("nature"), natures.length, count)).standing();
  return Array.from({ length: count }, () => natures[0] ?? "flow");
}

function readNature(cell: Content, where: () => string): IndicatorNature | Rejection {
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
