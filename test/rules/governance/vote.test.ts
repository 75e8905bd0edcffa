import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideVote, type Ballot, type ChairVote, type VotingRules } from "../../../src/rules/governance/vote";
import { Trace } from "../../../src/rules/trace";

const votes = fc.integer({ min: 0, max: 30 });
const ballots: fc.Arbitrary<Ballot> = fc.record({ for: votes, against: votes, blanks: votes });
const laws: fc.Arbitrary<VotingRules> = fc.record({
  majority: fc.constantFrom("simple", "absolute"),
  blanksCount: fc.boolean(),
  tie: fc.constantFrom("chair", "rejected"),
});
const chairs: fc.Arbitrary<ChairVote | null> = fc.constantFrom("for", "against", null);

const SIMPLE: VotingRules = { majority: "simple", blanksCount: true, tie: "rejected" };

describe("decideVote", () => {
  it.each([
    { cast: 0, required: 1 },
    { cast: 1, required: 1 },
    { cast: 2, required: 2 },
    { cast: 79, required: 40 },
    { cast: 80, required: 41 },
    { cast: 81, required: 41 },
  ])("of $cast votes cast, more than half are $required", ({ cast, required }) => {
    const rules = { ...SIMPLE, majority: "absolute" } as const;
    expect(decideVote({ for: cast, against: 0, blanks: 0 }, rules, null).required).toBe(required);
  });

  it("a simple majority looks at the votes for and against alone", () => {
    expect(decideVote({ for: 2, against: 1, blanks: 50 }, SIMPLE, null)).toEqual({
      adopted: true,
      required: 2,
      settledBy: "majority",
    });
  });

  it("one more vote for never turns adopted into rejected", () => {
    fc.assert(
      fc.property(ballots, laws, chairs, fc.integer({ min: 1, max: 5 }), (ballot, rules, chair, more) => {
        const before = decideVote(ballot, rules, chair).adopted;
        const after = decideVote({ ...ballot, for: ballot.for + more }, rules, chair).adopted;
        expect(before === true && after === false).toBe(false);
      }),
    );
  });

  it("one more vote against never turns rejected into adopted", () => {
    fc.assert(
      fc.property(ballots, laws, chairs, fc.integer({ min: 1, max: 5 }), (ballot, rules, chair, more) => {
        const before = decideVote(ballot, rules, chair).adopted;
        const after = decideVote({ ...ballot, against: ballot.against + more }, rules, chair).adopted;
        expect(before === false && after === true).toBe(false);
      }),
    );
  });

  it("the chair's vote decides nothing but a tie", () => {
    fc.assert(
      fc.property(ballots, laws, (ballot, rules) => {
        const [yes, no] = [decideVote(ballot, rules, "for"), decideVote(ballot, rules, "against")];
        expect(yes.adopted !== no.adopted).toBe(yes.settledBy === "chair");
        if (yes.settledBy === "chair") expect(ballot.for).toBe(ballot.against);
      }),
    );
  });

  it("tells the same result as it gives", () => {
    fc.assert(
      fc.property(ballots, laws, chairs, (ballot, rules, chair) => {
        const trace = new Trace();
        expect(decideVote(ballot, rules, chair, trace)).toEqual(decideVote(ballot, rules, chair));
        expect(trace.steps.length).toBe(2);
      }),
    );
  });
});
