/** The columns that say who, in the ways schools say it. */
import type { Draw } from "../draw";
import type { Cell } from "../stranger-sheet";
import { heading, type headingWords } from "../words/headings";
import type { Person } from "../words/people";
import type { PlannedColumn } from "./planned-column";

export interface WhoDirt {
  /** The number is a dash or a zero: for everybody, or for a few. */
  readonly placeholders: "none" | "few" | "all";
  /** Two people of one name and two numbers. */
  readonly namesakes: boolean;
}

export const NO_WHO_DIRT: WhoDirt = { placeholders: "none", namesakes: false };

export interface WhoColumns {
  readonly columns: readonly PlannedColumn[];
  readonly people: readonly Person[];
  /** The people whose number is none. */
  readonly unnumbered: readonly number[];
}

type Shape = readonly (keyof typeof headingWords)[];
const SHAPES: readonly Shape[] = [
  ["last", "first"],
  ["last", "first"],
  ["number", "last", "first"],
  ["number", "last", "first"],
  ["full"],
  ["full"],
  ["line", "full"],
  ["line", "last", "first"],
  ["last", "first", "number"],
  ["last", "first", "email"],
  ["number", "full", "group"],
  ["last", "first", "group"],
  ["line", "number", "last", "first", "group"],
  ["first", "last", "email"],
];

const ROLES: Readonly<Record<string, readonly string[]>> = {
  number: ["learnerNumber"],
  last: ["lastName"],
  first: ["firstName"],
  full: ["fullName"],
  email: ["email"],
  group: ["group", "other", "kind", "level"],
  line: ["lineNumber", "other"],
};

const PLACEHOLDERS: readonly Cell[] = ["-", 0, "NC", "n.c.", "?", "—", "à compléter"];

export function whoColumns(draw: Draw, people: readonly Person[], dirt: WhoDirt, bare = false): WhoColumns {
  const numbered = dirt.placeholders !== "none" || dirt.namesakes;
  const shapes = SHAPES.filter((shape) => (!numbered || shape.includes("number")) && !(bare && shape.includes("line")));
  const shape = draw.pick(shapes);
  const upper = draw.chance(0.6);
  const order = draw.pick<(person: Person) => string>([
    ({ last, first }) => `${last} ${first}`,
    ({ last, first }) => `${last}, ${first}`,
    ({ last, first }) => `${first} ${last}`,
  ]);
  const shown = people.map((person) => ({ ...person, last: upper ? person.last.toUpperCase() : person.last }));
  const told = dirt.namesakes ? withNamesake(draw, shown) : shown;
  const placeholder = draw.pick(PLACEHOLDERS);
  const unnumbered = told.flatMap((_, at) =>
    dirt.placeholders === "all" || (dirt.placeholders === "few" && at % 3 === 1) ? [at] : [],
  );
  const cells: Readonly<Record<string, (at: number, person: Person) => Cell>> = {
    number: (at, { number }) => (unnumbered.includes(at) ? placeholder : number),
    last: (_, { last }) => last,
    first: (_, { first }) => first,
    full: (_, person) => order(person),
    email: (_, { email }) => email,
    group: (_, { group }) => group,
    line: (at) => at + 1,
  };
  const columns = shape.map((part): PlannedColumn => {
    const roles = ROLES[part] ?? [];
    return {
      key: part,
      heading: heading(draw, part),
      bands: [],
      use: part === "group" || part === "line" ? "aside" : "who",
      roles,
      cell: (at) => {
        const person = told[at];
        return person ? (cells[part]?.(at, person) ?? null) : null;
      },
    };
  });
  return { columns, people: told, unnumbered };
}

function withNamesake(draw: Draw, people: readonly Person[]): readonly Person[] {
  const [first] = people;
  const at = draw.int(1, people.length - 1);
  return people.map((person, place) =>
    place === at && first ? { ...person, last: first.last, first: first.first } : person,
  );
}
