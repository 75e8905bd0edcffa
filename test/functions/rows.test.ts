/** A row gives what it gives alone, whatever stands around it; moving rows moves their results. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, functionById } from "../../src/functions/catalogue";
import { columnsOf, tableParameters } from "../../src/functions/description";
import type { Result } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction, type Loose } from "./call-function";
import { hostileCell, plausibleCell } from "./hostile-arguments";
import type { Rows } from "./shape-case";

const RUNS = {
  numRuns: Number(process.env["ORACLE_RUNS"] ?? 60),
  seed: Number(process.env["ORACLE_SEED"] ?? 20261122),
};

interface LinedUp {
  /** The arguments between the table and the rules. */
  readonly middle?: readonly Loose[];
  readonly rules: Loose;
  /** Columns that these rules want besides: a unit's code. */
  readonly codes?: readonly string[];
}

const CODES = ["X1", "X2"];
const UNITS: Rows = [
  ["unit.X1", 3],
  ["unit.X2", 4],
];
const LINED_UP: Readonly<Record<string, LinedUp>> = {
  DIPLOMA: { rules: [...UNITS, ["diploma.mean", 10]], codes: CODES },
  SEMESTER: {
    rules: [["convention", "ingenieur-apprentissage-2020"], ...UNITS],
    codes: CODES.map((code) => `${code} statut`),
  },
  YEAR: {
    rules: [["convention", "ingenieur-apprentissage-2020"], ...UNITS],
    codes: CODES.map((code) => `${code} statut`),
  },
  REVENUE: { rules: "gessms-2026", middle: [null, null] },
  COST: { rules: "assistant-gestion-2016" },
  VISITS: { rules: "gessms-2026", middle: ["01/02/2027"], codes: ["visite 2"] },
  ELIGIBLE: { rules: "gessms-2026" },
};
/** Their results are rows of their own: by payment, year, role, learner… */
const OWN_ROWS = [
  "FUNDING",
  "HEADCOUNT",
  "CAP",
  "CALENDAR",
  "ATTENDANCE",
  "TEAM",
  "COMPOSITION",
  "LEDGER",
  "CUTOFF",
  "TREASURY",
  "OUTCOMES",
];

const cell = fc.oneof({ weight: 5, arbitrary: plausibleCell }, { weight: 1, arbitrary: hostileCell });
const rowOf = (width: number): fc.Arbitrary<readonly Content[]> =>
  fc.array(cell, { minLength: width, maxLength: width });
const isBlank = (row: readonly Content[]): boolean =>
  row.every((one) => one === null || (typeof one === "string" && one.trim() === ""));
/** A table ends at its last row that holds something. */
const table = (width: number): fc.Arbitrary<Rows> =>
  fc.array(rowOf(width), { minLength: 2, maxLength: 5 }).filter((rows) => !rows.some(isBlank));

/** Messages name the cell, and so the row: only what went wrong is compared. */
const kinds = (result: Result): unknown[][] =>
  result.map((row) => row.map((one) => (typeof one === "object" ? one.error : one)));

async function alone(call: (rows: Rows) => Promise<unknown[][]>, rows: Rows): Promise<unknown[][]> {
  const each = await Promise.all(rows.map((row) => call([row])));
  return each.map((result) => result[0] ?? []);
}

async function expectRowByRow(call: (rows: Rows) => Promise<unknown[][]>, rows: Rows): Promise<void> {
  const together = await call(rows);
  expect(together).toHaveLength(rows.length);
  expect(together).toEqual(await alone(call, rows));
  expect(await call([...rows].reverse())).toEqual([...together].reverse());
}

describe("tables whose result stands beside them", () => {
  it("are all known here", () => {
    const withColumns = catalogue.filter(({ description }) => tableParameters(description).length > 0);
    expect(withColumns.map(({ description }) => description.id).sort()).toEqual(
      [...Object.keys(LINED_UP), ...OWN_ROWS].sort(),
    );
  });

  it.each(Object.entries(LINED_UP))("%s", async (id, { middle = [], rules, codes = [] }) => {
    const columns = columnsOf(functionById(id).description, "table").filter(({ heading }) => !heading.includes("<"));
    const needed = [...codes, ...columns.flatMap(({ heading, required }) => (required === true ? [heading] : []))];
    const others = columns.flatMap(({ heading }) => (needed.includes(heading) ? [] : [heading]));
    const tables = fc
      .subarray(others, { minLength: needed.length === 0 ? 1 : 0, maxLength: Math.min(3, others.length) })
      .chain((some) => table(needed.length + some.length).map((rows) => ({ headings: [...needed, ...some], rows })));
    await fc.assert(
      fc.asyncProperty(tables, async ({ headings, rows }) => {
        const call = async (some: Rows): Promise<unknown[][]> => {
          const result = await callFunction(id, [headings, ...some], ...middle, rules);
          return kinds(result).slice(1);
        };
        await expectRowByRow(call, rows);
      }),
      RUNS,
    );
  });
});

/** Where the marks stand among the arguments, and what goes with them. */
const BY_LEARNER: Readonly<Record<string, (rows: Rows) => readonly Loose[]>> = {
  UE_GRADE: (rows) => [rows, null, null, "gessms-2026"],
  UE_VALID: (rows) => [rows, [[1, 2, 3]], null, "ingenieur-apprentissage-2020"],
  UE_STATUS: (rows) => [
    rows.map((row) => row.slice(0, 2)),
    null,
    rows.map((row) => row.slice(2)),
    "assistant-gestion-2016",
  ],
  AVERAGE: (rows) => [rows, [[4, 2, 3]]],
  ECTS: (rows) => [rows, [[4, 2, 3]]],
  NEEDED: (rows) => [rows, [[1, 1, 2]], 11],
  APPROVAL: (rows) => [rows, 40, "gessms-2026"],
};

describe("blocks with a learner on each row", () => {
  it.each(Object.entries(BY_LEARNER))("%s", async (id, argumentsOf) => {
    const call = async (rows: Rows): Promise<unknown[][]> => kinds(await callFunction(id, ...argumentsOf(rows)));
    await fc.assert(
      fc.asyncProperty(table(3), (rows) => expectRowByRow(call, rows)),
      RUNS,
    );
  });
});
