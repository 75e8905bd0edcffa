/** What each column of a table is, with the witnesses for it. */
import { fold } from "../../spreadsheet/cell/text";
import { intersectAreas } from "../../workbook/area";
import type { SheetModel } from "../../workbook/model";
import { shareOf } from "../recognise/column-profile";
import { guessOf } from "../recognise/column-guess";
import type { RoleGuess } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { isDiscipline } from "../recognise/disciplines";
import { headingRole, unitCode } from "../recognise/heading-role";
import { known, type Evidence, type Known } from "./certainty";
import type { ColumnScale } from "./column-scale";
import type { Derivation } from "./derivation";
import type { ColumnReading, Layout } from "./sheet-reading";
import { figureIn, isMarkColumn, rowsOfKind } from "./table-marks";
import { numberedSubjects } from "./numbered-unit";

/** Words less sure than this may be the title of a unit. */
const SAYING = 0.75;
/** Of the cells, those that have to be marks. */
const MOSTLY = 0.7;

export interface ReadTable {
  readonly sheet: SheetModel;
  readonly table: FoundTable;
  readonly layout: Layout;
  readonly derived: ReadonlyMap<number, Derivation>;
  readonly scales: ReadonlyMap<number, ColumnScale>;
  /** The columns that the user has spoken of. */
  readonly said: ReadonlySet<number>;
  /** The codes of the catalogue, folded. */
  readonly isKnownUnit: (unit: string) => boolean;
}

export function columnStatements(read: ReadTable): readonly ColumnReading[] {
  const marks = read.table.columns.filter(isMarkColumn);
  const subjects = numberedSubjects(marks.flatMap(({ guess }) => guess.unit ?? []));
  return read.table.columns.map((column): ColumnReading => {
    const { guess } = column;
    const derivation = read.derived.get(column.column);
    const isMark = isMarkColumn(column);
    const { known: scale, content } = read.scales.get(column.column) ?? {};
    return {
      column: column.column,
      heading: column.heading,
      role: roleOf(column, read),
      guess,
      odd: (isMark && content?.odd) || [],
      ...(isMark && scale && { scale }),
      ...(isMark && { unit: unitOf(column, read, subjects), assessment: assessmentOf(column, read) }),
      ...(derivation && { derived: derivation }),
    };
  });
}

function user(column: FoundColumn): readonly Evidence[] {
  return [{ witness: "user", says: column.heading }];
}

/** The form of a platform's export says it. */
function declared(source: string): readonly Evidence[] {
  return [{ witness: "rule", says: source }];
}

function roleOf(column: FoundColumn, read: ReadTable): Known<RoleGuess["role"]> {
  const { guess } = column;
  if (read.said.has(column.column)) return known(guess.role, user(column));
  if (read.table.source !== undefined) return known(guess.role, declared(read.table.source));
  if (guess.role === "mark") return markRole(column, read);
  const evidence: Evidence[] = [];
  const said = guessOf(column.labels);
  if (said?.role === guess.role && said.confidence >= SAYING) evidence.push({ witness: "words", says: column.heading });
  if (read.derived.has(column.column) && (guess.role === "mean" || guess.role === "rank" || guess.role === "status"))
    evidence.push({ witness: "formula", says: read.derived.get(column.column)?.formula ?? "" });
  if (guess.role === "criterion") evidence.push({ witness: "formula", says: column.heading });
  if (column.profile.filled > 0 && guess.role !== "other")
    evidence.push({ witness: "content", says: sampleOf(column) });
  return known(guess.role, evidence);
}

function markRole(column: FoundColumn, read: ReadTable): Known<RoleGuess["role"]> {
  const { profile } = column;
  const evidence: Evidence[] = [];
  const against: Evidence[] = [];
  const said = guessOf(column.labels);
  const isSaid = said?.role === "mark" && said.confidence >= SAYING;
  if (read.layout === "unitPerRow") evidence.push({ witness: "shape", says: column.heading });
  if (isSaid && !isWeakCode(column)) evidence.push({ witness: "words", says: column.heading });
  if (!isSaid && isTaught(column, read)) evidence.push({ witness: "words", says: column.heading });
  const part = [...read.derived.values()].find(({ parts }) => parts?.has(column.column) === true && parts.size > 1);
  if (part) evidence.push({ witness: "formula", says: part.formula });
  if (isChecked(read, column.column)) evidence.push({ witness: "rule", says: "validation" });
  for (const kind of ["weights", "credits", "scale"] as const) {
    const row = rowsOfKind(read.table, kind).find((one) => figureIn(read.sheet, one, column.column) !== undefined);
    if (row !== undefined)
      evidence.push({ witness: "shape", says: kind, cells: { row, column: column.column, rows: 1, columns: 1 } });
  }
  if (column.labels.length > 1 && isSaid) evidence.push({ witness: "shape", says: column.labels[0] ?? "" });
  const share = shareOf(profile, ["mark", "code", "token", "number", "percent"]);
  if (profile.filled > 0 && share >= MOSTLY) evidence.push({ witness: "content", says: sampleOf(column) });
  else if (profile.filled > 0) against.push({ witness: "content", says: sampleOf(column) });
  else if (isSaid) evidence.push({ witness: "shape", says: column.heading });
  return known("mark" as const, evidence, against);
}

/** « ANG1 », « WEB2 », « XA3 »: letters and one figure name a unit as well as an assessment. */
export function isWeakCode({ guess, labels }: FoundColumn): boolean {
  const label = labels.at(-1) ?? "";
  return (
    guess.unit !== undefined &&
    guess.assessment === undefined &&
    /^[A-Za-zÀ-ÿ]{1,5}[ .-]?\d$/u.test(label.trim()) &&
    !/^(?:UE|US|UA|EC|M|R|BC|UC)[ .-]?\d$/iu.test(label.trim())
  );
}

function isChecked({ sheet, table }: ReadTable, column: number): boolean {
  const [first = 0] = table.dataRows;
  return (sheet.validations ?? []).some(
    ({ areas, rule }) =>
      (rule.kind === "decimal" || rule.kind === "whole") &&
      areas.some((area) => intersectAreas(area, { row: first, column, rows: 1, columns: 1 }) !== null),
  );
}

function sampleOf({ profile: { numbers, texts } }: FoundColumn): string {
  return [...numbers.map((number) => String(number).replace(".", ",")), ...texts].slice(0, 3).join(" ; ");
}

/** The unit a mark is of: its code, a band over assessments, or the words over a column of its own. */
function unitOf(column: FoundColumn, read: ReadTable, subjects: ReadonlyMap<string, string>): Known<string | null> {
  const { guess, labels, heading } = column;
  const unit = guess.unit ?? null;
  if (read.said.has(column.column)) return known(unit, user(column));
  if (read.table.source !== undefined) return known(unit, declared(read.table.source));
  if (unit === null) return known(unit, noUnitEvidence(column, read));
  const evidence: Evidence[] = [];
  if (read.isKnownUnit(unit)) evidence.push({ witness: "rule", says: unit });
  if (unitCode(unit) !== undefined && !isWeakCode(column)) evidence.push({ witness: "words", says: unit });
  const isTitle = labels.at(-1) !== undefined && (labels.at(-1) ?? "").startsWith(unit);
  if (isTaught(column, read)) {
    evidence.push({ witness: "words", says: unit });
    evidence.push({ witness: "content", says: sampleOf(column) });
  }
  if (!isTitle && labels.length > 1) evidence.push({ witness: "shape", says: labels[0] ?? heading });
  if (isTitle && isAmongUnits(column, read)) {
    evidence.push({ witness: "words", says: unit });
    evidence.push({ witness: "shape", says: heading });
  }
  if (isTitle && figuresUnder(read, column.column)) evidence.push({ witness: "shape", says: "ECTS" });
  if (unitCode(unit) !== undefined && !isWeakCode(column) && column.profile.filled > 0)
    evidence.push({ witness: "content", says: sampleOf(column) });
  if (!isTitle && labels.length > 1 && isOverAssessment(column)) evidence.push({ witness: "words", says: unit });
  return known(unit, evidence, [...otherBands(column, read.table), ...otherNumbers(column, read, subjects)]);
}

/** The name of what is taught, alone over marks that are no points of a criterion. */
function isTaught({ column, guess, labels, profile }: FoundColumn, { scales }: ReadTable): boolean {
  const { unit, assessment, session } = guess;
  const isAlone = unit !== undefined && assessment === undefined && session === undefined && profile.filled > 0;
  if (!isAlone || !(labels.at(-1) ?? "").startsWith(unit) || !isDiscipline(unit)) return false;
  const scale = scales.get(column)?.known.value;
  return scale !== undefined && (scale.kind !== "number" || scale.outOf >= LEAST_OF_UNIT);
}

/** « Stage » beside « Anglais » and « Droit », each with its mark: no unit of the sheet is left that it could be a part of. */
function isAmongUnits({ column, guess, labels }: FoundColumn, { table }: ReadTable): boolean {
  const isWhole = guess.assessment === "project" || guess.assessment === "oral";
  if (!isWhole || labels.length !== 1 || guess.session === 2) return false;
  const others = table.columns.filter((other) => other.column !== column && isMarkColumn(other));
  const isUnit = ({ guess: { unit } }: FoundColumn): boolean =>
    unit !== undefined && (isDiscipline(unit) || unitCode(unit) !== undefined);
  const units = new Set(others.filter(isUnit).map((other) => other.guess.unit));
  return units.size >= FEWEST_UNITS && others.every(isUnit);
}

const FEWEST_UNITS = 2;

/** Out of less, a mark is a part of another. */
const LEAST_OF_UNIT = 10;

/** Credits or coefficients under the title of a column: it is a unit's. */
function figuresUnder({ sheet, table }: ReadTable, column: number): boolean {
  return (["credits", "weights"] as const).some((kind) =>
    rowsOfKind(table, kind).some((row) => figureIn(sheet, row, column) !== undefined),
  );
}

/** A band is a unit when words under it are known assessments. */
function isOverAssessment({ labels }: FoundColumn): boolean {
  const lowest = headingRole(labels.at(-1) ?? "");
  return lowest !== null && lowest.confidence >= SAYING;
}

/** Two bands of titles over a column: either may be the unit, unless one of them groups several of the other. */
function otherBands({ labels, guess }: FoundColumn, table: FoundTable): readonly Evidence[] {
  const titles = labels.slice(0, -1).filter((label) => headingRole(label) === null);
  if (titles.length < 2) return [];
  const others = titles.filter((label) => label !== guess.unit);
  const isGrouping = others.every((label) => groupsUnits(label, table));
  return isGrouping ? [] : others.map((label) => ({ witness: "words", says: label }));
}

/** « Maths T2 » beside « Maths T1 »: as many units, or the marks of one. */
function otherNumbers(
  { guess: { unit = "" } }: FoundColumn,
  { table, isKnownUnit }: ReadTable,
  subjects: ReadonlyMap<string, string>,
): readonly Evidence[] {
  const subject = subjects.get(unit);
  if (subject === undefined || isKnownUnit(unit)) return [];
  const isAlike = (other = ""): boolean => other !== unit && fold(subjects.get(other) ?? "") === fold(subject);
  const twin = table.columns.find((one) => isMarkColumn(one) && isAlike(one.guess.unit));
  return twin ? [{ witness: "words", says: twin.heading }] : [];
}

function groupsUnits(label: string, table: FoundTable): boolean {
  const under = table.columns.filter(({ labels }) => labels.includes(label));
  return new Set(under.map(({ guess }) => guess.unit)).size > 1;
}

/** Marks that name no unit are the sheet's, when no other column of marks has one. */
function noUnitEvidence(column: FoundColumn, { table }: ReadTable): readonly Evidence[] {
  const others = table.columns.filter((one) => isMarkColumn(one) && one.guess.unit !== undefined);
  if (others.length > 0) return [{ witness: "words", says: column.heading }];
  return [
    { witness: "words", says: column.heading },
    { witness: "shape", says: table.sheet },
  ];
}

/** « Note retenue » is the best of both sessions: it stands beside neither as one more mark. */
function isMadeOf(derivation: Derivation | undefined, column: number): boolean {
  return derivation?.parts?.has(column) === true;
}

type Assessment = NonNullable<RoleGuess["assessment"]>;

/** How the mark was obtained; `grade` has to be proved: a mark beside others is not dropped for a word. */
function assessmentOf(column: FoundColumn, read: ReadTable): Known<Assessment | null> {
  const { guess, labels } = column;
  const assessment = guess.assessment ?? null;
  if (read.said.has(column.column)) return known(assessment, user(column));
  if (read.table.source !== undefined) return known(assessment, declared(read.table.source));
  const derivation = read.derived.get(column.column);
  const beside = read.table.columns.filter(
    (one) =>
      one !== column &&
      isMarkColumn(one) &&
      one.guess.unit === guess.unit &&
      !isMadeOf(read.derived.get(one.column), column.column) &&
      (one.guess.session ?? 1) === (guess.session ?? 1),
  );
  if (beside.length === 0)
    return known(assessment, [
      { witness: "shape", says: "1" },
      { witness: "words", says: column.heading },
    ]);
  if (assessment === "grade") {
    if (derivation?.parts) return known(assessment, [{ witness: "formula", says: derivation.formula }]);
    return known(
      assessment,
      headingRole(labels.at(-1) ?? "")?.assessment === "grade" ? [{ witness: "words", says: column.heading }] : [],
    );
  }
  if (assessment !== null)
    return known(assessment, [
      { witness: "words", says: column.heading },
      { witness: "shape", says: "" },
    ]);
  return known(assessment, []);
}
