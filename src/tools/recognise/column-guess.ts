/** What a column is, from all the headings over it. */
import type { ColumnRole, RoleGuess } from "./column-role";
import { headingRole, isPeriod, unitCode } from "./heading-role";
import { wordsOf } from "./heading-words";

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
const NAMES = new Set(["fullName", "lastName", "firstName", "learnerNumber"]);
/** A label said less surely than this, over assessments, is the name of a unit. */
const KNOWN = 0.8;
/** Under a unit, a heading that says nothing known. */
const UNREAD = 0.6;
const GRADE_OF_UNIT = 0.95;
/** The mean of a learner's units, wherever it stands. */
const OVERALL = /g[eé]n[eé]?r|\bg[eé]n\b|semestr|annu|promo|ann[eé]e|totale/iu;

/**
 * The lowest heading that says something names the role; the ones above it give the unit, the session and the assessment
 * it lacks: « USSA24 » over « Rattrapage ».
 */
export function guessOf(labels: readonly string[]): RoleGuess | null {
  const guesses = labels.map((label) => ({ label, guess: isPeriod(label) ? null : headingRole(label) }));
  const named = lastOf(guesses, ({ guess }) => guess !== null);
  if (!named?.guess) return null;
  // « Apprenant » over « Épreuve »: the label of the row of assessments stands in the learners' column.
  const who = guesses.find((one) => one.guess !== null && NAMES.has(one.guess.role) && one.guess.confidence === 1);
  if (who?.guess && named.guess.role === "mark") return who.guess;
  const { guess } = named;
  // A title under a band of assessments, or under a semester: its content says what it is.
  if (named !== guesses.at(-1) && guess.role !== "mark") return null;
  if (WHO.has(guess.role)) return guess;
  const others = guesses.filter((one) => one !== named);
  const banded = resultBand(guess, others);
  if (banded) return banded;
  const sure = others.flatMap(({ guess: one }) => (one && one.confidence >= KNOWN ? [one] : []));
  const unit = guess.unit ?? unitAmong(others);
  const session = guess.session ?? sure.reverse().find((one) => one.session !== undefined)?.session;
  const assessment = guess.assessment ?? sure.find((one) => one.assessment !== undefined)?.assessment;
  const facets = { ...(unit !== undefined && { unit }), ...(session !== undefined && { session }) };
  const isLowest = named === guesses.at(-1) || isPeriod(guesses.at(-1)?.label ?? "");
  if (guess.role === "mark" && !isLowest)
    return { ...guess, ...facets, confidence: Math.min(guess.confidence, UNREAD) };
  if (guess.role === "mark") return { ...guess, ...facets, ...(assessment !== undefined && { assessment }) };
  // The mean of a unit's marks is its grade; the mean of no unit is the learner's.
  if (guess.role === "mean" && unit !== undefined && !OVERALL.test(named.label)) {
    const isBare = wordsOf(named.label).length === 1;
    const confidence = isBare ? guess.confidence * GRADE_OF_UNIT : Math.min(guess.confidence, UNREAD);
    return { role: "mark", confidence, ...facets, assessment: "grade" };
  }
  return { ...guess, ...facets };
}

/** « Statuts » over the codes of units: what stands under a code is what the band says. */
function resultBand(
  { role, unit, assessment, confidence }: RoleGuess,
  others: readonly { readonly guess: RoleGuess | null }[],
): RoleGuess | null {
  if (role !== "mark" || unit === undefined || assessment !== undefined) return null;
  const band = others.find(({ guess }) => guess?.role === "status" || guess?.role === "credits")?.guess;
  return band && band.confidence >= KNOWN ? { role: band.role, unit, confidence } : null;
}

function unitAmong(
  others: readonly { readonly label: string; readonly guess: RoleGuess | null }[],
): string | undefined {
  const coded = lastOf(others, ({ label }) => unitCode(label) !== undefined);
  // « Langues » over marks is a unit, whatever a column headed so would be.
  const isTitle = (guess: RoleGuess | null): boolean =>
    guess === null ||
    (guess.confidence < KNOWN && guess.session === undefined) ||
    (!SAYING_OF_MARKS.has(guess.role) && !WHO.has(guess.role));
  const titled = lastOf(others, ({ label, guess }) => !isPeriod(label) && isTitle(guess));
  // « Bloc 1 » over « Espagnol » groups units; over marks it is one.
  const isGrouped = coded && titled && BLOCK.test(coded.label) && others.indexOf(titled) > others.indexOf(coded);
  return coded && !isGrouped ? unitCode(coded.label) : titled?.label;
}

const BLOCK = /^\s{0,3}(?:bloc|bc)\b/iu;

const SAYING_OF_MARKS = new Set<ColumnRole>([
  "mark",
  "mean",
  "status",
  "credits",
  "coefficient",
  "scale",
  "absences",
  "rank",
  "year",
  "group",
  "level",
]);

function lastOf<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  return [...items].reverse().find(fits);
}
