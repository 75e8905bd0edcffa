/** The texts as data: every value has a definition, an article and a place in its domain. */
import { describe, expect, it } from "vitest";
import {
  allValues,
  conventionById,
  conventions,
  definitionOf,
  isLeftToSet,
  openParts,
  parameterDefinitions,
} from "../../src/conventions";
import type { ParameterValue } from "../../src/conventions/types";
import { readParameterValue } from "../../src/functions/rules/parameter-value";
import type { Content } from "../../src/spreadsheet/cell/content";

const everyValue = conventions.flatMap((convention) =>
  convention.values.map((value) => ({ convention: convention.id, ...value })),
);

/** A value as a user would type it in a rules table. */
function typed(value: ParameterValue): Content {
  if (value === null) return "aucun";
  return typeof value === "object" ? value.join(";") : value;
}

describe("values", () => {
  it.each(everyValue)(
    "$convention $key is defined, within its domain, and cites an article",
    ({ key, value, article, alternatives }) => {
      const definition = definitionOf(key);
      if (!definition) throw new Error(`${key} has no definition`);
      expect(article).not.toBe("");
      const given = isLeftToSet({ key, value, article }) ? [] : [value];
      for (const candidate of [...given, ...(alternatives ?? []).map((reading) => reading.value)]) {
        expect(readParameterValue(typed(candidate), definition.domain)).toEqual({ value: candidate });
      }
    },
  );

  it.each(everyValue.filter(isLeftToSet))("$convention $key, left blank by the text, says so", ({ note }) => {
    expect(note?.fr).toBeTruthy();
  });

  it.each(everyValue.filter(({ alternatives }) => alternatives))(
    "$convention $key says why it has another reading",
    ({ note }) => {
      expect(note?.fr).toBeTruthy();
      expect(note?.en).toBeTruthy();
    },
  );

  it.each(conventions)("$id sets each key once and rests on a known base", ({ values, base }) => {
    const keys = values.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    if (base !== undefined) expect(conventionById(base)).toBeDefined();
  });
});

describe("definitions", () => {
  it("have unique keys and unique labels in both languages", () => {
    for (const names of [
      parameterDefinitions.map(({ key }) => key),
      parameterDefinitions.map(({ label }) => label.fr),
      parameterDefinitions.map(({ label }) => label.en),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(parameterDefinitions)(
    "$key: an open key shows its open parts in its labels, in its order",
    ({ key, label }) => {
      const placeholders = key.match(/<\w+>/g);
      expect(label.fr.match(/<\w+>/g)).toEqual(placeholders);
      expect(label.en.match(/<\w+>/g)).toEqual(placeholders);
    },
  );

  it.each<[string, string, readonly string[] | undefined]>([
    ["unit.<CODE>", "unit.USSA24", ["USSA24"]],
    ["unit.<CODE>", "unit.USSA24.coefficient", undefined],
    ["unit.<CODE>.coefficient", "unit.USSA24.coefficient", ["USSA24"]],
    ["finance.billing.<n>.rate", "finance.billing.12.rate", ["12"]],
    ["finance.billing.<n>.date", "finance.billing.balance.date", undefined],
    ["governance.<body>.<role>.min", "governance.jury.company.min", ["jury", "company"]],
    ["governance.<body>.<role>.min", "governance.jury.min", undefined],
    ["governance.<body>.quorum.withChair", "governance.jury.quorum.withChair", ["jury"]],
    ["indicator.<id>.target.<year>", "indicator.ardan.target.2017", ["ardan", "2017"]],
    ["indicator.<id>.target.<year>", "indicator.ardan.target.soon", undefined],
    ["calendar.event.<event>", "calendar.event.end", ["end"]],
    ["calendar.<obligation>.end", "calendar.event.end", undefined],
    ["unit.<CODE>", "unit.", undefined],
    ["unit.<CODE>", "unit", undefined],
    ["grading.mode", "grading.mode", []],
  ])("%s takes %s as %j", (definition, key, parts) => {
    expect(openParts(definition, key)).toEqual(parts);
  });

  it("of a closed key and of an open one: the closed one is meant", () => {
    expect(definitionOf("governance.vote.tie")?.key).toBe("governance.vote.tie");
    expect(definitionOf("finance.cap.party.year")?.key).toBe("finance.cap.party.year");
  });

  it("no key of a convention fits two definitions", () => {
    const patterns = parameterDefinitions.map(({ key }) => ({
      key,
      pattern: new RegExp(
        `^${key
          .replaceAll(".", "\\.")
          .replace(/<(?:n|year)>/g, "\\d+")
          .replace(/<\w+>/g, "[^.]+")}$`,
      ),
    }));
    const twice = everyValue.flatMap(({ key }) => {
      const fitting = patterns.filter(({ pattern }) => pattern.test(key)).map((definition) => definition.key);
      return fitting.length === 1 ? [] : [{ key, fitting }];
    });
    expect(twice).toEqual([]);
  });
});

describe("catalogue", () => {
  it("LP GESSMS makes 60 ECTS over 14 units (annexe 1)", () => {
    const gessms = conventionById("gessms-2026");
    const credits = allValues(gessms!).flatMap(({ key, value }) =>
      openParts("unit.<CODE>", key) ? [Number(value)] : [],
    );
    expect(credits).toHaveLength(14);
    expect(credits.reduce((sum, credit) => sum + credit, 0)).toBe(60);
  });
});
