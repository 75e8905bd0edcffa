/**
 * No text freezes a page: every regular expression of the product answers in a time proportional to the text. `recheck`
 * proves it on the automaton of the expression; where there is none (a look to the side, a back reference) it searches for
 * an attack with a fixed seed and no limit of time, so that a busy machine changes nothing.
 */
import { createRequire } from "node:module";
import type { checkSync as check, Parameters } from "recheck";
import { describe, expect, it } from "vitest";
import { namesOf, patternsOf, type WrittenPattern } from "./syntax";
import { productSources } from "./source-files";

/** The checker written in JavaScript: the package's own entry starts another program where it finds one. */
const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js") as { readonly checkSync: typeof check };

const WITHOUT_CLOCK: Parameters = {
  // eslint-disable-next-line no-restricted-syntax -- a limit of the checker's, which is taken away
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 0,
};

/** What is wrong with an expression, if anything is. */
function faultOf({ source, flags }: Pick<WrittenPattern, "source" | "flags">): string | undefined {
  const found = checkSync(source, flags, WITHOUT_CLOCK);
  if (found.status === "safe") return undefined;
  return found.status === "vulnerable" ? found.complexity.type : found.error.kind;
}

const sources = productSources();
const patterns = sources.flatMap(patternsOf);
const folders = [...new Set(patterns.map(({ place }) => place.split("/").slice(0, 3).join("/")))];

describe("the regular expressions of the product", () => {
  it("are found", () => {
    expect(patterns.length).toBeGreaterThan(300);
  });

  it.each(folders)("in %s are linear", (folder) => {
    const here = patterns.filter(({ place }) => place.startsWith(`${folder}/`) || place.startsWith(`${folder}:`));
    const faults = here.flatMap((pattern) => {
      const fault = faultOf(pattern);
      return fault === undefined ? [] : [`${pattern.place} /${pattern.source}/ ${fault}`];
    });
    expect(faults).toEqual([]);
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
