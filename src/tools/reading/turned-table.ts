/** Units in rows and learners over the columns: « DUPUIS Camille » heads marks. */
import { shareOf } from "../recognise/column-profile";
import { WHO_ROLES } from "../recognise/column-role";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { headingRole, unitCode } from "../recognise/heading-role";

/** Words of letters, the first with its capital: « VASSEUR Maël », « Travaux Pratiques » too. */
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}$/u;
/** A family name in capitals beside a first name: no title of an assessment is written so. */
const SURE_NAME =
  /^(?:(?:\p{Lu}[\p{Lu}'’-]{2,30}|\p{Lu}{2} \p{Lu}[\p{Lu}'’-]{1,30})(?: \p{Lu}[\p{Lu}'’-]{1,30}){0,3} \p{Lu}\p{Ll}[\p{L}'’-]{1,30}|\p{Lu}\p{Ll}[\p{L}'’-]{1,30} (?:\p{Lu}[\p{Lu}'’-]{2,30}|\p{Lu}{2} \p{Lu}[\p{Lu}'’-]{1,30})(?: \p{Lu}[\p{Lu}'’-]{1,30}){0,3})$/u;
const FEWEST = 2;
const FEWEST_SURE = 3;
const MOSTLY = 0.6;

export function isHeadedByName({ labels }: FoundColumn): boolean {
  const label = labels.at(-1) ?? "";
  return NAME.test(label) && headingRole(label) === null && unitCode(label) === undefined;
}

/** Whether names alone head the marks: anything else may be the assessments of one learner. */
export function areSurelyNames(columns: readonly FoundColumn[]): boolean {
  return columns.length >= FEWEST_SURE && columns.every(({ labels }) => SURE_NAME.test(labels.at(-1) ?? ""));
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
