import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, ZERO, type Ratio } from "../../../src/rules/exact/ratio";
import { needsApproval } from "../../../src/rules/staffing/approval";
import { controlTeam, type Control } from "../../../src/rules/staffing/controls";
import type { StaffingRules } from "../../../src/rules/staffing/staffing-rules";
import type { Assignment } from "../../../src/rules/staffing/team";
import { Trace } from "../../../src/rules/trace";

const ASKING: StaffingRules = {
  approval: { threshold: ratio(3, 10), operator: ">=" },
  everyUnitApproved: true,
  approvesActivities: false,
  researchers: { people: ratio(15, 100), hours: ratio(15, 100) },
  professionals: ratio(1, 4),
  tradeByProfessionals: true,
  generalInPairs: true,
  hoursSplit: [
    { party: "cnam", share: ratio(1, 2) },
    { party: "cfa", share: ratio(1, 2) },
  ],
  unitHours: new Map(),
};
const SILENT: StaffingRules = {
  ...ASKING,
  approval: null,
  everyUnitApproved: false,
  researchers: { people: null, hours: null },
  professionals: null,
  tradeByProfessionals: false,
  generalInPairs: false,
  hoursSplit: [],
};
const LINE: Assignment = {
  instructor: "Ada",
  unit: "U1",
  hours: ratio(10),
  status: "professional",
  approved: true,
  party: "cnam",
  module: null,
  nature: "taught",
};

const teams: fc.Arbitrary<readonly Assignment[]> = fc.array(
  fc.record({
    instructor: fc.constantFrom("Ada", "Blaise", "Chloé", "Denis"),
    unit: fc.constantFrom("U1", "U2", "U3"),
    hours: fc.integer({ min: 0, max: 80 }).map((quarters) => ratio(quarters, 4)),
    status: fc.constantFrom("researcher", "professional", "teacher", "other"),
    approved: fc.boolean(),
    party: fc.constantFrom("cnam", "cfa", null),
    module: fc.constantFrom("trade", "general", null),
    nature: fc.constantFrom("taught", "activity"),
  }),
  { maxLength: 10 },
);

function find(controls: readonly Control[], id: Control["id"]): Control {
  const found = controls.find((control) => control.id === id);
  if (!found) throw new Error(`no control ${id}`);
  return found;
}

describe("needsApproval", () => {
  const hours = fc.integer({ min: 0, max: 400 }).map((quarters): Ratio => ratio(quarters, 4));

  it("an hour more never lifts the agrément", () => {
    fc.assert(
      fc.property(hours, hours, fc.constantFrom(">=" as const, ">" as const), (given, more, operator) => {
        const rules = { threshold: ratio(3, 10), operator };
        const unit = ratio(100);
        const wider = { n: given.n + more.n, d: given.d };
        expect(needsApproval(given, unit, rules) && !needsApproval(wider, unit, rules)).toBe(false);
      }),
    );
  });

  it("tells both readings at the very threshold, and there alone", () => {
    const told = (given: Ratio): readonly string[] => {
      const trace = new Trace();
      needsApproval(given, ratio(30), { threshold: ratio(3, 10), operator: ">=" }, trace);
      return trace.steps.map(({ code }) => code);
    };
    expect(told(ratio(9))).toEqual(["governance.approval", "governance.approvalAtThreshold"]);
    expect(told(ratio(899, 100))).toEqual(["governance.approval"]);
    expect(told(ZERO)).toEqual(["governance.approvalNoHours"]);
  });
});

describe("controlTeam", () => {
  it("has a line for what the convention asks, and no other", () => {
    expect(controlTeam([LINE], SILENT)).toEqual([]);
    expect(controlTeam([LINE], ASKING).map(({ id }) => id)).toEqual([
      "researchersPeople",
      "researchersHours",
      "professionalsPeople",
      "instructorsToApprove",
      "unitsWithoutApproved",
      "tradeModules",
      "generalModules",
      "partyHours",
      "partyHours",
    ]);
  });

  it("says nothing of a team without lines", () => {
    const verdicts = controlTeam([], ASKING).map(({ verdict }) => verdict);
    expect(verdicts).toEqual([
      ...Array<string>(3).fill("notApplicable"),
      "met",
      ...Array<string>(5).fill("notApplicable"),
    ]);
  });

  it("counts the unit's own hours where the convention states them", () => {
    const team = [{ ...LINE, hours: ratio(9), approved: false }];
    const stated = (hours: number): StaffingRules => ({ ...ASKING, unitHours: new Map([["U1", ratio(hours)]]) });
    expect(find(controlTeam(team, stated(30)), "instructorsToApprove").detail).toEqual(["Ada (U1)"]);
    expect(find(controlTeam(team, stated(31)), "instructorsToApprove").detail).toEqual([]);
  });

  it("adds up an instructor's lines in a unit", () => {
    const blaise = { ...LINE, instructor: "Blaise", hours: ratio(21) };
    const ada = { ...LINE, approved: false, hours: ratio(45, 10) };
    expect(find(controlTeam([ada, blaise], ASKING), "instructorsToApprove").detail).toEqual([]);
    expect(find(controlTeam([ada, blaise, ada], ASKING), "instructorsToApprove").detail).toEqual(["Ada (U1)"]);
  });

  it("one line names the kind of the whole module", () => {
    const team: readonly Assignment[] = [
      { ...LINE, module: "trade" },
      { ...LINE, instructor: "Blaise", status: "teacher", module: null },
    ];
    expect(find(controlTeam(team, ASKING), "tradeModules")).toMatchObject({ verdict: "notMet", detail: ["U1"] });
  });

  it("the order of the lines changes no figure", () => {
    const shuffled = teams.chain((team) =>
      fc.tuple(fc.constant(team), fc.shuffledSubarray([...team], { minLength: team.length })),
    );
    const figures = (controls: readonly Control[]): unknown[] =>
      controls.map(({ id, value, verdict, detail }) => [
        id,
        value && Number(value.n) / Number(value.d),
        verdict,
        detail.length,
      ]);
    fc.assert(
      fc.property(shuffled, ([team, other]) => {
        expect(figures(controlTeam(other, ASKING))).toEqual(figures(controlTeam(team, ASKING)));
      }),
    );
  });

  it("tells the same controls as it gives", () => {
    fc.assert(
      fc.property(teams, (team) => {
        expect(controlTeam(team, ASKING, () => new Trace())).toEqual(controlTeam(team, ASKING));
      }),
    );
  });
});
