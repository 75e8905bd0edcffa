/** Every article of every text is read: each duty it states has its place in the data, or the reason why it has none. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allValues, conventionById, conventions, definitionOf } from "../../src/conventions";
import { articleIndex } from "../conventions/citations";
import { declaredBy, isHeld, unknownOf } from "./declared";

interface Duty {
  readonly duty: string;
  readonly why?: string;
  readonly keys?: readonly string[];
  readonly toSet?: readonly string[];
  readonly obligations?: readonly string[];
  readonly bodies?: readonly string[];
  readonly indicators?: readonly string[];
  readonly documents?: readonly string[];
  readonly lines?: readonly string[];
  readonly checks?: readonly string[];
  readonly tools?: readonly string[];
}

const FAMILIES = ["obligations", "bodies", "indicators", "documents", "lines"] as const;
const CARRIERS: ReadonlySet<string> = new Set([...FAMILIES, "keys", "toSet", "checks", "tools"]);
const DIRECTORY = `${import.meta.dirname}/duties`;
const yaml = (file: string): unknown => parse(readFileSync(file, "utf8"));
const { checks, tools } = yaml(`${import.meta.dirname}/rules.yaml`) as Readonly<
  Record<"checks" | "tools", Readonly<Record<string, string>>>
>;

const texts = readdirSync(DIRECTORY).map((file) => {
  const id = file.replace(/\.yaml$/, "");
  const articles = yaml(`${DIRECTORY}/${file}`) as Readonly<Record<string, readonly Duty[]>>;
  const convention = conventionById(id);
  return {
    id,
    articles,
    convention,
    duties: Object.entries(articles).flatMap(([article, list]) => list.map((duty) => ({ id, article, ...duty }))),
  };
});
const duties = texts.flatMap((text) => text.duties);

describe("each text", () => {
  it("has its list of duties, but for the national rules that the others rest on", () => {
    const bases = new Set(conventions.map(({ base }) => base));
    const parted = conventions.flatMap(({ id }) => (bases.has(id) ? [] : [id]));
    expect(texts.map(({ id }) => id).sort()).toEqual(parted.sort());
  });

  it.each(texts)("$id is read article by article, in its order", ({ id, articles }) => {
    expect(Object.keys(articles)).toEqual([...articleIndex(id).keys()]);
  });

  it.each(texts)("$id: what the data hold of its own is a duty of an article", ({ convention, duties: own }) => {
    const declared = declaredBy(convention?.values ?? []);
    const idle = FAMILIES.flatMap((family) => {
      const cited = new Set(own.flatMap((duty) => duty[family] ?? []));
      const isWhole = family === "lines" && own.some(({ keys = [] }) => keys.includes("responsibility.*"));
      return isWhole ? [] : [...declared[family]].filter((one) => !cited.has(one)).map((one) => `${family} ${one}`);
    });
    expect(idle).toEqual([]);
  });
});

describe("each duty", () => {
  it.each(duties)("$id $article: « $duty » is held by something, or says why not", ({ why, ...duty }) => {
    const { id: _, article: __, duty: ___, ...held } = duty;
    expect(Object.keys(held).filter((field) => !CARRIERS.has(field))).toEqual([]);
    expect(Object.values(held).some((list) => Array.isArray(list) && list.length > 0)).toBe(why === undefined);
  });

  it.each(duties)("$id $article: « $duty » names what exists", (duty) => {
    const convention = conventionById(duty.id);
    const values = convention ? allValues(convention) : [];
    const keys = values.map(({ key }) => key);
    const declared = declaredBy(values);
    expect((duty.keys ?? []).filter((key) => !isHeld(key, keys))).toEqual([]);
    expect((duty.toSet ?? []).filter((key) => definitionOf(key) === undefined)).toEqual([]);
    for (const family of FAMILIES) expect(unknownOf(duty[family], declared[family])).toEqual([]);
    expect(unknownOf(duty.checks, Object.keys(checks))).toEqual([]);
    expect(unknownOf(duty.tools, Object.keys(tools))).toEqual([]);
  });
});
