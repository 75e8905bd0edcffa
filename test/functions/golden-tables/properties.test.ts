/**
 * The tables of the worked cases, as people lay them out: a column counts by its heading, not by its place; a column of
 * theirs counts for nothing; a blank column is an absent one; and what cannot be read is told by its own row and column.
 */
import { describe, expect, it } from "vitest";
import { catalogue, functionById } from "../../../src/functions/catalogue";
import { tableParameters } from "../../../src/functions/description";
import { columnIds } from "../../../src/functions/table/find-columns";
import type { Column } from "../../../src/functions/table/columns";
import type { Argument, Result, ResultValue } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { answersUnderTest, type Call } from "../under-test/functions-under-test";
import { goldenCalls, type GoldenCall } from "../explain/golden-cases";

type Cells = readonly (readonly Content[])[];

interface TableCall extends GoldenCall {
  /** Which argument is the table, and the columns it may have. */
  readonly at: number;
  readonly columns: readonly Column[];
  readonly table: Cells;
}

/** Each table of each call. */
const tableCalls: readonly TableCall[] = goldenCalls().flatMap((call) =>
  functionById(call.id).description.parameters.flatMap(({ columns }, at) => {
    const table = call.args[at];
    if (columns === undefined || !table) return [];
    const known = columnIds((table[0] ?? []).map(String), columns);
    // Units have columns by their codes, and roles may be a plain list: « Région » is a member there, and no heading.
    const isByCode = columns.some(({ heading }) => heading.includes("<"));
    const required = columns.filter((one) => one.required === true);
    const isHeaded = known.some((one) => one !== undefined) && required.every(({ id }) => known.includes(id));
    return isByCode || isHeaded ? [{ ...call, at, columns, table }] : [];
  }),
);

const withTable = ({ id, args, at }: TableCall, table: Argument): Call => ({
  id,
  args: args.map((one, index) => (index === at ? table : one)),
});

/** Messages name the place of a cell, and so they follow it; units are listed as their columns come. */
const kinds = (result: Result | undefined): unknown[][] => (result ?? []).map((row) => row.map(kindOf));
const kindOf = (one: ResultValue): unknown => {
  if (typeof one === "object") return one.error;
  return typeof one === "string" ? one.split(" ; ").sort().join(" ; ") : one;
};

it("tables of every function that reads one are worked", () => {
  const reading = catalogue.flatMap(({ description }) =>
    tableParameters(description).map(({ id }) => `${description.id} ${id}`),
  );
  const worked = tableCalls.map(({ id, at }) => `${id} ${functionById(id).description.parameters[at]?.id ?? ""}`);
  expect([...new Set(worked)].sort()).toEqual(reading.sort());
});

const isError = (one: unknown): boolean => typeof one === "object";
const isRefused = (result: Result | undefined): boolean => result?.length === 1 && isError(result[0]?.[0]);

async function expectTheSame(change: (table: Cells) => Cells): Promise<void> {
  const asWritten = await answersUnderTest(tableCalls.map((call) => withTable(call, call.table)));
  const changed = await answersUnderTest(tableCalls.map((call) => withTable(call, change(call.table))));
  for (const [index, { name }] of tableCalls.entries())
    expect(kinds(changed[index]), name).toEqual(kinds(asWritten[index]));
}

describe("a worked table gives the same", () => {
  it("with its columns the other way round", () => expectTheSame((table) => table.map((row) => [...row].reverse())));

  it("beside columns of one's own", () =>
    expectTheSame((table) =>
      table.map((row, index) => [index === 0 ? "Remarque libre" : "vu le 3", ...row, index === 0 ? "Couleur" : 12]),
    ));

  it("with blank rows below", () =>
    expectTheSame((table) => [...table, ...[1, 2].map(() => (table[0] ?? []).map(() => null))]));
});

/** Without a column of presence a blank absence is none; beside one, the session is not recorded yet. */
const SAYS_BY_BEING_THERE = new Set(["présence"]);

describe("a blank column", () => {
  it("is an absent one", async () => {
    const calls = tableCalls.flatMap((call) => {
      const known = columnIds((call.table[0] ?? []).map(String), call.columns);
      const absent = call.columns.filter(
        ({ id, heading }) => !known.includes(id) && !heading.includes("<") && !SAYS_BY_BEING_THERE.has(heading),
      );
      return absent.map(({ heading }) => ({ call, heading }));
    });
    const asWritten = await answersUnderTest(calls.map(({ call }) => withTable(call, call.table)));
    const answers = await answersUnderTest(
      calls.map(({ call, heading }) =>
        withTable(
          call,
          call.table.map((row, index) => [index === 0 ? heading : null, ...row]),
        ),
      ),
    );
    for (const [index, { call, heading }] of calls.entries()) {
      // Where the rules make a column necessary, its absence refuses the whole call.
      if (isRefused(asWritten[index])) continue;
      expect(kinds(answers[index]), `${call.name}: « ${heading} »`).toEqual(kinds(asWritten[index]));
    }
  });
});

/** The place of a cell in a message, and of no other: « ligne 2, colonne 1 » also begins « ligne 2, colonne 12 ». */
const tells = (result: Result | undefined, row: number, column: number): boolean =>
  (result ?? [])
    .flat()
    .some((one) => typeof one === "object" && new RegExp(`ligne ${row}, colonne ${column}(?!\\d)`).test(one.message));

const REF = { error: "#REF!" };
const withErrorAt = (table: Cells, row: number, column: number): Cells =>
  table.map((cells, y) => (y === row ? cells.map((cell, x) => (x === column ? REF : cell)) : cells));

describe("an error in a cell of a worked table", () => {
  it("is told by its row and column, or leaves everything as it was", async () => {
    let told = 0;
    for (const call of tableCalls) {
      const [asWritten] = await answersUnderTest([withTable(call, call.table)]);
      // What is wrong already is told first.
      if (asWritten?.flat().some(isError) === true) continue;
      const places = call.table.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (row === 0 || cell === null ? [] : [{ row, column }])),
      );
      const answers = await answersUnderTest(
        places.map(({ row, column }) => withTable(call, withErrorAt(call.table, row, column))),
      );
      for (const [index, { row, column }] of places.entries()) {
        if (tells(answers[index], row + 1, column + 1)) told += 1;
        else expect(answers[index], `${call.name}: row ${row + 1}, column ${column + 1}`).toEqual(asWritten);
      }
    }
    expect(told).toBeGreaterThan(1000);
  });
});
