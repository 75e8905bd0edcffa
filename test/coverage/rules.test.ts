/** Every rule of the texts is carried by something, and what carries it exists. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allValues, conventionById, conventions, definitionOf } from "../../src/conventions";
import type { ConventionValue } from "../../src/conventions/types";
import { catalogue } from "../../src/functions/catalogue";
import { declaredBy, isHeld, unknownOf } from "./declared";

/** What implements one rule. */
interface Carriers {
  /** Parameters of the convention or its bases. */
  readonly keys?: readonly string[];
  /** Parameters that the text leaves to the user. */
  readonly toSet?: readonly string[];
  readonly functions?: readonly string[];
  readonly obligations?: readonly string[];
  readonly bodies?: readonly string[];
  readonly indicators?: readonly string[];
  readonly sheets?: readonly string[];
  readonly checks?: readonly string[];
  readonly tools?: readonly string[];
}

interface Coverage {
  readonly sheets: readonly string[];
  readonly checks: Readonly<Record<string, string>>;
  readonly tools: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Readonly<Record<string, Carriers>>>>;
}

const yaml = (file: string): unknown => parse(readFileSync(`${import.meta.dirname}/${file}.yaml`, "utf8"));
const rulebook = yaml("rulebook") as Readonly<Record<string, Readonly<Record<string, string>>>>;
const coverage = yaml("rules") as Coverage;

const functionIds = new Set(catalogue.map(({ description }) => description.id));
const cases = Object.entries(coverage.rules).flatMap(([convention, rules]) =>
  Object.entries(rules).map(([rule, carriers]) => ({
    convention,
    rule,
    carriers,
    lists: Object.values(carriers) as string[][],
  })),
);

function valuesOf(id: string): readonly ConventionValue[] {
  const convention = conventionById(id);
  return convention ? allValues(convention) : [];
}

/** The duties that a text's own list names beside the numbered rules. */
function dutiesOf(id: string): readonly Carriers[] {
  if (!existsSync(`${import.meta.dirname}/duties/${id}.yaml`)) return [];
  return Object.values(yaml(`duties/${id}`) as Readonly<Record<string, readonly Carriers[]>>).flat();
}

describe("the list of rules", () => {
  it("has the conventions at hand", () => {
    expect(Object.keys(rulebook).sort()).toEqual(conventions.map(({ id }) => id).sort());
  });

  it.each(Object.keys(rulebook))("%s: each rule has its carriers, and no other is named", (convention) => {
    expect(Object.keys(coverage.rules[convention] ?? {})).toEqual(Object.keys(rulebook[convention] ?? {}));
  });
});

describe("each rule", () => {
  it.each(cases)("$convention $rule is carried by something", ({ lists }) => {
    expect(lists).not.toEqual([]);
    for (const list of lists) expect(list).not.toEqual([]);
  });

  it.each(cases)("$convention $rule: its parameters are in force", ({ convention, carriers }) => {
    const keys = valuesOf(convention).map(({ key }) => key);
    expect((carriers.keys ?? []).filter((key) => !isHeld(key, keys))).toEqual([]);
    expect((carriers.toSet ?? []).filter((key) => definitionOf(key) === undefined)).toEqual([]);
  });

  it.each(cases)("$convention $rule: its functions are in the catalogue", ({ carriers }) => {
    expect(unknownOf(carriers.functions, functionIds)).toEqual([]);
  });

  it.each(cases)(
    "$convention $rule: its obligations, bodies and indicators are declared",
    ({ convention, carriers }) => {
      const declared = declaredBy(valuesOf(convention));
      expect(unknownOf(carriers.obligations, declared.obligations)).toEqual([]);
      expect(unknownOf(carriers.bodies, declared.bodies)).toEqual([]);
      expect(unknownOf(carriers.indicators, declared.indicators)).toEqual([]);
    },
  );

  it.each(cases)("$convention $rule: its sheets, checks and tools are listed", ({ carriers }) => {
    expect(unknownOf(carriers.sheets, coverage.sheets)).toEqual([]);
    expect(unknownOf(carriers.checks, Object.keys(coverage.checks))).toEqual([]);
    expect(unknownOf(carriers.tools, Object.keys(coverage.tools))).toEqual([]);
  });
});

describe("what carries the rules", () => {
  it.each(["obligations", "bodies", "indicators"] as const)(
    "every one of the %s serves a rule, or is a duty of its text",
    (family) => {
      const idle = conventions.flatMap(({ id, values }) => {
        const cited = new Set(
          [...Object.values(coverage.rules[id] ?? {}), ...dutiesOf(id)].flatMap((one) => one[family] ?? []),
        );
        return [...declaredBy(values)[family]].filter((one) => !cited.has(one)).map((one) => `${id} ${one}`);
      });
      expect(idle).toEqual([]);
    },
  );

  it("every sheet, check and tool serves a rule", () => {
    const cited = new Set(
      cases.flatMap(({ carriers: { sheets = [], checks = [], tools = [] } }) => [...sheets, ...checks, ...tools]),
    );
    const listed = [...coverage.sheets, ...Object.keys(coverage.checks), ...Object.keys(coverage.tools)];
    expect(listed.filter((one) => !cited.has(one))).toEqual([]);
  });
});
