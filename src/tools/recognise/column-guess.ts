/** What a column is, from all the headings over it. */
import type { RoleGuess } from "./column-role";
import { headingRole, unitCode } from "./heading-role";

const WHO = new Set([
  "fullName",
  "lastName",
  "firstName",
  "learnerNumber",
  "email",
  "birthDate",
  "group",
  "lineNumber",
]);
/** A title over assessments is the name of a unit. */
const TITLED = 0.9;
const GRADE_OF_UNIT = 0.95;

/**
 * The lowest heading that says something names the role; the ones above it give the unit, the session and the assessment
 * it lacks: « USSA24 » over « Rattrapage ».
 */
export function guessOf(labels: readonly string[]): RoleGuess | null {
  const guesses = labels.map((label) => ({ label, guess: headingRole(label) }));
  const named = lastOf(guesses, ({ guess }) => guess !== null);
  if (!named?.guess) return null;
  const { guess } = named;
  if (WHO.has(guess.role)) return guess;
  const above = guesses.slice(0, guesses.indexOf(named));
  const unit = guess.unit ?? unitAbove(above);
  const session = guess.session ?? lastOf(above, ({ guess: one }) => one?.session !== undefined)?.guess?.session;
  const assessment =
    guess.assessment ?? lastOf(above, ({ guess: one }) => one?.assessment !== undefined)?.guess?.assessment;
  const facets = { ...(unit !== undefined && { unit }), ...(session !== undefined && { session }) };
  if (guess.role === "mark") return { ...guess, ...facets, ...(assessment !== undefined && { assessment }) };
  // The mean of a unit's marks is its grade; the mean of no unit is the learner's.
  if (guess.role === "mean" && unit !== undefined)
    return { role: "mark", confidence: guess.confidence * GRADE_OF_UNIT, ...facets, assessment: "grade" };
  return { ...guess, ...facets };
}

function unitAbove(above: readonly { readonly label: string; readonly guess: RoleGuess | null }[]): string | undefined {
  const coded = lastOf(above, ({ label }) => unitCode(label) !== undefined);
  if (coded) return unitCode(coded.label);
  return lastOf(above, ({ guess }) => guess === null || guess.confidence < TITLED)?.label;
}

function lastOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  return [...items].reverse().find(fits);
}
