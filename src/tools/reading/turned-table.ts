/** Units in rows and learners over the columns: « DUPUIS Camille » heads marks. */
import { shareOf } from "../recognise/column-profile";
import { WHO_ROLES } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { headingRole, unitCode } from "../recognise/heading-role";

/** Words of letters, the first with its capital: « VASSEUR Maël », « Travaux Pratiques » too. */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}$/u;
const FIRST_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;
const MOST_WORDS = 5;
/** « LE » is none yet. */
const LONG_ENOUGH = 3;
const FEWEST = 2;
const FEWEST_SURE = 3;
const MOSTLY = 0.6;

export function isHeadedByName({ labels }: FoundColumn): boolean {
  const label = labels.at(-1) ?? "";
  return NAME.test(label) && headingRole(label) === null && unitCode(label) === undefined;
}

/** A family name in capitals before or after a first name: no title of an assessment is written so. */
function isSureName(label: string): boolean {
  const words = label.split(" ");
  if (words.length > MOST_WORDS) return false;
  return isFullName(words.at(-1), words.slice(0, -1)) || isFullName(words[0], words.slice(1));
}

function isFullName(firstName = "", family: readonly string[]): boolean {
  const isFamily = family.length > 1 || (family[0]?.length ?? 0) >= LONG_ENOUGH;
  return isFamily && family.every((word) => IN_CAPITALS.test(word)) && FIRST_NAME.test(firstName);
}

/** Whether names alone head the marks: anything else may be the assessments of one learner. */
export function areSurelyNames(columns: readonly FoundColumn[]): boolean {
  return columns.length >= FEWEST_SURE && columns.every(({ labels }) => isSureName(labels.at(-1) ?? ""));
}

/** Where units are in rows and nobody is, numbers under names are marks. */
export function withTurnedMarks(table: FoundTable): FoundTable {
  const { columns } = table;
  const hasUnits = columns.some(({ guess }) => guess.role === "unit");
  const hasPeople = columns.some(({ guess }) => WHO_ROLES.has(guess.role));
  const named = columns.filter(isHeadedByName);
  if (!hasUnits || hasPeople || named.length < FEWEST || !areSurelyNames(named)) return table;
  return {
    ...table,
    columns: columns.map((column) =>
      named.includes(column) && column.guess.role === "other" && isMarked(column)
        ? { ...column, guess: { role: "mark", confidence: MARKED } }
        : column,
    ),
  };
}

const MARKED = 0.8;

function isMarked({ profile }: FoundColumn): boolean {
  return profile.filled > 0 && shareOf(profile, ["mark", "code", "token", "number"]) >= MOSTLY;
}
