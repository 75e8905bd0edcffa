/** The columns of marks of a plan, with the unit's own mean, its result and its points of jury. */
import type { Draw } from "../draw";
import type { Cell } from "../stranger-sheet";
import { heading } from "../words/headings";
import { french } from "../words/tokens";
import { soleMarks } from "../words/assessments";
import { expectedOf, type AssessmentPlan, type MarksPlan, type UnitPlan } from "./plan";
import type { Placed, PlannedColumn } from "./planned-column";

/** How columns are headed: unit titles alone, in bands above, or in the heading of each mark. */
export type Heads = "assessments" | "titles" | "bands" | "flat";

export interface MarkStyle {
  readonly heads: Heads;
  readonly scaleMark: (scale: number) => string;
  readonly weightMark: (weight: number) => string;
  /** « Gestion CC » or « CC Gestion ». */
  readonly unitFirst: boolean;
  readonly joint: string;
  readonly sole: string;
  readonly result: boolean;
  readonly jury: boolean;
  readonly creditColumns: boolean;
  readonly firstSession: string | null;
  readonly meanWord: string;
  readonly juryWord: string;
  readonly resultWord: string;
  readonly top: ((unit: number) => string) | null;
}

export const scaleMarks: readonly ((scale: number) => string)[] = [
  (scale) => ` /${scale}`,
  (scale) => `/${scale}`,
  (scale) => ` (/${scale})`,
  (scale) => ` sur ${scale}`,
  (scale) => ` (sur ${scale})`,
  (scale) => ` / ${scale}`,
  (scale) => ` (${scale} pts)`,
  (scale) => ` (0-${scale})`,
];

export const weightMarks: readonly ((weight: number) => string)[] = [
  (weight) => ` (coef ${french(weight)})`,
  (weight) => ` coef. ${french(weight)}`,
  (weight) => ` - coeff ${french(weight)}`,
  (weight) => ` [coef. ${french(weight)}]`,
  (weight) => (weight < 1 ? ` (${Math.round(weight * 100)} %)` : ` (coefficient ${french(weight)})`),
  (weight) => (weight < 1 ? ` ${Math.round(weight * 100)}%` : ` (x${french(weight)})`),
];

export function drawStyle(draw: Draw, heads: Heads, sessions: boolean): MarkStyle {
  const blocks = draw.chance(0.5);
  return {
    heads,
    scaleMark: draw.pick(scaleMarks),
    weightMark: draw.pick(weightMarks),
    unitFirst: draw.chance(0.7),
    joint: draw.pick([" ", " - ", " : ", "_"]),
    sole: draw.pick(soleMarks.slice(0, 3)),
    result: heads === "bands" && draw.chance(0.2),
    jury: heads === "bands" && draw.chance(0.12),
    creditColumns: heads === "bands" && draw.chance(0.15),
    firstSession: sessions && draw.chance(0.5) ? draw.pick(["Session 1", "1re session", "Note session 1"]) : null,
    meanWord: heading(draw, "unitMean"),
    juryWord: heading(draw, "jury"),
    resultWord: heading(draw, "result"),
    top: heads === "bands" && draw.chance(0.3) ? (unit) => (blocks ? `Bloc ${Math.floor(unit / 2) + 1}` : `Semestre ${Math.floor(unit / 2) + 5}`) : null, // prettier-ignore
  };
}

interface Place {
  readonly plan: MarksPlan;
  readonly style: MarkStyle;
  readonly unit: UnitPlan;
  readonly at: number;
}

function bandsOf({ style, unit, at }: Place): readonly (string | null)[] {
  if (style.heads !== "bands") return [];
  return [unit.name?.shown ?? null, ...(style.top ? [style.top(at)] : [])];
}

function headed({ plan, style, unit }: Place, word: string, { scale, weight }: AssessmentPlan, session: 1 | 2): string {
  const sole = unit.assessments.length === 1;
  const named = {
    assessments: word,
    bands: word,
    titles: session === 1 && !style.firstSession ? (unit.name?.shown ?? word) : `${unit.name?.shown ?? ""}${style.joint}${word}`,
    flat: style.unitFirst ? `${unit.name?.shown ?? ""}${style.joint}${word}` : `${word}${style.joint}${unit.name?.shown ?? ""}`,
  }[style.heads]; // prettier-ignore
  const weighted = plan.weightsSaid === "heading" && weight !== null && !sole ? style.weightMark(weight) : "";
  const scaled = plan.scaleSaid === "heading" && !/\/\s*20$/.test(word) ? style.scaleMark(scale) : "";
  return `${named}${weighted}${scaled}`;
}

function markColumn(place: Place, key: string, word: string, of: AssessmentPlan, session: 1 | 2): PlannedColumn {
  const { plan } = place;
  const { scaleSaid } = plan;
  return {
    key,
    heading: headed(place, word, of, session),
    bands: bandsOf(place),
    use: "mark",
    roles: place.unit.assessments.length === 1 ? ["mark", "mean"] : ["mark"],
    session,
    scale: of.scale,
    ...((scaleSaid === "column" || scaleSaid === "cells") && { scaleBy: scaleSaid }),
    summable: true,
    cell: (person) => of.marks[person]?.cell ?? null,
    apart: {
      ...(of.weight !== null && { coef: of.weight }),
      scale: of.scale,
      ...(place.unit.assessments[0] === of && { credits: place.unit.credits }),
    },
  };
}

const NO_CELL = (): Cell => null;

/** The column « Barème » beside a mark. */
function scaleColumn(place: Place, key: string, of: AssessmentPlan, word: string): PlannedColumn {
  return {
    key,
    heading: word,
    bands: bandsOf(place),
    use: "aside",
    roles: ["scale"],
    cell: (person) => (of.marks[person]?.cell === null ? null : of.scale),
  };
}

/** As a spreadsheet reads them: a blank is 0; `null` where a word is in the way. */
function figuresAs({ assessments }: UnitPlan, person: number): readonly number[] | null {
  const marks = assessments.map(({ marks }) => marks[person]);
  if (marks.some((mark) => typeof mark?.cell === "string")) return null;
  return assessments.map(({ scale }, at) => ((Number(marks[at]?.cell ?? 0) || 0) * 20) / scale);
}

/** Whether the mean of a unit stands in some cell: where words are in the way of all, nothing is written. */
export function isMeanWritten(unit: UnitPlan, people: number): boolean {
  return Array.from({ length: people }, (_, person) => person).some(
    (person) => figuresAs(unit, person) !== null && (unit.mean !== "constant" || isWhole(unit, person)),
  );
}

function isWhole({ assessments }: UnitPlan, person: number): boolean {
  return assessments.every(({ marks }) => marks[person]?.figure !== null);
}

/** The sheet's own mean of a unit: a figure typed, or a formula with the result that it has. */
function meanCell(unit: UnitPlan, keys: readonly string[], person: number, placed: Placed): Cell {
  const figures = figuresAs(unit, person);
  if (figures === null || (unit.mean === "constant" && !isWhole(unit, person))) return null;
  const weights = unit.assessments.map(({ weight }) => weight ?? 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const value = figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 1), 0) / whole;
  if (unit.mean === "constant") return Number(value.toFixed(2));
  return { value, formula: meanFormula(unit, weights, keys, placed), format: "0.00" };
}

function meanFormula(unit: UnitPlan, weights: readonly number[], keys: readonly string[], placed: Placed): string {
  const row = placed.row + 1;
  const cells = keys.map((key) => `${placed.letter(key)}${row}`);
  const scales = unit.assessments.map(({ scale }) => scale);
  const [scale = 20] = scales;
  const alike = scales.every((one) => one === scale);
  const onTwenty = scale === 20 ? "" : scale === 10 ? "*2" : `/${scale / 20}`;
  const coef = placed.apart("coef");
  const range = (at: string): string => `${placed.letter(keys[0] ?? "")}${at}:${placed.letter(keys.at(-1) ?? "")}${at}`;
  // Neighbours only: a column of scales or weights between them would be summed too.
  const beside = keys.every((key, at) => at === 0 || placed.at(key) === placed.at(keys[at - 1] ?? "") + 1);
  if (unit.mean === "average" && alike) return `=AVERAGE(${beside ? range(String(row)) : cells.join(",")})${onTwenty}`;
  if (unit.mean === "sumproduct" && alike && beside && coef !== undefined)
    return `=SUMPRODUCT(${range(String(row))},${range(`$${coef + 1}`)})/SUM(${range(`$${coef + 1}`)})${onTwenty}`;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = cells.map((cell, at) => {
    const ratio = (20 / (scales[at] ?? 20)) * (weights[at] ?? 1);
    return ratio === 1 ? cell : `${Number(ratio.toFixed(4))}*${cell}`;
  });
  const sum = Math.abs(whole - 1) < 1e-9 ? parts.join("+") : `(${parts.join("+")})/${whole}`;
  return unit.mean === "products" ? `=ROUND(${sum},2)` : `=${sum}`;
}

function extraColumns(place: Place, prefix: string): readonly PlannedColumn[] {
  const { style, unit } = place;
  const bands = bandsOf(place);
  const aside = { bands, use: "aside" as const };
  const passed = (person: number): boolean => {
    const expected = expectedOf(unit, person);
    return typeof expected === "number" && expected >= 10;
  };
  return [
    ...(style.jury
      ? [{ ...aside, key: `${prefix}j`, heading: style.juryWord, roles: ["juryPoints"], cell: NO_CELL }]
      : []),
    ...(style.creditColumns
      ? [{ ...aside, key: `${prefix}e`, heading: "ECTS", roles: ["credits"], cell: (person: number) => (passed(person) ? unit.credits : 0) }]
      : []),
    ...(style.result
      ? [{ ...aside, key: `${prefix}r`, heading: style.resultWord, roles: ["status"], cell: (person: number) => (passed(person) ? "ADM" : "AJ") }]
      : []),
  ];
} // prettier-ignore

export interface UnitColumns {
  readonly columns: readonly PlannedColumn[];
  readonly marks: readonly string[];
  readonly resits: readonly string[];
  readonly mean: string | null;
}

export function unitColumns(plan: MarksPlan, style: MarkStyle, at: number): UnitColumns {
  const unit = plan.units[at];
  if (unit === undefined) return { columns: [], marks: [], resits: [], mean: null };
  const place: Place = { plan, style, unit, at };
  const prefix = `u${at}`;
  const marks = unit.assessments.map((_, place) => `${prefix}m${place}`);
  const sole = unit.assessments.length === 1;
  const first = unit.assessments.flatMap((one, order) => {
    const written = sole && unit.resit && style.firstSession ? style.firstSession : one.word;
    const word = one.scale === 20 ? written : written.replace(" /20", "");
    const column = markColumn(place, marks[order] ?? "", word, one, 1);
    const weight: PlannedColumn[] =
      plan.weightsSaid === "columns" && !sole && one.weight !== null
        ? [{ key: `${prefix}w${order}`, heading: `Coef ${word}`, bands: bandsOf(place), use: "aside", roles: ["coefficient"], cell: () => one.weight }]
        : []; // prettier-ignore
    const scale = plan.scaleSaid === "column" ? [scaleColumn(place, `${prefix}s${order}`, one, "Barème")] : [];
    return [column, ...scale, ...weight];
  });
  const resit = unit.resit ? [markColumn(place, `${prefix}z`, unit.resit.word, unit.resit, 2)] : [];
  const resitScale =
    unit.resit && plan.scaleSaid === "column" ? [scaleColumn(place, `${prefix}zs`, unit.resit, "Barème")] : [];
  const mean: PlannedColumn[] =
    unit.mean === "none"
      ? []
      : [
          {
            key: `${prefix}avg`,
            heading:
              style.heads === "flat" && plan.units.length > 1
                ? `${unit.name?.shown ?? ""}${style.joint}${style.meanWord}`
                : style.meanWord,
            bands: bandsOf(place),
            use: "derived",
            roles: ["mean", "mark"],
            summable: true,
            cell: (person, placed) => meanCell(unit, marks, person, placed),
          },
        ];
  return {
    columns: [...first, ...mean, ...resit, ...resitScale, ...extraColumns(place, prefix)],
    marks,
    resits: resit.map(({ key }) => key),
    mean: unit.mean === "none" ? null : `${prefix}avg`,
  };
}
