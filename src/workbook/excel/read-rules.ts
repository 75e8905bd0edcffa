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

/** The areas are read whole; a mixed one, cell by cell in one more request. */
export function* readValidations(sheet: Excel.Worksheet, areas: readonly Area[]): Reader<Validation[]> {
  const wholes = canonicalAreas(areas).map((area) => ({ area, source: loadValidation(sheet, area) }));
  yield;
  const cells = wholes
    .filter(({ source }) => isMixed(source))
    .flatMap(({ area }) => cellsOf(area))
    .map((area) => ({ area, source: loadValidation(sheet, area) }));
  if (cells.length > 0) yield;
  const uniform = wholes.filter(({ source }) => !isMixed(source));
  const found = [...uniform, ...cells].map(({ area, source }) => readValidation(source, area));
  return canonicalValidations(found.filter((validation) => validation !== null));
}

function loadValidation(sheet: Excel.Worksheet, area: Area): Excel.DataValidation {
  const { dataValidation } = rangeAt(sheet, area);
  loadValidationRule(dataValidation);
  return dataValidation;
}

function cellsOf(area: Area): Area[] {
  return Array.from({ length: area.rows * area.columns }, (_cell, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
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
