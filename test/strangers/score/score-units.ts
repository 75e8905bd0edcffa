/** Units, their weights and what is computed of them, against the truth. */
import type { TableReport } from "../../../src/cli/read-report";
import { letters } from "../grid-writer";
import type { Expected, StrangerSheet, TableTruth, UnitTruth, Value } from "../stranger-sheet";
import type { Facet, Outcome, Verdict } from "./outcome";
import type { ReadTable, ReadUnit } from "./read-table";

type UnitReport = TableReport["units"][number];

function sameSet(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/[^A-Za-z0-9]/g, "").toLowerCase();
} // prettier-ignore

function valueAt(sheet: StrangerSheet, row: number, column: number): Value {
  const cell = sheet.rows[row]?.[column] ?? null;
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

/** Proportions, or `null` where they are not figures. */
function weightsRead(sheet: StrangerSheet, { weights }: UnitReport, columns: readonly number[]): readonly number[] | string {
  const value = weights.value as string | { row?: number; figures?: readonly number[]; columns?: readonly string[] };
  if (typeof value === "string") return value === "equal" ? columns.map(() => 1) : value;
  if (value.figures) return value.figures;
  if (value.row !== undefined) return columns.map((column) => Number(valueAt(sheet, (value.row ?? 1) - 1, column)));
  return "columns";
} // prettier-ignore

function proportional(some: readonly number[], others: readonly number[]): boolean {
  const [first = 1] = some;
  const [other = 1] = others;
  return some.every((one, at) => Math.abs(one * other - (others[at] ?? 0) * first) < 1e-6);
}

function weightsOutcome(sheet: StrangerSheet, truth: UnitTruth, read: UnitReport): Pick<Outcome, "truth" | "read"> & { readonly isRight: boolean } {
  // In the order of the reading's own columns.
  const columns = read.marks.map((letter) => truth.marks.find((column) => letters(column) === letter) ?? -1);
  const wanted = truth.weights === null ? null : columns.map((column) => truth.weights?.[truth.marks.indexOf(column)] ?? 1);
  const weights = weightsRead(sheet, read, columns);
  const shown = typeof weights === "string" ? weights : "figures";
  if (wanted === null || columns.length === 1) return { truth: "convention", read: shown, isRight: wanted !== null || weights === "convention" };
  const isRight = typeof weights === "string" ? weights === "columns" : proportional(weights, wanted);
  return { truth: new Set(wanted).size === 1 ? "equal figures" : "figures", read: shown, isRight };
} // prettier-ignore

function differs(expected: Expected | undefined, grade: unknown): boolean {
  if (expected === undefined || expected === "free") return false;
  if (typeof grade !== "number") return typeof expected === "number";
  if (expected === "none") return true;
  const figure = typeof expected === "number" ? expected : expected.absent;
  return Math.abs(grade - figure) > 0.0101;
}

function gradesOutcome(truth: UnitTruth, { grades }: ReadUnit): Pick<Outcome, "truth" | "read" | "verdict"> {
  const wrong = [...truth.expected].filter(([row, expected]) => differs(expected, grades.get(row)));
  const figures = wrong.filter(([row]) => typeof grades.get(row) === "number");
  const invented = figures.some(([, expected]) => typeof expected !== "number");
  const read = invented ? "a figure for none" : figures.length > 0 ? "another figure" : "refused";
  // A mark that a formula refuses says so in its cell.
  const verdict = figures.length > 0 ? "silent" : wrong.length > 0 ? "asked" : "right";
  return { truth: "the grades", read, verdict };
}

export function scoreUnits(sheet: StrangerSheet, truth: TableTruth, table: ReadTable | undefined): readonly Outcome[] {
  const { units: wanted } = truth;
  const made = resultOutcomes(sheet, truth, table);
  if (wanted.length === 0 || table === undefined) return made;
  const { report, results } = table;
  return [
    ...made,
    ...wanted.flatMap((unit) => {
      const marks = unit.marks.map(letters);
      const read = report.units.find((one) => sameSet(one.marks, marks));
      // A question on any column of the unit that was read holds all of it back.
      const together = read ?? report.units.find((one) => one.marks.some((letter) => marks.includes(letter)));
      const about = [...new Set([...marks, ...(together?.marks ?? [])])];
      const asked = report.questions.flatMap(({ kind, columns }) => (columns.some((letter) => about.includes(letter)) ? [kind] : []));
      const where = unit.names?.[0] ?? "the unit";
      const say = (facet: Facet, compared: Pick<Outcome, "truth" | "read">, isRight: boolean, kinds: readonly string[], sure: boolean): Outcome => {
        const isAsked = asked.some((kind) => kinds.includes(kind));
        const wrong: Verdict = asked.length > 0 ? "asked" : sure || results !== null ? "silent" : "doubtful";
        return { sheet, facet, where, ...compared, verdict: isAsked ? "asked" : isRight ? "right" : wrong };
      };
      const shape = read ? "the same" : together === undefined ? "no unit" : together.marks.length > marks.length ? "with others" : "in part";
      const found = say("unit", { truth: "the same", read: shape }, read !== undefined, ["units", "grade", "marks", "kept"], together !== undefined);
      if (!read) return [found];
      const weights = weightsOutcome(sheet, unit, read);
      const said = folded(`${read.name ?? ""} ${read.code ?? ""}`);
      const named = unit.names?.some((one) => said.includes(folded(one)) || (read.name !== null && folded(one).includes(folded(read.name)))) ?? true;
      return [
        found,
        say("weights", weights, weights.isRight, ["weights"], read.weights.certainty === "sure"),
        say("name", { truth: "its name", read: read.name === null ? "none" : named ? "its name" : "another" }, named, ["units"], false),
      ];
    }),
  ];
} // prettier-ignore

/** No verdict may come of what is not known, and each must be what the marks make. */
function resultOutcomes(sheet: StrangerSheet, truth: TableTruth, table: ReadTable | undefined): readonly Outcome[] {
  const results = table?.results ?? null;
  if (results === null) return [];
  const about = { sheet, facet: "result" as const };
  // Computed on a sheet beside, whose own tests compare each grade: test/tools/attach/regrouped.test.ts.
  if (truth.layouts.some((layout) => layout === "learnerAndUnitPerRow" || layout === "unitPerRow")) return [];
  if (!truth.layouts.includes("learnerPerRow"))
    return [{ ...about, verdict: "silent", truth: truth.layouts[0] ?? "", read: "results", where: "the table" }];
  if (truth.open.length > 0)
    return [{ ...about, verdict: "silent", truth: `to be asked: ${truth.open.join(", ")}`, read: "results", where: "the table" }];
  return results.map((result): Outcome => {
    const where = result.marks.map(letters).join(", ");
    const unit = truth.units.find(({ marks }) => sameSet(marks, result.marks));
    if (!unit) return { ...about, where, verdict: "silent", truth: "a unit", read: "other marks" };
    return { ...about, where, ...gradesOutcome(unit, result) };
  });
} // prettier-ignore
