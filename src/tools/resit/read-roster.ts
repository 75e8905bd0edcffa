/** Reads the roster of the second session in a table of marks, by the functions' own decisions. */
import type { Convention } from "../../conventions/types";
import { functionById } from "../../functions/catalogue";
import type { Argument, ArgumentValue, ResultValue } from "../../functions/host";
import { messages } from "../../i18n/fr/messages";
import { marksMessages } from "../../i18n/fr/messages/marks";
import { formatCell } from "../../workbook/address";
import { scanFormula } from "../../workbook/formula/scan";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { attachmentOf } from "../attach/attachment";
import type { AttachedUnit } from "../attach/attached-unit";
import { creditColumns, figureRow } from "../attach/figure-rows";
import { readArgument } from "../explain/read-argument";
import { learnerName } from "../learner-names";
import type { FoundTable } from "../recognise/found-table";
import { hasRulesTable, RULES_NAME } from "../rules-name";
import { neededAtResit, type Sat } from "./needed-at-resit";
import { SITTING_STATUS, type Needed, type Roster, type RosterProblem, type RosterUnit, type Sitting } from "./roster";
import { faultOf, marksOf, neededOn, resitsOf, statusesOf, valueAt, type UnitMarks } from "./unit-marks";

/** `null` when the table holds no marks. */
export async function readRoster(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: FoundTable,
  convention: Convention,
): Promise<Roster | null> {
  const units = attachmentOf(sheet, table, convention).units.map(({ unit }) => unit);
  if (units.length === 0) return null;
  const rules = await rulesInForce(workbook, sheet, convention);
  const nameOf = (row: number): string => learnerName(sheet, table, row) ?? formatCell(row, table.area.column);
  const read: ReadUnit[] = [];
  for (const [index, unit] of units.entries()) {
    const weights = unit.marks.length > 1 ? statedWeights(sheet, table, unit) : null;
    const marks: UnitMarks = { unit, sheet, rows: table.dataRows, weights, rules };
    read.push(await readUnit(marks, { index, nameOf, headingOf: headingsOf(table, unit) }));
  }
  const credits = await creditsOf(sheet, table, units, rules);
  return {
    sheet: sheet.name,
    area: table.area,
    learners: table.dataRows.length,
    units: read.map(({ counts }, index) => ({
      name: units[index]?.name ?? sheet.name,
      credits: credits[index] ?? null,
      ...counts,
    })),
    sittings: read.flatMap(({ sittings }) => sittings),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The workbook's own rules, else the convention on screen. */
async function rulesInForce(workbook: WorkbookModel, sheet: SheetModel, convention: Convention): Promise<Argument> {
  if (!hasRulesTable(workbook)) return [[convention.id]];
  const read = await readArgument(scanFormula(RULES_NAME), { workbook, sheet, row: 0, column: 0 });
  return read.ok ? read.value : [[convention.id]];
}

function statedWeights(sheet: SheetModel, table: FoundTable, { marks }: AttachedUnit): Argument {
  const row = figureRow(sheet, table, "weights", marks);
  return row === undefined ? null : [marks.map((column) => valueAt(sheet, row, column))];
}

async function creditsOf(
  sheet: SheetModel,
  table: FoundTable,
  units: readonly AttachedUnit[],
  rules: Argument,
): Promise<readonly (number | null)[]> {
  for (const { row, kind } of table.specialRows) {
    const columns = kind === "credits" ? creditColumns(sheet, row, units) : undefined;
    if (columns) return columns.map((column) => asNumber(valueAt(sheet, row, column)));
  }
  const { call } = functionById("RULE");
  return Promise.all(
    units.map(async ({ code }) => {
      if (code === undefined) return null;
      const [[value] = []] = await call([[[`unit.${code}`]], rules], { zerosAreZeros: true });
      return typeof value === "number" ? value : null;
    }),
  );
}

function asNumber(value: ArgumentValue): number | null {
  return typeof value === "number" ? value : null;
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

/** The last part of a heading over several rows: « Examen » of « USSA24 · Examen ». */
function headingsOf(table: FoundTable, { marks }: AttachedUnit): readonly string[] {
  return marks.map((column) => {
    const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
    return heading.split(" · ").at(-1) ?? heading;
  });
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

function isBlank(value: ArgumentValue): boolean {
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
async function satBy(marks: UnitMarks, row: readonly ArgumentValue[], isComplement: boolean): Promise<Sat> {
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
