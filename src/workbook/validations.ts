/**
 * The validations of a sheet as a partition of its cells: each cell has one or none. Formulas of a rule are written for
 * the top-left cell of its first area, so cutting or joining areas rewrites them.
 */
import { canonicalAreas, intersectAreas, sameArea, subtractAreas } from "./area";
import { relativeForm, translateFormula } from "./formula/references";
import { rewriteValidationRule } from "./formula/rule-formulas";
import type { Area, Validation } from "./model";

/** Those written the one way already, with their rule's key: most of a sheet's, each time one is added. */
const canonical = new WeakMap<Validation, string>();

/** The same validations written one way only: equal rules joined, areas canonical, in reading order. */
export function canonicalValidations(validations: readonly Validation[]): Validation[] {
  const groups = new Map<string, [Validation, ...Validation[]]>();
  for (const validation of validations) {
    if (validation.areas.length === 0) continue;
    const key = canonical.get(validation) ?? ruleKey(validation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [validation]);
    else group.push(validation);
  }
  return [...groups.values()].map(joined).sort((a, b) => compareAreas(a.areas[0], b.areas[0]));
}

function joined([first, ...others]: readonly [Validation, ...Validation[]]): Validation {
  if (others.length === 0 && canonical.has(first)) return first;
  const areas = [first, ...others].flatMap((validation) => validation.areas);
  const validation = withAreas(first, canonicalAreas(areas));
  canonical.set(validation, ruleKey(validation));
  return validation;
}

/** What of the validations lies in the areas. */
export function clipValidations(validations: readonly Validation[], areas: readonly Area[]): Validation[] {
  const clipped = validations.map((validation) => {
    const common = validation.areas.flatMap((own) =>
      areas.map((area) => intersectAreas(own, area)).filter((area) => area !== null),
    );
    return withAreas(validation, canonicalAreas(common));
  });
  return canonicalValidations(clipped);
}

/** The validations once those of `areas` are replaced; `null` leaves the areas free. */
export function replaceValidations(
  validations: readonly Validation[],
  areas: readonly Area[],
  replacement: Omit<Validation, "areas"> | null,
): Validation[] {
  const kept = validations.map((validation) => {
    const isClear = validation.areas.every((own) => areas.every((area) => intersectAreas(own, area) === null));
    return isClear ? validation : withAreas(validation, subtractAreas(validation.areas, areas));
  });
  // The formulas of a replacement are written for the first area as it was given.
  return canonicalValidations(replacement === null ? kept : [...kept, { ...replacement, areas: [...areas] }]);
}

/** The same rule over other cells, its formulas rewritten for their first one. */
function withAreas(validation: Validation, areas: readonly Area[]): Validation {
  if (areas.length === 1 && isOnly(validation.areas, areas[0])) return validation;
  const [from] = validation.areas;
  const [to] = areas;
  if (from === undefined || to === undefined) return { ...validation, areas };
  const rule = rewriteValidationRule(validation.rule, (formula) =>
    translateFormula(formula, to.row - from.row, to.column - from.column),
  );
  return { ...validation, rule, areas };
}

function isOnly(own: readonly Area[], area: Area | undefined): boolean {
  const [first, ...others] = own;
  return first !== undefined && area !== undefined && others.length === 0 && sameArea(first, area);
}

/** A sheet of many rules is written edit by edit: each rule is put in words once. */
const keys = new WeakMap<Validation, string>();

function ruleKey(validation: Validation): string {
  const known = keys.get(validation);
  if (known !== undefined) return known;
  const { areas, rule, ...rest } = validation;
  const [origin] = areas;
  const relative = rewriteValidationRule(rule, (formula) =>
    relativeForm(formula, origin?.row ?? 0, origin?.column ?? 0),
  );
  const key = JSON.stringify([relative, sortedEntries(rest)]);
  keys.set(validation, key);
  return key;
}

function sortedEntries(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function compareAreas(a: Area | undefined, b: Area | undefined): number {
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
