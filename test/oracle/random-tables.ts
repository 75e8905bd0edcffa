/** Tables as people lay them out: columns in any order, headings in their own spelling, columns of theirs, blank rows. */
import fc from "fast-check";
import type { Content } from "../../src/spreadsheet/cell/content";

export type Cells = readonly (readonly Content[])[];
/** A row by column id; a column without an id here is blank. */
export type Row = Readonly<Record<string, Content>>;
/** The heading and its synonyms, by column id. */
export type Headings = Readonly<Record<string, readonly string[]>>;

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
/** The plural of the last word, where dropping it gives the word back. */
const plural = (text: string): string => (/[a-zà-ÿ]{3,}[a-rt-wyzé]$/.test(text) ? `${text}s` : text);

const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  withoutAccents,
  (text) => ` ${text.charAt(0).toUpperCase()}${text.slice(1)}\u00a0`,
  (text) => `${text}\u202f:`,
  (text) => text.replace(/ /g, "_"),
  (text) => text.replace(/ /g, "\n"),
  (text) => text.replace(/'/g, "’"),
  (text) => `${text} (h)`,
  (text) => `${text} *`,
  plural,
];
export const respelled = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...SPELLINGS)).map(([name, spell]) => spell(name));

const OWN_HEADINGS = ["Remarques perso", "téléphone", "zzz", "Salle 12 bis", "à voir", null, " "] as const;
const OWN_CELLS: readonly Content[] = ["x", 12, true, null, { error: "#REF!" }, "30/02/2026", "gessms"];

export interface LaidOut {
  readonly cells: Cells;
  /** For each row under the headings, the source row's number, or `null` for a blank one. */
  readonly rows: readonly (number | null)[];
}

interface Layout {
  readonly order: readonly string[];
  readonly headings: readonly string[];
  readonly own: readonly { readonly at: number; readonly heading: string | null; readonly cell: Content }[];
  readonly blanksBefore: readonly boolean[];
  readonly trailing: number;
}

const layoutOf = (names: Headings, ids: readonly string[], count: number): fc.Arbitrary<Layout> =>
  fc.shuffledSubarray([...ids], { minLength: ids.length }).chain((order) =>
    fc.record({
      order: fc.constant(order),
      headings: fc.tuple(...order.map((id) => respelled(names[id] ?? [id]))),
      own: fc.array(
        fc.record({
          at: fc.nat(ids.length),
          heading: fc.constantFrom(...OWN_HEADINGS),
          cell: fc.constantFrom(...OWN_CELLS),
        }),
        { maxLength: 2 },
      ),
      blanksBefore: fc.array(
        fc.nat(9).map((n) => n === 0),
        { minLength: count, maxLength: count },
      ),
      trailing: fc.constantFrom(0, 0, 0, 2),
    }),
  );

/** Lays rows out under the given columns; a column that no row needs may be left out by not naming it. */
export function laidOut(names: Headings, ids: readonly string[], rows: readonly Row[]): fc.Arbitrary<LaidOut> {
  return layoutOf(names, ids, rows.length).map(({ order, headings, own, blanksBefore, trailing }) => {
    const withOwn = (line: readonly Content[], extra: (index: number) => Content): Content[] => {
      const whole = [...line];
      own.forEach(({ at }, index) => whole.splice(at, 0, extra(index)));
      return whole;
    };
    const blank = withOwn(
      order.map(() => null),
      () => null,
    );
    const body = rows.flatMap((row, index) => {
      const line = withOwn(
        order.map((id) => row[id] ?? null),
        (which) => own[which]?.cell ?? null,
      );
      return blanksBefore[index] === true ? [blank, line] : [line];
    });
    return {
      cells: [
        withOwn(headings, (which) => own[which]?.heading ?? null),
        ...body,
        ...Array.from({ length: trailing }, () => blank),
      ],
      rows: rows.flatMap((_, index) => (blanksBefore[index] === true ? [null, index] : [index])),
    };
  });
}

/** Result rows beside their source rows, `""` beside a blank one, under the headings unless they are switched off. */
export function linedUp(
  { rows }: LaidOut,
  headings: readonly string[] | null,
  resultOf: (index: number) => readonly unknown[],
): unknown[][] {
  const width = rows.flatMap((index) => (index === null ? [] : [resultOf(index).length]))[0] ?? 1;
  const body = rows.map((index) => (index === null ? Array<unknown>(width).fill("") : [...resultOf(index)]));
  return headings === null ? body : [[...headings], ...body];
}
