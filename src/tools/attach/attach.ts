/** « Brancher »: results beside somebody's own table, as live formulas, in the first columns that are free. */
import { attachWords } from "../../i18n/panels/attach";
import type { Locale } from "../../i18n/locale";
import { toolWords } from "../../i18n/tools";
import { nextSteps } from "../../i18n/next-steps";
import { areasOfCells, boundingArea, subtractAreas } from "../../workbook/area";
import { deepEqual } from "../../workbook/equal";
import type { Area, CellStyle, ConditionalFormat, RangeRef } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { boundToSheet } from "../../workbook/seen";
import { area } from "../cell-reference";
import { markEntry } from "../mark-entry";
import { correctionsEdit, type Corrections } from "../recognise/corrections";
import { isOnTwenty } from "./on-twenty";
import { attachColours } from "./attach-colours";
import { withNeeded, type Attachment } from "./attachment";
import type { MarkCode } from "../reading/tokens";
import { sortedOut, type ResultColumn, type ResultKind } from "./result-columns";
import { areTooLong } from "./formula-limits";
import { resultCells, SPILLS_BEYOND, type Placed } from "./result-cells";
import { resultPlace } from "./result-place";
import { columnRuns, rowRuns, type RowRun } from "./row-runs";
import { wantedColumns } from "./wanted-results";

export interface AttachOptions {
  readonly wanted: Iterable<ResultKind>;
  /** What to put instead of the words that the functions refuse, by their key. */
  readonly codes?: Readonly<Record<string, MarkCode | null>>;
  readonly corrections?: Corrections;
  /** What a mark is compared with; without it nothing is near it. */
  readonly threshold?: number;
  /** A host that calculates its checks cell by cell does without beyond this many cells. */
  readonly mostChecked?: number;
  /** Beyond this many rows a column is one formula, that fills it: a host says from when a formula a row is slow. */
  readonly spillsBeyond?: number;
  /** Whether the decision brings its own headings; yes unless the rules say otherwise. */
  readonly showsHeadings?: boolean;
  readonly locale: Locale;
}

export type Attached =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** Where each new result stands. */
      readonly placed: readonly { readonly result: ResultColumn; readonly column: number }[];
    }
  | { readonly ok: false; readonly reason: AttachRefusal };

/**
 * `questions`: what the formulas would read is not sure; `layout`: results have no place in such a table; `tooMany`: marks
 * apart, or on another scale, that no formula has room for.
 */
export type AttachRefusal = "nothingToAdd" | "noRoom" | "questions" | "layout" | "tooMany";

/** What is added, bound to the sheet that it was made from. */
export function attach(attachment: Attachment, options: AttachOptions): Attached {
  const attached = unboundAttach(attachment, options);
  if (!attached.ok) return attached;
  return { ...attached, plan: boundToSheet(attachment.made?.source ?? attachment.sheet, attached.plan) };
}

/** The same, for who binds it to the whole workbook: what a large plan stands on takes as long as the plan. */
export function unboundAttach(attachment: Attachment, options: AttachOptions): Attached {
  const { questions, isServed } = attachment;
  if (!isServed) return { ok: false, reason: "layout" };
  if (questions.length > 0) return { ok: false, reason: "questions" };
  const wanted = wantedColumns(attachment.units, withNeeded(options.wanted), options.locale);
  const { present, added } = sortedOut(wanted, attachment.present);
  const replaced = replacedTokens(attachment, options.codes ?? {});
  if (added.length === 0 && replaced.edits.length === 0) return { ok: false, reason: "nothingToAdd" };
  const headings = added.map(({ heading }) => heading);
  const place = added.length === 0 ? undefined : resultPlace(attachment, headings);
  if (added.length > 0 && place === undefined) return { ok: false, reason: "noRoom" };
  const placed = new Map(present);
  added.forEach((column, index) => placed.set(column, (place?.column ?? 0) + index));
  const results = place ? resultEdits(attachment, options, { place, added, placed }) : [];
  if (areTooLong(results)) return { ok: false, reason: "tooMany" };
  const { sheet } = attachment.table;
  const remembered = Object.keys(options.corrections ?? {}).length > 0;
  const plan: Plan = {
    label: attachWords[options.locale].plan(sheet),
    next: nextSteps[options.locale].attach,
    edits: [
      ...(attachment.made?.edits ?? []),
      ...replaced.edits,
      ...results,
      ...(remembered ? [correctionsEdit(sheet, options.corrections ?? {})] : []),
    ],
    ...(replaced.overwrites.length > 0 && { overwrites: replaced.overwrites }),
  };
  const where = added.flatMap((result) => {
    const column = placed.get(result);
    return column === undefined ? [] : [{ result, column }];
  });
  return { ok: true, plan, placed: where };
}

function resultEdits(attachment: Attachment, options: AttachOptions, placed: Placed): readonly Edit[] {
  const { table } = attachment;
  const { place } = placed;
  const growth: Edit[] = place.grown ? [{ kind: "table", sheet: table.sheet, table: place.grown }] : [];
  return [
    ...growth,
    ...headingStyles(attachment, placed),
    ...numberFormats(attachment, placed),
    resultCells(attachment, placed, {
      showsHeadings: options.showsHeadings ?? true,
      spillsBeyond: options.spillsBeyond ?? SPILLS_BEYOND,
    }),
    ...widths(attachment, placed),
    ...entryValidations(attachment, options),
    ...colours(attachment, placed, options.threshold),
  ];
}

/** New headings look like the last one of the table. */
function headingStyles({ sheet, table }: Attachment, { place, added }: Placed): readonly Edit[] {
  const neighbour = table.area.column + table.area.columns - 1;
  return Array.from({ length: table.headings.last - table.headings.first + 1 }, (_, index) => {
    const row = table.headings.first + index;
    const style = sheet.cells[row]?.[neighbour]?.style;
    const range = { sheet: table.sheet, ...area(row, place.column, 1, added.length) };
    return style && { kind: "style" as const, range, style: headingStyle(style) };
  }).filter((edit) => edit !== undefined);
}

function headingStyle({ numberFormat: _format, rotation: _rotation, ...style }: CellStyle): CellStyle {
  return style;
}

/** On a large table, reading the formats that they replace would take longer than all the rest. */
function numberFormats({ table }: Attachment, { place, added }: Placed): readonly Edit[] {
  if (table.dataRows.length > SPILLS_BEYOND) return [];
  const [first = 0] = table.dataRows;
  const rows = (table.dataRows.at(-1) ?? first) - first + 1;
  const marks = added.flatMap(({ kind, part }, index) =>
    kind === "grade" || kind === "mean" || (kind === "decision" && part === 1) ? place.column + index : [],
  );
  return columnRuns(marks).map(({ column, columns }) => ({
    kind: "numberFormat",
    range: { sheet: table.sheet, ...area(first, column, rows, columns) },
    format: "0.00",
  }));
}

const WIDTHS: Readonly<Record<ResultKind, number>> = {
  grade: 108,
  status: 132,
  credits: 100,
  mean: 116,
  decision: 100,
};

/** Columns that nobody has sized. */
function widths({ sheet, table }: Attachment, { place, added }: Placed): readonly Edit[] {
  const sized = added.flatMap(({ kind }, index) => {
    const column = place.column + index;
    return sheet.columnSizes?.[column] === undefined ? [[column, WIDTHS[kind]] as const] : [];
  });
  return sized.length === 0 ? [] : [{ kind: "columnWidths", sheet: table.sheet, widths: Object.fromEntries(sized) }];
}

/** Marks are checked as they are typed, where the user has set no check of their own; what is there may be kept. */
function entryValidations(
  { sheet, table, units, made }: Attachment,
  { locale, mostChecked = Infinity }: AttachOptions,
): readonly Edit[] {
  // « de 0 à 20 » would be wrong over marks on 10, and a witness against their heading.
  const columns = units.flatMap(({ unit, scales }) =>
    [...unit.marks, ...unit.resits.filter((column) => column !== null)].filter((column) =>
      isOnTwenty(scales.get(column)),
    ),
  );
  // Cells that read the user's own are no place to type.
  if (made) return [];
  const asked = areasOf(columnRuns(columns), rowRuns(table.dataRows));
  const own = (sheet.validations ?? []).flatMap(({ areas }) => areas);
  const areas = subtractAreas(asked, own);
  const [first] = areas;
  const cells = areas.reduce((sum, { rows, columns: width }) => sum + rows * width, 0);
  if (first === undefined || cells > mostChecked) return [];
  const validation = markEntry(first, toolWords[locale].marks, "warning");
  return [{ kind: "validation", sheet: table.sheet, areas, validation }];
}

function areasOf(
  columns: readonly { readonly column: number; readonly columns: number }[],
  runs: readonly RowRun[],
): readonly Area[] {
  return columns.flatMap(({ column, columns: width }) =>
    runs.map(({ row, rows }) => ({ row, column, rows, columns: width })),
  );
}

function colours(
  { sheet, table, units }: Attachment,
  { added, placed }: Placed,
  threshold: number | undefined,
): readonly Edit[] {
  const of = (...kinds: readonly ResultKind[]): readonly number[] =>
    added
      .filter(({ kind, part = 0 }) => kinds.includes(kind) && part === 0)
      .flatMap((column) => placed.get(column) ?? []);
  const marks = units.flatMap(({ unit }) => unit.marks);
  const columns = { grades: of("grade", "mean"), statuses: of("status", "decision"), marks };
  const isThere = (format: ConditionalFormat): boolean =>
    (sheet.conditionalFormats ?? []).some((own) => deepEqual(own, format));
  return attachColours(columns, rowRuns(table.dataRows), threshold)
    .filter((format) => !isThere(format))
    .map((format) => ({ kind: "conditionalFormat", sheet: table.sheet, format }));
}

/** Words that the functions refuse, replaced where the user asked for it: these cells are overwritten on purpose. */
function replacedTokens(
  { table, tokens }: Attachment,
  codes: Readonly<Record<string, MarkCode | null>>,
): { readonly edits: readonly Edit[]; readonly overwrites: readonly RangeRef[] } {
  const inputs = tokens.flatMap(({ key, cells }) => {
    const code = codes[key];
    return code ? cells.map((cell) => ({ ...cell, code })) : [];
  });
  const areas = areasOfCells(inputs);
  const around = boundingArea(areas);
  if (around === null) return { edits: [], overwrites: [] };
  const codeAt = new Map(inputs.map(({ row, column, code }) => [`${row}:${column}`, code]));
  const cells = Array.from({ length: around.rows }, (_, row) =>
    Array.from({ length: around.columns }, (__, column) => codeAt.get(`${around.row + row}:${around.column + column}`)),
  );
  const on = (one: Area): RangeRef => ({ sheet: table.sheet, ...one });
  return { edits: [{ kind: "cells", range: on(around), cells }], overwrites: areas.map(on) };
}
