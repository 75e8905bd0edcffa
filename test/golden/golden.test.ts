/**
 * Runs every worked case of the texts. A value is exact: `"167/14"` stands for the double nearest to that ratio, and
 * `"@31/12/2026"` for the serial of that date.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { callFunction, type Loose } from "../functions/call-function";
import { serialOf } from "../oracle/days";

interface GoldenCase {
  readonly rule: string;
  readonly source: string;
  readonly title: string;
  readonly call: readonly [string, ...Loose[]];
  readonly gives?: readonly (readonly unknown[])[];
  readonly fails?: string;
}

const RATIO = /^(\d+)\/(\d+)$/;

const DATE = /^@(\d{2})\/(\d{2})\/(\d{4})$/;

function expectedCell(cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  const ratio = RATIO.exec(cell);
  if (ratio) return Number(ratio[1]) / Number(ratio[2]);
  const date = DATE.exec(cell);
  return date ? serialOf(Number(date[1]), Number(date[2]), Number(date[3])) : cell;
}

/** A file a convention, or a folder of files by domain. */
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .sort();

describe.each(files)("%s", (file) => {
  const cases = parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")) as readonly GoldenCase[];

  it.each(cases)("$rule ($source): $title", async ({ call, gives, fails }) => {
    const [id, ...args] = call;
    const result = await callFunction(id, ...args);
    const shown = result.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
    if (fails !== undefined) expect(shown).toEqual([[fails]]);
    else expect(shown).toEqual((gives ?? []).map((row) => row.map(expectedCell)));
  });

  it("every case expects something and cites its source", () => {
    for (const { gives, fails, source, rule } of cases) {
      expect(gives !== undefined || fails !== undefined).toBe(true);
      expect(source).not.toBe("");
      expect(rule).not.toBe("");
    }
  });
});
