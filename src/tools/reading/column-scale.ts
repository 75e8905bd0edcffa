/** What the marks of a column are out of, and how surely. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { toNumber } from "../../rules/exact/ratio";
import { intersectAreas } from "../../workbook/area";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { known, type Evidence, type Known } from "./certainty";
import { scaleInWords } from "./scale-words";
import { figureIn, isMarkColumn, markContent, rowsOfKind, type MarkContent } from "./table-marks";

/** A number, or another column row by row; `otherwise`: of the rows where it is blank. */
export type Scale =
  | { readonly kind: "number"; readonly outOf: number }
  | { readonly kind: "column"; readonly column: number; readonly otherwise?: number }
  /** Each cell says its own: « 12,5 / 20 ». */
  | { readonly kind: "cells" };

export interface ColumnScale {
  readonly known: Known<Scale>;
  readonly content: MarkContent;
}

/** Of all the marks, those above the scale that are still slips of the hand. */
const SLIPS = 0.15;
/** With fewer marks, none above half of the scale happens by chance. */
const FEWEST_LOW = 1;
/** The scales that people use, for what nothing states. */
const USUAL = [5, 10, 20, 40, 50, 100] as const;
const HALF = HIGHEST_MARK / 2;

/** @param said the columns that the user has spoken of */
export function columnScales(
  sheet: SheetModel,
  table: FoundTable,
  said: ReadonlySet<number>,
): ReadonlyMap<number, ColumnScale> {
  const marks = table.columns.filter((column) => isMarkColumn(column) || column.guess.role === "mean");
  const scales = new Map(marks.map((column) => [column.column, ownScale(sheet, table, column, said)]));
  return new Map(marks.map((column) => [column.column, besideOthers(column, marks, scales)]));
}

function ownScale(sheet: SheetModel, table: FoundTable, column: FoundColumn, said: ReadonlySet<number>): ColumnScale {
  const content = markContent(sheet, table.dataRows, column.column);
  if (column.guess.scale !== undefined) {
    const value = said.has(column.column)
      ? number(column.guess.scale)
      : declaredScale(sheet, table, column, column.guess.scale);
    const witness = said.has(column.column) ? "user" : "rule";
    return { content, known: known(value, [{ witness, says: `/${column.guess.scale}` }]) };
  }
  if (content.fractions.length > 0 && content.numbers.length === 0)
    return { content, known: known<Scale>({ kind: "cells" }, [{ witness: "rule", says: "« … / … »" }]) };
  const byRow = scaleColumn(sheet, table, column);
  if (byRow?.kind === "column") {
    const evidence: Evidence = { witness: "rule", says: headingOf(table, byRow.column) };
    return { content, known: known<Scale>(byRow, [evidence], withoutScale(sheet, table, column, byRow.column)) };
  }
  const stated = statements(sheet, table, column, byRow);
  if (content.fractions.length > 0) stated.push(...fractionScales(content));
  return { content, known: stated.length > 0 ? statedScale(stated, content) : usualScale(content) };
}

interface Statement {
  readonly outOf: number;
  readonly evidence: Evidence;
}

function statements(sheet: SheetModel, table: FoundTable, column: FoundColumn, beside: Scale | undefined): Statement[] {
  const found: Statement[] = [];
  for (const label of [...column.labels].reverse()) {
    const said = scaleInWords(label);
    if (said) found.push({ outOf: toNumber(said.outOf), evidence: { witness: "words", says: label } });
    if (said) break;
  }
  for (const row of rowsOfKind(table, "scale")) {
    const figure = scaleFigure(sheet, row, column.column);
    if (figure !== undefined)
      found.push({ outOf: figure, evidence: { witness: "rule", says: "barème", cells: cellAt(row, column.column) } });
  }
  if (beside?.kind === "number") found.push({ outOf: beside.outOf, evidence: { witness: "rule", says: "barème" } });
  const checked = checkedScale(sheet, table, column.column);
  if (checked !== undefined) found.push({ outOf: checked, evidence: { witness: "rule", says: `0–${checked}` } });
  if (PERCENTAGE.test(column.labels.at(-1) ?? ""))
    found.push({ outOf: PERCENT, evidence: { witness: "words", says: column.heading } });
  return found;
}

const PERCENT = 100;
/** « Réussite (%) »: not « CC 40 % », which is what the mark weighs. */
const PERCENTAGE = /(?<![\d\s])\s?%|pourcentage|percent/iu;

/** « 20 », « /20 », « sur 20 ». */
function scaleFigure(sheet: SheetModel, row: number, column: number): number | undefined {
  const value = sheet.cells[row]?.[column]?.value ?? null;
  if (typeof value === "string") {
    const said = scaleInWords(value);
    if (said) return toNumber(said.outOf);
  }
  const figure = figureIn(sheet, row, column);
  return figure !== undefined && figure > 1 ? figure : undefined;
}

/** What the workbook lets people type: 0 to 20. */
export function checkedScale(sheet: SheetModel, table: FoundTable, column: number): number | undefined {
  const [first = 0] = table.dataRows;
  for (const { areas, rule } of sheet.validations ?? []) {
    if (!areas.some((area) => intersectAreas(area, cellAt(first, column)) !== null)) continue;
    if (rule.kind === "custom") {
      const highest = highestIn(rule.formula);
      if (highest !== undefined) return highest;
    }
    if (rule.kind !== "decimal" && rule.kind !== "whole") continue;
    const [low, high] = rule.operands;
    if (rule.comparison === "between" && low === 0 && typeof high === "number") return high;
    if (rule.comparison === "lessThanOrEqual" && typeof low === "number") return low;
  }
  return undefined;
}

/** `AND(G8>=0,G8<=20)`, among codes or alone. */
const FROM_ZERO = /(\$?[A-Z]{1,3}\$?\d{1,7})>=0,(\$?[A-Z]{1,3}\$?\d{1,7})<=(\d{1,3})(?![\d.])/u;

function highestIn(formula: string): number | undefined {
  const [, cell, same, highest] = FROM_ZERO.exec(formula.replace(/\s/gu, "")) ?? [];
  return cell !== undefined && cell === same ? Number(highest) : undefined;
}

/** « Barème » or « Note maximale » beside the marks: the same on every row, or each row its own. */
function scaleColumn(sheet: SheetModel, table: FoundTable, { column }: FoundColumn): Scale | undefined {
  const beside = scaleColumnOf(table, column);
  if (beside === undefined) return undefined;
  const figures = table.dataRows.flatMap((row) => figureIn(sheet, row, beside) ?? []);
  const [first] = figures;
  if (first === undefined) return undefined;
  return figures.every((figure) => figure === first) ? number(first) : { kind: "column", column: beside };
}

function scaleColumnOf(table: FoundTable, column: number): number | undefined {
  const next = table.columns.find((one) => one.column > column && isBarrier(one));
  if (next?.guess.role === "scale") return next.column;
  const isOnlyMark = table.columns.filter(isMarkColumn).length === 1;
  return isOnlyMark ? table.columns.find(({ guess }) => guess.role === "scale")?.column : undefined;
}

/** What an export declares; where rows say another, theirs goes before it. */
function declaredScale(sheet: SheetModel, table: FoundTable, { column }: FoundColumn, otherwise: number): Scale {
  const beside = table.source === undefined ? undefined : scaleColumnOf(table, column);
  const figures = beside === undefined ? [] : table.dataRows.flatMap((row) => figureIn(sheet, row, beside) ?? []);
  if (beside === undefined || figures.every((figure) => figure === otherwise)) return number(otherwise);
  return { kind: "column", column: beside, otherwise };
}

/** A mark on a row that says no scale, where rows say several. */
function withoutScale(sheet: SheetModel, table: FoundTable, { column }: FoundColumn, scale: number): Evidence[] {
  const row = table.dataRows.find(
    (at) => figureIn(sheet, at, column) !== undefined && figureIn(sheet, at, scale) === undefined,
  );
  return row === undefined ? [] : [{ witness: "content", says: "", cells: cellAt(row, scale) }];
}

/** The scale of a mark stands before the next mark. */
function isBarrier(column: FoundColumn): boolean {
  return column.guess.role === "scale" || isMarkColumn(column) || column.guess.role === "mean";
}

function fractionScales({ fractions }: MarkContent): readonly Statement[] {
  return [...new Set(fractions)].map((one) => ({ outOf: one, evidence: { witness: "content", says: `/${one}` } }));
}

/** Where statements differ, or marks stand above what is stated, the user is asked. */
function statedScale(stated: readonly Statement[], content: MarkContent): Known<Scale> {
  const [first] = stated;
  const outOf = first?.outOf ?? HIGHEST_MARK;
  const agreeing = stated.filter((one) => one.outOf === outOf).map(({ evidence }) => evidence);
  const against = stated.filter((one) => one.outOf !== outOf).map(({ evidence }) => evidence);
  const above = content.numbers.filter((mark) => mark > outOf).length;
  const isExceeded = above > Math.max(1, content.numbers.length * SLIPS);
  if (isExceeded) against.push({ witness: "content", says: `> ${outOf}` });
  const fits: Evidence[] = [{ witness: "content", says: `0–${outOf}` }];
  return known(number(outOf), [...agreeing, ...fits], against);
}

/** Nothing says it: 20, as everybody does, where the marks look so. */
function usualScale({ numbers }: MarkContent): Known<Scale> {
  const usage: Evidence = { witness: "usage", says: `/${HIGHEST_MARK}` };
  const highest = Math.max(0, ...numbers);
  const above = numbers.filter((mark) => mark > HIGHEST_MARK);
  const within = numbers.filter((mark) => mark <= HIGHEST_MARK);
  if (numbers.length === 0) return known(number(HIGHEST_MARK), [usage]);
  const areSlips = above.length <= Math.max(1, numbers.length * SLIPS) && within.some((mark) => mark > HALF);
  if (above.length > 0 && !(areSlips && above.length < within.length))
    return known(number(likelyScale(highest)), [], [{ witness: "content", says: `≤ ${highest}` }, usage]);
  if (within.every((mark) => mark <= HALF) && within.length >= FEWEST_LOW)
    return known(number(HIGHEST_MARK), [usage], [{ witness: "content", says: `≤ ${highest}` }]);
  const content: Evidence = { witness: "content", says: `≤ ${Math.max(...within)}` };
  return above.length > 0 && numbers.length < FEWEST_WITH_SLIPS
    ? known(number(HIGHEST_MARK), [usage])
    : known(number(HIGHEST_MARK), [usage, content]);
}

/** With fewer marks, one above 20 may as well tell the scale. */
const FEWEST_WITH_SLIPS = 6;

function likelyScale(highest: number): number {
  return USUAL.find((scale) => highest <= scale) ?? highest;
}

/** The same assessment of the other session, or every other mark of the table, tells where the marks themselves do not. */
function besideOthers(
  column: FoundColumn,
  marks: readonly FoundColumn[],
  scales: ReadonlyMap<number, ColumnScale>,
): ColumnScale {
  const own = scales.get(column.column) as ColumnScale;
  if (own.known.evidence.some(({ witness }) => witness === "words" || witness === "rule")) return own;
  const first = marks.find((other) => other !== column && isSameAssessment(other, column));
  const firstScale = first && scales.get(first.column);
  // What is asked of the first session is asked of the second: its few marks say less.
  const isAsked = firstScale?.known.certainty === "unsure" || isElsewhere(firstScale);
  if (firstScale && isAsked && own.content.numbers.length > 0) return { ...own, known: firstScale.known };
  const foreign = onAnotherScale(column, marks, scales);
  if (foreign) return { ...own, known: known(own.known.value, own.known.evidence, [...own.known.against, foreign]) };
  if (own.known.certainty === "sure") return own;
  const others = marks.filter((other) => other !== column && scales.get(other.column)?.known.certainty === "sure");
  const twin = others.find((other) => isSameAssessment(other, column));
  const shape = (other: FoundColumn): Evidence => ({ witness: "shape", says: other.heading });
  const usage: Evidence = { witness: "usage", says: `/${HIGHEST_MARK}` };
  const twinScale = twin && scales.get(twin.column)?.known.value;
  const fits = twinScale?.kind === "number" && own.content.numbers.every((mark) => mark <= twinScale.outOf);
  if (twin && twinScale && fits) return { ...own, known: known(twinScale, [shape(twin), usage]) };
  const isSlip = own.known.against.length === 0 && own.content.numbers.length > 0 && isTwenty(own.known.value);
  const onTwenty = others.filter((other) => isTwenty(scales.get(other.column)?.known.value));
  const [one] = onTwenty;
  if (isSlip && one && onTwenty.length === others.length)
    return { ...own, known: known(own.known.value, [usage, shape(one)]) };
  return own;
}

/**
 * Above 20 where another column surely goes there, « Écrit » of another unit that does, the other marks of its unit that all state another scale: what nothing
 * says of this column is not 20 for certain.
 */
function onAnotherScale(
  column: FoundColumn,
  marks: readonly FoundColumn[],
  scales: ReadonlyMap<number, ColumnScale>,
): Evidence | undefined {
  const { value, certainty } = scales.get(column.column)?.known ?? { value: number(HIGHEST_MARK), certainty: "unsure" };
  if (certainty === "unsure" || !isTwenty(value) || scales.get(column.column)?.content.numbers.length === 0)
    return undefined;
  const stated = marks.filter(
    (other) => other !== column && isOfUnit(other, column) && isStated(scales.get(other.column)),
  );
  const [foreign] = stated;
  if (foreign && stated.every((other) => isOnAnother(scales.get(other.column))))
    return { witness: "shape", says: foreign.heading };
  const numbers = scales.get(column.column)?.content.numbers ?? [];
  // Its only mark above 10 may have lost its comma: where the scale of others is asked, so is its own.
  const isLow = numbers.length >= FEWEST_WITH_SLIPS && numbers.filter((mark) => mark > HALF).length === 1;
  const doubtful = isLow && marks.find((other) => isOpen(scales.get(other.column)));
  if (doubtful) return { witness: "shape", says: doubtful.heading };
  const isAbove = numbers.some((mark) => mark > HIGHEST_MARK);
  const isAlike = (other: FoundColumn): boolean => isAbove || isSister(column, other);
  const sister = marks.find((other) => {
    if (other === column) return false;
    const scale = scales.get(other.column);
    return (isAlike(other) && isExceeded(scale)) || (isOfSession(column, other) && isElsewhere(scale));
  });
  return sister && { witness: "shape", says: sister.heading };
}

/** A second session is marked as the first of its unit is. */
function isOfSession(column: FoundColumn, other: FoundColumn): boolean {
  return column.guess.session === 2 && isOfUnit(other, column);
}

function isOfUnit({ guess }: FoundColumn, column: FoundColumn): boolean {
  return guess.role === "mark" && guess.assessment !== "grade" && guess.unit === column.guess.unit;
}

/** By a heading, a row, a column or each of its cells. */
function isStated(scale: ColumnScale | undefined): boolean {
  return scale?.known.evidence.some(({ witness }) => witness === "words" || witness === "rule") === true;
}

function isOnAnother(scale: ColumnScale | undefined): boolean {
  if (scale?.known.value.kind === "cells") return scale.content.fractions.every((outOf) => outOf !== HIGHEST_MARK);
  return scale !== undefined && !isTwenty(scale.known.value);
}

/** The same words under another unit. */
function isSister(one: FoundColumn, other: FoundColumn): boolean {
  const [label, otherLabel] = [one.labels.at(-1), other.labels.at(-1)];
  return one.labels.length > 1 && label === otherLabel && one.guess.unit !== other.guess.unit;
}

/** Marks that say themselves no scale for certain. */
function isOpen(scale: ColumnScale | undefined): boolean {
  return scale?.known.certainty === "unsure" && scale.content.numbers.length > 0;
}

/** Not surely on another scale than 20: one cell alone says it, or marks go above. */
function isElsewhere(scale: ColumnScale | undefined): boolean {
  return scale !== undefined && scale.known.certainty !== "sure" && !isTwenty(scale.known.value);
}

function isExceeded(scale: ColumnScale | undefined): boolean {
  return scale?.known.certainty === "unsure" && scale.content.numbers.filter((mark) => mark > HIGHEST_MARK).length > 1;
}

function isSameAssessment(one: FoundColumn, other: FoundColumn): boolean {
  const [a, b] = [one.guess, other.guess];
  return (
    a.role === b.role &&
    a.unit === b.unit &&
    a.assessment === b.assessment &&
    a.order === b.order &&
    (a.session ?? 1) === 1 &&
    b.session === 2
  );
}

export function isTwenty(scale: Scale | undefined): boolean {
  return scale?.kind === "number" && scale.outOf === HIGHEST_MARK;
}

function number(outOf: number): Scale {
  return { kind: "number", outOf };
}

function cellAt(row: number, column: number): { row: number; column: number; rows: 1; columns: 1 } {
  return { row, column, rows: 1, columns: 1 };
}

function headingOf(table: FoundTable, column: number): string {
  return table.columns.find((one) => one.column === column)?.heading ?? "";
}
