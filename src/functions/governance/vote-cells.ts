/** Reads the votes of several ballots together. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import type { ChairVote } from "../../rules/governance/vote";
import { ZERO_OR_BLANK } from "../zero-or-blank";
import type { Block, Call } from "../call";
import type { Content } from "../../spreadsheet/cell/content";
import { readNumberText } from "../../spreadsheet/cell/number-text";
import { describe, isBlank } from "../../spreadsheet/cell/text";
import { toNumber } from "../../rules/exact/ratio";
import type { Rejection } from "../rejection";
import { invalid, missing } from "../rejection";
import { foldHeading } from "../../spreadsheet/words/heading-fold";

/** A line of cells of an argument: one a ballot, or a single one for all. */
export interface VoteColumn {
  readonly parameter: string;
  readonly length: number;
  readonly cell: (ballot: number) => Content;
  readonly where: (ballot: number) => string;
}

/** The cells of a column or of a row; one blank cell when the argument was left out. */
export function voteColumn(call: Call, parameter: string): VoteColumn | Rejection {
  const absence = call.absence(parameter);
  if (absence) return absence;
  const block: Block = call.block(parameter) ?? [[null]];
  const width = block[0]?.length ?? 1;
  if (block.length > 1 && width > 1) return invalid(words.votesAreOneColumn(call.nameOf(parameter))).standing();
  const length = Math.max(block.length, width);
  const placeOf = (ballot: number): readonly [number, number] => {
    const index = length === 1 ? 0 : ballot;
    return block.length > 1 ? [index, 0] : [0, index];
  };
  return {
    parameter,
    length,
    cell: (ballot) => {
      const [row, column] = placeOf(ballot);
      return block[row]?.[column] ?? null;
    },
    where: (ballot) => call.where(parameter, ...placeOf(ballot)),
  };
}

/** A number of votes; a blank is none. */
export function readVotes(column: VoteColumn, ballot: number): number | Rejection {
  const cell = column.cell(ballot);
  if (isBlank(cell) || cell === ZERO_OR_BLANK) return 0;
  const error = errorOf(cell, column, ballot);
  if (error) return error;
  const typed = typeof cell === "string" ? readNumberText(cell) : undefined;
  const votes = typed ? toNumber(typed) : cell;
  const isCount = typeof votes === "number" && Number.isSafeInteger(votes) && votes >= 0 && votes < TOO_MANY;
  return isCount ? votes : invalid(words.notVotes(column.where(ballot), describe(cell)));
}

/** So that a sum of votes is still exact. */
const TOO_MANY = 1e12;

const CHAIR_VOTES: ReadonlyMap<string, ChairVote> = new Map([
  ["pour", "for"],
  ["p", "for"],
  ["oui", "for"],
  ["for", "for"],
  ["contre", "against"],
  ["c", "against"],
  ["non", "against"],
  ["against", "against"],
]);

/** How the president votes; `null` when the cell is blank. */
export function readChairVote(column: VoteColumn, ballot: number): ChairVote | null | Rejection {
  const cell = column.cell(ballot);
  if (isBlank(cell) || cell === 0) return null;
  const vote = typeof cell === "string" ? CHAIR_VOTES.get(foldHeading(cell)) : undefined;
  return vote ?? errorOf(cell, column, ballot) ?? invalid(words.notAChairVote(column.where(ballot), describe(cell)));
}

function errorOf(cell: Content, column: VoteColumn, ballot: number): Rejection | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const message = messages.errorInCell(column.where(ballot), cell.error);
  return cell.error === "#N/A" ? missing(message) : invalid(message);
}
