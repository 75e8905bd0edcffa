/** A result with everything it comes from, in both languages. */
import type { Bilingual } from "../../conventions/types";

/** The step that a function opens for each row of its result. */
export const ROW = "row";

export interface Explanation {
  readonly functionId: string;
  /** The title of the convention that the rules start from; `null` when the call was refused before they were read. */
  readonly convention: Bilingual | null;
  /** The cells of the row asked about, or of the whole result. */
  readonly result: readonly (readonly ExplainedCell[])[];
  /** In the order in which they were taken. */
  readonly steps: readonly ExplainedStep[];
}

export interface ExplainedCell {
  /** The heading of its column, in French as the sheet shows it. */
  readonly heading?: string;
  readonly value: Bilingual;
}

export interface ExplainedStep {
  /** `grading.mean`. */
  readonly code: string;
  readonly sentence: Bilingual;
  readonly inputs: readonly { readonly name: string; readonly value: Bilingual }[];
  /** Empty texts where the step only leads to others. */
  readonly result: Bilingual;
  readonly parameters: readonly ExplainedParameter[];
  readonly steps: readonly ExplainedStep[];
}

export interface ExplainedParameter {
  readonly key: string;
  readonly label: Bilingual;
  /** As a rules table takes it. */
  readonly value: Bilingual;
  /** The article that decides, or the row of the rules table, as cited within brackets; in French, as the texts are. */
  readonly citation: string;
  /** What other articles say of it, where the step hangs on the reading. */
  readonly readings?: readonly Bilingual[];
}
