/** Reads the roster of the second session in a sheet of marks, by the functions' own decisions. */
import type { Convention } from "../../conventions/types";
import type { ResultValue } from "../../functions/host";
import type { Content } from "../../spreadsheet/cell/content";
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import type { TableReading } from "../reading/sheet-reading";
import { formulaTable } from "./formula-table";
import type { MarkedTable } from "./marked-table";
import { neededAtResit, type Sat } from "./needed-at-resit";
import { recognisedTable } from "./recognised-table";
import { SITTING_STATUS, type Needed, type Roster, type RosterProblem, type RosterUnit, type Sitting } from "./roster";
import { faultOf, marksOf, neededOn, resitsOf, statusesOf, type UnitMarks } from "./unit-marks";

/**
 * What the formulas of the sheet say of its units is sure, and is what the user sees; else what recognition says of the
 * table. `null` when there are no marks, or none that is surely read.
 *
 * @param tableOf what recognition finds, asked only when needed
 */
export async function readRoster(
  workbook: WorkbookModel,
  sheet: SheetModel,
  tableOf: () => TableReading | undefined,
  convention: Convention,
): Promise<Roster | null> {
  const stated = await formulaTable(workbook, sheet, convention);
  if (stated) return rosterOf(sheet, stated);
  const table = tableOf();
  const recognised = table ? await recognisedTable(workbook, table, convention) : null;
  return recognised && rosterOf(sheet, recognised);
}

async function rosterOf(sheet: SheetModel, { area, learners, nameOf, units }: MarkedTable): Promise<Roster> {
  const read: ReadUnit[] = [];
  for (const [index, { marks, headings }] of units.entries()) {
    read.push(await readUnit(marks, { index, nameOf, headingOf: headings }));
  }
  return {
    sheet: sheet.name,
    area,
    learners,
    units: read.map(({ counts }, index) => ({
      name: units[index]?.marks.unit.name ?? sheet.name,
      credits: units[index]?.credits ?? null,
      ...counts,
    })),
    sittings: read.flatMap(({ sittings }) => sittings),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadUnit {
  readonly counts: Pick<RosterUnit, "validated" | "refused">;
  readonly sittings: readonly Sitting[];
  readonly problems: readonly RosterProblem[];
}

interface UnitNames {
  readonly index: number;
  readonly nameOf: (row: number) => string;
  /** The heading of each component. */
  readonly headingOf: readonly string[];
}

async function readUnit(marks: UnitMarks, names: UnitNames): Promise<ReadUnit> {
  const resits = marks.unit.resits.length === 0 ? null : marks.rows.map((row) => resitsOf(marks, row) ?? []);
  const rows = marks.rows.map((row) => marksOf(marks, row));
  const statuses = await statusesOf(marks, rows, resits);
  const problems: RosterProblem[] = [];
  const sitting: { readonly row: number; readonly status: string }[] = [];
  for (const [index, row] of marks.rows.entries()) {
    const status = statuses[index];
    if (typeof status === "object") {
      const message = (await faultOf(marks, row)) || status.message;
      problems.push({ row, learner: names.nameOf(row), unit: names.index, message });
    } else if (typeof status === "string" && SITTING_STATUS.has(status)) sitting.push({ row, status });
  }
  const { validated, validatedInSession2, exempt, notValidated } = messages.status;
  const count = (...texts: readonly ResultValue[]): number =>
    statuses.filter((status) => texts.includes(status)).length;
  return {
    counts: { validated: count(validated, validatedInSession2, exempt), refused: count(notValidated) },
    sittings: await sittingsOf(marks, sitting, names),
    problems,
  };
}

async function sittingsOf(
  marks: UnitMarks,
  sitting: readonly { readonly row: number; readonly status: string }[],
  { index, nameOf, headingOf }: UnitNames,
): Promise<readonly Sitting[]> {
  const kinds = sitting.map(({ status }) => SITTING_STATUS.get(status) ?? "session2");
  const sats: readonly Sat[] = await Promise.all(
    sitting.map(({ row }, at) => satBy(marks, marksOf(marks, row), kinds[at] === "complement")),
  );
  const again = sitting.flatMap((_, at) => (kinds[at] === "pending" ? [] : [at]));
  const pending = sitting.flatMap((_, at) => (kinds[at] === "pending" ? [at] : []));
  const atResit = await neededAtResit(
    marks,
    again.map((at) => sats[at] as Sat),
  );
  const onBlanks = await neededOn(
    marks,
    pending.map((at) => sats[at]?.marks ?? []),
  );
  return sitting.map(({ row }, at): Sitting => {
    const kind = kinds[at] ?? "session2";
    const isPending = kind === "pending";
    const concerned = isPending ? marksOf(marks, row).map(isBlank) : sats[at]?.components;
    const needed = isPending ? asNeeded(onBlanks[pending.indexOf(at)]) : (atResit[again.indexOf(at)] ?? null);
    const assessments = headingOf.length > 1 ? headingOf.filter((_, component) => concerned?.[component] === true) : [];
    return { row, learner: nameOf(row), unit: index, kind, assessments, needed };
  });
}

function isBlank(value: Content): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function asNeeded(value: ResultValue | undefined): Needed | null {
  if (typeof value === "number") return { kind: "mark", value };
  if (value === marksMessages.needed.acquired) return { kind: "acquired" };
  return value === marksMessages.needed.impossible ? { kind: "impossible" } : null;
}

/**
 * What a learner sits: the components that ask for a complement; those that would not be validated alone, where the
 * sheet has a second session for each; else the unit as a whole.
 */
async function satBy(marks: UnitMarks, row: readonly Content[], isComplement: boolean): Promise<Sat> {
  const whole: Sat = { marks: row, components: null };
  const { resits } = marks.unit;
  if (row.length < 2 || (!isComplement && resits.length < 2)) return whole;
  const alone = await statusesOf(
    { ...marks, weights: null },
    row.map((mark) => [mark]),
    null,
  );
  const { complement, session2 } = messages.status;
  const called: readonly ResultValue[] = isComplement ? [complement] : [complement, session2];
  const components = alone.map((status, at) => called.includes(status) && (isComplement || resits[at] !== null));
  return components.includes(true) ? { marks: row, components } : { marks: row, components: row.map(() => true) };
}
