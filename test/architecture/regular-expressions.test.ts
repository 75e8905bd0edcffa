/**
 * No text freezes a page: every regular expression of the product answers in a time proportional to the text. `recheck`
 * proves it on the automaton of the expression; where there is none (a look to the side, a back reference) it searches for
 * an attack with a fixed seed and no limit of time, so that a busy machine changes nothing.
 *
 * A proof holds for as long as neither the expression nor the checker changes: those that were made stand in
 * proved-expressions.txt, which `-u` writes again, and only the others are made here. `PROVE_AGAIN=yes` makes all of them.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { checkSync as check, Parameters } from "recheck";
import { describe, expect, it } from "vitest";
import { namesOf, patternsOf, type WrittenPattern } from "./syntax";
import { productSources } from "./source-files";

/** The checker written in JavaScript: the package's own entry starts another program where it finds one. */
const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js") as { readonly checkSync: typeof check };

const WITHOUT_CLOCK: Parameters = {
  // eslint-disable-next-line eslint-js/no-restricted-syntax -- a limit of the checker's, which is taken away
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 0,
};

const RECORD = path.join(import.meta.dirname, "proved-expressions.txt");

const { version } = createRequire(import.meta.url)("recheck/package.json") as { readonly version: string };

/** The first line of the record: another checker proves all of them anew. */
const CHECKER = `recheck ${version}`;

/** The expressions that this checker has proved before. */
function provedBefore(): ReadonlySet<string> {
  if (process.env.PROVE_AGAIN !== undefined || !existsSync(RECORD)) return new Set();
  const [checker, ...proved] = readFileSync(RECORD, "utf8").split("\n");
  return new Set(checker === CHECKER ? proved : []);
}

const written = ({ source, flags }: Pick<WrittenPattern, "source" | "flags">): string => `/${source}/${flags}`;

/** What is wrong with an expression, if anything is. */
function faultOf({ source, flags }: Pick<WrittenPattern, "source" | "flags">): string | undefined {
  const found = checkSync(source, flags, WITHOUT_CLOCK);
  if (found.status === "safe") return undefined;
  return found.status === "vulnerable" ? found.complexity.type : found.error.kind;
}

const sources = productSources();
const patterns = sources.flatMap(patternsOf);
const different = new Map(patterns.map((pattern) => [written(pattern), pattern]));

describe("the regular expressions of the product", () => {
  it("are found", () => {
    expect(different.size).toBeGreaterThan(300);
  });

  it("are linear", async () => {
    const before = provedBefore();
    const faults = new Map<string, string>();
    for (const [text, pattern] of different) {
      const fault = before.has(text) ? undefined : faultOf(pattern);
      if (fault !== undefined) faults.set(text, `${pattern.place} ${text} ${fault}`);
    }
    expect([...faults.values()]).toEqual([]);
    const proved = [...different.keys()].filter((text) => !faults.has(text)).sort();
    await expect([CHECKER, ...proved, ""].join("\n")).toMatchFileSnapshot(RECORD);
  });

  it("are all written as such: one that is put together at run time cannot be checked", () => {
    expect(
      sources.filter((file) => namesOf(file).has("RegExp") && buildsOne(file.text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

/** The name also stands in types, which build nothing. */
function buildsOne(text: string): boolean {
  return /\bRegExp\s*\(/.test(text);
}

describe("the check", () => {
  it.each([
    [String.raw`^\p{Lu}[\p{L}'’ .-]+(?:\s+\p{L}[\p{L}'’ .-]*)+$`, "u", "exponential"],
    [String.raw`^\S+@\S+\.\S+$`, "u", "polynomial"],
    [String.raw`[*\s]+$`, "", "polynomial"],
    [String.raw`(?=a)a*a*$`, "", "polynomial"],
    ["^[a-z]+$", "", undefined],
  ])("tells %s", (source, flags, fault) => {
    expect(faultOf({ source, flags })).toBe(fault);
  });
});
