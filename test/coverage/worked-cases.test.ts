/** Worked cases cite rules that exist, and each rule that a function computes is worked at least once. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const GOLDEN = `${import.meta.dirname}/../golden`;
const yaml = (file: string): unknown => parse(readFileSync(file, "utf8"));
const rulebook = yaml(`${import.meta.dirname}/rulebook.yaml`) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const { rules } = yaml(`${import.meta.dirname}/rules.yaml`) as {
  readonly rules: Readonly<Record<string, Readonly<Record<string, { readonly functions?: readonly string[] }>>>>;
};

/** How the worked cases call the conventions, besides by their id. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  cnam: "cnam",
  gessms: "gessms-2026",
  assistant: "assistant-gestion-2016",
  "pays-aix": "pays-aix-2016-2018",
  forpro: "forpro-sup-2022-2026",
  cmqe: "cmqe-ptms",
  inge: "ingenieur-apprentissage-2020",
  npec: "apprentissage-2025",
};

/** « gessms G1 », « F7 » after it, « gessms C1–C9 » ; a convention alone, for what no rule numbers. */
const CITED = /^(?:([a-z][a-z0-9-]*)(?: |$))?(?:([A-Z])(\d+[ab]?)(?:[–-][A-Z]?(\d+))?)?$/;

/** `gessms-2026 C1`… for « gessms C1–C3, F2 ». */
function rulesCited(text: string): string[] {
  let convention = "";
  return text.split(/[,;]/).flatMap((part) => {
    const [match, short, letter = "", first = "", last] = CITED.exec(part.trim()) ?? [];
    if (!match) return [`« ${text} »`];
    if (short !== undefined) convention = SHORT_NAMES[short] ?? (short in rulebook ? short : `« ${short} »`);
    if (letter === "") return [];
    const numbers = last === undefined ? [first] : range(Number(first), Number(last)).map(String);
    return numbers.map((number) => `${convention} ${letter}${number}`);
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const known = new Set(
  Object.entries(rulebook).flatMap(([id, titles]) => Object.keys(titles).map((rule) => `${id} ${rule}`)),
);
const files = readdirSync(GOLDEN, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
const citedIn = (file: string) =>
  (yaml(`${GOLDEN}/${file}`) as readonly { rule: string }[]).flatMap(({ rule }) => rulesCited(rule));

describe("worked cases", () => {
  it.each(files)("%s works rules that exist", (file) => {
    expect(citedIn(file).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it.each([
    ["gessms G1", ["gessms-2026 G1"]],
    ["gessms C1–C3, F2", ["gessms-2026 C1", "gessms-2026 C2", "gessms-2026 C3", "gessms-2026 F2"]],
    ["inge V1b ; npec A1", ["ingenieur-apprentissage-2020 V1b", "apprentissage-2025 A1"]],
    ["gessms-2026 G1", ["gessms-2026 G1"]],
    ["the law", ["« the law »"]],
  ])("« %s » is %j", (text, cited) => {
    expect(rulesCited(text)).toEqual(cited);
  });
});

describe("rules that a function computes", () => {
  const worked = new Set(files.flatMap(citedIn));

  it.each(Object.keys(rules))("%s: each is worked at least once", (convention) => {
    const computed = Object.entries(rules[convention] ?? {}).filter(([, { functions = [] }]) => functions.length > 0);
    expect(computed.map(([rule]) => rule).filter((rule) => !worked.has(`${convention} ${rule}`))).toEqual([]);
  });
});
