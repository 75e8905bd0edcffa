/** Units in rows and learners over the columns: « DUPUIS Camille » heads marks. */
import { shareOf } from "../recognise/column-profile";
import { WHO_ROLES, type ColumnRole } from "../recognise/column-role";
import { isDiscipline } from "../recognise/disciplines";
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
  if (!NAME.test(label) || unitCode(label) !== undefined) return false;
  const said = headingRole(label);
  // « IMBERT Inès » is no « INE », « Nom Prénom » no name.
  return said === null || (said.confidence < KNOWN && (isSureName(label) || NUMBERS.has(said.role)));
}

/** What two words of a name resemble at times. */
const NUMBERS: ReadonlySet<ColumnRole> = new Set(["learnerNumber", "lineNumber"]);

const KNOWN = 0.8;

/** A family name in capitals before or after a first name: no title of an assessment is written so. */
function isSureName(label: string): boolean {
  const words = label.split(" ");
  if (words.length > MOST_WORDS) return false;
  return isFullName(words.at(-1), words.slice(0, -1)) || isFullName(words[0], words.slice(1));
}

/** « Code CPNE », « Type IDCC »: words that head columns of things. */
const OF_THINGS =
  /^(?:codes?|types?|num[ée]ros?|dates?|libell[ée]s?|intitul[ée]s?|taux|tarifs?|r[ée]f(?:[ée]rences?)?|niveaux?|statuts?)$/iu;

function isFullName(firstName = "", family: readonly string[]): boolean {
  if (OF_THINGS.test(firstName)) return false;
  const isFamily = family.length > 1 || (family[0]?.length ?? 0) >= LONG_ENOUGH;
  return isFamily && family.every((word) => IN_CAPITALS.test(word)) && FIRST_NAME.test(firstName);
}

/**
 * Whether names alone head the marks: anything else may be the assessments of one learner. Names in small letters are
 * sure beside what is taught, row by row, where none of them is a word of the trade.
 */
export function areSurelyNames(columns: readonly FoundColumn[], units: FoundColumn | undefined): boolean {
  if (columns.length < FEWEST_SURE) return false;
  const labels = columns.map((column) => column.labels.at(-1) ?? "");
  if (labels.every(isSureName)) return true;
  const rows = units?.profile.texts ?? [];
  const areTaught = rows.length >= FEWEST && rows.every((text) => isDiscipline(text) || unitCode(text) !== undefined);
  return areTaught && columns.every(isHeadedByName) && !labels.some(isDiscipline);
}

/** Where units are in rows and nobody is, numbers under names are marks. */
export function withTurnedMarks(table: FoundTable): FoundTable {
  const { columns } = table;
  const units = columns.find(({ guess }) => guess.role === "unit");
  const named = columns.filter(isHeadedByName);
  const hasPeople = columns.some((column) => WHO_ROLES.has(column.guess.role) && !named.includes(column));
  if (!units || hasPeople) return table;
  // « Moyenne élève » beside each subject: this learner's mark of it.
  if (named.length === 0) return { ...table, columns: columns.map(ownMark) };
  if (named.length < FEWEST || !areSurelyNames(named, units)) return table;
  return {
    ...table,
    columns: columns.map((column) =>
      named.includes(column) && isMarked(column) ? { ...column, guess: { role: "mark", confidence: MARKED } } : column,
    ),
  };
}

function ownMark(column: FoundColumn): FoundColumn {
  const { guess } = column;
  return guess.role === "mean" && isMarked(column) ? { ...column, guess: { ...guess, role: "mark" } } : column;
}

const MARKED = 0.8;

function isMarked({ profile }: FoundColumn): boolean {
  return profile.filled > 0 && shareOf(profile, ["mark", "code", "token", "number"]) >= MOSTLY;
}
