/** The units that a table of marks is about, and the columns of each. */
import type { Assessment } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { isDayHeading } from "../recognise/day-heading";
import { headingRole, unitCode } from "../recognise/heading-role";
import { foldCode } from "../../spreadsheet/words/heading-fold";

export interface AttachedUnit {
  /** As the sheet writes it, or the code that the convention knows; absent when the sheet names no unit at all. */
  readonly name?: string;
  /** Its code in the catalogue of the convention. */
  readonly code?: string;
  /** A column per component of the first session. */
  readonly marks: readonly number[];
  /** Continuous assessment, then an exam: what conventions have weights for. */
  readonly isUsual: boolean;
  /** None, one for the whole unit, or one per component with `null` where there is no column. */
  readonly resits: readonly (number | null)[];
}

/**
 * @param codes the catalogue of the convention
 * @param results columns that hold results already
 */
export function attachedUnits(
  table: FoundTable,
  codes: readonly string[],
  results: ReadonlySet<number> = new Set(),
): readonly AttachedUnit[] {
  const columns = table.columns.filter(({ column, guess }) => guess.role === "mark" && !results.has(column));
  const known = new Map(codes.map((code) => [foldCode(code), code]));
  const groups = [...groupsOf(columns)];
  return groups.map(([key, { label, members }]): AttachedUnit => {
    const written = label ?? (groups.length === 1 ? (unitOverNames(table) ?? unitCode(table.sheet)) : undefined);
    const code =
      known.get(key) ?? (written === undefined ? undefined : known.get(foldCode(unitCode(written) ?? written)));
    const name = code ?? written;
    return { ...(name !== undefined && { name }), ...(code !== undefined && { code }), ...sessionsOf(members) };
  });
}

/** « GST101 » over the names: the unit that the whole table is about. */
function unitOverNames({ columns }: FoundTable): string | undefined {
  const names = columns.find(({ guess }) => guess.role === "fullName");
  return names && unitCode(names.heading);
}

interface Group {
  readonly label: string | undefined;
  readonly members: FoundColumn[];
}

const NO_UNIT = "";

/** By unit, in the order of the sheet; columns that name none belong to the only unit that is named. */
function groupsOf(columns: readonly FoundColumn[]): ReadonlyMap<string, Group> {
  const titled = titledColumns(columns);
  const groups = new Map<string, Group>();
  for (const column of columns) {
    const label = column.guess.unit ?? (titled.has(column.column) ? column.heading : undefined);
    const key = label === undefined ? NO_UNIT : foldCode(label);
    const group = groups.get(key) ?? { label, members: [] };
    group.members.push(column);
    groups.set(key, group);
  }
  const nameless = groups.get(NO_UNIT);
  const [only] = [...groups].filter(([key]) => key !== NO_UNIT);
  if (nameless === undefined || only === undefined || groups.size > 2) return groups;
  const [key, { label, members }] = only;
  return new Map([
    [key, { label, members: columns.filter((one) => members.includes(one) || nameless.members.includes(one)) }],
  ]);
}

/** Several columns of marks under words that say nothing else: each word is the title of a unit. */
function titledColumns(columns: readonly FoundColumn[]): ReadonlySet<number> {
  const titled = columns.filter(
    ({ guess, heading }) =>
      guess.unit === undefined &&
      guess.assessment === undefined &&
      guess.session === undefined &&
      heading !== "" &&
      !isDayHeading(heading) &&
      headingRole(heading) === null,
  );
  return new Set(titled.length > 1 ? titled.map(({ column }) => column) : []);
}

/** The unit's own grade counts when it is all there is: its components say more. */
function sessionsOf(members: readonly FoundColumn[]): Pick<AttachedUnit, "marks" | "isUsual" | "resits"> {
  const second = members.filter(({ guess }) => guess.session === 2);
  const first = members.filter(({ guess }) => guess.session !== 2);
  // Marks of a second session alone are the marks there are.
  const components = inUsualOrder(componentsOf(first.length > 0 ? first : second));
  return {
    marks: components.map(({ column }) => column),
    isUsual: isUsual(components),
    resits: first.length > 0 ? resitsOf(components, componentsOf(second)) : [],
  };
}

/** An exam that stands before the continuous assessment is given after it, as weights are. */
function inUsualOrder(components: readonly FoundColumn[]): readonly FoundColumn[] {
  const turned = [...components].reverse();
  return isUsual(turned) ? turned : components;
}

function isUsual(components: readonly FoundColumn[]): boolean {
  const [first, second] = components.map(({ guess }) => guess.assessment);
  return components.length === 2 && first === "continuous" && second === "exam";
}

function componentsOf(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const components = columns.filter(({ guess }) => guess.assessment !== "grade");
  return components.length > 0 ? components : columns.slice(0, 1);
}

function resitsOf(components: readonly FoundColumn[], resits: readonly FoundColumn[]): AttachedUnit["resits"] {
  const [only] = resits;
  if (only === undefined) return [];
  const placed = components.map(
    ({ guess: { assessment, order } }) =>
      resits.find(({ guess }) => isSame(guess.assessment, assessment) && guess.order === order)?.column ?? null,
  );
  const found = new Set(placed.filter((column) => column !== null));
  if (
    components.length > 1 &&
    found.size === resits.length &&
    found.size === placed.filter((one) => one !== null).length
  )
    return placed;
  if (resits.length === components.length) return resits.map(({ column }) => column);
  return [only.column];
}

function isSame(resit: Assessment | undefined, mark: Assessment | undefined): boolean {
  return resit !== undefined && resit === mark;
}
