/** Promotions as centres keep them, and a gathering of them. */
import { conventionById } from "../../../src/conventions";
import type { Cohort } from "../../../src/tools/cohorts/cohort-figures";
import { cohortTables } from "../../../src/tools/cohorts/cohort-tables";
import type { CohortsRequest } from "../../../src/tools/cohorts/create-cohorts";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { serialOf } from "../../oracle/days";
import { sheetOf } from "../support/workbooks";

export const convention = conventionById("cnam")!;
export const READ_ON = serialOf(30, 11, 2026);

const LAST_NAMES = ["ALVES", "BENALI", "CARON", "DIALLO", "ESSO", "FALL", "GARNIER", "HADDAD", "IMBERT", "JOLY"];
const FIRST_NAMES = ["Inès", "Karim", "Zoé", "Awa", "Paul"];

/** @returns the name of the one at a place, 50 of them, all different */
export function nameAt(at: number): string {
  return `${LAST_NAMES[at % LAST_NAMES.length] ?? ""} ${FIRST_NAMES[Math.floor(at / LAST_NAMES.length)] ?? ""}`;
}

/**
 * A sheet of marks as it was kept by hand.
 *
 * @param marks of each learner, a unit a column
 * @param from the place of the first learner in the list of names
 */
export function promotion(
  name: string,
  units: readonly string[],
  marks: readonly (readonly (number | string)[])[],
  { title = "", from = 0 }: { readonly title?: string; readonly from?: number } = {},
): SheetModel {
  return sheetOf(name, [
    [title === "" ? null : title],
    [],
    ["Nom et prénom", ...units],
    ...marks.map((own, at) => [nameAt(from + at), ...own]),
  ]);
}

/** So many who have the unit, of so many. */
export function marksOf(successes: number, assessed: number): readonly number[] {
  return Array.from({ length: assessed }, (_, at) => (at < successes ? 10 + (at % 5) : 5 + (at % 4)));
}

export function cohortsOf(
  workbook: WorkbookModel,
  file: string | null = null,
  said: Partial<Pick<Cohort, "centre" | "year" | "convention">> = {},
): readonly Cohort[] {
  return cohortTables(workbook, convention, file).map((table) => ({
    table,
    centre: table.place.centre ?? "?",
    year: table.place.year ?? "?",
    convention: convention.id,
    workbook,
    readOn: READ_ON,
    ...said,
  }));
}

export function gathering(cohorts: readonly Cohort[], asked: Partial<CohortsRequest> = {}): CohortsRequest {
  const request = { convention, locale: "fr" as const, learners: 16, units: 1, year: 2026 };
  return { request, cohorts, same: new Map(), compared: null, ...asked };
}
