/** « Cohortes » as data: the tables found, what the user has said of each, and what still has to be said. */
import { fold } from "../../../spreadsheet/cell/text";
import type { Cohort } from "../../../tools/cohorts/cohort-figures";
import type { ComparedCohort, Compared } from "../../../tools/cohorts/cohort-comparison";
import type { CohortTable } from "../../../tools/cohorts/cohort-tables";
import { titledCodes, type SameUnits, type TitledCode } from "../../../tools/cohorts/cohort-units";
import { foldCode } from "../../../spreadsheet/words/heading-fold";
import { groupBy } from "../../../rules/group-by";
import { hasRulesTable } from "../../../tools/rules-name";
import type { WorkbookModel } from "../../../workbook/model";
import type { FileProblem } from "./read-cohort-file";

/** What the user says of a table; absent: as it was read. */
export interface Said {
  readonly isTaken?: boolean;
  readonly centre?: string;
  readonly year?: string;
  /** `null`: the rules of its own workbook. */
  readonly convention?: string | null;
}

export interface CohortFile {
  readonly name: string;
  readonly workbook: WorkbookModel;
  readonly tables: readonly CohortTable[];
  /** As a spreadsheet counts days. */
  readonly readOn: number;
}

export interface CohortsState {
  /** `null` until the workbook has been read. */
  readonly workbook: { readonly model: WorkbookModel; readonly tables: readonly CohortTable[] } | null;
  readonly files: readonly CohortFile[];
  /** Of the files given last. */
  readonly problems: readonly { readonly file: string; readonly kind: FileProblem | "noTable" }[];
  readonly said: ReadonlyMap<string, Said>;
  readonly same: SameUnits;
  /** The place in the list of pairs; 0 without a chart. */
  readonly pair: number;
}

export interface CohortsActions {
  update(changes: Partial<CohortsState>): void;
  say(table: CohortTable, said: Said): void;
  readonly addFiles: (files: readonly File[]) => void;
  dropFile(name: string): void;
  attach(table: CohortTable): void;
  propose(): void;
}

export const noCohorts: CohortsState = {
  workbook: null,
  files: [],
  problems: [],
  said: new Map(),
  same: new Map(),
  pair: 1,
};

export function tablesOf({ workbook, files }: CohortsState): readonly CohortTable[] {
  return [...(workbook?.tables ?? []), ...files.flatMap(({ tables }) => tables)];
}

export function isTaken({ said }: CohortsState, table: CohortTable): boolean {
  return table.problem === null && (said.get(table.id)?.isTaken ?? true);
}

/** @param convention the one on screen, where neither the workbook of the table nor the user says another */
export function cohortsIn(state: CohortsState, convention: string): readonly Cohort[] {
  return tablesOf(state).flatMap((table) => {
    const source = sourceOf(state, table);
    if (!isTaken(state, table) || source === undefined) return [];
    const { centre, year, convention: said } = state.said.get(table.id) ?? {};
    const { model: workbook, readOn } = source;
    return [
      {
        table,
        centre: (centre ?? table.place.centre ?? "").trim(),
        year: (year ?? table.place.year ?? "").trim(),
        convention: said !== undefined ? said : hasRulesTable(workbook) ? null : convention,
        workbook,
        readOn,
      },
    ];
  });
}

function sourceOf(
  { workbook, files }: CohortsState,
  { file }: CohortTable,
): { readonly model: WorkbookModel; readonly readOn: number } | undefined {
  if (file === null) return workbook ? { model: workbook.model, readOn: 0 } : undefined;
  const found = files.find(({ name }) => name === file);
  return found && { model: found.workbook, readOn: found.readOn };
}

/** Codes that the tables taken give several titles to. */
export function codesAsked(cohorts: readonly Cohort[]): readonly TitledCode[] {
  return titledCodes(cohorts.map(({ table }) => table));
}

/** Every two cohorts that share a unit, the first of each pair being the earlier. */
export function comparable(cohorts: readonly Cohort[]): readonly Compared[] {
  const keyOf = ({ centre, year }: ComparedCohort): string => JSON.stringify([fold(year), fold(centre)]);
  const groups = [...groupBy(cohorts, keyOf)].sort(([one], [other]) => one.localeCompare(other));
  const unitsOf = (of: readonly Cohort[]): ReadonlySet<string> =>
    new Set(of.flatMap(({ table }) => table.units.map(({ code }) => foldCode(code))));
  return groups.flatMap(([, first], at) =>
    groups.slice(at + 1).flatMap(([, second]) => {
      const [one, other] = [first[0], second[0]];
      const units = unitsOf(first);
      const isShared = [...unitsOf(second)].some((unit) => units.has(unit));
      return one && other && isShared ? [{ first: placeOf(one), second: placeOf(other) }] : [];
    }),
  );
}

function placeOf({ centre, year }: Cohort): ComparedCohort {
  return { centre, year };
}

/** What keeps the sheet from being prepared. */
export type Obstacle =
  | { readonly kind: "tables" }
  | { readonly kind: "places"; readonly count: number }
  | { readonly kind: "units"; readonly codes: readonly string[] };

export function obstacleOf(cohorts: readonly Cohort[], same: SameUnits): Obstacle | null {
  if (cohorts.length === 0) return { kind: "tables" };
  const count = cohorts.filter(({ centre, year }) => centre === "" || year === "").length;
  if (count > 0) return { kind: "places", count };
  const codes = codesAsked(cohorts).flatMap(({ key, code }) => (same.has(key) ? [] : [code]));
  return codes.length > 0 ? { kind: "units", codes } : null;
}
