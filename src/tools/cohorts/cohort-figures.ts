/** The rows of the gathering: a unit, a centre and a year, with the counts of the tables that hold them. */
import { conventionById } from "../../conventions";
import { DEFAULT_CONVENTION } from "../../conventions/about";
import { fold } from "../../spreadsheet/cell/text";
import { inLocale } from "../../i18n/typography";
import { groupBy } from "../../rules/group-by";
import { toNumber } from "../../rules/exact/ratio";
import type { Argument } from "../../functions/host";
import type { WorkbookModel } from "../../workbook/model";
import { rulesInForce } from "../audit/rules-in-force";
import { valueOf } from "../create/convention-keys";
import type { SheetRequest } from "../create/sheet-request";
import { hasRulesTable, RULES_NAME } from "../rules-name";
import type { CohortTable } from "./cohort-tables";
import { gatheredUnits, type GatheredUnit, type SameUnits } from "./cohort-units";
import { countedNow, followedCounts, type UnitCounts } from "./unit-counts";

/** A table with what the user has said of it. */
export interface Cohort {
  readonly table: CohortTable;
  readonly centre: string;
  readonly year: string;
  /** The convention its marks are judged by; `null` for the rules that its own workbook holds. */
  readonly convention: string | null;
  /** The workbook of a file, whose rules table it may be judged by. */
  readonly workbook: WorkbookModel;
  /** When a file was read, as a spreadsheet counts days. */
  readonly readOn: number;
}

export interface CohortRow {
  /** « USSA24 — Droit social » */
  readonly unit: string;
  readonly centre: string;
  readonly year: string;
  readonly counts: readonly UnitCounts[];
  /** The numbers of the tables, from 1. */
  readonly tables: readonly number[];
  /** Fewer than that are told nothing of. */
  readonly least: number;
}

interface Gathering {
  readonly request: SheetRequest;
  readonly cohorts: readonly Cohort[];
  readonly same: SameUnits;
}

/**
 * Unit after unit, each by year, then by centre.
 *
 * @param rules the last argument of functions on the sheet
 */
export async function rowsOfCohorts(
  workbook: WorkbookModel,
  { request, cohorts, same }: Gathering,
  rules: string,
): Promise<readonly CohortRow[]> {
  const least = rulesInForce(workbook, request.convention).rules.quantity("outcomes.least");
  const ofTable = new Map(cohorts.map((cohort, at) => [cohort.table.id, { cohort, number: at + 1 }]));
  const units = gatheredUnits(
    cohorts.map(({ table }) => table),
    same,
  );
  const rows: CohortRow[] = [];
  for (const unit of units) {
    const placed = unit.of.flatMap((one) => {
      const known = ofTable.get(one.table.id);
      return known ? [{ ...one, ...known }] : [];
    });
    for (const of of [...groupBy(placed, ({ cohort }) => keyOf(cohort)).values()].sort(inOrder)) {
      const [first] = of;
      if (!first) continue;
      const { centre, year } = first.cohort;
      const counts = await Promise.all(of.map((one) => countsOf(workbook, one, rules)));
      const tables = of.map(({ number }) => number);
      rows.push({ unit: labelOf(unit, request), centre, year, counts, tables, least: least ? toNumber(least) : 0 });
    }
  }
  return rows;
}

interface PlacedUnit {
  readonly cohort: Cohort;
  readonly unit: GatheredUnit["of"][number]["unit"];
}

function keyOf({ centre, year }: Cohort): string {
  return JSON.stringify([fold(centre), fold(year)]);
}

function inOrder([one]: readonly PlacedUnit[], [other]: readonly PlacedUnit[]): number {
  if (!one || !other) return 0;
  return one.cohort.year.localeCompare(other.cohort.year) || one.cohort.centre.localeCompare(other.cohort.centre);
}

/** As the convention names it, else as the headings do. */
function labelOf({ code, title }: GatheredUnit, { convention, locale }: SheetRequest): string {
  const name = valueOf(convention, `unit.${code}`)?.name;
  const called = title === "" && name ? inLocale(name, locale) : title;
  return called === "" ? code : `${code} — ${called}`;
}

async function countsOf(workbook: WorkbookModel, { cohort, unit }: PlacedUnit, rules: string): Promise<UnitCounts> {
  const { table, convention } = cohort;
  if (table.file !== null) return countedNow(table, unit, rulesArgument(cohort));
  const own = hasRulesTable(workbook) ? RULES_NAME : rules;
  return followedCounts(table, unit, convention === null ? own : `"${convention}"`);
}

/** The rules of the file's own workbook, else those of the convention that was said. */
function rulesArgument({ workbook, convention }: Cohort): Argument {
  const said = convention === null ? undefined : conventionById(convention);
  const [fallback] = [said ?? conventionById(DEFAULT_CONVENTION)];
  if (said || !fallback) return [[convention ?? DEFAULT_CONVENTION]];
  return rulesInForce(workbook, fallback).block ?? [[fallback.id]];
}
