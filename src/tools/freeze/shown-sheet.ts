/** A sheet as a partner may have it: what it shows, and nothing that it hides, mentions or reads elsewhere. */
import type { ChartSource, ChartSpec } from "../../charts/chart-spec";
import { sameSheetName } from "../../workbook/address";
import { boundingArea } from "../../workbook/area";
import { followFormula } from "../../workbook/formula/references";
import {
  conditionalFormulas,
  rewriteConditionalRule,
  rewriteValidationRule,
  validationFormulas,
  type Rewrite,
} from "../../workbook/formula/rule-formulas";
import type {
  Area,
  CellMatrix,
  CellValue,
  ChartModel,
  ConditionalFormat,
  PrintSetup,
  SheetModel,
  Validation,
  WorkbookModel,
} from "../../workbook/model";
import { cellsIn } from "../../workbook/model-edit/cells";
import { frozenCells } from "./frozen-cells";
import { hiddenContents, NOTHING_HIDDEN, type HiddenContents } from "./hidden-contents";
import type { LeftOut } from "./left-out";
import { staysAtHome, type Home } from "./stays-at-home";

export interface ShownOptions {
  /** What the copy is called. */
  readonly copy: string;
  /** The CNAM functions' ids, without the namespace. */
  readonly functionIds: readonly string[];
  /** Rows and columns out of sight, and cells whose format shows nothing: empty in the copy, or as they are. */
  readonly hidden: "leftOut" | "copied";
}

export interface ShownSheet {
  readonly sheet: SheetModel;
  readonly leftOut: LeftOut;
}

/**
 * Formulas that call a CNAM function, read another sheet, a name or what the copy does not hold become the values they
 * show; the others stay and read the copy. Formats, merges, sizes and panes are copied; rules and charts too, as far as
 * the copy alone can feed them. Comments and the words of headers and footers stay with the original.
 */
export function shownSheet(workbook: WorkbookModel, original: SheetModel, options: ShownOptions): ShownSheet {
  const { copy, functionIds, hidden } = options;
  const absent = hidden === "leftOut" ? hiddenContents(original) : NOTHING_HIDDEN;
  const home: Home = { sheet: original.name, absent, functionIds };
  const rewrite: Rewrite = (formula) =>
    followFormula(formula, { kind: "sheetRenamed", from: original.name, to: copy }, true);
  const { validations, formats } = keptRules(original, home);
  const { tabColor, hideGridlines, merges, rowSizes, columnSizes, freeze } = original;
  const cells = frozenCells(original, copy, home);
  const print = original.print && withoutWords(original.print, cells);
  const sheet: SheetModel = {
    id: copy,
    name: copy,
    visibility: "visible",
    cells,
    ...(tabColor !== undefined && { tabColor }),
    ...(hideGridlines && { hideGridlines }),
    ...(merges && { merges }),
    ...(rowSizes && { rowSizes }),
    ...(columnSizes && { columnSizes }),
    ...(freeze && { freeze }),
    ...(validations.length > 0 && { validations: validations.map((one) => movedValidation(one, rewrite)) }),
    ...(formats.length > 0 && { conditionalFormats: formats.map((one) => movedFormat(one, rewrite)) }),
    ...(print && { print }),
    ...(original.charts && { charts: original.charts.map((chart) => fedChart(chart, workbook, options, home)) }),
  };
  return {
    sheet,
    leftOut: {
      hidden: absent.count,
      comments: original.comments?.length ?? 0,
      headersFooters: wordsIn(original.print, cells),
      validations: (original.validations?.length ?? 0) - validations.length,
      conditionalFormats: (original.conditionalFormats?.length ?? 0) - formats.length,
    },
  };
}

/** The rules over what the copy shows, as far as the copy alone feeds them. */
function keptRules(
  { validations = [], conditionalFormats = [] }: SheetModel,
  home: Home,
): { readonly validations: readonly Validation[]; readonly formats: readonly ConditionalFormat[] } {
  const isShown = (areas: readonly Area[]): boolean => !areas.every((area) => home.absent.holds(area));
  return {
    validations: validations.filter((one) => isShown(one.areas) && isFed(validationFormulas(one.rule), one, home)),
    formats: conditionalFormats.filter((one) => isShown(one.areas) && isFed(conditionalFormulas(one.rule), one, home)),
  };
}

function isFed(formulas: readonly string[], { areas }: { readonly areas: readonly Area[] }, home: Home): boolean {
  const over = boundingArea(areas) ?? undefined;
  return formulas.every((formula) => staysAtHome(formula, home, over));
}

function movedValidation(validation: Validation, rewrite: Rewrite): Validation {
  return { ...validation, rule: rewriteValidationRule(validation.rule, rewrite) };
}

function movedFormat(format: ConditionalFormat, rewrite: Rewrite): ConditionalFormat {
  return { ...format, rule: rewriteConditionalRule(format.rule, rewrite) };
}

function withoutWords({ header, footer, ...setup }: PrintSetup, cells: CellMatrix): PrintSetup {
  return {
    ...setup,
    ...(header !== undefined && !saysMore(header, cells) && { header }),
    ...(footer !== undefined && !saysMore(footer, cells) && { footer }),
  };
}

function wordsIn({ header, footer }: PrintSetup = {}, cells: CellMatrix): number {
  return [header, footer].filter((text) => text !== undefined && saysMore(text, cells)).length;
}

/** Codes of place, page, number of pages, name of the copy, day and time: the rest may name people, files and folders. */
const ONLY_PAGES = /^(?:&[LCRPNADT]|[\s/–-]|page|sur|of)*$/iu;
/** Codes of place and look before a text. */
const LOOK = /^(?:&[LCRBIU])+/iu;

/** More than pages, and than a cell of the copy: a title may stand there too. */
function saysMore(text: string, cells: CellMatrix): boolean {
  if (ONLY_PAGES.test(text)) return false;
  const words = text.replace(LOOK, "").replaceAll("&&", "&");
  return ![...cellsIn(cells)].some(({ cell }) => cell.value === words);
}

/**
 * A chart follows the cells that the copy holds; what it draws from elsewhere becomes the numbers it shows. As in Excel,
 * it does not show cells out of sight.
 */
function fedChart(
  { id, anchor, spec }: ChartModel,
  workbook: WorkbookModel,
  { copy, hidden }: ShownOptions,
  { sheet, absent }: Home,
): ChartModel {
  const feed = (source: ChartSource): ChartSource => {
    if (!("range" in source)) return source;
    const isOwn = sameSheetName(source.range.sheet, sheet);
    if (isOwn && !absent.isIn(source.range)) return { range: { ...source.range, sheet: copy } };
    const from = workbook.sheets.find(({ name }) => sameSheetName(name, source.range.sheet));
    if (!from) return { values: [] };
    const unseen = isOwn ? absent : hidden === "leftOut" ? hiddenContents(from) : NOTHING_HIDDEN;
    return { values: valuesIn(from, source.range, unseen) };
  };
  const fed: ChartSpec = {
    ...spec,
    ...(spec.titleFrom && { titleFrom: feed(spec.titleFrom) }),
    categories: feed(spec.categories),
    series: spec.series.map((series) => ({ ...series, values: feed(series.values) })),
  };
  return { id, anchor, spec: fed };
}

function valuesIn({ cells }: SheetModel, range: Area, unseen: HiddenContents): readonly (number | string | null)[] {
  const drawn = (value: CellValue | undefined): number | string | null =>
    typeof value === "number" || typeof value === "string" ? value : null;
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    const column = range.column + (index % range.columns);
    return unseen.hides(row, column) ? null : drawn(cells[row]?.[column]?.value);
  });
}
