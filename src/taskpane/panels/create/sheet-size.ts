/** How large the sheets are to be: what the user types, and whether it can be used. */
import type { Convention } from "../../../conventions/types";
import { LEARNERS } from "../../learner-count";

export type SizeField = "learners" | "units" | "year";

export const SIZE_LIMITS: Readonly<Record<SizeField, { readonly min: number; readonly max: number }>> = {
  learners: LEARNERS,
  units: { min: 1, max: 60 },
  year: { min: 1990, max: 2200 },
};

export type SheetSize = Readonly<Record<SizeField, number>>;

export function isValid(field: SizeField, value: number): boolean {
  const { min, max } = SIZE_LIMITS[field];
  return Number.isInteger(value) && value >= min && value <= max;
}

export function areValid(size: SheetSize, fields: readonly SizeField[]): boolean {
  return fields.every((field) => isValid(field, size[field]));
}

const USUAL = { learners: 20, units: 6 } as const;
const YEAR = /^\d{4}/;

/** The year in which the convention begins, where it says so. */
export function usualSize({ effective }: Convention, thisYear: number): SheetSize {
  const start = YEAR.exec(effective?.from ?? "")?.[0];
  return { ...USUAL, year: start === undefined ? thisYear : Number(start) };
}
