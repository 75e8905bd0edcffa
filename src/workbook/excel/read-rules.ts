/** Reads the validations and the conditional formats of a sheet. */
import { canonicalAreas } from "../area";
import type { ConditionalFormatEntry } from "../driver";
import type { Area, Validation } from "../model";
import { canonicalValidations } from "../validations";
import { loadConditionalFormats, readConditionalFormat } from "./conditional-rule";
import { rangeAt } from "./read-cells";
import type { Reader } from "./readers";
import { isMixed, loadValidationRule, readValidation } from "./validation-rule";
import { untracked } from "./untracked";

/** How many areas one request asks about, and what each weighs, its answer with its messages included. */
const QUESTIONS = 800;
const QUESTION_BYTES = 1_200;

/** The areas are read whole; a mixed one, in parts that are smaller and smaller. */
export function* readValidations(sheet: Excel.Worksheet, areas: readonly Area[]): Reader<Validation[]> {
  const found: Validation[] = [];
  for (let open: readonly Area[] = canonicalAreas(areas); open.length > 0;) {
    const mixed: Area[] = [];
    for (let start = 0; start < open.length; start += QUESTIONS) {
      const questions = open.slice(start, start + QUESTIONS);
      yield questions.length * QUESTION_BYTES;
      const asked = questions.map((area) => ({ area, source: loadValidation(sheet, area) }));
      yield;
      for (const { area, source } of asked) {
        const validation = isMixed(source) ? null : readValidation(source, area);
        if (validation !== null) found.push(validation);
        else if (isMixed(source) && area.rows * area.columns > 1) mixed.push(area);
      }
    }
    const count = Math.max(2, Math.floor(QUESTIONS / Math.max(1, mixed.length)));
    open = mixed.flatMap((area) => partsOf(area, count));
  }
  return canonicalValidations(found);
}

function loadValidation(sheet: Excel.Worksheet, area: Area): Excel.DataValidation {
  const { dataValidation } = rangeAt(sheet, area);
  loadValidationRule(dataValidation);
  return dataValidation;
}

/** Cuts an area into so many parts or fewer, its columns first: they are what differs in a table. */
function partsOf(area: Area, count: number): Area[] {
  const across = Math.min(area.columns, count);
  const down = Math.min(area.rows, Math.floor(count / across));
  return spansOf(area.row, area.rows, down).flatMap(([row, rows]) =>
    spansOf(area.column, area.columns, across).map(([column, columns]) => ({ row, column, rows, columns })),
  );
}

function spansOf(start: number, length: number, count: number): [start: number, length: number][] {
  return Array.from({ length: count }, (_span, index) => {
    const from = Math.floor((index * length) / count);
    return [start + from, Math.floor(((index + 1) * length) / count) - from];
  });
}

/** Rules are told apart by Excel's numbers for them; their areas, which cost a request more, do not matter here. */
export function* readRules(sheet: Excel.Worksheet): Reader<ConditionalFormatEntry[]> {
  const { conditionalFormats } = untracked(sheet.getRange());
  loadConditionalFormats(conditionalFormats);
  yield;
  return byPriority(conditionalFormats.items).map((item) => {
    const format = readConditionalFormat(item);
    return { id: item.id, format: format && { ...format, areas: [] } };
  });
}

export function byPriority(items: readonly Excel.ConditionalFormat[]): Excel.ConditionalFormat[] {
  return [...items].sort((a, b) => a.priority - b.priority);
}
