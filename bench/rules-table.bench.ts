/**
 * What rules cost a formula, through `dist/functions.js`: one call for one learner with a rules table, beside the same call
 * with a convention's id, in one run. Processor time of the best of several runs.
 */
import { allValues, conventionById, isLeftToSet } from "../src/conventions";
import type { ConventionValue } from "../src/conventions/types";
import { builtFunction } from "./built-functions";
import type { Bench } from "./figures";
import { processorTime } from "./processor-time";

type Cells = unknown[][];

const CALLS = 2000;
const RUNS = 9;
const GOAL = 1.5;
const COLUMN_ROWS = 1_048_576;

/** A convention's own values, then units of the user's own; `tag` makes it another table of the same length. */
function tableOf(rows: number, tag = ""): Cells {
  const convention = conventionById("gessms-2026")!;
  const values = allValues(convention).filter((value) => !isLeftToSet(value));
  const typed = values.slice(0, rows / 2).map((value): unknown[] => [value.key, typedValue(value)]);
  const own = Array.from({ length: rows - 2 - typed.length }, (_, index) => [`unit.U${tag}${index}`, 3]);
  return [["clé", "valeur"], ["convention", convention.id], ...typed, ...own];
}

function typedValue({ value }: ConventionValue): unknown {
  if (value === null) return "aucun";
  return typeof value === "object" ? value.join(";") : value;
}

function misspelt(): Cells {
  const table = tableOf(60);
  table[30] = ["grading.treshold", 9];
  return table;
}

/** Microseconds a call, each with the next of the tables. */
function microseconds(tables: readonly unknown[], calls = CALLS): number {
  const grade = builtFunction("UE_GRADE");
  const invocation = { parameterAddresses: ["Notes!B2:E2", null, null, "Règles!A1:B900"] };
  const run = (): void => {
    for (let call = 0; call < calls; call += 1)
      grade([[12, 8.5 + (call % 7), 14, 9]], [[0.1, 0.2, 0.3, 0.4]], null, tables[call % tables.length], invocation);
  };
  run();
  return (processorTime(RUNS, run) * 1000) / calls;
}

const copies = (table: Cells): readonly Cells[] => Array.from({ length: 20 }, () => structuredClone(table));
const several = (count: number): readonly Cells[] =>
  Array.from({ length: count }, (_, index) => tableOf(60, `${index}x`));

export default (function rulesTable(print, figure) {
  const byId = microseconds([[["gessms-2026"]]]);
  print(`one call with a convention’s id: ${byId.toFixed(2)} µs`);
  const compare = (name: string, tables: readonly unknown[], beside = byId, calls = CALLS): number => {
    const time = microseconds(tables, calls);
    print(`${name}: ${time.toFixed(2)} µs`);
    figure(`rules, ${name.trim()}, beside ${beside === byId ? "an id" : "one good table"}`, GOAL, time / beside, "×");
    return time;
  };
  const usual = compare("with a table of 60 rows", [tableOf(60)]);
  for (const rows of [200, 900]) {
    compare(`with a table of ${rows} rows`, [tableOf(rows)]);
    compare(`  copied by the host for each call`, copies(tableOf(rows)));
  }
  print("beside one good table of 60 rows:");
  compare("  five tables", several(5), usual);
  compare("  thirty-two tables", several(32), usual);
  compare("  a table with a misspelt key", [misspelt()], usual);
  const whole = [...tableOf(60), ...Array.from({ length: COLUMN_ROWS - 60 }, () => [null, null])];
  print(`whole columns, ${COLUMN_ROWS} rows: ${(microseconds([whole], 3) / 1000).toFixed(1)} ms a call`);
} satisfies Bench);
