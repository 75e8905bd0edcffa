/** Reading the longest rules table: every value of a convention, and as many of the user's own. */
import { allValues, conventionById, isLeftToSet } from "../src/conventions";
import type { ConventionValue } from "../src/conventions/types";
import type { Argument, ArgumentValue } from "../src/functions/host";
import { readRules } from "../src/functions/rules/rules-argument";
import { RuleSet } from "../src/functions/rules/rule-set";

const ROWS = 900;
const RUNS = 15;
const GOAL = 100;

/** The table the product inserts for the longest convention, then obligations of the user's own. `run` makes it new. */
function tableOf(run: number): readonly (readonly ArgumentValue[])[] {
  const convention = conventionById("gessms-2026")!;
  const values = allValues(convention).filter((value) => !isLeftToSet(value));
  const rows = values.map((value): readonly ArgumentValue[] => [value.key, typed(value)]);
  const own = Array.from({ length: Math.max(0, ROWS - rows.length) }, (_, index): readonly ArgumentValue[] => [
    `Obligation rapport${run}-${index} : libellé`,
    "Rapport",
  ]);
  return [["clé", "valeur"], ["convention", convention.id], ...rows, ...own];
}

function typed({ value }: ConventionValue): ArgumentValue {
  if (value === null) return "aucun";
  return typeof value === "object" ? value.join(";") : value;
}

function milliseconds(argument: Argument): number {
  const start = performance.now();
  const rules = readRules(argument, "regles", () => "");
  if (!(rules instanceof RuleSet)) throw new Error(rules.message);
  rules.open("calendar.<obligation>.kind");
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

export default function rulesTable(print: (line: string) => void): void {
  const tables = Array.from({ length: RUNS }, (_, run) => tableOf(run));
  const first = tables.map(milliseconds);
  const again = tables.slice(-1).flatMap((table) => Array.from({ length: RUNS }, () => milliseconds(table)));
  print(`a rules table of ${tables[0]?.length ?? 0} rows: ${median(first).toFixed(1)} ms (goal ≤ ${GOAL} ms)`);
  print(`the same table again, as each formula gives it: ${median(again).toFixed(3)} ms`);
}
