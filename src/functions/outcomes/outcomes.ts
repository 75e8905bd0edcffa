/** `CNAM.OUTCOMES`: what became of the learners of each group or year, each rate with what it is counted over. */
import { accountMessages as words } from "../../i18n/fr/messages/accounts";
import { messages } from "../../i18n/fr/messages";
import type { Day } from "../../rules/exact/day";
import { toNumber } from "../../rules/exact/ratio";
import { outcomeRates, wasPresented, type LearnerOutcome, type OutcomeRate } from "../../rules/outcomes/outcomes";
import { defineFunction } from "../define-function";
import { shownDate } from "../explain/shown-figure";
import type { ResultValue } from "../host";
import { fold } from "../../spreadsheet/cell/text";
import { yesOrDate } from "../reading/yes-or-date";
import { invalid, missing, Rejection, together } from "../rejection";
import { readTable, type Table } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { underHeadings } from "../table/under-headings";
import { EXAM_RESULTS, OUTCOME_COLUMNS, OUTCOME_RESULTS, SITUATIONS, type OutcomeColumn } from "./outcome-columns";

const LEAST = "outcomes.least";
const KINDS = outcomeRates([], 0).map(({ kind }) => kind);

export const outcomes = defineFunction({
  id: "OUTCOMES",
  category: "governance",
  summary: {
    fr: "Le devenir des apprenants par groupe ou par année : présentés, reçus, interruptions, emploi à six mois, chaque taux avec ce qu’il compte.",
    en: "What became of the learners by group or year: presented, passed, broken off, in work at six months, each rate with what it counts.",
  },
  returns: {
    fr: "Six lignes par groupe : nombre, sur combien, taux ; masqués sous un effectif trop petit",
    en: "Six rows a group: number, out of how many, rate; masked below too small a number",
  },
  parameters: [{ id: "table", columns: OUTCOME_COLUMNS }],
  results: OUTCOME_RESULTS,
  example: {
    formula:
      '=CNAM.OUTCOMES({"groupe","année","résultat","en emploi à six mois";"A",2025,"admis","oui";"A",2025,"ajourné","non";"A",2025,"admis",""},{"outcomes.least",2})',
  },
  run: (call) => {
    const table = readTable(call, "table", OUTCOME_COLUMNS);
    if (table instanceof Rejection) return table;
    const least = call.rules.quantity(LEAST);
    if (least === null) return missing(messages.keyNotInConvention(LEAST, call.rules.convention.id));
    const rows = groupsOf(table).flatMap(({ group, period, learners }, at) => {
      if (learners instanceof Rejection) return KINDS.map((kind) => rowInError(group, period, kind, learners));
      const traceOf = (index: number): ReturnType<typeof call.traceOf> => call.traceOf(at * KINDS.length + index);
      const rates = outcomeRates(learners, toNumber(least), traceOf);
      return rates.map((rate) => [group, period, words.outcome[rate.kind], ...rateCells(rate, toNumber(least))]);
    });
    return underHeadings(call.rules, OUTCOME_RESULTS, rows);
  },
});

interface Group {
  readonly group: string;
  readonly period: string;
  /** All that is wrong in the rows of the group: its figures would be wrong with it. */
  readonly learners: readonly LearnerOutcome[] | Rejection;
}

/** In order of first appearance. */
function groupsOf(table: Table<OutcomeColumn>): readonly Group[] {
  const groups = new Map<string, OutcomeRow[]>();
  for (const row of table.rows) {
    if (row.isBlank) continue;
    const read = readRow(row);
    const known = groups.get(read.key);
    if (known) known.push(read);
    else groups.set(read.key, [read]);
  }
  return [...groups.values()].map((rows) => {
    const [first] = rows;
    const problem = together(rows.flatMap(({ outcome }) => (outcome instanceof Rejection ? [outcome] : [])));
    const learners = rows.flatMap(({ outcome }) => (outcome instanceof Rejection ? [] : [outcome]));
    return {
      group: first?.group ?? (table.has("group") ? words.noGroup : words.everybody),
      period: first?.year ?? periodOf(rows),
      learners: problem ?? learners,
    };
  });
}

interface OutcomeRow {
  readonly key: string;
  readonly group: string | null;
  readonly year: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly outcome: LearnerOutcome | Rejection;
}

function readRow(row: TableRow<OutcomeColumn>): OutcomeRow {
  const group = row.text("group");
  const year = row.text("year");
  // Nobody knows what group a name in error is: it stands by itself, and tells it.
  const unplaced = row.problem;
  const [start, end] = [row.date("start"), row.date("end")];
  const outcome = readOutcome(row);
  const key = unplaced === null ? JSON.stringify([group, year].map((name) => fold(name ?? ""))) : `row ${row.index}`;
  return { key, group, year, start, end, outcome };
}

function readOutcome(row: TableRow<OutcomeColumn>): LearnerOutcome | Rejection {
  const presented = row.yesNo("presented");
  const said = row.choice("result", EXAM_RESULTS);
  const result = said === "pending" ? null : said;
  const situation = row.choice("afterwards", SITUATIONS);
  const hasBrokenOff = yesOrDate(row, "break") || result === "brokenOff";
  if (row.problem !== null) return row.problem;
  const afterwards = situation === "unknown" ? null : situation;
  const outcome: LearnerOutcome = { presented, result, hasBrokenOff, afterwards };
  if (presented !== null && result !== null && wasPresented({ ...outcome, presented: null }) !== presented)
    return invalid(words.presentedAndAbsent(row.where("result")));
  if (hasBrokenOff && result === "passed") return invalid(words.brokenAndPassed(row.where("result")));
  return outcome;
}

/** From the first start to the last end, where both are known. */
function periodOf(rows: readonly OutcomeRow[]): string {
  const starts = rows.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = rows.flatMap(({ end }) => (end === null ? [] : [end]));
  if (starts.length === 0 || ends.length === 0) return "";
  const [from, to] = [starts.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  return words.fromTo(shownDate(from), shownDate(to));
}

function rowInError(
  group: string,
  period: string,
  kind: OutcomeRate["kind"],
  problem: Rejection,
): readonly ResultValue[] {
  const cell = problem.toCell();
  return [group, period, words.outcome[kind], cell, cell, cell, ""];
}

function rateCells({ count, outOf, rate, isMasked, unknown }: OutcomeRate, least: number): readonly ResultValue[] {
  const few = words.fewerThan(least);
  if (isMasked) return outOf === null ? [few, "", "", ""] : [words.masked, few, words.masked, ""];
  return [count, outOf ?? "", rate === null ? "" : toNumber(rate), unknown === 0 ? "" : words.notKnown(unknown)];
}
