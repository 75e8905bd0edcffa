/** Cells as people type them, each with the value it stands for. */
import fc from "fast-check";
import type { Content } from "../../src/spreadsheet/cell/content";
import { civil, serialOf, type Serial } from "./days";
import { decimal, fraction, type Fraction } from "./fraction";
import type { Cells } from "./random-tables";

export interface Typed<T> {
  readonly cell: Content;
  readonly value: T;
}
export const typed = <T>(cell: Content, value: T): Typed<T> => ({ cell, value });
const BLANKS: readonly Content[] = [null, null, "", " ", "\u00a0"];

/** A blank stands for `value` (what the text says of an empty cell of the column). */
export const blankAs = <T>(value: T): fc.Arbitrary<Typed<T>> =>
  fc.constantFrom(...BLANKS).map((cell) => typed(cell, value));
export const orBlank = <T, U>(cell: fc.Arbitrary<Typed<T>>, value: U, every = 4): fc.Arbitrary<Typed<T | U>> =>
  fc.oneof<{ weight: number; arbitrary: fc.Arbitrary<Typed<T | U>> }[]>(
    { weight: every - 1, arbitrary: cell },
    { weight: 1, arbitrary: blankAs(value) },
  );

const two = (n: number): string => String(n).padStart(2, "0");

export function dateCells(serial: Serial): readonly Content[] {
  const { day, month, year } = civil(serial);
  return [
    serial,
    serial,
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ];
}
export const dateIn = (from: Serial, to: Serial): fc.Arbitrary<Typed<Serial>> =>
  fc
    .oneof(fc.integer({ min: from, max: to }), edgeOfMonth(from, to))
    .chain((serial) => fc.constantFrom(...dateCells(serial)).map((cell) => typed(cell, serial)));

/** Month ends, month starts, and 28 and 29 February, oftener than chance. */
const edgeOfMonth = (from: Serial, to: Serial): fc.Arbitrary<Serial> =>
  fc
    .record({
      year: fc.integer({ min: civil(from).year, max: civil(to).year }),
      month: fc.integer({ min: 1, max: 12 }),
      shift: fc.constantFrom(-2, -1, 0),
    })
    .map(({ year, month, shift }) => Math.min(to, Math.max(from, serialOf(1, month, year) + shift)));

const isPlain = (text: string): boolean => !/e/.test(text);
export const numberCell = (value: number): fc.Arbitrary<Typed<Fraction>> => {
  const text = String(value);
  const shown = isPlain(text) ? [value, value, text, text.replace(".", ",")] : [value];
  return fc.constantFrom<Content>(...shown).map((cell) => typed(cell, decimal(text)));
};
/** From `min` to `max` by steps of 1/`per`. */
export const numberIn = (min: number, max: number, per = 1): fc.Arbitrary<Typed<Fraction>> =>
  fc.integer({ min: min * per, max: max * per }).chain((n) => numberCell(n / per));
export const wholeIn = (min: number, max: number): fc.Arbitrary<Typed<number>> =>
  fc.integer({ min, max }).chain((n) => fc.constantFrom<Content>(n, n, String(n)).map((cell) => typed(cell, n)));

export const shareCell = (percent: number): fc.Arbitrary<Typed<Fraction>> =>
  fc
    .constantFrom<Content>(percent / 100, `${percent} %`, `${percent}%`, String(percent / 100).replace(".", ","))
    .map((cell) => typed(cell, fraction(percent, 100)));

const grouped = (digits: string, space: string): string => digits.replace(/\B(?=(\d{3})+$)/g, space);
export const eurosCell = (cents: number): fc.Arbitrary<Typed<Fraction>> =>
  fc
    .tuple(fc.boolean(), fc.constantFrom(" ", "\u00a0", "\u202f", ""), fc.constantFrom("", " €", "\u00a0€", "€"))
    .map(([isNumber, space, unit]) => {
      const [whole = "0", rest] = (Math.abs(cents) / 100).toFixed(2).split(".");
      const text = `${cents < 0 ? "-" : ""}${grouped(whole, space)},${rest}${unit}`;
      return typed(isNumber ? cents / 100 : text, fraction(cents, 100));
    });
export const eurosIn = (min: number, max: number): fc.Arbitrary<Typed<Fraction>> =>
  fc
    .oneof(
      fc.integer({ min: min * 100, max: max * 100 }),
      fc.integer({ min, max }).map((n) => n * 100),
    )
    .chain(eurosCell);

const YES: readonly Content[] = ["oui", "OUI", "o", "vrai", "x", "X", "1", "yes", "true", true, " Oui "];
const NO: readonly Content[] = ["non", "Non", "n", "faux", "0", "no", "false", false];
export const yesNo = fc
  .boolean()
  .chain((value) => fc.constantFrom(...(value ? YES : NO)).map((cell) => typed(cell, value)));

/** The same as the value of a rule, where fewer words are understood. */
export const yesNoRule = fc
  .boolean()
  .chain((value) =>
    fc
      .constantFrom<Content>(...(value ? ["oui", "VRAI", true] : ["non", "Faux", false]))
      .map((cell) => typed(cell, value)),
  );

/** A choice by any of its names, in any spelling. */
export const choiceOf = <T extends string>(names: Readonly<Record<T, readonly string[]>>): fc.Arbitrary<Typed<T>> =>
  fc
    .constantFrom(...(Object.keys(names) as T[]))
    .chain((value) =>
      fc
        .tuple(fc.constantFrom(...names[value]), fc.constantFrom(0, 1, 2, 3))
        .map(([name, form]) =>
          typed([name, name.toUpperCase(), ` ${name}\u00a0`, withoutAccents(name)][form] ?? name, value),
        ),
    );
const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The heading row of a result: shown, shown because the rules say so, or left out. */
export interface Frame {
  readonly rows: Cells;
  readonly headings: boolean;
}
export const frames: fc.Arbitrary<Frame> = fc.constantFrom<Frame>(
  { rows: [], headings: true },
  { rows: [], headings: true },
  { rows: [["affichage.entetes", "OUI"]], headings: true },
  { rows: [["affichage.entetes", "non"]], headings: false },
);
