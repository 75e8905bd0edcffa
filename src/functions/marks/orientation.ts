/** Rows are learners; a lone column with a column of weights of its height is one learner. */
import type { Block } from "../call";

/** Whether `marks` is one learner laid out as a column. */
export function isOneLearnerColumn(marks: Block, weights: Block | null): boolean {
  const isColumn = marks.length > 1 && marks[0]?.length === 1;
  return isColumn && weights !== null && weights.length === marks.length && weights[0]?.length === 1;
}

export function transpose(block: Block): Block {
  return (block[0] ?? []).map((_, column) => block.map((row) => row[column] ?? null));
}
