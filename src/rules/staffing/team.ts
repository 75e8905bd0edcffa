/** A teaching team, and the facts its controls are made from. */
import type { Quantity } from "../exact/quantity";
import type { Ratio } from "../exact/ratio";
import { add, sum, ZERO } from "../exact/ratio";
import { groupBy } from "../group-by";

export type InstructorStatus = "researcher" | "professional" | "teacher" | "other";

/** What a unit is to the agrément: taught, or an activity (project, work experience). */
export type UnitNature = "taught" | "activity";

/** Who gives what: one line of the table. */
export interface Assignment {
  readonly instructor: string;
  readonly unit: string;
  readonly hours: Quantity<"h">;
  readonly status: InstructorStatus;
  readonly approved: boolean;
  /** The party the instructor comes from; `null`: out of the split of hours. */
  readonly party: string | null;
  readonly module: "trade" | "general" | null;
  readonly nature: UnitNature;
}

/** A unit, the hours it counts and what each of its instructors gives. */
export interface TaughtUnit {
  readonly name: string;
  readonly nature: UnitNature;
  readonly hours: Quantity<"h">;
  readonly instructors: readonly UnitInstructor[];
}

export interface UnitInstructor {
  readonly name: string;
  readonly hours: Quantity<"h">;
  readonly approved: boolean;
}

export function totalHours(assignments: readonly Assignment[]): Ratio {
  return sum(assignments.map(({ hours }) => hours));
}

/**
 * The units in their order, the lines of one instructor in a unit added up. A unit's hours are those of `unitHours` where
 * the convention states them, else all that its instructors give.
 */
export function unitsOf(
  assignments: readonly Assignment[],
  unitHours: ReadonlyMap<string, Ratio>,
): readonly TaughtUnit[] {
  return [...groupBy(assignments, ({ unit }) => unit)].map(([name, lines]) => ({
    name,
    nature: lines.every(({ nature }) => nature === "activity") ? "activity" : "taught",
    hours: unitHours.get(name) ?? totalHours(lines),
    instructors: [...groupBy(lines, ({ instructor }) => instructor)].map(([instructor, own]) => ({
      name: instructor,
      hours: own.reduce((total, { hours }) => add(total, hours), ZERO),
      approved: own.some(({ approved }) => approved),
    })),
  }));
}
