/** What `UE_GRADE`, `UE_VALID` and `UE_STATUS` share: one unit decided per learner. */
import { HIGHEST_MARK } from "../../conventions/scale";
import { messages } from "../../i18n/fr/messages";
import type { GradingRules } from "../../rules/grading/grading-rules";
import type { Mark } from "../../rules/grading/mark";
import { plainMarks, type PlainMarks } from "../../rules/grading/plain-marks";
import { decideUnit, type SecondSession, type UnitIssue, type UnitOutcome } from "../../rules/grading/unit-outcome";
import type { Trace } from "../../rules/trace";
import type { Block, Call } from "../call";
import type { Result, ResultValue } from "../host";
import { readMarkUnder, type MarkRules } from "../reading/mark";
import { isBlank } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection, together } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import { isBlankRow, readLearnerRows, type LearnerRows } from "./learner-rows";
import { transpose } from "./orientation";

/** How a function shows a unit; `missingMark` names the cell to fill when the unit is pending. */
export interface UnitRendering {
  readonly outcome: (outcome: UnitOutcome, missingMark: () => Rejection) => ResultValue;
  /** The bulk case: a numeric grade and whether it validates. */
  readonly plain: (grade: number, plain: PlainMarks) => ResultValue;
}

/** One result per learner, an error standing in its own row; a wrong shape, weight or rule refuses the whole call. */
export function decideUnits(call: Call, rendering: UnitRendering): Result | Rejection {
  const rules = gradingRulesOf(call.rules);
  const learners = readLearnerRows(call, "coefs", rules.componentWeights);
  if (learners instanceof Rejection) return learners;
  const second = readSecondSession(call, learners, rules);
  if (second instanceof Rejection) return second;
  const plain = plainMarks(learners.weights, rules, HIGHEST_MARK);
  return learners.rows.map((row, learner) => {
    const trace = call.traceOf(learner);
    // The bulk case tells nothing of itself: a learner to explain goes the long way, which gives the same.
    const grade = plain && !trace && second.isBlank(learner) ? plain.grade(row) : -1;
    if (plain && grade >= 0) return [rendering.plain(grade, plain)];
    const result = decideLearner(learners, second, learner, rules, rendering, trace);
    return [result instanceof Rejection ? result.toCell() : result];
  });
}

function decideLearner(
  learners: LearnerRows,
  second: SecondCells,
  learner: number,
  rules: GradingRules,
  rendering: UnitRendering,
  trace?: Trace,
): ResultValue | Rejection {
  const row = learners.rows[learner] ?? [];
  if (isBlankRow(row) && second.isBlank(learner)) return "";
  const where = (component: number): string => learners.where(learner, component);
  const read = all([readMarks(rules, row, where), second.read(learner)]);
  if (read instanceof Rejection) return read;
  const [marks, retaken] = read;
  const outcome = decideUnit(marks, learners.weights, retaken, rules, trace);
  if (!outcome.ok) return issueMessage(outcome.issues[0]?.code, where(0), second.where(learner));
  return rendering.outcome(outcome.value, () => missingMark(marks, where));
}

/** The marks of a row, or what is wrong with each cell that holds none. */
export function readMarks(
  rules: MarkRules,
  row: Block[number],
  where: (component: number) => string,
): readonly Mark[] | Rejection {
  const marks: Mark[] = [];
  const wrong: Rejection[] = [];
  for (const [component, cell] of row.entries()) {
    const mark = readMarkUnder(rules, cell, () => where(component));
    if (mark instanceof Rejection) wrong.push(mark);
    else marks.push(mark);
  }
  return together(wrong) ?? marks;
}

function missingMark(marks: readonly Mark[], where: (component: number) => string): Rejection {
  const blank = marks.findIndex((mark) => mark.kind === "unknown");
  return missing(messages.missingMark(where(Math.max(blank, 0))));
}

/** What a rule of units objects to, in words. */
export function issueMessage(issue: UnitIssue | undefined, marks: string, second: string): Rejection {
  switch (issue) {
    case "grading.verdictBesideMarks":
      return invalid(messages.verdictBesideMarks(marks));
    case "grading.mentionBesideMarks":
      return invalid(messages.mentionBesideMarks(marks));
    case "grading.weightsAllZero":
      return invalid(messages.weightsLeftAllZero(marks));
    case "grading.resitOnValidated":
      return invalid(messages.resitOnValidated(second));
    case undefined:
      throw new Error("a failed outcome carries its issue");
  }
}

/** The second session's cells: none, one per learner, or one per component. */
interface SecondCells {
  isBlank(learner: number): boolean;
  read(learner: number): SecondSession | Rejection;
  where(learner: number): string;
}

function readSecondSession(call: Call, learners: LearnerRows, rules: MarkRules): SecondCells | Rejection {
  const given = call.block("session2");
  if (given === null) return noSecondSession;
  const cells = learners.transposed && given.length > 1 ? transpose(given) : given;
  const components = learners.weights.length;
  const columns = cells[0]?.length ?? 0;
  if (cells.length !== learners.rows.length || (columns !== 1 && columns !== components)) {
    return invalid(messages.resitShape(call.nameOf("session2"), learners.rows.length, components));
  }
  const isFlipped = cells !== given;
  const where = (learner: number, component: number): string =>
    isFlipped ? call.where("session2", component, learner) : call.where("session2", learner, component);
  return {
    isBlank: (learner) => (cells[learner] ?? []).every(isBlank),
    read: (learner) => readSecond(rules, cells[learner] ?? [], (component) => where(learner, component)),
    where: (learner) =>
      where(
        learner,
        Math.max(
          0,
          (cells[learner] ?? []).findIndex((cell) => !isBlank(cell)),
        ),
      ),
  };
}

const noSecondSession: SecondCells = {
  isBlank: () => true,
  read: () => ({ kind: "none" }),
  where: () => "",
};

function readSecond(
  rules: MarkRules,
  row: Block[number],
  where: (component: number) => string,
): SecondSession | Rejection {
  const marks = readMarks(rules, row, where);
  if (marks instanceof Rejection) return marks;
  const [only] = marks;
  return marks.length === 1 && only ? { kind: "unit", mark: only } : { kind: "components", marks };
}
