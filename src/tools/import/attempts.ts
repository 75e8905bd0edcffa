/** Several attempts of one person at a quiz, and which of their marks counts. */
import { fold } from "../../spreadsheet/cell/text";
import { compare, type Ratio } from "../../rules/exact/ratio";
import { isPlaceholder, sharedKeys } from "../reading/people";
import { nameKey, orderedNameKey } from "../reading/person-name";
import { textAt } from "./grid";
import { importedMark, type ImportedMark } from "./imported-mark";
import { emailKey, learnersOf, numberKey, type Learner } from "./learners";
import type { MarkColumn, MarksList } from "../reading/exports/marks-list";

export const attemptRules = ["best", "last", "first"] as const;
export type AttemptRule = (typeof attemptRules)[number];

/** One person of the list, with each of their rows from first to last. */
export interface Person {
  readonly learner: Learner;
  readonly rows: readonly number[];
}

/**
 * The people of a list. A number says who somebody is together with the name: the same number under two names is two
 * people, and what stands for no number is none. The same name alone is the same person in a quiz, whose rows are
 * attempts, and two namesakes elsewhere.
 */
export function peopleOf(list: MarksList): readonly Person[] {
  const people = new Map<string, { learner: Learner; rows: number[] }>();
  const learners = learnersOf(list.grid, list.who, list.rows);
  const shared = sharedKeys(
    learners.flatMap((learner) =>
      [numberKey(learner), emailKey(learner)].flatMap((key) =>
        key === "" ? [] : [{ key, name: nameKey(learner.name) }],
      ),
    ),
  );
  for (const learner of learners) {
    const key = personKey(learner, list, shared);
    const person = people.get(key);
    if (person) person.rows.push(learner.row);
    else people.set(key, { learner, rows: [learner.row] });
  }
  return [...people.values()].map(({ learner, rows }) => ({ learner, rows: inTime(list, rows) }));
}

function personKey(learner: Learner, { source, unitColumn, grid }: MarksList, shared: ReadonlySet<string>): string {
  const name = nameKey(learner.name);
  const unit = unitColumn === undefined ? "" : ` u ${fold(textAt(grid, learner.row, unitColumn))}`;
  const number = numberKey(learner);
  if (!isPlaceholder(number) && !shared.has(number)) return `n ${number} ${name}${unit}`;
  const email = emailKey(learner);
  if (email !== "" && !shared.has(email)) return `e ${email} ${name}${unit}`;
  return source === "moodleQuiz" ? `p ${orderedNameKey(learner.name)}` : `r ${learner.row}`;
}

/** The mark that counts; `null` when the user has yet to say which. */
export function markOf(
  list: MarksList,
  person: Person,
  column: MarkColumn,
  rule: AttemptRule | null,
  outOf?: Ratio,
): ImportedMark | null {
  const marks = person.rows.map((row) => importedMark(list, row, column, outOf));
  const said = marks.filter(({ kind }) => kind !== "blank" && kind !== "notEnrolled");
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return marks.find(({ kind }) => kind === "notEnrolled") ?? { kind: "blank" };
  if (said.length === 1) return first;
  if (rule === null) return null;
  return rule === "first" ? first : rule === "last" ? last : said.reduce(better);
}

function better(one: ImportedMark, other: ImportedMark): ImportedMark {
  if (other.kind !== "mark") return one;
  return one.kind === "mark" && compare(one.value, other.value) >= 0 ? one : other;
}

/** By the moment they began, where every row says it in words that read; else in the order of the list. */
function inTime(list: MarksList, rows: readonly number[]): readonly number[] {
  if (list.startedColumn === undefined || rows.length === 1) return rows;
  const moments = rows.map((row) => ({ row, moment: momentOf(textAt(list.grid, row, list.startedColumn)) }));
  if (moments.some(({ moment }) => moment === "")) return rows;
  return moments.sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0)).map(({ row }) => row);
}

const IN_WORDS =
  /(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})\D+(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*([ap])?/iu;
const MONTHS: readonly RegExp[] = [
  ...[/^jan/, /^f[eé]v|^feb/, /^mar/, /^avr|^apr/, /^mai|^may/, /^juin|^jun/, /^juil|^jul/, /^ao[uû]t|^aug/],
  ...[/^sep/, /^oct/, /^nov/, /^d[eé]c/],
];
const NOON = 12;

/** « 12 janvier 2026 09:30 », « 12 January 2026 9:30 AM », in a form that sorts; `""` for anything else. */
function momentOf(text: string): string {
  const match = IN_WORDS.exec(text);
  if (!match) return "";
  const [, day = "", word = "", year = "", hour = "", minute = "", second = "", half] = match;
  const month = MONTHS.findIndex((pattern) => pattern.test(word.toLowerCase()));
  if (month < 0) return "";
  const clock = half === undefined ? Number(hour) : (Number(hour) % NOON) + (/p/i.test(half) ? NOON : 0);
  return [year, month, day, clock, minute, second].map((part) => String(part).padStart(4, "0")).join("-");
}
