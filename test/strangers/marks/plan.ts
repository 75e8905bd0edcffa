/** What a sheet of marks is about, before anything is laid out: people, units, assessments and every mark. */
import type { Cell, Expected } from "../stranger-sheet";
import type { Person } from "../words/people";
import type { TokenSense } from "../words/tokens";
import type { UnitName } from "../words/units";

export interface Mark {
  readonly cell: Cell;
  /** On the scale of its assessment; `null` when the cell is no figure. */
  readonly figure: number | null;
  readonly sense: TokenSense | "blank";
}

export interface AssessmentPlan {
  readonly word: string;
  readonly scale: number;
  /** `null`: nothing says it. */
  readonly weight: number | null;
  readonly marks: readonly Mark[];
}

/** How the sheet itself makes the mark of a unit. */
export type OwnMean = "none" | "constant" | "average" | "figures" | "products" | "sumproduct";

export interface UnitPlan {
  readonly name: UnitName | null;
  readonly assessments: readonly AssessmentPlan[];
  readonly resit: AssessmentPlan | null;
  readonly conventional: boolean;
  readonly mean: OwnMean;
  readonly credits: number;
}

export type ScaleSaid = "none" | "heading" | "row" | "column" | "rule" | "cells";
export type WeightsSaid = "none" | "row" | "heading" | "columns" | "formula";

export interface MarksPlan {
  readonly people: readonly Person[];
  readonly units: readonly UnitPlan[];
  readonly scaleSaid: ScaleSaid;
  readonly weightsSaid: WeightsSaid;
}

/** @returns the mark of a person in a unit on 20, from the marks themselves */
export function expectedOf(unit: UnitPlan, person: number): Expected {
  const marks = unit.assessments.map(({ marks }) => marks[person]);
  const senses = marks.map((mark) => mark?.sense ?? "blank");
  if (senses.includes("exempt")) return "free";
  if (senses.includes("unknown") || senses.includes("blank")) return "none";
  const weights = unit.assessments.map(({ weight }) => weight ?? 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const on20 = unit.assessments.map(({ scale }, at) => ((marks[at]?.figure ?? 0) * 20) / scale);
  const grade = on20.reduce((sum, mark, at) => sum + mark * (weights[at] ?? 1), 0) / whole;
  const { resit } = unit;
  const second = resit?.marks[person];
  if (resit && second && second.sense !== "blank") {
    if (unit.assessments.length > 1 || second.figure === null) return "free";
    return senses.includes("absent") ? "free" : Math.max(grade, (second.figure * 20) / resit.scale);
  }
  // A zero in the place of the absence, and its weight kept.
  return senses.includes("absent") ? { absent: grade } : grade;
}
