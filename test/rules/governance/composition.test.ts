import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body, Deployment, Member, Role } from "../../../src/rules/governance/body";
import { compose, type Composition } from "../../../src/rules/governance/composition";
import { Trace } from "../../../src/rules/trace";

const ROLE: Role = {
  id: "learner",
  label: "élève",
  names: [],
  min: 1,
  max: null,
  side: null,
  when: null,
  unless: null,
  alternatives: [],
  advisory: false,
  perModality: false,
  manySitesMin: null,
  external: false,
};
const BODY: Body = {
  id: "council",
  roles: [ROLE],
  chair: [],
  quorum: null,
  quorumWithChair: false,
  parity: false,
  voteParity: false,
  proxies: false,
};
const HERE: Deployment = { modalities: 1, sites: 1, manySites: null };
const MEMBER: Member = {
  role: "learner",
  presence: "present",
  side: null,
  region: null,
  modality: null,
  teaches: false,
};

const IDS = ["a", "b", "c", "d"] as const;
const presences = fc.constantFrom("present", "represented", "absent");
const sides = fc.constantFrom("academic", "professional", null);
const places = fc.constantFrom("x", "y", null);
const members: fc.Arbitrary<Member> = fc.record({
  role: fc.constantFrom(...IDS),
  presence: presences,
  side: sides,
  region: places,
  modality: places,
  teaches: fc.boolean(),
});
const conditions = fc.option(fc.record({ key: fc.constant("governance.partner"), holds: fc.boolean() }));
const roles = fc.tuple(
  ...IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      label: fc.constant(id),
      names: fc.constant([]),
      min: fc.integer({ min: 0, max: 3 }),
      max: fc.option(fc.integer({ min: 1, max: 4 })),
      side: sides,
      when: conditions,
      unless: conditions,
      alternatives: fc.subarray([...IDS], { maxLength: 1 }).filter((others) => !others.includes(id)),
      advisory: fc.boolean(),
      perModality: fc.boolean(),
      manySitesMin: fc.option(fc.integer({ min: 1, max: 5 })),
      external: fc.boolean(),
    }),
  ),
);
const bodies: fc.Arbitrary<Body> = fc.record({
  id: fc.constant("council"),
  roles,
  chair: fc.subarray([...IDS]),
  quorum: fc.option(fc.integer({ min: 1, max: 9 })),
  quorumWithChair: fc.boolean(),
  parity: fc.boolean(),
  voteParity: fc.boolean(),
  proxies: fc.boolean(),
});
const deployments: fc.Arbitrary<Deployment> = fc.record({
  modalities: fc.integer({ min: 1, max: 4 }),
  sites: fc.integer({ min: 1, max: 8 }),
  manySites: fc.option(fc.constant(5)),
});
const councils = fc.array(members, { maxLength: 12 });

/** What is missing of each category, then of the quorum: the parity moves both ways. */
function lacking({ categories, quorum }: Composition): number[] {
  return [...categories, ...(quorum ? [quorum] : [])].map(({ missing }) => missing);
}

describe("compose", () => {
  it("does not depend on the order of the members", () => {
    const shuffled = councils.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, bodies, deployments, ([list, other], body, deployment) => {
        expect(compose(body, other, deployment)).toEqual(compose(body, list, deployment));
      }),
    );
  });

  it("one more member never makes more missing", () => {
    fc.assert(
      fc.property(councils, members, bodies, deployments, (list, newcomer, body, deployment) => {
        const before = lacking(compose(body, list, deployment));
        const after = lacking(compose(body, [...list, newcomer], deployment));
        for (const [index, missing] of after.entries()) expect(missing).toBeLessThanOrEqual(before[index] ?? 0);
      }),
    );
  });

  it("names each role once, whatever stands in for whatever", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const named = compose(body, [], HERE).categories.flatMap((category) => category.roles.map(({ id }) => id));
        expect([...named].sort()).toEqual([...IDS]);
      }),
    );
  });

  it("tells the same composition as it gives, a trace for each line", () => {
    fc.assert(
      fc.property(councils, bodies, deployments, (list, body, deployment) => {
        const traces = new Map<number, Trace>();
        const traceOf = (line: number): Trace => {
          const trace = new Trace();
          traces.set(line, trace);
          return trace;
        };
        const told = compose(body, list, deployment, traceOf);
        expect(told).toEqual(compose(body, list, deployment));
        const after = [told.beyond > 0, told.quorum !== null, told.parity !== null, told.voteParity !== null];
        const lines = told.categories.length + after.filter((isThere) => isThere).length;
        expect([...traces.keys()]).toEqual(Array.from({ length: lines }, (_, line) => line));
      }),
    );
  });

  it("roles linked one by one make one category", () => {
    const body = {
      ...BODY,
      roles: [
        { ...ROLE, id: "a" },
        { ...ROLE, id: "b" },
        { ...ROLE, id: "c", alternatives: ["a", "b"] },
      ],
    };
    const { categories } = compose(body, [{ ...MEMBER, role: "b" }], HERE);
    expect(categories).toMatchObject([{ required: 1, present: 1, missing: 0 }]);
  });

  it("a role that may hold one member counts no more", () => {
    const body = { ...BODY, roles: [{ ...ROLE, min: 1, max: 1 }] };
    expect(compose(body, [MEMBER, MEMBER], HERE).categories).toMatchObject([{ required: 1, present: 1, missing: 0 }]);
  });

  it.each([
    { sites: 4, modalities: 1, required: 1 },
    { sites: 5, modalities: 1, required: 4 },
    { sites: 6, modalities: 5, required: 5 },
    { sites: 4, modalities: 3, required: 3 },
  ])("on $sites sites with $modalities modalities, $required learners", ({ sites, modalities, required }) => {
    const body = { ...BODY, roles: [{ ...ROLE, perModality: true, manySitesMin: 4 }] };
    const { categories } = compose(body, [], { modalities, sites, manySites: 5 });
    expect(categories[0]?.required).toBe(required);
  });

  it("who presides is the first of the roles that may, and stands apart from quorum and parity", () => {
    const chairable = { ...ROLE, min: 1, side: "academic" as const };
    const body: Body = {
      ...BODY,
      roles: [
        { ...chairable, id: "head" },
        { ...chairable, id: "expert" },
      ],
      chair: ["head", "expert"],
      quorum: 2,
      parity: true,
    };
    const expert = { ...MEMBER, role: "expert" };
    expect(compose(body, [expert], HERE)).toMatchObject({ quorum: { present: 0 }, parity: { required: 0 } });
    const head = { ...MEMBER, role: "head" };
    expect(compose(body, [expert, head], HERE)).toMatchObject({ quorum: { present: 1 }, parity: { required: 1 } });
  });
});
