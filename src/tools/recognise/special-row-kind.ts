/** What a row that is nobody's says of itself: coefficients, credits, a total. */
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import type { ColumnRole } from "./column-role";
import { headingRole } from "./heading-role";
import { ROW_WORDS } from "./vocabulary";

const WORDS = (Object.entries(ROW_WORDS) as [keyof typeof ROW_WORDS, readonly string[]][]).flatMap(([kind, words]) =>
  words.map((word) => ({ word: foldHeading(word), kind })),
);

/** What a row is by the first words of its label: « Moyenne de la promotion », « Total général ». */
export function specialRowKind(label: string): keyof typeof ROW_WORDS | undefined {
  const folded = foldHeading(label);
  const first = foldHeading(label.split(/[\s:(/]/u)[0] ?? "");
  const exact = WORDS.find(({ word }) => word === folded)?.kind;
  const kind = exact ?? figuresKind(label) ?? WORDS.find(({ word }) => word === first)?.kind;
  return kind ?? (CLOSING.test(label) ? "total" : undefined);
}

/** « Budget total », « Coût global ». */
const CLOSING = /^\S+(?:\s\S+)?\s(?:total|totale|totaux|g[ée]n[ée]ral|global)\s*:?$/iu;

/** « Nb ECTS », « Coefficients UE », « Barème de notation »: headed as a column of such figures would be. */
function figuresKind(label: string): "weights" | "credits" | "scale" | undefined {
  const guess = headingRole(label);
  if (guess === null || guess.confidence < SURE) return undefined;
  return FIGURES[guess.role];
}

const FIGURES: Readonly<Partial<Record<ColumnRole, "weights" | "credits" | "scale">>> = {
  coefficient: "weights",
  credits: "credits",
  scale: "scale",
};
const SURE = 0.8;
