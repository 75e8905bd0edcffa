/** The marks of several learners and the weights of their components, in one orientation. */
import { messages } from "../../i18n/fr/messages";
import { ONE, type Ratio } from "../../rules/exact/ratio";
import type { Block, Call } from "../call";
import { readWeights } from "../reading/weight";
import { isBlank } from "../../spreadsheet/cell/text";
import { invalid, Rejection } from "../rejection";
import { isOneLearnerColumn, transpose } from "./orientation";

export interface LearnerRows {
  /** One row per learner. */
  readonly rows: Block;
  /** One weight per component. */
  readonly weights: readonly Ratio[];
  /** Whether the argument was one learner in a column. */
  readonly transposed: boolean;
  /** Names a cell of the argument from its learner and component (from 0). */
  readonly where: (learner: number, component: number) => string;
}

/**
 * Reads `notes` and the argument of their weights. When the weights are left out they are `defaults` if their number
 * matches, else equal.
 */
export function readLearnerRows(
  call: Call,
  weightsParameter: string,
  defaults: readonly Ratio[] | null,
): LearnerRows | Rejection {
  const marks = call.block("notes");
  if (marks === null) return invalid(messages.argumentRequired(call.nameOf("notes"))).standing();
  const weightCells = call.block(weightsParameter);
  const transposed = isOneLearnerColumn(marks, weightCells);
  const rows = transposed ? transpose(marks) : marks;
  const components = rows[0]?.length ?? 0;
  const weights =
    weightCells === null ? defaultWeights(components, defaults) : readGivenWeights(call, weightsParameter, rows);
  if (weights instanceof Rejection) return weights;
  const where = (learner: number, component: number): string =>
    transposed ? call.where("notes", component, learner) : call.where("notes", learner, component);
  return { rows, weights, transposed, where };
}

function defaultWeights(components: number, defaults: readonly Ratio[] | null): readonly Ratio[] {
  return defaults?.length === components ? defaults : Array.from({ length: components }, () => ONE);
}

function readGivenWeights(call: Call, parameter: string, rows: Block): readonly Ratio[] | Rejection {
  const cells = call.block(parameter) ?? [];
  const name = call.nameOf(parameter);
  const components = rows[0]?.length ?? 0;
  const isColumn = cells.length > 1 && cells[0]?.length === 1;
  if (isColumn && rows.length > 1) return invalid(messages.weightsAreAColumn(name)).standing();
  const count = cells.length * (cells[0]?.length ?? 0);
  const isBlock = cells.length > 1 && !isColumn;
  if (count !== components || isBlock) return invalid(messages.weightCount(name, count, components)).standing();
  return readWeights(call, parameter);
}

/** Whether a learner has nothing yet: their result is an empty text. */
export function isBlankRow(row: Block[number]): boolean {
  return row.every(isBlank);
}
