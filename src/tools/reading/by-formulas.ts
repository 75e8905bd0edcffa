/** What the formulas of a sheet say of its columns: made of which others, parts of which. */
import type { Ratio } from "../../rules/exact/ratio";
import { WHO_ROLES, type ColumnRole, type RoleGuess } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { isDiscipline } from "../recognise/disciplines";
import { headingRole, unitCode } from "../recognise/heading-role";
import { isMean } from "./derived-columns";
import type { Derivation } from "./derivation";

/** Roles that say surely that a column is no mark. */
const APART: ReadonlySet<ColumnRole> = new Set([
  ...(["fullName", "lastName", "firstName", "learnerNumber", "email", "birthDate", "group", "status"] as const),
  ...(["coefficient", "scale", "juryPoints", "amount", "quantity", "rate", "hours", "date", "start", "end"] as const),
]);
const SURE = 0.7;
const BY_FORMULA = 0.95;
const RANKING = /\bRANK(?:\.(?:EQ|AVG))?\(/i;
const CHOOSING = /^=\s{0,3}IFS?\(/iu;
const QUOTED = /"[^"]*"/gu;
const A_WORD = /\p{L}{2}/u;
const COUNTING = /\bCOUNT(?:IFS?|A|BLANK)?\(/i;
/** `AVERAGE(F3,2*G3)`: marks on several scales. */
const BROUGHT_TO_SCALE = /\bAVERAGE\([^()]{0,400}[*/]/iu;
const TOTAL = /^\s*total\b|\btotal\s*$/iu;

/** The table with the guesses that formulas set right. */
export function withFormulas(
  table: FoundTable,
  derived: ReadonlyMap<number, Derivation>,
  said: ReadonlySet<number>,
): FoundTable {
  const isOpen = ({ column }: FoundColumn): boolean => !said.has(column);
  const parts = partsOf(table, derived);
  const columns = table.columns.map((column): FoundColumn => {
    if (!isOpen(column)) return column;
    const guess = guessBy(column, table, derived, parts);
    return guess ? { ...column, guess } : column;
  });
  return { ...table, columns };
}

interface Parts {
  /** Marks of which a mean is made. */
  readonly marks: ReadonlySet<number>;
  /** Points of which a mark is the sum. */
  readonly criteria: ReadonlySet<number>;
}

function partsOf(table: FoundTable, derived: ReadonlyMap<number, Derivation>): Parts {
  const isPeople = table.columns.some(({ guess }) => WHO_ROLES.has(guess.role));
  const marks = new Set<number>();
  const criteria = new Set<number>();
  for (const column of table.columns) {
    const derivation = derived.get(column.column);
    const parts = derivation?.parts;
    if (!derivation || !parts || parts.size < 2 || !mayBeOf(table, column, parts)) continue;
    const isSum = !isMean(parts) && !derivation.isBest;
    const areNamed = [...parts.keys()].every((part) => isNamedMark(table, part));
    // Days of engineers and technicians add up too: points are somebody's.
    const areUnits = areOfBands(table, parts) || [...parts.keys()].some((part) => isOfUnit(table, part));
    const isPlain = isSum && !BROUGHT_TO_SCALE.test(derivation.formula);
    if (isPlain && !areNamed && isPeople && !areUnits && isMadeOfPoints(table, column, parts))
      for (const part of parts.keys()) criteria.add(part);
    else if (!isPlain || areNamed) for (const part of parts.keys()) marks.add(part);
  }
  for (const part of marks) criteria.delete(part);
  return { marks, criteria };
}

/** Marks of units that bands name. */
function areOfBands(table: FoundTable, parts: ReadonlyMap<number, Ratio>): boolean {
  const bands = table.columns
    .filter(({ column, labels }) => parts.has(column) && labels.length > 1)
    .map(({ labels }) => labels.slice(0, -1).join(" · "));
  return new Set(bands).size > 1;
}

/**
 * « Comptabilité », « UE3 », « Note finale »: the mark of a unit, brought to the scale of the mean that it is in
 * (`AVERAGE(F3,2*G3)`), is no criterion of it.
 */
function isOfUnit(table: FoundTable, part: number): boolean {
  const column = table.columns.find((one) => one.column === part);
  if (column?.guess.role !== "mark") return false;
  const { assessment, unit } = column.guess;
  return assessment === "grade" || (unit !== undefined && (isDiscipline(unit) || unitCode(unit) !== undefined));
}

/** Columns of numbers, none of which is surely something else. */
function mayBeOf(table: FoundTable, whole: FoundColumn, parts: ReadonlyMap<number, Ratio>): boolean {
  return [...parts.keys()].every((part) => {
    const column = table.columns.find((one) => one.column === part);
    return (
      column !== undefined && column !== whole && !(APART.has(column.guess.role) && column.guess.confidence >= SURE)
    );
  });
}

/** « CC /10 », « UE3 »: its own words say that it is a mark. */
function isNamedMark(table: FoundTable, part: number): boolean {
  const column = table.columns.find((one) => one.column === part);
  if (column?.guess.role !== "mark") return false;
  return column.guess.assessment !== undefined || headingRole(column.labels.at(-1) ?? "")?.role === "mark";
}

const HIGHEST_SUM = 20;

/** Points of criteria add up to one mark; marks out of 20 add up to far more. */
function isMadeOfPoints(table: FoundTable, whole: FoundColumn, parts: ReadonlyMap<number, Ratio>): boolean {
  const isMark = whole.guess.role === "mark" || whole.guess.role === "mean";
  if (isMark && !TOTAL.test(whole.labels.at(-1) ?? "")) return true;
  const highest = whole.profile.numbers.reduce((most, value) => Math.max(most, value), 0);
  const shares = [...parts.keys()].map(
    (part) => table.columns.find((one) => one.column === part)?.profile.numbers ?? [],
  );
  const tops = shares.map((numbers) => Math.max(0, ...numbers));
  return highest > 0 && highest <= HIGHEST_SUM && tops.every((top) => top < HIGHEST_SUM);
}

function guessBy(
  column: FoundColumn,
  table: FoundTable,
  derived: ReadonlyMap<number, Derivation>,
  { marks, criteria }: Parts,
): RoleGuess | null {
  const derivation = derived.get(column.column);
  if (derivation) return guessOfDerived(column, table, derivation, criteria);
  if (criteria.has(column.column)) return { role: "criterion", confidence: BY_FORMULA };
  const isMark = column.guess.role === "mark";
  if (!marks.has(column.column) || isMark) return null;
  return { role: "mark", confidence: BY_FORMULA, ...(column.heading !== "" && { unit: column.labels.at(-1) ?? "" }) };
}

function guessOfDerived(
  column: FoundColumn,
  table: FoundTable,
  { formula, parts, read }: Derivation,
  criteria: ReadonlySet<number>,
): RoleGuess | null {
  const { guess } = column;
  if (/\bCNAM\./i.test(formula)) return null;
  if (RANKING.test(formula)) return { role: "rank", confidence: BY_FORMULA };
  if (parts === null) {
    if (decides(formula) && column.profile.numbers.length === 0) return { role: "status", confidence: BY_FORMULA };
    return COUNTING.test(formula) && guess.role === "mark" ? { role: "other", confidence: BY_FORMULA } : null;
  }
  const isOfTable = [...read.keys()].every((part) => table.columns.some((one) => one.column === part));
  if (!isOfTable) return null;
  if ([...parts.keys()].some((part) => criteria.has(part)))
    return guess.role === "mark" || guess.role === "mean" || TOTAL.test(column.labels.at(-1) ?? "")
      ? { ...markFacets(guess), role: "mark", confidence: BY_FORMULA }
      : null;
  const sources = [...parts.keys()].flatMap((part) => table.columns.find((one) => one.column === part) ?? []);
  if (sources.some(({ guess: source }) => APART.has(source.role) && source.confidence >= SURE)) return null;
  if (sources.length === 1 && !isMean(parts)) return { role: "other", confidence: BY_FORMULA };
  const units = new Set(sources.map(({ guess: source }) => source.unit));
  const [unit] = units;
  if (sources.length < 2) return guess.role === "mark" ? { ...guess, assessment: "grade" } : null;
  if (units.size > 1 || !isMarkLike(sources))
    return { role: guess.role === "amount" ? "other" : "mean", confidence: BY_FORMULA };
  return { role: "mark", confidence: BY_FORMULA, assessment: "grade", ...(unit !== undefined && { unit }) };
}

function isMarkLike(columns: readonly FoundColumn[]): boolean {
  return columns.every(({ guess }) => guess.role === "mark");
}

function markFacets({ unit, session }: RoleGuess): Partial<RoleGuess> {
  return { ...(unit !== undefined && { unit }), ...(session !== undefined && { session }) };
}

/** « =IF(E5>=10,"Admis","Ajourné") »: a choice between words. */
function decides(formula: string): boolean {
  return CHOOSING.test(formula) && [...formula.matchAll(QUOTED)].some(([text]) => A_WORD.test(text));
}
