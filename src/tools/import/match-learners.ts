/** Finds in a sheet the people of an imported list: by number, else by e-mail, else by name; never by guess. */
import { groupBy } from "../../rules/group-by";
import { nameKey, nameWords, orderedNameKey } from "../reading/person-name";
import { emailKey, numberKey, type Learner } from "./learners";

export type Doubt =
  /** Several people of the sheet have this number or this name. */
  | "several"
  /** The number is one person's and the name another's. */
  | "otherName"
  | "otherNumber"
  /** Several people of the file are this one of the sheet. */
  | "sameTarget";

export type Match =
  | { readonly kind: "matched"; readonly by: "number" | "email" | "name" | "user"; readonly target: number }
  | { readonly kind: "doubtful"; readonly doubt: Doubt; readonly candidates: readonly number[] }
  | { readonly kind: "none" };

/** What the user says of a person of the file, by row: a row of the sheet, or nobody. */
export type Choices = ReadonlyMap<number, number | null>;

/** In the order of `people`. Rows are each list's own. */
export function matchLearners(
  people: readonly Learner[],
  sheet: readonly Learner[],
  choices: Choices,
): readonly Match[] {
  const index = new LearnerIndex(sheet);
  const matches = people.map((person): Match => {
    const chosen = choices.get(person.row);
    if (chosen === undefined) return matchOne(person, index);
    return chosen === null ? { kind: "none" } : { kind: "matched", by: "user", target: chosen };
  });
  return withoutShared(matches);
}

type LearnersByKey = ReadonlyMap<string, readonly Learner[]>;

class LearnerIndex {
  private readonly numbers: LearnersByKey;
  private readonly emails: LearnersByKey;
  private readonly names: LearnersByKey;

  constructor(learners: readonly Learner[]) {
    this.numbers = grouped(learners, numberKey);
    this.emails = grouped(learners, emailKey);
    this.names = grouped(learners, ({ name }) => nameKey(name));
  }

  byNumber = (person: Learner): readonly Learner[] => this.numbers.get(numberKey(person)) ?? [];
  byEmail = (person: Learner): readonly Learner[] => this.emails.get(emailKey(person)) ?? [];
  byName = (person: Learner): readonly Learner[] => this.names.get(nameKey(person.name)) ?? [];
}

function matchOne(person: Learner, index: LearnerIndex): Match {
  const numbered = index.byNumber(person);
  const [one] = numbered;
  if (numbered.length > 1) return doubtful("several", numbered);
  if (one) return agree(person, one) ? matched("number", one) : doubtful("otherName", numbered);
  const [mailed, ...others] = index.byEmail(person);
  if (mailed && others.length === 0) return matched("email", mailed);
  return matchByName(person, index.byName(person));
}

function matchByName(person: Learner, namesakes: readonly Learner[]): Match {
  if (namesakes.length === 0) return { kind: "none" };
  const inOrder = namesakes.filter((one) => orderedNameKey(one.name) === orderedNameKey(person.name));
  const [only, ...others] = namesakes.length > 1 ? inOrder : namesakes;
  if (!only || others.length > 0) return doubtful("several", namesakes);
  const numbersDiffer = numberKey(person) !== "" && numberKey(only) !== "";
  return numbersDiffer ? doubtful("otherNumber", [only]) : matched("name", only);
}

/** A number typed against the wrong name shows: not one word in common. */
function agree(person: Learner, other: Learner): boolean {
  const words = nameWords(person.name);
  const others = new Set(nameWords(other.name));
  return words.length === 0 || others.size === 0 || words.some((word) => others.has(word));
}

function withoutShared(matches: readonly Match[]): readonly Match[] {
  const counts = new Map<number, number>();
  for (const match of matches) {
    if (match.kind === "matched") counts.set(match.target, (counts.get(match.target) ?? 0) + 1);
  }
  return matches.map((match) =>
    match.kind === "matched" && (counts.get(match.target) ?? 0) > 1
      ? { kind: "doubtful", doubt: "sameTarget", candidates: [match.target] }
      : match,
  );
}

function matched(by: "number" | "email" | "name", { row }: Learner): Match {
  return { kind: "matched", by, target: row };
}

function doubtful(doubt: Doubt, candidates: readonly Learner[]): Match {
  return { kind: "doubtful", doubt, candidates: candidates.map(({ row }) => row) };
}

/** Those who have the key. */
function grouped(learners: readonly Learner[], keyOf: (learner: Learner) => string): LearnersByKey {
  return groupBy(
    learners.filter((learner) => keyOf(learner) !== ""),
    keyOf,
  );
}
