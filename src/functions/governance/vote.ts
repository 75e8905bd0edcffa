/** `CNAM.VOTE`: whether a vote is carried. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { decideVote, type Ballot, type ChairVote, type VotingRules } from "../../rules/governance/vote";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withHeadings } from "../display";
import type { ResultValue } from "../host";
import { isBlank } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import { readChairVote, readVotes, voteColumn, type VoteColumn } from "./vote-cells";

const RESULTS: readonly ResultColumn[] = [
  { heading: "Résultat" },
  { heading: "Majorité requise", format: "number" },
  { heading: "Départage" },
];

export const vote = defineFunction({
  id: "VOTE",
  category: "governance",
  summary: {
    fr: "Un vote est-il adopté ? La majorité requise, et ce qui départage une égalité, sont ceux de la convention.",
    en: "Is a vote carried? The majority required, and what settles a tie, are the convention’s.",
  },
  returns: {
    fr: "Une ligne par vote : résultat, majorité requise, départage",
    en: "A row per vote: result, majority required, what settled a tie",
  },
  parameters: ["pour", { id: "contre", optional: false }, "blancs", "voix_president"],
  results: RESULTS,
  example: { formula: '=CNAM.VOTE(80,0,0,,"pays-aix-2016-2018")' },
  run: (call) => {
    const read = all([ballotsOf(call), votingRulesOf(call.rules)]);
    if (read instanceof Rejection) return read;
    const [ballots, rules] = read;
    const rows = Array.from({ length: ballots.count }, (_, ballot) => decideBallot(call, ballots, ballot, rules));
    return withHeadings(
      call.rules,
      RESULTS.map(({ heading }) => heading),
      rows,
    );
  },
});

function votingRulesOf(rules: RuleSet): VotingRules | Rejection {
  const majority = rules.require("governance.vote.majority");
  if (majority instanceof Rejection) return majority;
  return {
    majority: majority,
    blanksCount: rules.get("governance.vote.blanks") === true,
    tie: rules.get("governance.vote.tie") === "chair" ? "chair" : "rejected",
  };
}

interface Ballots {
  readonly count: number;
  readonly for: VoteColumn;
  readonly against: VoteColumn;
  readonly blanks: VoteColumn;
  readonly chair: VoteColumn;
}

function ballotsOf(call: Call): Ballots | Rejection {
  const read = all([
    voteColumn(call, "pour"),
    voteColumn(call, "contre"),
    voteColumn(call, "blancs"),
    voteColumn(call, "voix_president"),
  ]);
  if (read instanceof Rejection) return read;
  let longest = { parameter: "pour", length: 1 };
  for (const column of read) {
    const { parameter } = column;
    if (longest.length > 1 && column.length > 1 && column.length !== longest.length)
      return invalid(words.shapesDiffer(call.nameOf(longest.parameter), call.nameOf(parameter))).standing();
    if (column.length > longest.length) longest = { parameter, length: column.length };
  }
  const [forColumn, against, blanks, chair] = read;
  return { count: longest.length, for: forColumn, against, blanks, chair };
}

function decideBallot(call: Call, ballots: Ballots, ballot: number, rules: VotingRules): readonly ResultValue[] {
  // A single count stands for every row: it does not make a row one of somebody's votes, unless all are single.
  const sides = SIDES.map((side) => ballots[side]);
  const tall = sides.filter(({ length }) => length > 1);
  const isEmpty = (tall.length > 0 ? tall : sides).every((column) => isNothing(column, ballot));
  if (isEmpty) return RESULTS.map(() => "");
  const read = readBallot(ballots, ballot);
  if (read instanceof Rejection) return RESULTS.map(() => read.toCell());
  const { adopted, required, settledBy } = decideVote(read.ballot, rules, read.chair, call.traceOf(ballot));
  if (adopted === null) {
    const unknown = missing(words.chairVoteMissing(ballots.chair.where(ballot))).toCell();
    return RESULTS.map(() => unknown);
  }
  return [adopted ? words.adopted : words.rejected, required, words.settledBy[settledBy]];
}

function isNothing(column: VoteColumn, ballot: number): boolean {
  const cell = column.cell(ballot);
  return isBlank(cell) || cell === ZERO_OR_BLANK;
}

const SIDES = ["for", "against", "blanks"] as const;

function readBallot(ballots: Ballots, index: number): { ballot: Ballot; chair: ChairVote | null } | Rejection {
  const read = all([
    readVotes(ballots.for, index),
    readVotes(ballots.against, index),
    readVotes(ballots.blanks, index),
    readChairVote(ballots.chair, index),
  ]);
  if (read instanceof Rejection) return read;
  const [inFavour, against, blanks, chair] = read;
  return { ballot: { for: inFavour, against, blanks }, chair };
}
