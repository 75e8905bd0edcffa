/** What « Brancher » understands of a table before it adds anything. */
import type { Convention } from "../../conventions/types";
import type { SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";
import { attachedUnits, type AttachedUnit } from "./attached-unit";
import { creditColumns, figureRow } from "./figure-rows";
import { presentResults, type PresentResults } from "./present-results";
import { refusedTokens, type RefusedToken } from "./refused-tokens";
import type { Figures, ResultKind, UnitFormulas } from "./result-columns";
import { catalogueCodes, decidesDiploma } from "./diploma-decision";
import { fixedCells } from "./row-cells";

export { catalogueCodes } from "./diploma-decision";

export interface Attachment {
  readonly sheet: SheetModel;
  readonly table: FoundTable;
  readonly units: readonly UnitFormulas[];
  /** What the credits earned and the mean are weighted by, where it is known. */
  readonly figures: Partial<Readonly<Record<"credits" | "mean", Figures>>>;
  readonly present: PresentResults;
  readonly tokens: readonly RefusedToken[];
  /** Whether the units are all there is to know for the diploma. */
  readonly decidesDiploma: boolean;
}

export function attachmentOf(sheet: SheetModel, table: FoundTable, convention: Convention): Attachment {
  const present = presentResults(sheet, table);
  const units = attachedUnits(table, catalogueCodes(convention), new Set(present.values()));
  const columns = units.flatMap(({ marks, resits }) => [...marks, ...resits.filter((column) => column !== null)]);
  return {
    sheet,
    table,
    units: units.map((unit) => withWeights(sheet, table, unit)),
    figures: figuresOf(sheet, table, units),
    present,
    tokens: refusedTokens(sheet, table.dataRows, columns),
    decidesDiploma: table.excelTable === undefined && decidesDiploma(convention, units),
  };
}

/** What may be asked of the table; nothing when it holds no marks. */
export function possibleResults({ units, figures, decidesDiploma: decides }: Attachment): readonly ResultKind[] {
  if (units.length === 0) return [];
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

function withWeights(sheet: SheetModel, table: FoundTable, unit: AttachedUnit): UnitFormulas {
  const row = unit.marks.length > 1 ? figureRow(sheet, table, "weights", unit.marks) : undefined;
  return { unit, ...(row !== undefined && { weights: fixedCells(row) }) };
}

/** The sheet's own credits, else the convention's; a mean may do with coefficients. */
function figuresOf(sheet: SheetModel, table: FoundTable, units: readonly AttachedUnit[]): Attachment["figures"] {
  const credits = statedFigures(sheet, table, "credits", units) ?? conventionFigures(units);
  const isPlain = units.every(({ marks }) => marks.length === 1);
  const mean = credits ?? (isPlain ? statedFigures(sheet, table, "weights", units) : undefined);
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
    if (columns) return { kind: "row", cells: fixedCells(special.row), columns };
  }
  return undefined;
}

function conventionFigures(units: readonly AttachedUnit[]): Figures | undefined {
  const codes = units.flatMap(({ code }) => code ?? []);
  return units.length > 0 && codes.length === units.length ? { kind: "convention", codes } : undefined;
}
