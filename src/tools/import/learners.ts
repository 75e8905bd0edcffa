/** People as a list names them, and when two lists name the same. */
import { fold } from "../../spreadsheet/cell/text";
import { withoutZeros, type WhoColumns } from "../reading/people";
import { nameWords } from "../reading/person-name";
import { textAt, type Grid } from "./grid";

export interface Learner {
  readonly row: number;
  /** `""` when the list does not say, here and below. */
  readonly number: string;
  readonly email: string;
  readonly lastName: string;
  readonly firstName: string;
  /** « NOM Prénom », as people read it. */
  readonly name: string;
}

export function learnersOf(grid: Grid, who: WhoColumns, rows: readonly number[]): readonly Learner[] {
  return rows.map((row) => {
    const lastName = textAt(grid, row, who.lastName);
    const firstName = textAt(grid, row, who.firstName);
    const inParts = [lastName, firstName].filter((part) => part !== "").join(" ");
    const full = textAt(grid, row, who.fullName);
    return {
      row,
      number: textAt(grid, row, who.number),
      email: textAt(grid, row, who.email),
      lastName,
      firstName,
      name: full === "" ? inParts : full,
    };
  });
}

/** Case and the zeros that spreadsheets drop do not matter. */
export function numberKey({ number }: Learner): string {
  return withoutZeros(fold(number));
}

export function emailKey({ email }: Learner): string {
  return email.includes("@") ? fold(email) : "";
}

/** The people whose names share most words with a name, then the others in their order. */
export function likelyLearners(person: Learner, learners: readonly Learner[], most: number): readonly Learner[] {
  const words = new Set(nameWords(person.name));
  const shared = (learner: Learner): number => nameWords(learner.name).filter((word) => words.has(word)).length;
  return learners
    .map((learner) => ({ learner, score: shared(learner) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ learner }) => learner);
}
