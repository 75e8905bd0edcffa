/** Values in force, open keys, other readings and which keys a computation reads. */
import type { DefinitionKey } from "../../../src/conventions/keys";
import { describe, expect, it } from "vitest";
import { conventionById, conventions, parameterDefinitions } from "../../../src/conventions";
import { ratioOf } from "../../../src/functions/rules/ratio-of";
import { RuleSet, type Override } from "../../../src/functions/rules/rule-set";
import { ratio } from "../../../src/rules/exact/ratio";

function rulesOf(id: string, overrides: Readonly<Record<string, Override["value"]>> = {}): RuleSet {
  const rows = Object.entries(overrides).map(([key, value], index) => [key, { value, row: index + 2 }] as const);
  return new RuleSet(conventionById(id)!, new Map(rows));
}

describe("open keys", () => {
  it("come with their parts, the convention’s first, then those of the table", () => {
    const rules = rulesOf("pays-aix-2016-2018", { "finance.split.region": 0, "finance.split.cnam": 0.4 });
    expect(rules.open("finance.split.<party>")).toEqual([
      {
        key: "finance.split.cnam",
        parts: ["cnam"],
        part: "cnam",
        name: "AG Cnam Paca",
        names: expect.arrayContaining(["AG Cnam"]) as readonly string[],
        value: 0.4,
      },
      {
        key: "finance.split.territoire",
        parts: ["territoire"],
        part: "territoire",
        name: "Territoire du Pays d’Aix",
        names: expect.arrayContaining(["M AMP"]) as readonly string[],
        value: 0.5,
      },
      { key: "finance.split.region", parts: ["region"], part: "region", name: "region", names: [], value: 0 },
    ]);
  });

  it("of several parts give each", () => {
    const rules = rulesOf("cnam", { "governance.comite.elu.min": 2, "indicator.emplois.target.2017": 30 });
    expect(rules.open("governance.<body>.<role>.min").map(({ parts }) => parts)).toEqual([["comite", "elu"]]);
    expect(rules.open("indicator.<id>.target.<year>").map(({ parts }) => parts)).toEqual([["emplois", "2017"]]);
  });

  it.each(conventions)("of $id: each value is found by its own definition, and by no other", (convention) => {
    const rules = new RuleSet(convention);
    const open = parameterDefinitions.filter(({ key }) => key.includes("<"));
    const found = open.flatMap(({ key }) => rules.open(key as DefinitionKey).map((value) => value.key));
    const closed = rules.knownKeys().filter((key) => parameterDefinitions.some((definition) => definition.key === key));
    expect([...found, ...closed].sort()).toEqual([...rules.knownKeys()].sort());
  });
});

describe("another reading", () => {
  it("replaces one value, keeps the article and leaves the rules as they were", () => {
    const rules = rulesOf("gessms-2026", { "grading.threshold": 12 });
    const other = rules.withOverride("grading.rounding", "none");
    expect([rules.get("grading.rounding"), other.get("grading.rounding")]).toEqual(["ceil-half", "none"]);
    expect(other.get("grading.threshold")).toBe(12);
    expect(other.source("grading.rounding")).toBe(rules.source("grading.rounding"));
    expect(other.source("grading.threshold")).toContain("ligne 2");
  });

  it("of an open key is what it opens on", () => {
    const rules = rulesOf("pays-aix-2016-2018").withOverride("finance.split.cnam", 0.3);
    expect(rules.open("finance.split.<party>").map(({ value }) => value)).toEqual([0.3, 0.5]);
  });
});

describe("recording", () => {
  it("notes the keys read by get, require and open, set or not, and those alone", () => {
    const { rules, read } = rulesOf("pays-aix-2016-2018").recording();
    rules.get("finance.cap.year");
    rules.require("finance.teachingHour");
    rules.open("finance.split.<party>");
    rules.has("grading.threshold");
    expect([...read]).toEqual([
      "finance.cap.year",
      "finance.teachingHour",
      "finance.split.cnam",
      "finance.split.territoire",
    ]);
  });

  it("goes on under another reading, and notes an open key each time it is asked", () => {
    const { rules, read } = rulesOf("pays-aix-2016-2018").recording();
    rules.withOverride("finance.cap.year", 1).open("finance.split.<party>");
    expect(read).toContain("finance.split.cnam");
  });
});

describe("numbers of parameters", () => {
  it.each([
    [0.5, ratio(1n, 2n)],
    ["1/3", ratio(1n, 3n)],
    ["2/4", ratio(2n, 4n)],
  ])("%s is read exactly", (value, expected) => {
    const read = ratioOf(value)!;
    expect(read.n * expected.d).toBe(expected.n * read.d);
  });

  it.each([[null], [undefined], ["B2"], ["1/0"], [true]])("%s is none", (value) => {
    expect(ratioOf(value)).toBeNull();
  });
});
