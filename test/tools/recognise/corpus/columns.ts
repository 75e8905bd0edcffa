/** The columns that tables are made of: a heading of somebody's, its content, what it is. */
import type { Assessment, ColumnRole } from "../../../../src/tools/recognise/column-role";
import { amountCells, dateCells, mark, resitMark, type MarkHabits } from "./cells";
import type { Content } from "./canvas";
import { firm, person, type Person } from "./people";
import type { Random } from "./random";
import type { Spelling } from "./spelling";
import type { ColumnDraft } from "./table-draft";
import { WORDINGS, type Meaning } from "./wordings";

export interface Maker {
  readonly random: Random;
  readonly spelt: Spelling;
  readonly habits: MarkHabits;
}

type Rest = Partial<Omit<ColumnDraft, "truth" | "cell">> & { readonly truth?: Partial<ColumnDraft["truth"]> };

/** A column of that meaning; its heading is one of the wordings unless given. */
export function column(
  { random, spelt }: Maker,
  meaning: Meaning,
  role: ColumnDraft["truth"]["role"],
  cell: (index: number) => Content,
  rest: Rest = {},
): ColumnDraft {
  const heading = rest.heading ?? spelt(random.pick<string>(WORDINGS[meaning]));
  return { ...rest, heading, cell, truth: { role, ...rest.truth } };
}

/** Who the rows are about, in the manner of the sheet: number, name in one or two parts, group, address. */
export function whoColumns(maker: Maker, people: readonly Person[]): ColumnDraft[] {
  const { random } = maker;
  const columns: ColumnDraft[] = [];
  const of = (index: number): Person => people[index] ?? { last: "", first: "" };
  if (random.chance(0.3)) columns.push(column(maker, "lineNumber", "lineNumber", (index) => index + 1));
  if (random.chance(0.35)) columns.push(column(maker, "number", "learnerNumber", numbers(random)));
  if (random.chance(0.55)) {
    const names = [
      column(maker, "lastName", "lastName", (index) => of(index).last),
      column(maker, "firstName", "firstName", (index) => of(index).first),
    ];
    columns.push(...(random.chance(0.1) ? names.reverse() : names));
  } else {
    const gap = random.chance(0.1) ? "  " : " ";
    columns.push(column(maker, "fullName", "fullName", (index) => `${of(index).last}${gap}${of(index).first}`));
  }
  if (random.chance(0.12)) columns.push(column(maker, "birthDate", "birthDate", dateCells(random, 2002)));
  if (random.chance(0.2)) columns.push(groupColumn(maker));
  if (random.chance(0.1))
    columns.push(column(maker, "email", "email", (index) => `${ascii(of(index).first)}.${index}@exemple.fr`));
  if (random.chance(0.08)) columns.push(strangerColumn(maker));
  return columns;
}

/** Labels of rows that are nobody's stand under the name most of the time. */
export function labelColumn(columns: readonly (ColumnDraft | null)[]): number {
  const at = columns.findIndex((one) => one?.truth.role === "lastName" || one?.truth.role === "fullName");
  return Math.max(at, 0);
}

export interface MarkDraft {
  readonly heading?: string;
  readonly bands?: readonly string[];
  readonly unit?: string | readonly string[];
  readonly assessment?: Assessment;
  readonly session?: 1 | 2;
  readonly weight?: Content;
  readonly credits?: Content;
}

export function markColumn(maker: Maker, meaning: Meaning, draft: MarkDraft): ColumnDraft {
  const { heading, bands, unit, assessment, session, weight, credits } = draft;
  const { random, habits } = maker;
  const cell = (): Content => (session === 2 ? resitMark(random, habits) : mark(random, habits));
  return column(maker, meaning, "mark", cell, {
    ...(heading !== undefined && { heading }),
    ...(bands && { bands }),
    truth: {
      ...(unit !== undefined && { unit }),
      ...(assessment && { assessment }),
      ...(session && { session }),
    },
    figures: { weights: weight ?? null, credits: credits ?? null, scale: 20, statistics: random.whole(20, 60) / 4 },
  });
}

/** What follows the marks: mean, rank, credits, decision, absences, remarks. */
export function resultColumns(maker: Maker, share = 0.4): ColumnDraft[] {
  const { random, habits } = maker;
  const typed = { ...habits, tokens: 0, blanks: 0 };
  const possible: (() => ColumnDraft)[] = [
    () => column(maker, "mean", "mean", () => mark(random, typed), { figures: { statistics: 11.5 } }),
    () => column(maker, "credits", "credits", () => random.pick([60, 60, 54, 48, 30])),
    () => column(maker, "status", "status", statuses(random)),
    () => column(maker, "rank", "rank", (index) => index + 1),
    () => column(maker, "mention", ["other", "status"], () => random.pick(["AB", "B", "TB", "Passable", null])),
    () => column(maker, "absences", "absences", () => random.pick([0, 0, 1, 2, 4, 12])),
    () =>
      column(maker, "remark", "remark", () => random.pick([null, null, "Bon travail", "Doit s’investir davantage"])),
  ];
  return possible.flatMap((make) => (random.chance(share) ? [make()] : []));
}

export function strangerColumn(maker: Maker): ColumnDraft {
  const { random } = maker;
  const words = ["Mme Roux", "M. Petit", "Albi", "Non", "Oui", "06 00 00 00 01"];
  return column(maker, "stranger", "other", () => random.pick(words));
}

export function groupColumn(maker: Maker): ColumnDraft {
  const { random } = maker;
  const words = random.pick([
    ["A", "B"],
    ["G1", "G2", "G3"],
    ["Albi", "Rodez"],
    [1, 2],
  ] as const);
  return column(maker, "group", "group", () => random.pick<string | number>(words));
}

export function amountColumn(maker: Maker, meaning: Meaning, low: number, high: number, rest: Rest = {}): ColumnDraft {
  const cell = amountCells(maker.random, low, high);
  return column(maker, meaning, "amount", cell, { ...rest, figures: { total: cell() } });
}

export function firmColumn(maker: Maker, role: ColumnRole | readonly ColumnRole[] = "party"): ColumnDraft {
  return column(maker, "party", role, () => firm(maker.random));
}

export function peopleOf(random: Random, count: number): readonly Person[] {
  return Array.from({ length: count }, () => person(random));
}

export function statuses(random: Random): () => Content {
  const words = random.pick([
    ["Admis", "Ajourné", "Admis"],
    ["V", "NV"],
    ["ADM", "AJ", "ADMC"],
    ["Validé", "Non validé"],
    ["O", "N"],
  ] as const);
  return () => random.pick<string>(words);
}

function numbers(random: Random): (index: number) => Content {
  const style = random.pick(["number", "text", "letters"] as const);
  const first = random.whole(21_000_000, 22_900_000);
  return (index) => {
    const number = first + index * 137;
    if (style === "number") return number;
    return style === "text" ? String(number) : `OCC${number}`;
  };
}

function ascii(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}
