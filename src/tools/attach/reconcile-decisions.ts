/** The sheet's own decisions beside our statuses, and why the others likely differ: a threshold, a compensation, an absence. */
import { functionById } from "../../functions/catalogue";
import type { Argument, ResultValue } from "../../functions/host";
import { fold } from "../../spreadsheet/cell/text";
import { messages } from "../../i18n/fr/messages";
import type { CellValue } from "../../workbook/model";
import {
  named,
  otherwise,
  split,
  type Cause,
  type Compared,
  type Difference,
  type Reconciliation,
} from "./reconciliation";
import { THRESHOLD } from "./rules-in-force";
import { unitResults } from "./unit-results";

const PASSED = /^(?:admise?|validee?|valide|acquise?|recue?|v|val|adm|ok|oui)\b/;
const FAILED = /^(?:ajournee?|non |nv|aj|refusee?|rattrapage|session 2|seconde session|2e session|echec|a repasser)\b/;

interface Decided {
  readonly row: number;
  readonly at: number;
  readonly theirs: string;
  readonly isPassed: boolean;
  readonly ours: ResultValue;
}

/**
 * @param grades of each unit, in order; those of this one stand at `own`
 */
export async function decisionCompared(
  about: Compared,
  column: number,
  grades: readonly (readonly ResultValue[])[],
  own: number,
): Promise<Reconciliation> {
  const { reading, attachment, unit, rules } = about;
  const statuses = await unitResults("UE_STATUS", attachment, unit, rules);
  const rows = reading.found.dataRows.flatMap((row, at): Decided[] => {
    const said = decisionIn(reading.sheet.cells[row]?.[column]?.value ?? null);
    return said === null ? [] : [{ row, at, ours: statuses[at] ?? "", ...said }];
  });
  const differing = rows.filter(({ ours, isPassed }) => passes(ours) !== isPassed);
  const tried = differing.length === 0 ? [] : await otherwise("UE_STATUS", about);
  const means = meansOf(grades);
  const threshold = await passMark(rules);
  const isElsewhere = isAtAnotherThreshold(rows, grades[own] ?? []);
  const isMadeUp = ({ at, isPassed }: Decided): boolean =>
    isPassed && grades.length > 1 && (means[at] ?? -Infinity) >= threshold;
  const areMadeUp =
    differing.every(isMadeUp) && rows.every((one) => one.isPassed || !isMadeUp({ ...one, isPassed: true }));
  const causeOf = (one: Decided): Cause => {
    const explained = tried.find(([, others]) => passes(others[one.at] ?? "") === one.isPassed);
    if (passes(one.ours) === null) return explained?.[0] ?? "missing";
    if (explained) return explained[0];
    if (areMadeUp && isMadeUp(one)) return "compensation";
    if (isElsewhere) return "threshold";
    return isMadeUp(one) ? "compensation" : "other";
  };
  const differences = differing.map((one): Difference => {
    const { row, theirs, ours } = one;
    return { row, theirs, ours, cause: causeOf(one) };
  });
  return { ...named(reading, column), unit: unit.unit.name, ...split(rows, differences) };
}

/** `null` where ours decides nothing: a mark is missing, or refused. */
function passes(status: ResultValue): boolean | null {
  const { validated, validatedInSession2, exempt, pending } = messages.status;
  if (typeof status !== "string" || status === "" || status === pending) return null;
  const passed: readonly ResultValue[] = [validated, validatedInSession2, exempt];
  return passed.includes(status);
}

/** Whether a figure tells all their passes from all their failures, which ours does not. */
function isAtAnotherThreshold(rows: readonly Decided[], grades: readonly ResultValue[]): boolean {
  const figures = rows.flatMap(({ at, isPassed }) => {
    const grade = grades[at];
    return typeof grade === "number" ? [{ grade, isPassed }] : [];
  });
  const passed = figures.filter(({ isPassed }) => isPassed).map(({ grade }) => grade);
  const failed = figures.filter(({ isPassed }) => !isPassed).map(({ grade }) => grade);
  if (figures.length < FEWEST_ROWS || passed.length === 0 || failed.length === 0) return false;
  return Math.min(...passed) > Math.max(...failed);
}

const FEWEST_ROWS = 3;

/** Of all the units that have a grade, alike. */
function meansOf(grades: readonly (readonly ResultValue[])[]): readonly (number | undefined)[] {
  return (grades[0] ?? []).map((_, at) => {
    const figures = grades.map((ofUnit) => ofUnit[at]);
    const numbers = figures.filter((figure) => typeof figure === "number");
    return numbers.length === figures.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : undefined;
  });
}

async function passMark(rules: Argument): Promise<number> {
  const [[value] = []] = await functionById("RULE").call([[[THRESHOLD]], rules], { zerosAreZeros: true });
  return typeof value === "number" ? value : Infinity;
}

function decisionIn(value: CellValue): Pick<Decided, "theirs" | "isPassed"> | null {
  if (typeof value !== "string") return null;
  const word = fold(value);
  if (FAILED.test(word)) return { theirs: value.trim(), isPassed: false };
  return PASSED.test(word) ? { theirs: value.trim(), isPassed: true } : null;
}
