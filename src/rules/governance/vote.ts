/** Whether a vote is carried. */
import { asCount, asYesNo, type Trace } from "../trace";

/** Votes are whole and not negative. */
export interface Ballot {
  readonly for: number;
  readonly against: number;
  readonly blanks: number;
}

/** `simple`: more votes for than against; `absolute`: more than half of the votes cast. */
export type Majority = "simple" | "absolute";

export interface VotingRules {
  readonly majority: Majority;
  /** Whether blank votes are votes cast. */
  readonly blanksCount: boolean;
  /** Who settles as many votes for as against. */
  readonly tie: "chair" | "rejected";
}

export type ChairVote = "for" | "against";

export interface VoteResult {
  /** `null`: the president settles the tie and has not said how. */
  readonly adopted: boolean | null;
  /** Votes for that carry it, the number of votes cast being what it is. */
  readonly required: number;
  readonly settledBy: "majority" | "chair" | "tie";
}

/**
 * The result of a vote. 80 votes cast ask for 41 (⌊80 / 2⌋ + 1). Blank votes raise an absolute majority where they count;
 * a simple one compares the votes for and against alone. As many for as against is a tie; the president, where the text
 * gives them the last word, settles one that is half of the votes cast, never one that blank votes keep from a majority.
 */
export function decideVote(ballot: Ballot, rules: VotingRules, chair: ChairVote | null, trace?: Trace): VoteResult {
  const cast = votesCast(ballot, rules);
  const required = Math.floor(cast / 2) + 1;
  trace?.step(rules.majority === "simple" ? "governance.voteSimple" : "governance.voteAbsolute", {
    inputs: {
      for: asCount(ballot.for),
      against: asCount(ballot.against),
      blanks: asCount(ballot.blanks),
      cast: asCount(cast),
    },
    parameters: ["governance.vote.majority", "governance.vote.blanks"],
    result: asCount(required),
  });
  if (ballot.for === ballot.against) {
    const byChair = rules.tie === "chair" && ballot.for + ballot.against === cast;
    return settleTie(required, byChair, chair, trace);
  }
  const adopted = ballot.for >= required;
  trace?.step("governance.voteResult", {
    inputs: { for: asCount(ballot.for), required: asCount(required) },
    parameters: ["governance.vote.majority"],
    result: asYesNo(adopted),
  });
  return { adopted, required, settledBy: "majority" };
}

function votesCast(ballot: Ballot, { majority, blanksCount }: VotingRules): number {
  return ballot.for + ballot.against + (majority === "absolute" && blanksCount ? ballot.blanks : 0);
}

function settleTie(required: number, byChair: boolean, chair: ChairVote | null, trace?: Trace): VoteResult {
  const adopted = !byChair ? false : chair === null ? null : chair === "for";
  trace?.step(byChair ? "governance.voteChair" : "governance.voteTie", {
    parameters: ["governance.vote.tie"],
    ...(adopted === null ? {} : { result: asYesNo(adopted) }),
  });
  return { adopted, required, settledBy: byChair ? "chair" : "tie" };
}
