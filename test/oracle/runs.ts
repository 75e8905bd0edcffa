/** How many cases a property tries; `npm run test:random` is a long search. */
import type { Result } from "../../src/functions/host";

export const RUNS = {
  numRuns: Number(process.env["ORACLE_RUNS"] ?? 150),
  seed: Number(process.env["ORACLE_SEED"] ?? 20261122),
};

export const shown = (result: Result): unknown[][] =>
  result.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
