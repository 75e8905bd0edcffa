/** How a vote is decided where no text says otherwise. */
import type { ConventionValue } from "../types";

const VOTE = "règles du Cnam, « valider son diplôme » (silence sur les votes)";

export const governance: readonly ConventionValue[] = [
  { key: "governance.vote.majority", value: "simple", article: VOTE },
  { key: "governance.vote.blanks", value: false, article: VOTE },
  { key: "governance.vote.tie", value: "rejected", article: VOTE },
];
