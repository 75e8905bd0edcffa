/** The controls of a teaching team: each requirement of the convention against what the team is. */
import { atLeast, divide, isZero, ratio, sum, type Ratio } from "../exact/ratio";
import { groupBy } from "../group-by";
import { asCount, asHours, asShare, asText, type Trace } from "../trace";
import { approvalKeys, needsApproval, type ApprovalRules } from "./approval";
import type { StaffingRules } from "./staffing-rules";
import { totalHours, unitsOf, type Assignment, type TaughtUnit } from "./team";

export type ControlId =
  | "researchersPeople"
  | "researchersHours"
  | "professionalsPeople"
  | "instructorsToApprove"
  | "unitsWithoutApproved"
  | "tradeModules"
  | "generalModules"
  | "partyHours";

/** `toCheck`: someone decides; `notApplicable`: the team has nothing of the kind yet. */
export type ControlVerdict = "met" | "notMet" | "toCheck" | "notApplicable";

export interface Control {
  readonly id: ControlId;
  /** Of `partyHours`. */
  readonly party: string | null;
  readonly unit: "share" | "count";
  readonly value: Ratio | null;
  readonly minimum: Ratio | null;
  readonly verdict: ControlVerdict;
  /** The instructors or units concerned. */
  readonly detail: readonly string[];
  /** The parameter that asks for it. */
  readonly key: string;
}

type Make = (trace?: Trace) => Control;

/** The controls that the convention asks for, in a fixed order; `traceOf` gives where to tell of each, from 0. */
export function controlTeam(
  team: readonly Assignment[],
  rules: StaffingRules,
  traceOf?: (control: number) => Trace | undefined,
): readonly Control[] {
  return askedControls(team, rules).map((make, index) => make(traceOf?.(index)));
}

function askedControls(team: readonly Assignment[], rules: StaffingRules): readonly Make[] {
  const units = unitsOf(team, rules.unitHours);
  const { researchers, professionals, approval } = rules;
  return [
    ...asked(researchers.people, (least, trace) => peopleControl("researchersPeople", team, least, trace)),
    ...asked(researchers.hours, (least, trace) => researcherHours(team, least, trace)),
    ...asked(professionals, (least, trace) => peopleControl("professionalsPeople", team, least, trace)),
    ...asked(approval, (threshold, trace) => instructorsToApprove(units, rules, threshold, trace)),
    ...asked(rules.everyUnitApproved || null, (_, trace) => unitsWithoutApproved(units, rules, trace)),
    ...asked(rules.tradeByProfessionals || null, (_, trace) => moduleControl("tradeModules", team, trace)),
    ...asked(rules.generalInPairs || null, (_, trace) => moduleControl("generalModules", team, trace)),
    ...partyControls(team, rules),
  ];
}

/** A control, where the convention asks for it. */
function asked<T>(requirement: T | null, make: (requirement: T, trace?: Trace) => Control): readonly Make[] {
  return requirement === null ? [] : [(trace) => make(requirement, trace)];
}

const PEOPLE = {
  researchersPeople: { status: "researcher", key: "staffing.researchers.people" },
  professionalsPeople: { status: "professional", key: "staffing.professionals.people" },
} as const;

function peopleControl(id: keyof typeof PEOPLE, team: readonly Assignment[], minimum: Ratio, trace?: Trace): Control {
  const { status, key } = PEOPLE[id];
  const people = new Set(team.map(({ instructor }) => instructor));
  const detail = [...new Set(team.filter((line) => line.status === status).map(({ instructor }) => instructor))];
  const value = people.size === 0 ? null : ratio(detail.length, people.size);
  if (value)
    trace?.step(status === "researcher" ? "governance.researchersPeople" : "governance.professionalsPeople", {
      inputs: { part: asCount(detail.length), whole: asCount(people.size), minimum: asShare(minimum) },
      parameters: [key],
      result: asShare(value),
    });
  return shareControl({ id, party: null, value, minimum, detail, key }, "notMet");
}

/** A share against its least value; `otherwise` is what falling short means. */
function shareControl(
  control: Omit<Control, "unit" | "verdict"> & { readonly minimum: Ratio },
  otherwise: ControlVerdict,
): Control {
  const { value, minimum } = control;
  const verdict = value === null ? "notApplicable" : atLeast(value, minimum) ? "met" : otherwise;
  return { ...control, unit: "share", verdict };
}

function researcherHours(team: readonly Assignment[], minimum: Ratio, trace?: Trace): Control {
  const lines = team.filter(({ status }) => status === "researcher");
  const key = "staffing.researchers.hours";
  const [part, whole] = [totalHours(lines), totalHours(team)];
  const value = isZero(whole) ? null : divide(part, whole);
  if (value)
    trace?.step("governance.researchersHours", {
      inputs: { part: asHours(part), whole: asHours(whole), minimum: asShare(minimum) },
      parameters: [key],
      result: asShare(value),
    });
  const detail = [...new Set(lines.filter(({ hours }) => !isZero(hours)).map(({ instructor }) => instructor))];
  return shareControl({ id: "researchersHours", party: null, value, minimum, detail, key }, "notMet");
}

function isApprovable({ nature }: TaughtUnit, { approvesActivities }: StaffingRules): boolean {
  return nature === "taught" || approvesActivities;
}

function instructorsToApprove(
  units: readonly TaughtUnit[],
  rules: StaffingRules,
  approval: ApprovalRules,
  trace?: Trace,
): Control {
  const detail: string[] = [];
  const lacking = new Set<string>();
  for (const unit of units) {
    if (!isApprovable(unit, rules) || isZero(unit.hours)) continue;
    for (const { name, hours, approved } of unit.instructors) {
      if (approved) continue;
      const inner = trace?.open("governance.instructor", { inputs: { name: asText(name), unit: asText(unit.name) } });
      if (!needsApproval(hours, unit.hours, approval, inner)) continue;
      lacking.add(name);
      detail.push(`${name} (${unit.name})`);
    }
  }
  trace?.step("governance.instructorsToApprove", {
    inputs: { units: asCount(units.length) },
    parameters: approvalKeys(approval),
    result: asCount(lacking.size),
  });
  const verdict = detail.length === 0 ? "met" : "toCheck";
  return countControl("instructorsToApprove", lacking.size, detail, verdict, "staffing.approval.threshold");
}

function countControl(
  id: ControlId,
  count: number,
  detail: readonly string[],
  verdict: ControlVerdict,
  key: string,
): Control {
  return { id, party: null, unit: "count", value: ratio(count), minimum: null, verdict, detail, key };
}

function unitsWithoutApproved(units: readonly TaughtUnit[], rules: StaffingRules, trace?: Trace): Control {
  const concerned = units.filter((unit) => isApprovable(unit, rules));
  const detail = concerned
    .filter(({ instructors }) => !instructors.some(({ approved }) => approved))
    .map(({ name }) => name);
  const key = "staffing.approval.everyUnit";
  trace?.step("governance.unitsWithoutApproved", {
    inputs: { units: asCount(concerned.length) },
    parameters: [key, "staffing.approval.ua"],
    result: asCount(detail.length),
  });
  const verdict = concerned.length === 0 ? "notApplicable" : detail.length === 0 ? "met" : "notMet";
  return countControl("unitsWithoutApproved", detail.length, detail, verdict, key);
}

const MODULES = {
  tradeModules: { module: "trade", key: "staffing.tradeModules.professionalsOnly", isRight: isByProfessionals },
  generalModules: { module: "general", key: "staffing.generalModules.pair", isRight: isByPair },
} as const;

function isByProfessionals(lines: readonly Assignment[]): boolean {
  return lines.every(({ status }) => status === "professional");
}

/** An academic and a professional. */
function isByPair(lines: readonly Assignment[]): boolean {
  const isAcademic = lines.some(({ status }) => status === "researcher" || status === "teacher");
  return isAcademic && lines.some(({ status }) => status === "professional");
}

/** The modules of a kind that are given by whom the convention wants, out of all of that kind. */
function moduleControl(id: keyof typeof MODULES, team: readonly Assignment[], trace?: Trace): Control {
  const { module, key, isRight } = MODULES[id];
  // One line that names the kind of its module does so for the whole module.
  const ofKind = new Set(team.filter((line) => line.module === module).map(({ unit }) => unit));
  const modules = [...groupBy(team, ({ unit }) => unit)].filter(([unit]) => ofKind.has(unit));
  const detail = modules.filter(([, lines]) => !isRight(lines)).map(([unit]) => unit);
  const right = modules.length - detail.length;
  trace?.step(module === "trade" ? "governance.tradeModules" : "governance.generalModules", {
    inputs: { modules: asCount(modules.length) },
    parameters: [key],
    result: asCount(right),
  });
  const verdict = modules.length === 0 ? "notApplicable" : detail.length === 0 ? "met" : "notMet";
  const minimum = ratio(modules.length);
  return { id, party: null, unit: "count", value: ratio(right), minimum, verdict, detail, key };
}

/** A split that the parties « seek »: falling short is looked at, never refused. */
function partyControls(team: readonly Assignment[], rules: StaffingRules): readonly Make[] {
  const split = team.filter(({ party }) => party !== null);
  const whole = totalHours(split);
  return rules.hoursSplit.map(({ party, share }) => (trace) => {
    const key = `staffing.hoursSplit.${party}`;
    const lines = split.filter((line) => line.party === party);
    const part = sum(lines.map(({ hours }) => hours));
    const value = isZero(whole) ? null : divide(part, whole);
    if (value)
      trace?.step("governance.partyHours", {
        inputs: { part: asHours(part), whole: asHours(whole), minimum: asShare(share) },
        parameters: [key],
        result: asShare(value),
      });
    const detail = [...new Set(lines.map(({ instructor }) => instructor))];
    return shareControl({ id: "partyHours", party, value, minimum: share, detail, key }, "toCheck");
  });
}
