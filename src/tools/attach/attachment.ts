/** What « Brancher » understands of a table before it adds anything. */
import type { Convention } from "../../conventions/types";
import type { SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";
import type { AttachedUnit } from "../reading/attached-unit";
import type { Scale } from "../reading/column-scale";
import { presentResults, type PresentResults } from "../reading/present-results";
import type { Layout, Question, TableReading, UnitReading } from "../reading/sheet-reading";
import { creditColumns } from "./figure-rows";
import { refusedTokens, type RefusedToken } from "./refused-tokens";
import type { Figures, ResultKind, UnitFormulas } from "./result-columns";
import { catalogueCodes, decidesDiploma } from "./diploma-decision";
import { regrouped } from "./regrouped";
import { readSheet } from "../reading/read-sheet";
import type { NamedSheets } from "../free-sheet-name";
import type { Locale } from "../../i18n/locale";
import type { Edit } from "../../workbook/plan";
import { fixedCells } from "./row-cells";

export interface Attachment {
  readonly sheet: SheetModel;
  readonly table: FoundTable;
  readonly units: readonly UnitFormulas[];
  /** What the credits earned and the mean are weighted by, where it is known. */
  readonly figures: Partial<Readonly<Record<"credits" | "mean", Figures>>>;
  readonly present: PresentResults;
  readonly tokens: readonly RefusedToken[];
  readonly layout: Layout;
  /** Whether results have a place in such a table, once what is asked is answered. */
  readonly isServed: boolean;
  /** What the user has to say first: nothing is computed from what is not sure. */
  readonly questions: readonly Question[];
  /** The sheet that is made first, where the table has no place for results. */
  readonly made?: { readonly source: SheetModel; readonly edits: readonly Edit[] };
  /** Whether the units are all there is to know for the diploma. */
  readonly decidesDiploma: boolean;
}

/** What decides how a table without a place for results gets them. */
export interface AttachmentOptions {
  readonly locale: Locale;
  readonly workbook: NamedSheets;
}

const ALONE: AttachmentOptions = { locale: "fr", workbook: { sheets: [] } };

/** A long list, or a table with its units in rows, is regrouped on a sheet of its own, where its results stand. */
export function attachmentOf(
  reading: TableReading,
  convention: Convention,
  options: AttachmentOptions = ALONE,
): Attachment {
  const made = regrouped(reading, options);
  if (made === null) return plainAttachment(reading, convention);
  const { corrections, edits, sheet } = made;
  const [table] = readSheet(sheet, { corrections, codes: catalogueCodes(convention) }).tables;
  if (!table) return plainAttachment(reading, convention);
  return { ...plainAttachment(table, convention), made: { source: reading.sheet, edits } };
}

function plainAttachment(reading: TableReading, convention: Convention): Attachment {
  const { sheet, found: table } = reading;
  const units = reading.units.map(({ unit }) => unit);
  const columns = units.flatMap(({ marks, resits }) => [...marks, ...resits.filter((column) => column !== null)]);
  return {
    sheet,
    table,
    units: reading.units.map((unit) => formulasOf(reading, unit)),
    figures: figuresOf(reading, units),
    present: presentResults(sheet, table),
    tokens: refusedTokens(sheet, table.dataRows, columns),
    layout: reading.layout.value,
    isServed: reading.layout.value === "learnerPerRow" || isRegroupedOnceAnswered(reading),
    questions: reading.questions,
    decidesDiploma: table.excelTable === undefined && decidesDiploma(convention, units),
  };
}

function isRegroupedOnceAnswered({ layout, questions }: TableReading): boolean {
  const isOther = layout.value === "learnerAndUnitPerRow" || layout.value === "unitPerRow";
  return isOther && layout.certainty === "sure" && questions.length > 0;
}

/** What may be asked of the table; nothing when it holds no marks. */
export function possibleResults({
  units,
  figures,
  isServed,
  decidesDiploma: decides,
}: Attachment): readonly ResultKind[] {
  if (units.length === 0 || !isServed) return [];
  return [
    "grade",
    "status",
    ...(figures.credits && units.length > 1 ? (["credits"] as const) : []),
    ...(figures.mean && units.length > 1 ? (["mean"] as const) : []),
    ...(decides ? (["decision"] as const) : []),
  ];
}

/** A result with those it is computed from. */
export function withNeeded(wanted: Iterable<ResultKind>): ReadonlySet<ResultKind> {
  const all = new Set(wanted);
  if (all.has("mean") || all.has("decision")) all.add("grade");
  if (all.has("credits") || all.has("decision")) all.add("status");
  return all;
}

/** With what its marks weigh and what they are out of. */
function formulasOf({ columns }: TableReading, { unit, weights }: UnitReading): UnitFormulas {
  const scales = new Map<number, Scale>(columns.flatMap(({ column, scale }) => (scale ? [[column, scale.value]] : [])));
  return { unit, weights: weights.value, scales };
}

/** The sheet's own credits, else the convention's; a mean may do with coefficients, in a row or as the sheet's own counts them. */
function figuresOf(
  { sheet, found: table, meanWeights }: TableReading,
  units: readonly AttachedUnit[],
): Attachment["figures"] {
  const credits = statedFigures(sheet, table, "credits", units) ?? conventionFigures(units);
  const isPlain = units.every(({ marks }) => marks.length === 1);
  const mean =
    credits ?? (isPlain ? statedFigures(sheet, table, "weights", units) : undefined) ?? sureFigures(meanWeights);
  return { ...(credits && { credits }), ...(mean && { mean }) };
}

function statedFigures(
  sheet: SheetModel,
  table: FoundTable,
  kind: "credits" | "weights",
  units: readonly AttachedUnit[],
): Figures | undefined {
  for (const special of table.specialRows) {
    const columns = special.kind === kind ? creditColumns(sheet, special.row, units) : undefined;
    if (columns) return { kind: "row", row: special.row, cells: fixedCells(special.row), columns };
  }
  return undefined;
}

function sureFigures(weights: TableReading["meanWeights"]): Figures | undefined {
  if (weights?.certainty !== "sure" || weights.value.kind !== "figures") return undefined;
  return { kind: "figures", values: weights.value.values };
}

function conventionFigures(units: readonly AttachedUnit[]): Figures | undefined {
  const codes = units.flatMap(({ code }) => code ?? []);
  return units.length > 0 && codes.length === units.length ? { kind: "convention", codes } : undefined;
}
